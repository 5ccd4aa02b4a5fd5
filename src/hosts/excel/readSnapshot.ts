import type { Watch } from '../../app/ports';
import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellError,
  cellKey,
  columnOfKey,
  contentAt,
  errorNamed,
  rowOfKey,
} from '../../core/workbook/snapshot';
import { putContent } from '../../core/workbook/putContent';
import { findOwnSheets } from '../../core/ownSheets/findOwnSheets';
import type { ExcelClient } from './excelClient';
import { filledParts } from './filledParts';
import { listWithComments } from './readComments';
import { readSetAside } from './readSetAside';
import { readTextBoxes } from './readTextBoxes';
import { readAreas } from './readAreas';
import { type CellBlock, readBlocks } from './readBlocks';

/**
 * The open workbook as the core sees it: a request for the list (two where there are comments), one for the sizes (more where
 * there are text boxes), one for every 30,000 cells, or fewer (`readBlocks`), and one or two where a sheet of hers hides lines or
 * strikes something out.
 */
export async function readSnapshot(client: ExcelClient, watch?: Watch): Promise<WorkbookSnapshot> {
  const { sheets, names, comments } = await listWithComments(client);
  const areas = await readAreas(
    client,
    sheets.map(({ id }) => id),
    { shapes: true, setAside: true },
  );
  const floating = await readTextBoxes(client, areas);
  const blocks = await readBlocks(client, await filledParts(client, areas), areas, watch);
  const contents = new Map(
    sheets.map(({ id, name, visibility }) => [
      id,
      {
        name,
        visibility,
        rows: [],
        formulas: new Map(),
        formats: new Map(),
        merges: areas.find(({ sheet }) => sheet === id)?.merges ?? [],
        ...saidOver(comments.get(name), floating.get(id)),
      } satisfies Filling,
    ]),
  );
  for (const block of blocks) {
    const sheet = contents.get(block.sheet);
    if (sheet) fill(sheet, block);
  }
  const read = { names, sheets: [...contents.values()] };
  const ours = new Set(Object.values(findOwnSheets(read).written));
  const hers = areas.filter(({ sheet }) => !ours.has(contents.get(sheet)?.name ?? ''));
  for (const [id, { hidden, struck }] of await readSetAside(client, hers)) {
    const sheet = contents.get(id);
    if (sheet) contents.set(id, { ...sheet, ...(hidden && { hidden }), ...struckIn(sheet, struck) });
  }
  return { names, sheets: [...contents.values()] };
}

/** Formatting alone makes no cell. */
function struckIn(sheet: SheetSnapshot, struck: Iterable<number> = []): Pick<SheetSnapshot, 'struck'> {
  const filled = [...struck].filter((key) => contentAt(sheet, rowOfKey(key), columnOfKey(key)) !== undefined);
  return filled.length > 0 ? { struck: new Set(filled) } : {};
}

function saidOver(
  comments: SheetSnapshot['comments'],
  floating: SheetSnapshot['floating'],
): Pick<SheetSnapshot, 'comments' | 'floating'> {
  return { ...(comments && { comments }), ...(floating && { floating }) };
}

interface Filling extends SheetSnapshot {
  readonly rows: CellContent[][];
  readonly formulas: Map<number, string>;
  readonly formats: Map<number, string>;
}

function fill(sheet: Filling, { range, values, formulas, numberFormat, valueTypes }: CellBlock): void {
  values.forEach((line, down) => {
    const row = range.top + down;
    line.forEach((value, across) => {
      const column = range.left + across;
      const content = contentOf(value, valueTypes[down]?.[across]);
      const formula = formulaOf(formulas[down]?.[across], value);
      if (content === undefined && formula === undefined) return;
      const format = numberFormat[down]?.[across];
      if (typeof format === 'string' && format !== 'General') sheet.formats.set(cellKey(row, column), format);
      if (formula !== undefined) sheet.formulas.set(cellKey(row, column), formula);
      if (content !== undefined) putContent((sheet.rows[row] ??= []), column, content);
    });
  });
}

/** An error comes as its text; only the type of the value tells it from a text that says the same. */
export function contentOf(value: unknown, type: unknown): CellContent {
  if (type === 'Error') return cellError(errorNamed(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Excel drops the apostrophe that makes a text of `=1+1`; but then the cell also shows `=1+1`, as no formula does. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}
