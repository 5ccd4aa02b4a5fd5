import type { CellRange } from '../../core/workbook/address';

export type InnerLine = 'InsideHorizontal' | 'InsideVertical';

export interface LinedAreas {
  readonly areas: readonly CellRange[];
  /** The lines between the cells of each of them. */
  readonly inner: readonly InnerLine[];
}

/** Excel refuses a line between rows where there is one row: areas that have the same lines between their cells go together. */
export function linedAlike(areas: readonly CellRange[]): readonly LinedAreas[] {
  const alike = new Map<string, { areas: CellRange[]; inner: readonly InnerLine[] }>();
  for (const area of areas) {
    const inner: readonly InnerLine[] = [
      ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
      ...(area.right > area.left ? (['InsideVertical'] as const) : []),
    ];
    const group = alike.get(inner.join()) ?? { areas: [], inner };
    alike.set(inner.join(), group);
    group.areas.push(area);
  }
  return [...alike.values()];
}
