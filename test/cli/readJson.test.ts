import { fc } from '../support/fastCheck';
import { readJson } from '../../src/cli/readJson';

test('凡是有效的 JSON 都与引擎读得一样', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'medium' }), fc.constantFrom('', '\ufeff', '\n '), (json, before) => {
      expect(readJson(before + json)).toEqual({ value: JSON.parse(json) });
    }),
    { numRuns: 300 },
  );
});

test('引擎读不了的都不读，并说出在哪里', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', '"', ',', '：', '“', "'", '0'), (json, where, put) => {
      const at = where % (json.length + 1);
      const broken = json.slice(0, at) + put + json.slice(at + (put === '' ? 1 : 0));
      const ours = readJson(broken);
      let engine: { value: unknown } | undefined;
      try {
        engine = { value: JSON.parse(broken) as unknown };
      } catch {
        engine = undefined;
      }
      if ('wrong' in ours) expect(ours.wrong).toMatch(/^第 \d+ 行第 \d+ 个字.*，/);
      else expect(ours).toEqual(engine);
      if (!engine) expect(ours).toHaveProperty('wrong');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{', '第 1 行第 2 个字处内容到头了，应当是英文双引号开头的名称'],
  ['{"facts": {"编制数": }}', '第 1 行第 19 个字「}」处，应当是一个值（文字要放在英文双引号里）'],
  ['{\n  “facts”: {}\n}', '第 2 行第 3 个字「“」处，应当是英文双引号开头的名称'],
  ['{"facts"：{}}', '第 1 行第 9 个字「：」处，名称后面应当是英文冒号'],
  ['{"a": "1" "b": "2"}', '第 1 行第 11 个字「"」处，应当是英文逗号或右花括号'],
  ['[1，2]', '第 1 行第 3 个字「，」处，应当是英文逗号或右方括号'],
  [
    '{"facts": {"编制数": "50", "编制数": "60"}}',
    '第 1 行第 25 个字「"」处，「编制数」在同一处写了两次，不知道以哪个为准',
  ],
  ['{"a": "没有写完}', '第 1 行第 7 个字「"」处，这里开始的文字没有写完（缺少英文双引号，或者含有换行、反斜杠）'],
  ['{} {}', '第 1 行第 4 个字「{」处，文件在这之前就应当结束'],
  ['[01]', '第 1 行第 3 个字「1」处，应当是英文逗号或右方括号'],
  ['['.repeat(5000), '第 1 行第 102 个字「[」处，括号套得太深'],
  [
    new TextDecoder().decode(Uint8Array.of(0x7b, 0x22, 0xb1, 0xe0, 0x22)),
    '文字编码不是 UTF-8，请在记事本里用“另存为”选 UTF-8 编码再保存',
  ],
  ['', '第 1 行第 1 个字处内容到头了，应当是一个值（文字要放在英文双引号里）'],
])('%#', (json, wrong) => {
  expect(readJson(json)).toEqual({ wrong });
});
