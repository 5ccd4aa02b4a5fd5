import { whyOutOfScope } from '../core/facts/outOfScope';
import { recogniserOf } from '../core/facts/recognisers/recogniserOf';
import { projectLines } from '../core/facts/unreadProjects';
import { isMarked } from '../core/ownSheets/findOwnSheets';
import { findTables } from '../core/tables/findTables';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { schemeIn } from './chooseScheme';
import type { Steps } from './steps';

/** What is asked of a sheet for itself, and remembered: each takes longest where a sheet has a million cells. */
const READINGS: readonly ((sheet: SheetSnapshot) => unknown)[] = [
  schemeIn,
  findTables,
  projectLines,
  (sheet) => findTables(sheet).map((table) => whyOutOfScope(table)),
  (sheet) => findTables(sheet).map(recogniserOf),
];

/** What a use case will ask of each sheet: after this it is done in no time, and a page that waits was never held for long. */
export function* readAhead({ sheets }: WorkbookSnapshot): Steps<void> {
  for (const sheet of sheets) {
    // Most of ours are never asked, and small.
    if (isMarked(sheet)) continue;
    for (const read of READINGS) {
      yield undefined;
      read(sheet);
    }
  }
}
