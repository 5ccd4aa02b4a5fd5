import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import { cellKey } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import type { NameState } from './nameSteps';
import { QUIET } from './quietly';
import { readAreas } from './readAreas';
import { type StateQuery, readStates } from './readStates';
import { rectangles } from './rectangles';
import type { SheetState } from './sheetState';

/** The workbook around our sheets, and our sheets themselves, as they stand before anything is written. */
export interface HeldWorkbook extends WorkbookOutline {
  /** Our sheets that were there already, by Excel's id. */
  readonly own: ReadonlyMap<string, SheetState>;
}

export interface WorkbookOutline {
  readonly sheets: readonly OutlineSheet[];
  readonly names: readonly NameState[];
  readonly structureProtected: boolean;
  /** She presses F9 herself: what we write must be calculated once. */
  readonly calculatesByHand: boolean;
}

export interface OutlineSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export async function readOutline(client: ExcelClient): Promise<WorkbookOutline> {
  return client.run(QUIET, async (context) => {
    const { worksheets, names, protection } = context.workbook;
    worksheets.load('items/id,items/name,items/protection/protected');
    names.load('items/name,items/formula,items/visible,items/scope');
    protection.load('protected');
    context.application.load('calculationMode');
    await context.sync();
    return {
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        isProtected: sheet.protection.protected,
      })),
      names: names.items
        .filter(({ scope }) => scope === 'Workbook')
        .map(({ name, formula, visible }) => ({ name, reference: String(formula).replace(/^=/, ''), visible })),
      structureProtected: protection.protected,
      calculatesByHand: context.application.calculationMode === 'Manual',
    };
  });
}

/** Looks closely at our sheets that are there. `filled` says where a sheet may hold something that is not in the draft. */
export async function holdSheets(
  client: ExcelClient,
  draft: WorkbookDraft,
  outline: WorkbookOutline,
  filled: (sheet: OutlineSheet) => Iterable<number>,
): Promise<HeldWorkbook> {
  const present = draft.sheets.flatMap((sheet) => {
    const found = sheetNamed(outline, sheet.replaces);
    return found ? [{ found, draft: sheet }] : [];
  });
  if (present.length === 0) return { ...outline, own: new Map() };
  const tellsMerges = client.supports('1.13');
  const areas = await readAreas(
    client,
    present.map(({ found }) => found.id),
    { rules: true },
  );
  const queries = present.map(({ found, draft: sheet }): StateQuery => {
    const area = areas.find((one) => one.sheet === found.id);
    return {
      sheet: found.id,
      areas: rectangles(new Set([...sheet.cells.map(({ row, column }) => cellKey(row, column)), ...filled(found)])),
      merges: tellsMerges ? (area?.merges ?? []) : undefined,
      validated: area?.validated ?? [],
    };
  });
  return { ...outline, own: await readStates(client, queries) };
}

export function sheetNamed(outline: WorkbookOutline, name: string | undefined): OutlineSheet | undefined {
  return outline.sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}
