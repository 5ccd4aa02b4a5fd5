import { quoteSheetName } from '../workbook/address';
import { type SheetSnapshot, cellKey } from '../workbook/snapshot';

/** What our names and sheets are called in a formula of hers. */
export function echoPatterns(ownSheets: ReadonlySet<string>): readonly string[] {
  return ['绩效_', ...[...ownSheets].flatMap((name) => [`${quoteSheetName(name)}!`, `${name}!`])];
}

/** A cell of hers that shows a figure of ours tells us nothing, and reading it back would go round in a circle. */
export function withoutEchoes(sheet: SheetSnapshot, patterns: readonly string[]): SheetSnapshot {
  if (patterns.length === 0) return sheet;
  const echoes = new Set(
    [...sheet.formulas]
      .filter(([, formula]) => patterns.some((pattern) => formula.includes(pattern)))
      .map(([key]) => key),
  );
  if (echoes.size === 0) return sheet;
  return {
    ...sheet,
    rows: Array.from(sheet.rows, (contents, row) =>
      contents?.map((content, column) => (echoes.has(cellKey(row, column)) ? undefined : content)),
    ),
  };
}
