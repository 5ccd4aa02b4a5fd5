import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { printFormula } from '../../../src/core/formula/printFormula';
import { say } from '../../../src/core/wording/say';
import { tableCases } from '../../cases/tables/tableCases';
import { gridSnapshot } from '../../support/gridSnapshot';

/** Small workbooks with everything that must come out of them: each fact with its value and cell, and nothing else. */
describe.each(tableCases)('$title', ({ sheets, year, facts: expected, conflicts = [], findings = [] }) => {
  const found = findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() });

  it('读出的数据项一个不多、一个不少', () => {
    const read = factCatalogue.flatMap(({ id, name }) => {
      const fact = found.facts.get(id);
      return fact?.value === undefined ? [] : [[name, `${fact.value.toString()} ${fact.source ? `${fact.source.sheet}!${fact.source.cell}` : fact.formula ? printFormula(fact.formula) : ''}`.trim()]];
    });
    expect(Object.fromEntries(read)).toEqual(expected);
  });

  it('冲突的数据项', () => {
    expect(factCatalogue.filter(({ id }) => found.facts.get(id)?.status === 'conflict').map(({ name }) => name)).toEqual(conflicts);
  });

  it('年度与提示', () => {
    if (year !== undefined) expect(found.year).toBe(year);
    expect(found.findings.map((finding) => finding.code)).toEqual(findings);
    for (const finding of found.findings) expect(say(finding)).not.toMatch(/[{}]|undefined/);
  });
});
