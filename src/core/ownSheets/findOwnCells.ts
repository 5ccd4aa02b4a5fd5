import type { Place } from '../base/problem';
import type { FactId } from '../facts/catalogue';
import { ADJUSTED_KEYS } from '../sheets/adjustmentsSheet';
import { COUNT_KEYS } from '../sheets/checks/tieCells';
import { SHEET_KEYS, type SheetKey } from '../sheets/sheetKeys';
import { type OwnCells, SCHEME_HEADINGS } from '../sheets/writtenCells';
import { a1 } from '../workbook/address';
import { findSummary } from './findSummary';
import type { OwnSheet } from './ownSheet';

/** Where what we wrote stands in the workbook now, wherever she moved rows and columns. */
export function findOwnCells(own: ReadonlyMap<SheetKey, OwnSheet>): OwnCells {
  const cells = (key: SheetKey, name: string): ReadonlyMap<string, Place> => {
    const found = own.get(key);
    const column = found?.columns.get(name);
    return new Map(
      column === undefined
        ? []
        : found?.lines.map((one) => [one.key, { sheet: found.sheet.name, cell: a1(one.row, column) }]),
    );
  };
  const units = cells('facts', 'overrideUnit');
  const scoreColumns = own.get('scores')?.columns;
  const summary = own.get('summary');
  return {
    facts: cells('facts', 'value') as ReadonlyMap<FactId, Place>,
    overrides: new Map(
      [...cells('facts', 'override')].map(([id, place]) => [
        id as FactId,
        [place, units.get(id)].flatMap((one) => one ?? []),
      ]),
    ),
    scores: cells('scores', 'score'),
    values: cells('scores', 'value'),
    marks: cells('scores', 'fullMark'),
    reasons: cells('scores', 'reason'),
    schemeColumns: SCHEME_HEADINGS.flatMap((heading) => scoreColumns?.get(heading) ?? []),
    summary: summary && findSummary(summary),
    ties: findTies(own.get('checks')),
    adjusted: findAdjusted(own.get('adjustments')),
    answers: cells('points', 'answer'),
    sheets: new Map(
      SHEET_KEYS.flatMap((key) => {
        const found = own.get(key);
        return found ? [[key, { sheet: found.sheet.name }] as const] : [];
      }),
    ),
  };
}

function findTies(found: OwnSheet | undefined): OwnCells['ties'] {
  const [broken, open] = [COUNT_KEYS.broken, COUNT_KEYS.open].map((key) => placeOf(found, key, 'figure'));
  return broken && open && { broken, open };
}

function findAdjusted(found: OwnSheet | undefined): OwnCells['adjusted'] {
  const at = (key: string): Place | undefined => placeOf(found, key, 'points');
  const [added, taken] = [at(ADJUSTED_KEYS.added), at(ADJUSTED_KEYS.taken)];
  const [open, total] = [at(ADJUSTED_KEYS.open), at(ADJUSTED_KEYS.total)];
  return added && taken && open && total && { added, taken, open, total };
}

/** A line that is there by its key, in one of the columns. */
function placeOf(found: OwnSheet | undefined, key: string, name: string): Place | undefined {
  const column = found?.columns.get(name);
  const row = found?.rows.find((one) => one.key === key)?.row;
  return found && row !== undefined && column !== undefined
    ? { sheet: found.sheet.name, cell: a1(row, column) }
    : undefined;
}
