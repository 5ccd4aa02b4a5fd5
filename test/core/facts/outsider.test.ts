import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { say } from '../../../src/core/wording/say';
import { aroundCases } from '../../cases/tables/aroundCases';
import { commentCases } from '../../cases/tables/commentCases';
import { datedCases } from '../../cases/tables/datedCases';
import { datedStaffCases } from '../../cases/tables/datedStaffCases';
import { formCases } from '../../cases/tables/formCases';
import { officeCases } from '../../cases/tables/officeCases';
import { ordinaryCases } from '../../cases/tables/ordinaryCases';
import { outsiderCases } from '../../cases/tables/outsiderCases';
import { strangeLineCases } from '../../cases/tables/strangeLineCases';
import { unitAndMarkCases } from '../../cases/tables/unitAndMarkCases';
import { yearEndCases } from '../../cases/tables/yearEndCases';
import { strangerCases } from '../../cases/tables/strangerCases';
import { gridSnapshot } from '../../support/gridSnapshot';

/** Workbooks that were written before anybody looked at how tables are read: each fact with its value, and nothing else. */
it.each([
  ...outsiderCases,
  ...strangerCases,
  ...aroundCases,
  ...strangeLineCases,
  ...yearEndCases,
  ...officeCases,
  ...commentCases,
  ...datedCases,
  ...datedStaffCases,
  ...formCases,
  ...unitAndMarkCases,
  ...ordinaryCases,
])('$title', ({ sheets, askedYear, year, facts: expected, findings }) => {
  const found = findFacts(gridSnapshot(sheets), { year: askedYear, typed: new Map(), ownSheets: new Set() });
  const read = factCatalogue.flatMap(({ id, name }) => {
    const value = found.facts.get(id)?.value;
    return value === undefined ? [] : [[name, value.toString()]];
  });
  const values = Object.entries(expected).map(([name, text]) => [name, text.split(' ')[0]]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(values));
  if (findings) expect(found.findings.map(({ code }) => code)).toEqual(findings);
  if (year !== undefined) expect(found.year).toBe(year);
  for (const finding of found.findings) expect(say(finding)).not.toMatch(/[{}]|undefined/);
});
