import { factCatalogue } from '../../../src/core/facts/catalogue';
import type { Fact } from '../../../src/core/facts/facts';
import { findFacts } from '../../../src/core/facts/findFacts';
import { printFormula } from '../../../src/core/formula/printFormula';
import { say } from '../../../src/core/wording/say';
import { allTableCases } from '../../cases/tables/allTableCases';
import { gridSnapshot } from '../../support/gridSnapshot';

/** Small workbooks with everything that must come out of them: each fact with its value and cell, and nothing else. */
describe.each(allTableCases)(
  '$title',
  ({ sheets, askedYear, year, facts: expected, conflicts = [], findings = [], unknown }) => {
    const found = findFacts(gridSnapshot(sheets), { year: askedYear, typed: new Map(), ownSheets: new Set() });
    const said = found.findings;

    it('读出的数据项一个不多、一个不少', () => {
      const read = factCatalogue.flatMap(({ id, name }) => {
        const fact = found.facts.get(id);
        return fact?.value === undefined ? [] : [[name, shownAs(expected[name], fact)]];
      });
      expect(Object.fromEntries(read)).toEqual(expected);
    });

    it('冲突的数据项', () => {
      expect(
        factCatalogue.filter(({ id }) => found.facts.get(id)?.status === 'conflict').map(({ name }) => name),
      ).toEqual(conflicts);
    });

    it('年度、提示与没有认出的表', () => {
      if (year !== undefined) expect(found.year).toBe(year);
      expect(said.map((finding) => finding.code)).toEqual(findings);
      for (const finding of said) expect(say(finding)).not.toMatch(/[{}]|undefined/);
      if (unknown)
        expect(found.tables.filter(({ kind }) => kind === undefined).map(({ title }) => title)).toEqual(unknown);
    });
  },
);

/** As much of the fact as the case asks for: its value, 推算, its place or its formula. */
function shownAs(expected: string | undefined, { value, status, source, formula }: Fact): string {
  const amount = value?.toString() ?? '';
  const wanted = expected?.slice(expected.indexOf(' ') + 1);
  if (expected !== undefined && !expected.includes(' ')) return amount;
  if (status === 'derived' && wanted === '推算') return `${amount} 推算`;
  return `${amount} ${source ? `${source.sheet}!${source.cell}` : formula ? printFormula(formula) : ''}`.trim();
}

describe('分功能的明细行', () => {
  const rows = [
    ['2022年度收支预决算明细表'],
    ['单位：元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['一、农林水支出', 1280800, 1498300, null, 1498300],
    ['合计', 1280800, 1498300, 1280800, 1498300],
  ];

  it('每行带出处，空着的没有', () => {
    const { functionLines } = findFacts(gridSnapshot({ 明细: rows }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    expect(
      functionLines.map(({ name, side, stage, reading }) => [
        name,
        side,
        stage,
        reading.value.toString(),
        reading.source.cell,
      ]),
    ).toEqual([
      ['农林水支出', 'revenue', 'budget', '128.08', 'B5'],
      ['农林水支出', 'revenue', 'final', '149.83', 'C5'],
      ['农林水支出', 'expenditure', 'final', '149.83', 'E5'],
    ]);
  });
});
