import { isValidSheetName } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { SHEET_KEYS, SHEET_TITLES, type SheetKey, type SheetNames } from './sheetKeys';

/** A name for a new sheet: the title itself, or with the next free number behind it. */
export function freeSheetName({ sheets }: WorkbookSnapshot, title: string): string {
  return freeName(title, new Set(sheets.map(({ name }) => name.toLowerCase())));
}

/** What each of our sheets is called: as it is called already, or by its title, or by the next title that is free. */
export function nameOwnSheets({ sheets }: WorkbookSnapshot, present: Partial<SheetNames>): SheetNames {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const entries = SHEET_KEYS.map((key) => {
    const name = present[key] ?? freeName(SHEET_TITLES[key], taken);
    taken.add(name.toLowerCase());
    return [key, name] as const;
  });
  return Object.fromEntries(entries) as Record<SheetKey, string>;
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? title : `${title} (${String(number)})`;
    if (!taken.has(name.toLowerCase()) && isValidSheetName(name)) return name;
  }
}
