import { factCatalogue, factFormulaName } from '../core/facts/catalogue';
import type { Facts } from '../core/facts/facts';
import { constantNamed, findOwnSheets, ownScheme, ownSchemeAssumed, ownYear } from '../core/ownSheets/findOwnSheets';
import { ownFindings } from '../core/ownSheets/ownFindings';
import { readEntries } from '../core/ownSheets/readEntries';
import { withoutOurCells } from '../core/ownSheets/withoutOurCells';
import type { Refusal } from '../core/base/problem';
import { reportTextSheets } from '../core/report/reportTextSheet';
import type { ColumnTable } from '../core/sheets/columns/column';
import { UNIT_NAME } from '../core/sheets/ourNames';
import { SHEET_TITLES } from '../core/sheets/sheetKeys';
import { ownFormSheets } from '../core/sheets/projects/formSheets';
import { splitReference } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** What earlier runs left in a workbook: our sheets, their year and scheme, and what she typed into them. */
export type Own = ReturnType<typeof readOwn>;

export function readOwn(snapshot: WorkbookSnapshot) {
  const found = findOwnSheets(snapshot);
  const inHers = [...found.sheets.values()].filter(({ key }) => found.written[key] === undefined);
  return {
    ...found,
    /** The workbook without what of ours stands in sheets that are not ours. */
    hers: withoutOurCells(snapshot, [...found.copies, ...inHers]),
    findings: ownFindings(found),
    /** Sheets of ours, which are never a source. */
    names: new Set([
      ...Object.values(found.written),
      ...ownFormSheets(snapshot).values(),
      ...reportTextSheets(snapshot),
    ]),
    year: ownYear(snapshot, found.sheets),
    unit: constantNamed(snapshot.names, UNIT_NAME),
    scheme: ownScheme(snapshot, found.sheets),
    schemeAssumed: ownSchemeAssumed(snapshot, found.sheets),
    ...readEntries(found.sheets),
  };
}

/** A name that we need and that she uses for a sheet of her own. One that leads nowhere is left over from a sheet of ours. */
export function herOwnName(snapshot: WorkbookSnapshot, { sheets, copies }: Own): string | undefined {
  const ownSheets = new Set([...sheets.values(), ...copies].map(({ sheet }) => sheet.name));
  const needed = new Set(factCatalogue.map(({ id }) => factFormulaName(id)));
  for (const [name, reference] of snapshot.names) {
    const sheet = splitReference(reference)?.sheet;
    if (
      needed.has(name) &&
      sheet !== undefined &&
      !ownSheets.has(sheet) &&
      snapshot.sheets.some((one) => one.name === sheet)
    )
      return name;
  }
  return undefined;
}

/** Why nothing may be written over what she left: several sheets could be the one, or its rows no longer say what they are. */
export function unreadableOwn({ unclear, sheets }: Own): Refusal | undefined {
  const [several] = unclear;
  if (several)
    return {
      code: 'ownSheetUnclear',
      details: { title: SHEET_TITLES[several.key], sheets: several.sheets.map((name) => `「${name}」`).join('、') },
    };
  const mute = [...sheets.values()].find(({ table, columns }) => asksHer(table) && !columns.has('key'));
  return mute && { code: 'ownKeysGone', details: { sheet: mute.sheet.name } };
}

function asksHer(table: ColumnTable): boolean {
  return 'key' in table && Object.values(table).some(({ entry }) => entry);
}

export function nothingKnown({ tables }: Facts): boolean {
  return !tables.some(({ kind }) => kind !== undefined);
}

export function isEmpty({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ rows }) => rows.every((row) => row === undefined || row.length === 0));
}
