import type { ExcelClient } from './excelClient';
import { isDeclined, isTooMuch } from './excelRefusal';
import { addresses } from './exactAreas';
import { QUIET } from './quietly';
import { RANGE_PLACE, rangeOf } from './rangeOf';
import { type AreaAnswer, type CellProperty, type SheetArea, cellsIn, loads, readLoads } from './readLoads';

/**
 * One thing about many small areas, named in a list for each sheet, where a range for each would take more to ask than to answer.
 * An Excel that does not tell all of them so is asked for each by itself.
 */
export async function readScattered(
  client: ExcelClient,
  areas: readonly SheetArea[],
  property: Exclude<CellProperty, 'values'>,
  most: number,
): Promise<readonly AreaAnswer[]> {
  const answers: AreaAnswer[] = [];
  for (const load of loads(areas, () => most))
    answers.push(
      ...((await together(client, load, property)) ??
        (await readLoads(client, load, { properties: [property], most }))),
    );
  return answers;
}

async function together(
  client: ExcelClient,
  load: readonly SheetArea[],
  property: Exclude<CellProperty, 'values'>,
): Promise<readonly AreaAnswer[] | undefined> {
  try {
    const told = await client.run(QUIET, (context) => askTogether(context, load, property));
    return cellsOf(told) === cellsOf(load) ? told : undefined;
  } catch (reason) {
    if (!isDeclined(reason) && !isTooMuch(reason)) throw reason;
    return undefined;
  }
}

async function askTogether(
  context: Excel.RequestContext,
  load: readonly SheetArea[],
  property: Exclude<CellProperty, 'values'>,
): Promise<readonly AreaAnswer[]> {
  const asked = [...bySheet(load)].flatMap(([sheet, areas]) =>
    addresses(areas.map(({ range }) => range)).map((list) => ({
      sheet,
      ranges: context.workbook.worksheets
        .getItem(sheet)
        .getRanges(list)
        .untrack()
        .areas.load(`${RANGE_PLACE},items/${property}`),
    })),
  );
  await context.sync();
  return asked.flatMap(({ sheet, ranges }) =>
    ranges.items.map((item) => ({
      ...{ values: [], formulas: [], numberFormat: [], valueTypes: [] },
      ...{ sheet, range: rangeOf(item), [property]: item[property] },
    })),
  );
}

function bySheet(areas: readonly SheetArea[]): ReadonlyMap<string, readonly SheetArea[]> {
  const sheets = new Map<string, SheetArea[]>();
  for (const area of areas) sheets.set(area.sheet, [...(sheets.get(area.sheet) ?? []), area]);
  return sheets;
}

function cellsOf(areas: readonly SheetArea[]): number {
  return areas.reduce((sum, { range }) => sum + cellsIn(range), 0);
}
