import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** Holes and trailing blanks aside, and which lines of our own sheets are hidden: Excel is not asked for those. Ours stand behind hers. */
export function plainSnapshot({ sheets, names }: WorkbookSnapshot): unknown {
  const map = <Value>(of: ReadonlyMap<unknown, Value>) =>
    [...of].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  const ours = sheets.findIndex(({ name }) => name === '绩效数据');
  const isOurs = (at: number) => ours >= 0 && at >= ours;
  return {
    names: map(names),
    sheets: sheets.map(
      ({ name, visibility, rows, formulas, formats, merges, comments, floating, struck, hidden }, at) => ({
        name,
        visibility,
        comments: map(comments ?? new Map()),
        floating: floating ?? [],
        struck: sorted(struck),
        hidden: isOurs(at) ? [] : [sorted(hidden?.rows), sorted(hidden?.columns)],
        formulas: map(formulas),
        formats: map(formats),
        merges: merges.map((merge) => JSON.stringify(merge)).sort(),
        cells: rows.flatMap((row, line) =>
          (row ?? []).flatMap((content, column) => (content === undefined ? [] : [[line, column, content]])),
        ),
      }),
    ),
  };
}

function sorted(places: ReadonlySet<number> = new Set()): readonly number[] {
  return [...places].sort((one, other) => one - other);
}
