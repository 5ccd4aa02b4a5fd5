import type { CellRange } from '../../core/workbook/address';
import type { ExcelClient } from './excelClient';
import { isDeclined } from './excelRefusal';
import { QUIET } from './quietly';
import { RANGE_PLACE, rangeOf } from './rangeOf';

/** The part of a sheet that holds anything, and what is merged in it. */
export interface UsedArea {
  readonly sheet: string;
  readonly range: CellRange;
  readonly merges: readonly CellRange[];
  /** Cells with a rule for what may be typed; only where they are asked for. */
  readonly validated: readonly CellRange[];
  /** What lies over the cells; only where it is asked for, and as far as this Excel tells. */
  readonly shapes: readonly ShapeOnSheet[];
  /** Whether some of its lines do not show, and whether something in it is struck out; only where that is asked for. */
  readonly hides: boolean;
  readonly strikes: boolean;
}

export interface ShapeOnSheet {
  readonly id: string;
  readonly type: string;
}

interface Wanted {
  readonly merges: boolean;
  readonly rules: boolean;
  readonly shapes: boolean;
  readonly setAside: boolean;
}

/** Excel names at most 512 merged areas at a time; a band of so many rows seldom has as many. */
const BAND_ROWS = 100;

/**
 * Sizes and merged areas of the given sheets, and what else is wanted of them. Formatted but empty cells do not count: a border somewhere near the last row would
 * make every read immense. Before ExcelApi 1.13 nothing tells merged areas; headers are then read from the blanks beside them.
 */
export async function readAreas(
  client: ExcelClient,
  sheets: readonly string[],
  { rules = false, shapes = false, setAside = false }: Partial<Omit<Wanted, 'merges'>> = {},
): Promise<readonly UsedArea[]> {
  const told = client.supports('1.13');
  const ways: readonly Wanted[] = [
    ...(told ? [{ merges: true, rules, shapes, setAside }] : []),
    { merges: false, rules, shapes, setAside },
    // What lies over the cells is not worth the cells.
    ...(shapes ? [{ merges: false, rules, shapes: false, setAside }] : []),
  ];
  for (const wanted of ways) {
    try {
      const areas = await client.run(QUIET, (context) => usedAreas(context, sheets, wanted));
      if (wanted.merges || !told) return areas;
      return await Promise.all(areas.map(async (area) => ({ ...area, merges: await mergesInBands(client, area) })));
    } catch (reason) {
      if (wanted === ways.at(-1) || !isDeclined(reason)) throw reason;
    }
  }
  return [];
}

async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly string[],
  wanted: Wanted,
): Promise<readonly UsedArea[]> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load(wanted.setAside ? `${SIZE},${ASIDE}` : SIZE);
    return {
      sheet,
      used,
      merged: wanted.merges ? mergesOf(used) : undefined,
      ruled: wanted.rules ? areasOf(used.getSpecialCellsOrNullObject('DataValidations')) : undefined,
      over: wanted.shapes ? worksheet.shapes.load('items/id,items/type') : undefined,
    };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used, merged, ruled, over }) => {
    if (used.isNullObject) return [];
    const shapes = (over?.items ?? []).map(({ id, type }) => ({ id, type }));
    // Excel says nothing of lines and cells that differ.
    const [hides, strikes] = wanted.setAside
      ? [!(isNone(used.rowHidden) && isNone(used.columnHidden)), !isNone(used.format.font.strikethrough)]
      : [false, false];
    const [merges, validated] = [merged?.() ?? [], ruled?.() ?? []];
    return [{ sheet, range: rangeOf(used), merges, validated, shapes, hides, strikes }];
  });
}

const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';
const ASIDE = 'rowHidden,columnHidden,format/font/strikethrough';

function isNone(told: boolean | null): boolean {
  return told === false;
}

function mergesOf(range: Excel.Range): () => readonly CellRange[] {
  return areasOf(range.getMergedAreasOrNullObject());
}

/** Asks now, and gives what to call once the answer is there. */
function areasOf(found: Excel.RangeAreas): () => readonly CellRange[] {
  const areas = found.untrack().areas.load(RANGE_PLACE);
  found.load('areaCount');
  return () => (found.isNullObject ? [] : areas.items.map(rangeOf));
}

async function mergesInBands(client: ExcelClient, { sheet, range }: UsedArea): Promise<readonly CellRange[]> {
  try {
    return await client.run(QUIET, async (context) => {
      const asked: (() => readonly CellRange[])[] = [];
      for (let top = range.top; top <= range.bottom; top += BAND_ROWS) {
        const rows = Math.min(BAND_ROWS, range.bottom - top + 1);
        asked.push(
          mergesOf(
            context.workbook.worksheets
              .getItem(sheet)
              .getRangeByIndexes(top, range.left, rows, range.right - range.left + 1)
              .untrack(),
          ),
        );
      }
      await context.sync();
      // An area that crosses two bands is named in both.
      return [...new Map(asked.flatMap((merges) => merges()).map((merge) => [JSON.stringify(merge), merge])).values()];
    });
  } catch (reason) {
    if (!isDeclined(reason)) throw reason;
    return [];
  }
}
