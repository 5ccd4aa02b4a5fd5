import { explainedTables } from '../../../src/core/facts/explainedTables';
import { allRecognisers } from '../../../src/core/facts/recognisers/allRecognisers';
import { allTableCases } from '../../cases/tables/allTableCases';
import { gridSnapshot } from '../../support/gridSnapshot';

/** Whoever adds a shape of table adds a case in which it is the one that reads. */
it('每一种表式，用例里都有一张表是由它认出的', () => {
  const met = new Set(
    allTableCases.flatMap(({ sheets }) => explainedTables(gridSnapshot(sheets), new Set()).map(({ kind }) => kind)),
  );
  expect(allRecognisers.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});
