import { factCatalogue, factFormulaName } from '../core/facts/catalogue';
import type { Facts } from '../core/facts/facts';
import { findOwnSheets, ownScheme, ownYear } from '../core/ownSheets/findOwnSheets';
import { readEntries } from '../core/ownSheets/readEntries';
import { splitReference } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** What earlier runs left in a workbook: our sheets, their year and scheme, and what she typed into them. */
export type Own = ReturnType<typeof readOwn>;

export function readOwn(snapshot: WorkbookSnapshot) {
  const found = findOwnSheets(snapshot);
  return {
    ...found,
    /** Sheets of ours, which are never a source. */
    names: new Set(Object.values(found.written)),
    year: ownYear(snapshot, found.sheets),
    scheme: ownScheme(snapshot),
    ...readEntries(found.sheets),
  };
}

/** A name that we need and that she uses for a sheet of her own. One that leads nowhere is left over from a sheet of ours. */
export function herOwnName(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): string | undefined {
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

export function nothingKnown({ tables }: Facts): boolean {
  return !tables.some(({ kind }) => kind !== undefined);
}

export function isEmpty({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ rows }) => rows.every((row) => row === undefined || row.length === 0));
}
