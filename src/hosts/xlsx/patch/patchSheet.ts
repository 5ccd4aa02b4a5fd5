import { Decimal } from 'decimal.js';
import type { CalculatedValue, DraftContent } from '../../../core/workbook/workbookDraft';
import { a1, rangeA1 } from '../../../core/workbook/address';
import { type CellContent, cellKey, contentText, isCellError } from '../../../core/workbook/snapshot';
import { cellXml } from '../graft/cellXml';
import { fileFormula } from '../../../core/formula/laterFunctions';
import { sharedFormula } from '../read/sharedFormula';
import { withPrefix } from '../../package/xml/edits';
import { escapeXmlText } from '../../package/xml/escapeXml';
import { type Splice, spliceXml } from '../../package/xml/spliceXml';
import { encodeFormulaText } from '../spreadsheetText';
import type { CellPatch } from './cellPatch';
import { type CellPlace, type Element, type RowPlace, type SheetPlaces, scanRows } from './scanRows';

/** The number of a style that is `style` in another number format. */
export type Reformat = (style: number, numberFormat: string | undefined) => number;

/** A worksheet with some cells holding something else; everything around them stays byte for byte. */
export function patchSheet(
  bytes: Uint8Array,
  part: string,
  patches: readonly CellPatch[],
  reformat: Reformat,
): Uint8Array {
  const places = scanRows(bytes, part, new Set(patches.map(({ row }) => row)));
  const rows = new Map(places.rows.map((row) => [row.row, row]));
  const patched = new Map(patches.map((patch) => [cellKey(patch.row, patch.column), patch]));
  const splices: Splice[] = partedFormulas(places, patched);
  const added = new Map<number, CellPatch[]>();
  for (const patch of [...patches].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const cell = rows
      .get(patch.row)
      ?.cells.filter(({ column }) => column === patch.column)
      .at(-1);
    if (cell)
      splices.push({ start: cell.start, end: cell.end, text: writtenAgain(bytes, cell, patch, places, reformat) });
    else if (patch.content !== undefined || patch.change.kind === 'formula')
      added.set(patch.row, [...(added.get(patch.row) ?? []), patch]);
  }
  const newRows: [number, string][] = [];
  for (const [number, cells] of added) {
    const row = rows.get(number);
    const markup = (patch: CellPatch): string =>
      withPrefix(newCell(patch, row?.style ?? places.columnStyles.get(patch.column) ?? 0, reformat), places.prefix);
    if (row) splices.push(...intoRow(row, cells, markup, places));
    else
      newRows.push([
        number,
        `<${places.prefix}row r="${String(number + 1)}">${cells.map(markup).join('')}</${places.prefix}row>`,
      ]);
  }
  splices.push(...intoData(places, newRows), ...widened(places, [...added.values()].flat()));
  return spliceXml(bytes, splices);
}

/** Cells that share the formula of a cell which now holds another are each given their own. */
function partedFormulas({ rows, prefix }: SheetPlaces, patched: ReadonlyMap<number, CellPatch>): Splice[] {
  const cells = rows.flatMap(({ row, cells: inRow }) => inRow.map((cell) => ({ row, cell })));
  const masters = new Map<string, { readonly row: number; readonly cell: CellPlace }>();
  for (const { row, cell } of cells)
    if (cell.formula?.group !== undefined && cell.formula.text !== '' && !masters.has(cell.formula.group))
      masters.set(cell.formula.group, { row, cell });
  return cells.flatMap(({ row, cell }) => {
    const { formula } = cell;
    const master = formula?.group === undefined ? undefined : masters.get(formula.group);
    if (!formula || !master?.cell.formula || master.cell === cell) return [];
    const change = patched.get(cellKey(master.row, master.cell.column))?.change.kind ?? 'value';
    const own = patched.get(cellKey(row, cell.column))?.change.kind ?? 'value';
    if (change === 'value' || own !== 'value') return [];
    const text =
      formula.text === ''
        ? sharedFormula(master.cell.formula.text)(row - master.row, cell.column - master.cell.column)
        : formula.text;
    cell.formula = { ...formula, text, group: undefined };
    // One that is written again below takes its own formula along.
    if (patched.has(cellKey(row, cell.column))) return [];
    return [
      {
        start: formula.start,
        end: formula.end,
        text: `<${prefix}f>${escapeXmlText(encodeFormulaText(text))}</${prefix}f>`,
      },
    ];
  });
}

/** A cell that is emptied stays: it has a look, and the cells behind it may be told by their order alone. */
function writtenAgain(
  bytes: Uint8Array,
  cell: CellPlace,
  patch: CellPatch,
  { prefix }: SheetPlaces,
  reformat: Reformat,
): string {
  return patch.change.kind === 'value'
    ? withNewValue(bytes, cell, patch, prefix)
    : withPrefix(newCell(patch, cell.style, reformat), prefix);
}

/** The formula with all its attributes stays; only the result and its type are another. */
function withNewValue(
  bytes: Uint8Array,
  { attributes, formula }: CellPlace,
  { row, column, content }: CellPatch,
  prefix: string,
): string {
  const written = cellXml(
    { row, column, look: {}, content: { kind: 'formula', text: '', value: calculated(content) } },
    0,
  );
  const type = /^<c [^>]*?( t="[^"]*")/.exec(written)?.[1] ?? '';
  const value = /<v>.*<\/v>/s.exec(written)?.[0] ?? '';
  const raw = formula === undefined ? '' : new TextDecoder().decode(bytes.subarray(formula.start, formula.end));
  const kept =
    /\bt="shared"|\bt='shared'/.test(raw) && formula?.group === undefined
      ? `<${prefix}f>${escapeXmlText(encodeFormulaText(formula?.text ?? ''))}</${prefix}f>`
      : raw;
  return `<${prefix}c${attributes}${type}>${kept}${withPrefix(value, prefix)}</${prefix}c>`;
}

function newCell(
  { row, column, change, content, numberFormat }: CellPatch,
  present: number,
  reformat: Reformat,
): string {
  const style = reformat(present, numberFormat);
  if (change.kind !== 'formula') return constantXml(row, column, content, style);
  return cellXml(
    {
      row,
      column,
      look: {},
      content: { kind: 'formula', text: fileFormula(change.formula), value: calculated(content) },
    },
    style,
  );
}

function constantXml(row: number, column: number, content: CellContent, style: number): string {
  if (isCellError(content ?? null))
    return `<c r="${a1(row, column)}" s="${String(style)}" t="e"><v>${contentText(content)}</v></c>`;
  return cellXml({ row, column, look: {}, content: draftOf(content) }, style);
}

/** Down to the last digit: the fifteen that are enough for money are not for what she typed. */
function draftOf(content: CellContent): DraftContent {
  switch (typeof content) {
    case 'string':
      return { kind: 'text', text: content };
    case 'number':
      return { kind: 'number', value: new Decimal(content) };
    case 'boolean':
      return { kind: 'boolean', value: content };
    default:
      return { kind: 'blank' };
  }
}

/** A formula that shows nothing shows an empty text. */
function calculated(content: CellContent): CalculatedValue {
  return typeof content === 'number' ? new Decimal(content) : (content ?? '');
}

function intoRow(
  row: RowPlace,
  cells: readonly CellPatch[],
  markup: (patch: CellPatch) => string,
  { prefix }: SheetPlaces,
): Splice[] {
  if (row.selfClosing) return [openedUp(row, cells.map(markup).join(''), `${prefix}row`)];
  return cells.map((patch) => {
    const place = row.cells.find(({ column }) => column > patch.column)?.start ?? row.contentEnd;
    return { start: place, end: place, text: markup(patch) };
  });
}

function intoData({ data, rows, prefix }: SheetPlaces, added: readonly (readonly [number, string])[]): Splice[] {
  if (added.length === 0) return [];
  if (data.selfClosing) return [openedUp(data, added.map(([, text]) => text).join(''), `${prefix}sheetData`)];
  return added.map(([number, text]) => {
    const place = rows.find(({ row }) => row > number)?.start ?? data.contentEnd;
    return { start: place, end: place, text };
  });
}

/** Some programs read no further than the sheet says it is in use. */
function widened({ dimension }: SheetPlaces, added: readonly CellPatch[]): Splice[] {
  if (!dimension || added.length === 0) return [];
  const { start, end, range } = dimension;
  const [rows, columns] = [added.map(({ row }) => row), added.map(({ column }) => column)];
  const wide = {
    top: Math.min(range.top, ...rows),
    left: Math.min(range.left, ...columns),
    bottom: Math.max(range.bottom, ...rows),
    right: Math.max(range.right, ...columns),
  };
  return rangeA1(wide) === rangeA1(range) ? [] : [{ start, end, text: rangeA1(wide) }];
}

function openedUp({ end }: Element, content: string, name: string): Splice {
  return { start: end - 2, end, text: `>${content}</${name}>` };
}
