import { leadsTo } from '../formula/leadsTo';
import { cellOfKey, type SheetSnapshot } from '../workbook/snapshot';

/** Whether a formula of hers looks at one of our sheets or names. */
export function echoesOf(ownSheets: ReadonlySet<string>): (formula: string) => boolean {
  return ownSheets.size > 0 ? leadsTo(ownSheets, '绩效_') : () => false;
}

/** A cell of hers that shows a figure of ours tells us nothing, and reading it back would go round in a circle. */
export function withoutEchoes(sheet: SheetSnapshot, isEcho: (formula: string) => boolean): SheetSnapshot {
  const echoes = new Map<number, Set<number>>();
  for (const [key, formula] of sheet.formulas) {
    if (!isEcho(formula)) continue;
    const { row, column } = cellOfKey(key);
    echoes.set(row, (echoes.get(row) ?? new Set()).add(column));
  }
  if (echoes.size === 0) return sheet;
  return {
    ...sheet,
    rows: Array.from(sheet.rows, (contents, row) =>
      contents?.map((content, column) => (echoes.get(row)?.has(column) ? undefined : content)),
    ),
  };
}
