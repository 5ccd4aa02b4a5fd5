import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';

/** Cells by the sheet they stand on. */
export class CellSet {
  private readonly sheets = new Map<EmulatedSheet, Set<number>>();

  /** Whether it was not there yet. */
  add(sheet: EmulatedSheet, key: number): boolean {
    const keys = this.sheets.get(sheet) ?? new Set<number>();
    this.sheets.set(sheet, keys);
    return keys.size < keys.add(key).size;
  }

  has(sheet: EmulatedSheet, key: number): boolean {
    return this.sheets.get(sheet)?.has(key) ?? false;
  }

  on(sheet: EmulatedSheet): ReadonlySet<number> {
    return this.sheets.get(sheet) ?? new Set();
  }

  *[Symbol.iterator](): Generator<readonly [EmulatedSheet, number]> {
    for (const [sheet, keys] of this.sheets) for (const key of keys) yield [sheet, key];
  }
}
