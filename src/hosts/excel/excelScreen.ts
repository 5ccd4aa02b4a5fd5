import type { ScreenPort } from '../../app/ports';
import { type Place, type Result, refuse, success } from '../../core/base/problem';
import { splitReference } from '../../core/workbook/address';
import type { ExcelClient } from './excelClient';
import { asResult, excelCode } from './excelRefusal';
import { followChanges } from './followChanges';
import type { OwnWrites } from './ownWrites';
import { QUIET } from './quietly';
import { readCells } from './readCells';

/** The workbook as it stands on her screen. */
export function excelScreen(client: ExcelClient, ownWrites: OwnWrites): ScreenPort {
  return {
    select: (place) => select(client, place),
    selectedCell: () => selectedCell(client),
    readCells: (places) => asResult(() => readCells(client, places)),
    follow: (changed) => followChanges(client, ownWrites, changed),
  };
}

async function select(client: ExcelClient, { sheet, cell }: Place): Promise<Result<void>> {
  const gone = (): Result<void> => refuse('placeGone', { sheet, cell: cell ?? '' });
  const found = await asResult(() =>
    client.run(QUIET, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('id,visibility');
      await context.sync();
      return worksheet.isNullObject ? undefined : { id: worksheet.id, visible: worksheet.visibility === 'Visible' };
    }),
  );
  if (!found.ok) return found;
  const worksheet = found.value;
  if (!worksheet) return gone();
  // A hidden sheet cannot be brought to the front; whether it should be shown is hers to say.
  if (!worksheet.visible) return refuse('sheetHiddenInExcel', { sheet });
  try {
    await client.run(QUIET, async (context) => {
      const item = context.workbook.worksheets.getItem(worksheet.id);
      item.activate();
      item
        .getRange(cell ?? 'A1')
        .untrack()
        .select();
      await context.sync();
    });
    return success(undefined);
  } catch (reason) {
    if (/^(?:InvalidArgument|ItemNotFound|InvalidReference)$/.test(excelCode(reason) ?? '')) return gone();
    return asResult(() => Promise.reject(reason as Error));
  }
}

/** Undefined too where she has selected several areas, a shape, or a cell that she is typing into. */
async function selectedCell(client: ExcelClient): Promise<Place | undefined> {
  const selected = await asResult(() =>
    client.run(QUIET, async (context) => {
      const range = context.workbook.getSelectedRange().untrack().load('address');
      await context.sync();
      return range.address;
    }),
  );
  const place = selected.ok ? splitReference(selected.value) : undefined;
  return place && { sheet: place.sheet, cell: place.cells.replaceAll('$', '') };
}
