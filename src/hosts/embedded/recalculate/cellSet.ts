import type { EmbeddedSheet } from '../book/embeddedSheet';

/** Cells by the sheet they stand on. */
export class CellSet {
  private readonly sheets = new Map<EmbeddedSheet, Set<number>>();

  /** Whether it was not there yet. */
  add(sheet: EmbeddedSheet, key: number): boolean {
    const keys = this.sheets.get(sheet) ?? new Set<number>();
    this.sheets.set(sheet, keys);
    return keys.size < keys.add(key).size;
  }

  has(sheet: EmbeddedSheet, key: number): boolean {
    return this.sheets.get(sheet)?.has(key) ?? false;
  }

  *[Symbol.iterator](): Generator<readonly [EmbeddedSheet, number]> {
    for (const [sheet, keys] of this.sheets) for (const key of keys) yield [sheet, key];
  }
}
