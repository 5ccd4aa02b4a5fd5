import { type SheetSnapshot, cellKey } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import { QUIET } from './quietly';
import type { UsedArea } from './readAreas';
import { type SheetArea, loads } from './readLoads';

/** What she set aside on a sheet: lines that do not show, cells with a line through them. */
export type SetAside = Pick<SheetSnapshot, 'hidden' | 'struck'>;

/** Whether lines further down show is not looked at: nobody reads them one by one. */
const BAND_ROWS = 2000;
/** A row takes some 70 bytes of an answer, a cell 50. */
const [ROWS_AT_ONCE, CELLS_AT_ONCE] = [40_000, 40_000];

/**
 * The sizes have told which sheets hide a line or strike something out; only of those it is asked where: one request for the lines,
 * one more for the cells of lines in which something is struck out; of sheets with thousands of rows one before, in which part of them.
 */
export async function readSetAside(
  client: ExcelClient,
  areas: readonly UsedArea[],
): Promise<ReadonlyMap<string, SetAside>> {
  const bands = areas
    .filter(({ hides, strikes }) => hides || strikes)
    .flatMap((area) => bandsOf(area).filter(({ isFirst }) => isFirst || area.strikes));
  const lines: LinesOfSheet[] = [];
  for (const load of packed(await bandsInDoubt(client, bands), ROWS_AT_ONCE))
    lines.push(...(await readLines(client, load)));
  const struck = await readStruck(
    client,
    lines.flatMap(({ struckIn }) => struckIn),
  );
  return new Map(
    lines
      .filter(({ isFirst }) => isFirst)
      .map(({ sheet, hidden }) => {
        const cells = struck.get(sheet);
        return [
          sheet,
          {
            ...(hidden.rows.size + hidden.columns.size > 0 && { hidden }),
            ...(cells && { struck: cells }),
          },
        ];
      }),
  );
}

interface Band extends SheetArea {
  readonly isFirst: boolean;
}

function bandsOf({ sheet, range }: UsedArea): readonly Band[] {
  const bands: Band[] = [];
  for (let top = range.top; top <= range.bottom; top += BAND_ROWS) {
    const bottom = Math.min(range.bottom, top + BAND_ROWS - 1);
    bands.push({ sheet, range: { ...range, top, bottom }, isFirst: top === range.top });
  }
  return bands;
}

async function bandsInDoubt(client: ExcelClient, bands: readonly Band[]): Promise<readonly Band[]> {
  if (bands.every(({ isFirst }) => isFirst)) return bands;
  return client.run(QUIET, async (context) => {
    const asked = bands.map((band) => ({ band, cells: rangeIn(context, band).load('format/font/strikethrough') }));
    await context.sync();
    return asked.flatMap(({ band, cells }) => (band.isFirst || isStruck(cells.format) ? [band] : []));
  });
}

interface LinesOfSheet extends Band {
  readonly hidden: NonNullable<SheetSnapshot['hidden']>;
  /** Rows in which something is struck out. */
  readonly struckIn: readonly SheetArea[];
}

async function readLines(client: ExcelClient, bands: readonly Band[]): Promise<readonly LinesOfSheet[]> {
  return client.run(QUIET, async (context) => {
    const asked = bands.map((band) => {
      const cells = rangeIn(context, band);
      return {
        band,
        rows: cells.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } }),
        columns: cells.getColumnProperties({ columnHidden: true }),
      };
    });
    await context.sync();
    return asked.map(({ band, rows, columns }) => {
      const { top, left } = band.range;
      const struck = placesOf(rows.value, top, ({ format }) => isStruck(format));
      return {
        ...band,
        hidden: {
          rows: new Set(placesOf(rows.value, top, ({ rowHidden }) => rowHidden === true)),
          columns: new Set(placesOf(columns.value, left, ({ columnHidden }) => columnHidden === true)),
        },
        struckIn: runs(struck).map(([from, to]) => ({
          sheet: band.sheet,
          range: { ...band.range, top: from, bottom: to },
        })),
      };
    });
  });
}

async function readStruck(
  client: ExcelClient,
  rows: readonly SheetArea[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const struck = new Map<string, Set<number>>();
  for (const load of loads(rows, () => CELLS_AT_ONCE)) {
    const told = await client.run(QUIET, async (context) => {
      const asked = load.map((area) => ({
        area,
        cells: rangeIn(context, area).getCellProperties({ format: { font: { strikethrough: true } } }),
      }));
      await context.sync();
      return asked.map(({ area, cells }) => ({ ...area, cells: cells.value }));
    });
    for (const { sheet, range, cells } of told) {
      const own = struck.get(sheet) ?? new Set<number>();
      struck.set(sheet, own);
      cells.forEach((line, down) => {
        for (const column of placesOf(line, range.left, ({ format }) => isStruck(format)))
          own.add(cellKey(range.top + down, column));
      });
    }
  }
  return struck;
}

/** Excel says nothing of cells that differ, nor of one of which only some letters are struck out. */
function isStruck(format: { readonly font?: { readonly strikethrough?: boolean | null } } | undefined): boolean {
  return format?.font?.strikethrough !== false;
}

function placesOf<Line>(lines: readonly Line[], first: number, is: (line: Line) => boolean): readonly number[] {
  return lines.flatMap((line, index) => (is(line) ? [first + index] : []));
}

/** Rows below each other make one area. */
function runs(rows: readonly number[]): readonly (readonly [top: number, bottom: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Bands as they come, so many rows at a time. */
function packed(bands: readonly Band[], most: number): readonly (readonly Band[])[] {
  const packs: Band[][] = [];
  let rows = Infinity;
  for (const band of bands) {
    const more = band.range.bottom - band.range.top + 1;
    rows += more;
    if (rows > most) {
      packs.push([]);
      rows = more;
    }
    packs.at(-1)?.push(band);
  }
  return packs;
}

function rangeIn(context: Excel.RequestContext, { sheet, range }: SheetArea): Excel.Range {
  const { top, left, bottom, right } = range;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
    .untrack();
}
