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
