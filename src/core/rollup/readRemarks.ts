import { splitReference } from '../workbook/address';
import { type SheetSnapshot, type WorkbookSnapshot, contentText } from '../workbook/snapshot';
import { COUNTY_WORDS as W } from '../wording/rollupMessages';
import { COUNTY_NAME } from './countyBook';

/** What the county typed beside its units in an earlier roll-up, by unit. */
export function readRemarks(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const problems = snapshot.sheets.find(({ name }) => name === W.problems);
  // Those of units that were in no sum stand among the problems.
  return new Map([
    ...remarksIn(problems, W.problem, (row) => row.includes(W.remark)),
    ...remarksIn(countySheet(snapshot), W.remark, () => true),
  ]);
}

function remarksIn(
  sheet: SheetSnapshot | undefined,
  heading: string,
  isRemark: (row: readonly string[]) => boolean,
): readonly (readonly [unit: string, remark: string])[] {
  const rows = (sheet?.rows ?? []).map((row) => (row ?? []).map(contentText));
  const top = rows.findIndex((row) => row.includes(W.unit));
  const [unit, remark] = [W.unit, heading].map((name) => rows[top]?.indexOf(name) ?? -1);
  return rows.slice(top + 1).flatMap((row) => {
    const [name = '', said = ''] = [row[unit ?? -1], row[remark ?? -1]];
    return name.trim() !== '' && said.trim() !== '' && isRemark(row) ? [[name, said] as const] : [];
  });
}

/** Sheets that somebody else put beside those of a roll-up; all of them where it is none. */
export function sheetsBesides(snapshot: WorkbookSnapshot): readonly string[] {
  const ours = countySheet(snapshot);
  return snapshot.sheets
    .filter((sheet) => !ours || (sheet !== ours && sheet.name !== W.problems))
    .map(({ name }) => name);
}

/** Whether this is a roll-up of ours, which is no township's workbook. */
export function countySheet(snapshot: WorkbookSnapshot) {
  const reference = snapshot.names.get(COUNTY_NAME);
  const name = reference === undefined ? undefined : splitReference(reference)?.sheet;
  return snapshot.sheets.find((sheet) => sheet.name === name);
}
