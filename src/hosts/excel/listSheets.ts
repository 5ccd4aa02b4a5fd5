import { SHEET_VISIBILITY, type SheetVisibility } from '../../core/workbook/sheetVisibility';

/** A worksheet in the list; chart and macro sheets are not in it. */
export interface ListedSheet {
  /** Excel's own id, which stays when she renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  /** Names of the whole workbook and what they stand for, without `=`. */
  readonly names: ReadonlyMap<string, string>;
}

export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula,items/scope');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: SHEET_VISIBILITY[visibility],
    })),
    names: new Map(
      names.items
        .filter(({ scope }) => scope === 'Workbook')
        .map(({ name, formula }) => [name, String(formula).replace(/^=/, '')]),
    ),
  };
}
