import { whyOutOfScope } from '../core/facts/outOfScope';
import { recogniserOf } from '../core/facts/recognisers/recogniserOf';
import { isMarked } from '../core/ownSheets/findOwnSheets';
import { findTables } from '../core/tables/findTables';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { schemeIn } from './chooseScheme';
import type { Steps } from './steps';

/** What is asked of a sheet for itself, and remembered: each takes longest where a sheet has a million cells. */
const READINGS: readonly ((sheet: SheetSnapshot) => unknown)[] = [
  isMarked,
  schemeIn,
  findTables,
  (sheet) => findTables(sheet).map(whyOutOfScope),
  (sheet) => findTables(sheet).map(recogniserOf),
];

/** What a use case will ask of each sheet: after this it is done in no time, and a page that waits was never held for long. */
export function* readAhead({ sheets }: WorkbookSnapshot): Steps<void> {
  for (const sheet of sheets)
    for (const read of READINGS) {
      read(sheet);
      yield undefined;
    }
}
