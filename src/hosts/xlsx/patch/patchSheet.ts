import { decimal } from '../../../core/base/decimal';
import type { CalculatedValue, DraftContent } from '../../../core/workbook/draft';
import { type CellContent, cellKey } from '../../../core/workbook/snapshot';
import { cellXml } from '../graft/cellXml';
import { sharedFormula } from '../read/sharedFormula';
import { withPrefix } from '../xml/edits';
import { escapeXmlText } from '../xml/escapeXml';
import { type Splice, spliceXml } from '../xml/spliceXml';
import { encodeFormulaText } from '../xml/spreadsheetText';
import type { CellPatch } from './cellPatch';
import { type CellPlace, type Element, type RowPlace, type SheetPlaces, scanRows } from './scanRows';

/** The number of a style that is `style` in another number format. */
export type Reformat = (style: number, numberFormat: string) => number;

/** A worksheet with some cells holding something else; everything around them stays byte for byte. */
export function patchSheet(bytes: Uint8Array, part: string, patches: readonly CellPatch[], reformat: Reformat): Uint8Array {
  const places = scanRows(bytes, part, new Set(patches.map(({ row }) => row)));
  const rows = new Map(places.rows.map((row) => [row.row, row]));
  const patched = new Map(patches.map((patch) => [cellKey(patch.row, patch.column), patch]));
  const splices: Splice[] = partedFormulas(places, patched);
  const added = new Map<number, CellPatch[]>();
  for (const patch of [...patches].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const cell = rows.get(patch.row)?.cells.find(({ column }) => column === patch.column);
    if (cell) splices.push({ start: cell.start, end: cell.end, text: writtenAgain(bytes, cell, patch, places, reformat) });
    else if (patch.content !== undefined || patch.change.kind === 'formula') added.set(patch.row, [...(added.get(patch.row) ?? []), patch]);
  }
  const newRows: [number, string][] = [];
  for (const [number, cells] of added) {
    const row = rows.get(number);
    const markup = (patch: CellPatch): string => withPrefix(newCell(patch, row?.style ?? places.columnStyles.get(patch.column) ?? 0, reformat), places.prefix);
    if (row) splices.push(...intoRow(row, cells, markup, places));
    else newRows.push([number, `<${places.prefix}row r="${String(number + 1)}">${cells.map(markup).join('')}</${places.prefix}row>`]);
  }
  splices.push(...intoData(places, newRows));
  return spliceXml(bytes, splices);
}

/** Cells that share the formula of a cell which now holds another are each given their own. */
function partedFormulas({ rows, prefix }: SheetPlaces, patched: ReadonlyMap<number, CellPatch>): Splice[] {
  const cells = rows.flatMap(({ row, cells: inRow }) => inRow.map((cell) => ({ row, cell })));
  const masters = new Map<string, { readonly row: number; readonly cell: CellPlace }>();
  for (const { row, cell } of cells) if (cell.formula?.group !== undefined && cell.formula.text !== '' && !masters.has(cell.formula.group)) masters.set(cell.formula.group, { row, cell });
  return cells.flatMap(({ row, cell }) => {
    const { formula } = cell;
    const master = formula?.group === undefined ? undefined : masters.get(formula.group);
    if (!formula || !master?.cell.formula || master.cell === cell) return [];
    const change = patched.get(cellKey(master.row, master.cell.column))?.change.kind ?? 'value';
    const own = patched.get(cellKey(row, cell.column))?.change.kind ?? 'value';
    if (change === 'value' || own !== 'value') return [];
    const text = formula.text === '' ? sharedFormula(master.cell.formula.text)(row - master.row, cell.column - master.cell.column) : formula.text;
    cell.formula = { ...formula, text, group: undefined };
    // One that is written again below takes its own formula along.
    if (patched.has(cellKey(row, cell.column))) return [];
    return [{ start: formula.start, end: formula.end, text: `<${prefix}f>${escapeXmlText(encodeFormulaText(text))}</${prefix}f>` }];
  });
}

function writtenAgain(bytes: Uint8Array, cell: CellPlace, patch: CellPatch, { prefix }: SheetPlaces, reformat: Reformat): string {
  if (patch.change.kind === 'value') return withNewValue(bytes, cell, patch, prefix);
  const style = reformat(cell.style, patch.numberFormat);
  if (patch.content === undefined && patch.change.kind === 'constant') return cell.style === 0 ? '' : withPrefix(newCell(patch, cell.style, (same) => same), prefix);
  return withPrefix(newCell(patch, style, (same) => same), prefix);
}

/** The formula with all its attributes stays; only the result and its type are another. */
function withNewValue(bytes: Uint8Array, { attributes, formula }: CellPlace, { row, column, content }: CellPatch, prefix: string): string {
  const written = cellXml({ row, column, look: {}, content: { kind: 'formula', text: '', value: calculated(content) } }, 0);
  const type = /^<c [^>]*?( t="[^"]*")/.exec(written)?.[1] ?? '';
  const value = /<v>.*<\/v>/s.exec(written)?.[0] ?? '';
  const raw = formula === undefined ? '' : new TextDecoder().decode(bytes.subarray(formula.start, formula.end));
  const kept = /\bt="shared"|\bt='shared'/.test(raw) && formula?.group === undefined ? `<${prefix}f>${escapeXmlText(encodeFormulaText(formula?.text ?? ''))}</${prefix}f>` : raw;
  return `<${prefix}c${attributes}${type}>${kept}${withPrefix(value, prefix)}</${prefix}c>`;
}

function newCell({ row, column, change, content, numberFormat }: CellPatch, style: number, reformat: Reformat): string {
  const put: DraftContent = change.kind === 'formula' ? { kind: 'formula', text: change.formula, value: calculated(content) } : draftOf(content);
  return cellXml({ row, column, look: {}, content: put }, reformat(style, numberFormat));
}

function draftOf(content: CellContent): DraftContent {
  switch (typeof content) {
    case 'string': return { kind: 'text', text: content };
    case 'number': return { kind: 'number', value: decimal(content) };
    case 'boolean': return { kind: 'boolean', value: content };
    // A typed error is the formula that gives it.
    case 'object': return { kind: 'formula', text: content.error, value: content };
    default: return { kind: 'blank' };
  }
}

/** A formula that shows nothing shows an empty text. */
function calculated(content: CellContent): CalculatedValue {
  return typeof content === 'number' ? decimal(content) : (content ?? '');
}

function intoRow(row: RowPlace, cells: readonly CellPatch[], markup: (patch: CellPatch) => string, { prefix }: SheetPlaces): Splice[] {
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

function openedUp({ end }: Element, content: string, name: string): Splice {
  return { start: end - 2, end, text: `>${content}</${name}>` };
}
