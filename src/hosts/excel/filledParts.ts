import type { ExcelClient } from './excelClient';
import { QUIET } from './quietly';
import { RANGE_PLACE, rangeOf } from './rangeOf';
import { type SheetArea, cellsIn } from './readLoads';

/** Up to here an area is read as it is, gaps and all. */
const WORTH_READING_WHOLE = 600_000;

/**
 * The areas to read. A stray word in the last row makes the used range of a small table a million rows high: of such a sheet only
 * the parts that hold something are read, which takes one more request for all of them.
 */
export async function filledParts(client: ExcelClient, areas: readonly SheetArea[]): Promise<readonly SheetArea[]> {
  const immense = areas.filter(({ range }) => cellsIn(range) > WORTH_READING_WHOLE);
  if (immense.length === 0) return areas;
  const parts = await client.run(QUIET, async (context) => {
    const asked = immense.map(({ sheet, range }) => {
      const cells = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, range.right - range.left + 1)
        .untrack();
      const found = (['Constants', 'Formulas'] as const).map((kind) => {
        const areasOfKind = cells.getSpecialCellsOrNullObject(kind).untrack();
        areasOfKind.load('areaCount');
        return { areasOfKind, items: areasOfKind.areas.load(RANGE_PLACE) };
      });
      return { sheet, found };
    });
    await context.sync();
    return asked.flatMap(({ sheet, found }) =>
      found.flatMap(({ areasOfKind, items }) =>
        areasOfKind.isNullObject ? [] : items.items.map((item) => ({ sheet, range: rangeOf(item) })),
      ),
    );
  });
  return [...areas.filter((area) => !immense.includes(area)), ...parts];
}
