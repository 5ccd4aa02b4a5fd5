import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { say } from '../../../src/core/wording/say';
import { excelRefusal } from '../../../src/hosts/excel/excelRefusal';

const types = readFileSync(createRequire(__filename).resolve('@types/office-js/index.d.ts'), 'utf8');
/** As Microsoft lists them. */
const CODES = [
  ...types
    .slice(types.indexOf('enum ErrorCodes'))
    .split('}')[0]!
    .matchAll(/= "(\w+)"/g),
].map(([, code]) => code!);
const OPAQUE = ['EmptyChartSeries', 'GeneralException', 'InvalidArgument'];

test('微软列出的每个错误代码都有自己的一句话', () => {
  expect(CODES.length).toBeGreaterThan(25);
  const said = CODES.map((code) => [code, say(excelRefusal(code))] as const);
  for (const [code, sentence] of said) expect([code, sentence]).toEqual([code, expect.stringMatching(/请/)]);
  expect(
    said
      .filter(([code, sentence]) => sentence.includes(code))
      .map(([code]) => code)
      .sort(),
  ).toEqual(CODES.filter((code) => OPAQUE.includes(code)).sort());
});

test('没有见过的代码照样说清楚，不落空', () => {
  expect(say(excelRefusal('SomethingNew'))).toContain('SomethingNew');
  expect(say(excelRefusal('toString'))).toContain('toString');
});
