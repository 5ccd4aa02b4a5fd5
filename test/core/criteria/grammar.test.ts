import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../../src/core/criteria');

/** `name = … ;` in a comment over a function, or beside a pattern. */
const lines = readdirSync(join(FOLDER, 'parse')).flatMap((file) =>
  [
    ...readFileSync(join(FOLDER, 'parse', file), 'utf8').matchAll(
      /^(?:\/\*\*| {2}\/\/) ([a-zA-Z ]+ = .*;.*?)(?: \*\/)?$/gm,
    ),
  ].map(([, line = '']) => line),
);

test('每条语法都写在 GRAMMAR.md 里', () => {
  const grammar = readFileSync(join(FOLDER, 'GRAMMAR.md'), 'utf8').split('\n');
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !grammar.includes(line))).toEqual([]);
});

test('每种改写都写在 GRAMMAR.md 里，次序相同', () => {
  const grammar = readFileSync(join(FOLDER, 'GRAMMAR.md'), 'utf8');
  const table = readFileSync(join(FOLDER, 'assemble/rewrites.ts'), 'utf8').split('const rewrites')[1] ?? '';
  const inCode = [...(table.split('];')[0] ?? '').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
  expect([...grammar.matchAll(/^\d+\. `(\w+)`/gm)].map(([, name]) => name)).toEqual(inCode);
  expect(inCode.length).toBeGreaterThan(6);
});

test('GRAMMAR.md 提到的函数和文件都在', () => {
  const grammar = readFileSync(join(FOLDER, 'GRAMMAR.md'), 'utf8');
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n');
  const named = [...grammar.matchAll(/`(\w+)(?:\.ts)?`/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
