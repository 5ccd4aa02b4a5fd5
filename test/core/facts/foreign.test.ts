import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { say } from '../../../src/core/wording/say';
import { foreignCases } from '../../cases/tables/foreignCases';
import { gridSnapshot } from '../../support/gridSnapshot';

/** Whatever these tables look like, nothing in them is hers for the year. */
it.each(foreignCases)('$title', ({ sheets }) => {
  const { facts, findings } = findFacts(gridSnapshot(sheets), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const taken = factCatalogue.flatMap(({ id, name }) => {
    const value = facts.get(id)?.value;
    return value === undefined ? [] : [`${name} ${value.toString()}`];
  });
  expect(taken).toEqual([]);
  for (const finding of findings) expect(say(finding)).not.toMatch(/[{}]|undefined/);
});
