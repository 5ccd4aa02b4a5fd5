import { rangeA1 } from '../../../../src/core/workbook/address';
import type { GridCell, GridSheet } from '../../../support/gridSnapshot';
import { isAmount } from './drawing';
import type { Printed } from './printed';
import type { Random } from '../../../support/random';
import { topRows } from './topRows';
import { type Block, widthOf, writeTable } from './writeTable';

export interface SheetPlan {
  readonly name: string;
  readonly sheet: GridSheet;
  readonly tables: readonly Printed[];
  readonly arrangement: '' | '上下' | '并排';
}

/** One table a sheet, several below each other, or two side by side; the sheets in any order. */
export function layOutSheets(random: Random, tables: readonly Printed[]): readonly SheetPlan[] {
  const groups = grouped(random, tables);
  const used = new Set<string>();
  return random.shuffled(groups).map((group) => {
    const name = freeName(used, sheetName(random, group[0]!));
    const arrangement = group.length === 1 ? '' : group.length === 2 && canStandBeside(group) && random.chance(0.6) ? '并排' : '上下';
    const block = arrangement === '并排' ? beside(random, group) : stacked(random, group);
    const hidden = group[0]!.role === 'draft' && !/稿/.test(name);
    return { name, arrangement, tables: group, sheet: { rows: block.rows, merges: mergesOf(block), ...(hidden ? { visibility: 'hidden' as const } : {}) } };
  });
}

/** Drafts and last year's tables are not put among this year's. */
function grouped(random: Random, tables: readonly Printed[]): readonly (readonly Printed[])[] {
  const most = random.pick([1, 1, 2, 2, 3, 4]);
  const groups: Printed[][] = [];
  for (const table of random.shuffled(tables)) {
    const group = groups.find((one) => one.length < most && kindOf(one[0]!) === kindOf(table));
    if (group && table.role !== 'draft') group.push(table);
    else groups.push([table]);
  }
  return groups;
}

function kindOf({ role }: Printed): string {
  return role === 'decoy' ? 'now' : role;
}

function sheetName(random: Random, { role, drawing, dress, figures }: Printed): string {
  const { sheet } = drawing;
  const year = String(figures.year);
  switch (role) {
    case 'last': return dress.titleYear === 'none' ? `${year}年${sheet}` : random.pick([sheet, `${year}${sheet}`, `${year}年${sheet}`, `上年${sheet}`]);
    case 'draft': return random.pick([`${sheet}草稿`, `${sheet}（初稿）`, sheet]);
    default: return dress.titleYear === 'none' ? random.pick([sheet, sheet, 'Sheet']) : random.pick([sheet, sheet, 'Sheet', `${year}${sheet}`]);
  }
}

function freeName(used: Set<string>, wanted: string): string {
  const name = wanted !== 'Sheet' && !used.has(wanted) ? wanted : `${wanted}${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].find((one) => !used.has(`${wanted}${one}`)) ?? String(used.size)}`;
  used.add(name);
  return name;
}

/** Both have headings, and the page is theirs alone. */
function canStandBeside(group: readonly Printed[]): boolean {
  return group.every(({ drawing }) => drawing.columns.length > 0);
}

/** Mostly with the headings on one row, whatever stands above them. */
function beside(random: Random, [left, right]: readonly Printed[]): Block {
  const tables = [left!, right!];
  const tops = tables.map(({ drawing, dress, figures }) => topRows(drawing, dress, { figures, width: widthOf(drawing), unitAbove: false }).rows.length);
  const aligned = random.chance(0.8);
  const [first, second] = tables.map(({ drawing, dress, figures }, index) => {
    const down = aligned ? Math.max(...tops) - tops[index]! : 0;
    return movedDown(writeTable(drawing, { ...dress, pageBreak: false }, { figures, unitAbove: false }), down);
  });
  const width = widthOf(left!.drawing) + 1;
  const rows = Array.from({ length: Math.max(first!.rows.length, second!.rows.length) }, (_, row) => [...padded(first!.rows[row] ?? [], width), ...(second!.rows[row] ?? [])]);
  return { rows, merges: [...first!.merges, ...second!.merges.map((merge) => ({ ...merge, column: merge.column + width }))] };
}

function movedDown({ rows, merges }: Block, by: number): Block {
  return { rows: [...Array<GridCell[]>(by).fill([]), ...rows], merges: merges.map((merge) => ({ ...merge, row: merge.row + by })) };
}

/** With one or two blank rows between; the unit may stand over the first table alone, if it is that of all. */
function stacked(random: Random, group: readonly Printed[]): Block {
  const once = group.every(({ dress }) => dress.unit === group[0]!.dress.unit) && statesUnit(group[0]!) && random.chance(0.5);
  return group.reduce<Block>((above, { drawing, dress, figures }, index) => {
    const block = writeTable(drawing, dress, { figures, unitAbove: once && index > 0 });
    const moved = movedDown(block, above.rows.length + (index === 0 ? 0 : random.int(1, 2)));
    return { rows: [...above.rows, ...moved.rows.slice(above.rows.length)], merges: [...above.merges, ...moved.merges] };
  }, { rows: [], merges: [] });
}

function statesUnit({ drawing, dress }: Printed): boolean {
  return drawing.statesUnits !== true && dress.unitPlace !== 'heading' && drawing.body.some((row) => row.some(isAmount));
}

function padded(row: readonly GridCell[], width: number): readonly GridCell[] {
  return [...row, ...Array<null>(Math.max(0, width - row.length)).fill(null)];
}

function mergesOf({ merges }: Block): readonly string[] {
  return merges.map(({ row, column, height, width }) => rangeA1({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 }));
}
