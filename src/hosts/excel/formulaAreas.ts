import type { ExcelClient } from './excelClient';
import { excelCode } from './excelRefusal';
import { QUIET } from './quietly';
import { RANGE_PLACE, rangeOf } from './rangeOf';
import type { SheetArea } from './readLoads';

/** A sheet with more of them than this is read whole. */
const MOST_AREAS = 3000;

/**
 * Where formulas stand in these areas: asked once. An Excel that will not say, as some do where there are too many, has all of an area read
 * for formulas, and so has an area of a single cell, for which it would answer for the whole sheet.
 */
export async function formulaAreas(client: ExcelClient, areas: readonly SheetArea[]): Promise<readonly SheetArea[]> {
  const [single, larger] = [areas.filter(isSingle), areas.filter((area) => !isSingle(area))];
  try {
    return [...single, ...(await client.run(QUIET, (context) => ask(context, larger)))];
  } catch (reason) {
    if (
      !/^(?:InvalidArgument|GeneralException|InvalidOperation|.*Exceed.*|UnsupportedFeature)$/.test(
        excelCode(reason) ?? '',
      )
    )
      throw reason;
    return areas;
  }
}

async function ask(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<readonly SheetArea[]> {
  const asked = areas.map((area) => {
    const { top, left, bottom, right } = area.range;
    const found = context.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .untrack()
      .getSpecialCellsOrNullObject('Formulas')
      .untrack();
    found.load('areaCount');
    return { area, found, places: found.areas.load(RANGE_PLACE) };
  });
  await context.sync();
  return asked.flatMap(({ area, found, places }) => {
    if (found.isNullObject) return [];
    if (found.areaCount > MOST_AREAS) return [area];
    return places.items.map((item) => ({ sheet: area.sheet, range: rangeOf(item) }));
  });
}

function isSingle({ range }: SheetArea): boolean {
  return range.top === range.bottom && range.left === range.right;
}
