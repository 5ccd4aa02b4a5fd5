import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** Holes and trailing blanks aside. */
export function plainSnapshot({ sheets, names }: WorkbookSnapshot): unknown {
  const map = <Value>(of: ReadonlyMap<unknown, Value>) =>
    [...of].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return {
    names: map(names),
    sheets: sheets.map(({ name, visibility, rows, formulas, formats, merges, comments, floating, struck, hidden }) => ({
      name,
      visibility,
      comments: map(comments ?? new Map()),
      floating: floating ?? [],
      struck: sorted(struck),
      hidden: [sorted(hidden?.rows), sorted(hidden?.columns)],
      formulas: map(formulas),
      formats: map(formats),
      merges: merges.map((merge) => JSON.stringify(merge)).sort(),
      cells: rows.flatMap((row, at) =>
        (row ?? []).flatMap((content, column) => (content === undefined ? [] : [[at, column, content]])),
      ),
    })),
  };
}

function sorted(places: ReadonlySet<number> = new Set()): readonly number[] {
  return [...places].sort((one, other) => one - other);
}
