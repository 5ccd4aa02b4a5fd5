import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allCommands } from '../../src/cli/allCommands';
import type { Command } from '../../src/cli/command';
import { parseGiven } from '../../src/cli/parseGiven';
import { usage } from '../../src/cli/usage';

it('commands 里的每个文件都列在清单里，用法里都有一行', () => {
  const files = readdirSync(join(__dirname, '../../src/cli/commands')).map((file) => file.replace(/Command\.ts$/, ''));
  expect(allCommands.map(({ name }) => name).sort()).toEqual(files.sort());
  for (const { name, synopsis } of allCommands) expect(usage()).toContain(`jixiao ${name} ${synopsis}`);
});

it('用法里写的选项，命令都认；命令认的选项，用法里都写了', () => {
  for (const { synopsis, options } of allCommands) {
    const written = [...synopsis.matchAll(/--([a-z-]+)/g)].map(([, name]) => name).sort();
    expect(written).toEqual([...Object.keys(options), 'json'].sort());
  }
});

const sample: Command<'out' | 'assume-met'> = {
  name: '试',
  synopsis: '',
  summary: '',
  operands: { least: 1, most: 1, missing: '缺少文件' },
  options: { out: 'text', 'assume-met': 'flag' },
  run: () => Promise.reject(new Error('not run here')),
};

it.each<[string, readonly string[], object]>([
  ['选项在前在后都行', ['--assume-met', 'a.xlsx', '--out', 'b.xlsx'], { file: 'a.xlsx', out: 'b.xlsx', met: true }],
  ['等号', ['a.xlsx', '--out=b=c.xlsx'], { file: 'a.xlsx', out: 'b=c.xlsx' }],
  ['一个短横开头的是内容', ['-10%～10%得满分，否则不得分'], { file: '-10%～10%得满分，否则不得分' }],
  ['两个短横以后都是内容', ['--', '--怪名字.xlsx'], { file: '--怪名字.xlsx' }],
  ['重复的以后一个为准', ['a.xlsx', '--out', 'b', '--out', 'c'], { file: 'a.xlsx', out: 'c' }],
  ['没有这个选项', ['a.xlsx', '--toString'], { wrong: '「试」没有 --toString 这个选项。' }],
  ['缺内容，不把下一个选项吃掉', ['a.xlsx', '--out', '--json'], { wrong: '--out 后面缺少内容。' }],
  ['末尾缺内容', ['a.xlsx', '--out'], { wrong: '--out 后面缺少内容。' }],
  ['开关不带内容', ['a.xlsx', '--assume-met=false'], { wrong: '--assume-met 后面不用写内容。' }],
  ['缺文件', ['--json'], { wrong: '缺少文件' }],
  ['多余', ['a', 'b', 'c'], { wrong: '多余的内容：b c' }],
])('%s', (_, words, expected) => {
  const given = parseGiven(sample, words);
  if ('wrong' in given) expect(given).toEqual(expected);
  else
    expect({
      file: given.operands[0],
      ...(given.text('out') === undefined ? {} : { out: given.text('out') }),
      ...(given.flag('assume-met') ? { met: true } : {}),
    }).toEqual(expected);
});
