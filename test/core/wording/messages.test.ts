import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../../src/core/wording/messages';

const SOURCE = join(__dirname, '../../../src');

/**
 * Codes that the sources hand out: refusals, findings and reports. Those of checkScheme are for the authors of schemes; statements,
 * templates and proofreading have tables of sentences of their own, typed by code.
 */
function codesInSource(): ReadonlySet<string> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.ts$/.test(file) && !/checkScheme|messages|^core\/(?:statements|proofread|report\/template)\//.test(file),
  );
  const codes = new Set<string>();
  for (const file of files) {
    for (const [, code] of readFileSync(join(SOURCE, file), 'utf8').matchAll(
      /(?:refuse(?:<\w+>)?\(|Refused\(|code: |report\(|finding\(|\? |: )'([a-z]+[A-Z]\w+)'/g,
    )) {
      if (code !== undefined && code in messages) codes.add(code);
      else if (
        code !== undefined &&
        new RegExp(`(?:refuse(?:<\\w+>)?\\(|Refused\\(|code: |report\\()'${code}'`).test(
          readFileSync(join(SOURCE, file), 'utf8'),
        )
      )
        codes.add(code);
    }
  }
  return codes;
}

it('每个代码都有一句中文和一句英文，没有用不到的句子', () => {
  const known = Object.keys(messages);
  const used = codesInSource();
  expect([...used].filter((code) => !known.includes(code) && !/^(value|items|level|count)[A-Z]/.test(code))).toEqual(
    [],
  );
  const plain = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !file.endsWith('messages.ts'))
    .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
    .join('\n');
  expect(known.filter((code) => !plain.includes(`'${code}'`))).toEqual([]);
  for (const { zh, en } of Object.values(messages)) {
    expect(zh).toMatch(/[。]$/);
    expect(en).toMatch(/\.$/);
  }
});
