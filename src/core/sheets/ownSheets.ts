import { isValidSheetName, splitReference } from '../workbook/address';
import { newestYearIn } from '../tables/period';
import { type SheetSnapshot, type WorkbookSnapshot, contentAt, contentText } from '../workbook/snapshot';
import { SCHEME_NAME, SHEET_KEYS, SHEET_TITLES, type SheetKey, type SheetNames, sheetAnchorName } from './layout';

/** Our sheets of an earlier run, by the defined names that point at them, whatever she calls them now. */
export function findOwnSheets(snapshot: WorkbookSnapshot): ReadonlyMap<SheetKey, SheetSnapshot> {
  const found = new Map<SheetKey, SheetSnapshot>();
  for (const key of SHEET_KEYS) {
    const name = splitReference(snapshot.names.get(sheetAnchorName(key)) ?? '')?.sheet;
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (sheet) found.set(key, sheet);
  }
  return found;
}

/** The scheme that our sheets were written for. */
export function ownScheme({ names }: WorkbookSnapshot): string | undefined {
  return /^"(.*)"$/.exec((names.get(SCHEME_NAME) ?? '').trim())?.[1]?.replaceAll('""', '"');
}

/** The year that our sheets were written for, as their titles say. */
export function ownYear(own: ReadonlyMap<SheetKey, SheetSnapshot>): number | undefined {
  const years = [...own.values()].flatMap((sheet) => newestYearIn(contentText(contentAt(sheet, 0, 0))) ?? []);
  return years[0];
}

/** What each of our sheets is called: as it is called already, or by its title, or by the next title that is free. */
export function nameOwnSheets(snapshot: WorkbookSnapshot, own: ReadonlyMap<SheetKey, SheetSnapshot>): SheetNames {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const entries = SHEET_KEYS.map((key) => {
    const name = own.get(key)?.name ?? freeName(SHEET_TITLES[key], taken);
    taken.add(name.toLowerCase());
    return [key, name] as const;
  });
  return Object.fromEntries(entries) as Record<SheetKey, string>;
}

/** A name for a new sheet: the title itself, or with the next free number behind it. */
export function freeSheetName({ sheets }: WorkbookSnapshot, title: string): string {
  return freeName(title, new Set(sheets.map(({ name }) => name.toLowerCase())));
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} (${String(number)})`;
    if (!taken.has(name.toLowerCase()) && isValidSheetName(name)) return name;
  }
}
