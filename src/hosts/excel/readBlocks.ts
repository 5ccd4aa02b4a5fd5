import type { Watch } from '../../app/ports';
import type { CellRange } from '../../core/workbook/address';
import type { ExcelClient } from './excelClient';
import { isTooMuch } from './excelRefusal';
import { QUIET } from './quietly';
import { Stopped } from './stopped';

/** Cells of one sheet as Excel tells them. */
export interface CellBlock extends SheetArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export interface SheetArea {
  /** Excel's own id of the sheet, which no renaming changes. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** Excel on the web answers with 5 MB at the most; a cell takes 40 to 100 bytes in the four tables asked for. */
const CELLS_PER_REQUEST = 30_000;

/** Everything that is used, in as few requests as the sizes allow: three small sheets or three hundred make one request. */
export async function readBlocks(
  client: ExcelClient,
  areas: readonly SheetArea[],
  watch?: Watch,
): Promise<readonly CellBlock[]> {
  const blocks: CellBlock[] = [];
  for (const load of loads(areas, CELLS_PER_REQUEST)) {
    if (
      watch &&
      blocks.length > 0 &&
      !(await watch({
        step: 'read',
        done: new Set(blocks.map(({ sheet }) => sheet)).size,
        of: new Set(areas.map(({ sheet }) => sheet)).size,
      }))
    )
      throw new Stopped();
    blocks.push(...(await readLoad(client, load)));
  }
  return blocks;
}

async function readLoad(client: ExcelClient, load: readonly SheetArea[]): Promise<readonly CellBlock[]> {
  try {
    return await client.run(QUIET, (context) => readAtOnce(context, load));
  } catch (reason) {
    // Long texts: half as much at a time, down to single rows.
    const halves = isTooMuch(reason) ? halved(load) : undefined;
    if (!halves) throw reason;
    const [first, second] = halves;
    return [...(await readLoad(client, first)), ...(await readLoad(client, second))];
  }
}

async function readAtOnce(context: Excel.RequestContext, load: readonly SheetArea[]): Promise<readonly CellBlock[]> {
  const { worksheets } = context.workbook;
  const asked = load.map(({ sheet, range }) =>
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, range.right - range.left + 1)
      .untrack()
      .load('values,formulas,numberFormat,valueTypes'),
  );
  await context.sync();
  return asked.map(({ values, formulas, numberFormat, valueTypes }, index) => ({
    ...at(load, index),
    values,
    formulas,
    numberFormats: numberFormat,
    valueTypes,
  }));
}

/** Areas packed to at most so many cells; one that is larger is cut between rows. */
function* loads(areas: readonly SheetArea[], most: number): Generator<readonly SheetArea[]> {
  let load: SheetArea[] = [];
  let cells = 0;
  for (const area of areas) {
    const width = area.range.right - area.range.left + 1;
    const rowsAtOnce = Math.max(1, Math.floor(most / width));
    for (let top = area.range.top; top <= area.range.bottom; top += rowsAtOnce) {
      const bottom = Math.min(area.range.bottom, top + rowsAtOnce - 1);
      const size = (bottom - top + 1) * width;
      if (cells + size > most && load.length > 0) {
        yield load;
        [load, cells] = [[], 0];
      }
      load.push({ sheet: area.sheet, range: { ...area.range, top, bottom } });
      cells += size;
    }
  }
  if (load.length > 0) yield load;
}

function halved(load: readonly SheetArea[]): readonly [SheetArea[], SheetArea[]] | undefined {
  if (load.length > 1) return [load.slice(0, load.length >> 1), load.slice(load.length >> 1)];
  const { sheet, range } = at(load, 0);
  if (range.top === range.bottom) return undefined;
  const middle = (range.top + range.bottom) >> 1;
  return [[{ sheet, range: { ...range, bottom: middle } }], [{ sheet, range: { ...range, top: middle + 1 } }]];
}

function at(load: readonly SheetArea[], index: number): SheetArea {
  const area = load[index];
  if (!area) throw new Error('an answer without a question');
  return area;
}
