import { type Cell, type Column, code, group, label, leaves, monies, wide } from './drawing';
import { withTotal } from './dress';
import type { Line } from './figures';
import type { Context } from './layout';
import type { Money } from './purse';

/** A table by 功能分类: 类, 款 and 项 rows that each carry the amounts, and one total row. */
export function codeTable(context: Context, amounts: readonly Column[], lines: readonly Line[], valuesOf: (line: Line, index: number) => readonly Money[]): {
  columns: readonly Column[];
  body: readonly (readonly Cell[])[];
} {
  const { dress, random } = context;
  const split = random.chance(0.35);
  const asNumbers = !split && random.chance(0.3);
  const levels = random.pick([[3, 5, 7], [3, 5, 7], [3, 7], [7], [3]]);
  const values = lines.map(valuesOf);
  const rows = lines.flatMap((line, index) => levels.map((length) => [...codeCells(line, length, split, asNumbers), ...monies(...values[index]!)]));
  const sums = leaves(amounts).map((_, column) => values.reduce((total, one) => total + (one[column] ?? 0), 0));
  const total = [...totalCells(split, random.chance(0.5)), ...monies(...sums)];
  return { columns: [...codeColumns(split, random.chance(0.5)), ...amounts], body: withTotal(dress, rows, total) };
}

function codeColumns(split: boolean, grouped: boolean): readonly Column[] {
  const codes = split ? group('功能分类科目编码', code('类'), code('款'), code('项')) : code('功能分类科目编码');
  return grouped ? [group('项目', codes, label('科目名称'))] : [codes, label('科目名称')];
}

function codeCells({ code: whole, names }: Line, length: number, split: boolean, asNumbers: boolean): readonly Cell[] {
  const name = names[length === 3 ? 0 : length === 5 ? 1 : 2];
  const shown = whole.slice(0, length);
  if (!split) return [asNumbers ? Number(shown) : shown, name];
  return [shown.slice(0, 3), shown.slice(3, 5) || null, shown.slice(5) || null, name];
}

/** 合计 across the code and the name, or under the name. */
function totalCells(split: boolean, across: boolean): readonly Cell[] {
  const width = split ? 4 : 2;
  return across ? [wide('合计', width)] : [...Array<null>(width - 1).fill(null), '合计'];
}
