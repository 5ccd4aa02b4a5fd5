import { type Result, success } from '../core/base/problem';
import { findOwnCells } from '../core/ownSheets/findOwnCells';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { chooseScheme, schemesInSheets } from './chooseScheme';
import { factsIn } from './herFacts';
import type { FactsOptions, Overview } from './outcomes';
import { readOwn } from './ownWorkbook';
import { readAhead } from './readAhead';
import { scoreSteps } from './scoreSnapshot';
import { type Steps, atOnce } from './steps';

/** What stands in a workbook before anything is written to it. */
export function overviewOf(snapshot: WorkbookSnapshot, options: FactsOptions): Result<Overview> {
  return atOnce(overviewSteps(snapshot, options));
}

/** The same with pauses. */
export function* overviewSteps(snapshot: WorkbookSnapshot, options: FactsOptions): Steps<Result<Overview>> {
  yield* readAhead(snapshot);
  const own = readOwn(snapshot);
  const chosen = chooseScheme(own.hers, own, undefined);
  yield undefined;
  if (!chosen.ok) return chosen;
  const scored = own.sheets.has('scores') ? yield* scoreSteps(snapshot, options) : undefined;
  // Nothing is written: what stands on the screen is where she has moved it.
  const review = scored?.ok ? { ...scored.value, cells: findOwnCells(own.sheets) } : undefined;
  const facts = scored?.ok ? scored.value.facts : factsIn(snapshot, own, options);
  yield undefined;
  return success({
    facts,
    scheme: chosen.value.scheme,
    schemeAssumed: chosen.value.assumed,
    ownSchemes: schemesInSheets(own.hers, own.names),
    review,
  });
}
