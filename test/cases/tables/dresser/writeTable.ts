import type { GridCell } from '../../../support/gridSnapshot';
import { type Cell, type Drawing, isAmount, isWide, leaves } from './drawing';
import type { Dress } from './dress';
import { layOutHeadings } from './headings';
import { writeMoney } from './numberStyle';
import { styled } from './textStyle';
import { topRows } from './topRows';

/** A dressed table with its place still open: merges count from its own corner. */
export interface Block {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
}

export interface Merge { readonly row: number; readonly column: number; readonly height: number; readonly width: number }

export function writeTable(drawing: Drawing, dress: Dress, options: { figures: { year: number; town: string }; unitAbove: boolean }): Block {
  const width = widthOf(drawing);
  const parts = [topRows(drawing, dress, { ...options, width }), ...bodyBlocks(drawing, dress), { rows: notes(drawing, dress), merges: [] }];
  return parts.reduce(below, { rows: [], merges: [] });
}

function below(above: Block, added: Block): Block {
  const moved = added.merges.map((merge) => ({ ...merge, row: merge.row + above.rows.length }));
  return { rows: [...above.rows, ...added.rows], merges: [...above.merges, ...moved] };
}

function bodyBlocks(drawing: Drawing, dress: Dress): readonly Block[] {
  const body = drawing.body.map((cells) => bodyRow(cells, dress));
  if (drawing.columns.length === 0) return body;
  const headings = layOutHeadings(drawing.columns, dress);
  if (!dress.pageBreak || body.length < 6) return [headings, ...columnNumberRow(drawing, dress), ...body];
  const page = Math.ceil(body.length / 2);
  return [headings, ...columnNumberRow(drawing, dress), ...body.slice(0, page), headings, ...body.slice(page)];
}

function bodyRow(cells: readonly Cell[], dress: Dress): Block {
  const row: GridCell[] = [];
  const merges: Merge[] = [];
  for (const cell of cells) {
    if (isWide(cell) && dress.headings === 'merged' && cell.width > 1) merges.push({ row: 0, column: row.length, height: 1, width: cell.width });
    row.push(writeCell(cell, dress), ...Array<null>(isWide(cell) ? cell.width - 1 : 0).fill(null));
  }
  return { rows: [row], merges };
}

function writeCell(cell: Cell, dress: Dress): GridCell {
  if (isAmount(cell)) return writeMoney(cell.money, dress.unit, dress.numbers);
  if (isWide(cell)) return styled(cell.text, dress.text);
  return typeof cell === 'string' ? styled(cell, dress.text) : cell;
}

/** The 栏次 row under the headings: 1, 2, 3 … over the amounts. */
function columnNumberRow({ columns }: Drawing, dress: Dress): readonly Block[] {
  if (!dress.columnNumbers) return [];
  let number = 0;
  let named = false;
  const row = leaves(columns).map(({ role }, index): GridCell => {
    if (role === 'money') return (number += 1);
    const first = !named && index === 0;
    named = true;
    return first ? '栏次' : null;
  });
  return number > 1 ? [{ rows: [row], merges: [] }] : [];
}

const NOTES = ['注：本表反映部门本年度的收支情况。', '说明：因四舍五入，部分合计数可能存在尾差。', '单位负责人：张某　　填表人：李某'];

function notes({ note, title }: Drawing, dress: Dress): readonly (readonly GridCell[])[] {
  if (note !== undefined) return [[note]];
  return dress.notes ? [[NOTES[title.length % NOTES.length]!]] : [];
}

export function widthOf({ columns, body }: Drawing): number {
  return Math.max(leaves(columns).length, ...body.map((cells) => cells.reduce<number>((width, cell) => width + (isWide(cell) ? cell.width : 1), 0)), 3);
}
