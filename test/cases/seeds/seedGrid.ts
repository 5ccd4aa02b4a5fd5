import type { GridCell, GridSheet } from '../../support/gridSnapshot';

/** A township's year as a test may use it: the workbook, how it is scored, and which form told of it. */
export interface Seed {
  readonly name: string;
  readonly form: string;
  readonly scheme: string;
  /** What she gave by hand, by indicator. */
  readonly scores?: Readonly<Record<string, number | '不适用'>>;
  /** The others: computed or met where not said, else full marks by hand, too. */
  readonly others?: '满分';
  readonly sheets: Readonly<Record<string, GridSheet>>;
  /** What the report says, number by number, where it is right: field → as it is printed. */
  readonly right: Readonly<Record<string, string>>;
}

interface List {
  readonly title: string;
  readonly unit: string;
  /** What the money is in; none where there is no money. */
  readonly money?: '万元' | '元';
  readonly headings: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** Title, who and in what unit, headings, rows. */
export function listOf({ title, unit, money, headings, rows }: List): GridSheet {
  const last = headings.length - 1;
  const line: GridCell[] = headings.map(() => null);
  line[0] = `编制单位：${unit}`;
  if (money) line[last] = `单位：${money}`;
  return { rows: [[title], line, [...headings], ...rows] };
}

/** The same with a sum under its money columns, of which `from` is the first; the words stand in the column before it. */
export function summedList(list: List, from: number): GridSheet {
  const sums = list.headings.map((_, column): GridCell => {
    if (column < from) return column === from - 1 ? '合计' : null;
    const amounts = list.rows.map((row) => row[column] ?? null);
    return amounts.every((one) => typeof one !== 'string') ? sum(amounts) : null;
  });
  return listOf({ ...list, rows: [...list.rows, sums] });
}

function sum(amounts: readonly GridCell[]): number {
  return amounts.reduce<number>((all, one) => all + Math.round(Number(one ?? 0) * 10000), 0) / 10000;
}

/** 项目 | 收入 预算 决算 | 支出 预算 决算, and under the total what it is made of. */
export function revenueAndExpenditure(
  title: string,
  unit: string,
  lines: readonly (readonly [name: string, budget: number | null, final: number | null])[],
  parts: readonly (readonly [name: string, budget: number | null, final: number | null])[] = [],
): GridSheet {
  const [budget, final] = ([1, 2] as const).map((at) => sum(lines.map((line) => line[at])));
  return {
    rows: [
      [title],
      [`编制单位：${unit}`, null, null, null, '单位：万元'],
      ['项目', '收入', null, '支出', null],
      [null, '预算数', '决算数', '预算数', '决算数'],
      ...lines.map(([name, planned, spent]): GridCell[] => [name, planned, spent, planned, spent]),
      ['合计', budget ?? 0, final ?? 0, budget ?? 0, final ?? 0],
      ...parts.map(([name, planned, spent]): GridCell[] => [name, null, null, planned, spent]),
    ],
    merges: ['A1:E1', 'A3:A4', 'B3:C3', 'D3:E3'],
  };
}

/** 数据项 | 数值 | 单位 */
export function figureList(
  year: number,
  unit: string,
  rows: readonly (readonly [name: string, value: number, unit: string])[],
): GridSheet {
  return listOf({ title: `${String(year)}年度绩效自评数据项`, unit, headings: ['数据项', '数值', '单位'], rows });
}
