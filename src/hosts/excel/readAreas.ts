import type { CellRange } from '../../core/workbook/address';
import type { ExcelClient } from './excelClient';
import { excelCode } from './excelRefusal';
import { QUIET } from './quietly';
import { RANGE_PLACE, rangeOf } from './rangeOf';

/** The part of a sheet that holds anything, and what is merged in it. */
export interface UsedArea {
  readonly sheet: string;
  readonly range: CellRange;
  readonly merges: readonly CellRange[];
  /** Cells with a rule for what may be typed; only where they are asked for. */
  readonly validated: readonly CellRange[];
}

/** Excel names at most 512 merged areas at a time; a band of so many rows seldom has as many. */
const BAND_ROWS = 100;

/**
 * Sizes and merged areas of the given sheets. Formatted but empty cells do not count: a border somewhere near the last row would
 * make every read immense. Before ExcelApi 1.13 nothing tells merged areas; headers are then read from the blanks beside them.
 */
export async function readAreas(
  client: ExcelClient,
  sheets: readonly string[],
  withRules = false,
): Promise<readonly UsedArea[]> {
  if (!client.supports('1.13'))
    return client.run(QUIET, (context) => usedAreas(context, sheets, { merges: false, rules: withRules }));
  try {
    return await client.run(QUIET, (context) => usedAreas(context, sheets, { merges: true, rules: withRules }));
  } catch (reason) {
    if (!refusedMerges(reason)) throw reason;
    const areas = await client.run(QUIET, (context) => usedAreas(context, sheets, { merges: false, rules: withRules }));
    return Promise.all(areas.map(async (area) => ({ ...area, merges: await mergesInBands(client, area) })));
  }
}

async function usedAreas(
  context: Excel.RequestContext,
  sheets: readonly string[],
  wanted: { readonly merges: boolean; readonly rules: boolean },
): Promise<readonly UsedArea[]> {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load('rowIndex,columnIndex,rowCount,columnCount');
    return {
      sheet,
      used,
      merged: wanted.merges ? mergesOf(used) : undefined,
      ruled: wanted.rules ? areasOf(used.getSpecialCellsOrNullObject('DataValidations')) : undefined,
    };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used, merged, ruled }) =>
    used.isNullObject ? [] : [{ sheet, range: rangeOf(used), merges: merged?.() ?? [], validated: ruled?.() ?? [] }],
  );
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
    if (!refusedMerges(reason)) throw reason;
    return [];
  }
}

function refusedMerges(reason: unknown): boolean {
  return /^(?:InvalidArgument|GeneralException|InvalidOperation|RangeExceedsLimit)$/.test(excelCode(reason) ?? '');
}
