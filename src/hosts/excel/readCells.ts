import type { ShownCells } from '../../app/ports';
import type { Place } from '../../core/base/problem';
import { parseA1 } from '../../core/workbook/address';
import { type CellContent, cellKey } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import { QUIET } from './quietly';
import { contentOf } from './readSnapshot';
import { rectangles } from './rectangles';

/** Cells here and there in one request: those that stand close together come as a block. */
export async function readCells(client: ExcelClient, places: readonly Place[]): Promise<ShownCells> {
  return client.run(QUIET, async (context) => {
    const { application, worksheets } = context.workbook;
    application.load('calculationState');
    const blocks = [...keysBySheet(places)].flatMap(([sheet, keys]) => {
      const worksheet = worksheets.getItemOrNullObject(sheet);
      return rectangles(keys).map((area) => ({
        sheet,
        area,
        range: worksheet
          .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
          .untrack()
          .load('values,valueTypes'),
      }));
    });
    await context.sync();
    const contents = new Map<string, CellContent>();
    for (const { sheet, area, range } of blocks) {
      if (range.isNullObject) continue;
      range.values.forEach((line: readonly unknown[], down) => {
        line.forEach((value, across) =>
          contents.set(
            `${sheet}!${String(cellKey(area.top + down, area.left + across))}`,
            contentOf(value, range.valueTypes[down]?.[across]),
          ),
        );
      });
    }
    const shown = ({ sheet, cell = '' }: Place): CellContent => {
      const at = parseA1(cell);
      return at && contents.get(`${sheet}!${String(cellKey(at.row, at.column))}`);
    };
    return { contents: places.map(shown), calculated: application.calculationState === 'Done' };
  });
}

function keysBySheet(places: readonly Place[]): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, number[]>();
  for (const { sheet, cell = '' } of places) {
    const at = parseA1(cell);
    if (at) keys.set(sheet, [...(keys.get(sheet) ?? []), cellKey(at.row, at.column)]);
  }
  return keys;
}
