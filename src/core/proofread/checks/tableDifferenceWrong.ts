import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import type { Doubt, Proof, ReadReport } from '../proof';
import { type Coordinates, readLabel } from '../readLabel';
import { type ReadCell, type ReadTable, halfStep } from '../readTable';
import { suspectOf } from '../suspectOf';

/** A column 增减 with the two columns that it is the difference of. */
interface Difference {
  readonly column: number;
  readonly now: number;
  readonly base: number;
}

export const tableDifferenceWrong: Proof = {
  code: 'tableDifferenceWrong',
  level: 'error',
  law: '表里“较上年增减”“差额”等于两列之差',
  find: (report) => {
    const { position } = report;
    return report.tables.flatMap((table) =>
      differencesOf(table, report).flatMap(({ column, now, base }) =>
        table.rows.flatMap(({ cells, label }): Doubt[] => {
          const [says, left, right] = [cells[column], cells[now], cells[base]];
          if (!says || !left || !right) return [];
          const exact = left.value.minus(right.value);
          const paragraph = position.get(says.cell.paragraph);
          if (
            paragraph === undefined ||
            exact
              .minus(says.value)
              .abs()
              .lte(slackOf(says, left, right))
          )
            return [];
          return [
            {
              at: { paragraph, span: [0, says.cell.text.length], table: table.table.index },
              says: says.cell.text.trim(),
              should: exact.toFixed(Math.max(says.decimals, exact.decimalPlaces())),
              why: `表格「${table.caption.slice(0, 30)}」“${label}”：${left.cell.text.trim()} − ${right.cell.text.trim()}`,
              suspects: [
                ...suspectOf(left, right.value.plus(says.value), table, position),
                ...suspectOf(right, left.value.minus(says.value), table, position),
              ],
            },
          ];
        }),
      ),
    );
  },
};

function slackOf(...cells: readonly ReadCell[]): Decimal {
  const decimals = Math.max(...cells.map((cell) => cell.decimals));
  return decimals === 0 ? ZERO : sumOf(cells.map((cell) => halfStep(cell, decimals)));
}

function differencesOf({ columns }: ReadTable, report: ReadReport): readonly Difference[] {
  const amounts = columns
    .filter(({ heading }) => !/增减|差额|变动|环比|同比|率|占比/.test(heading))
    .map(({ index, heading }) => ({ index, of: readLabel(heading, report.context) }));
  return columns.flatMap(({ index, heading }): Difference[] => {
    if (!/增减|差额|变动额/.test(heading) || /率|%|幅度|比例/.test(heading)) return [];
    const pair = /上年|环比|同比|增减/.test(heading) ? byYear(heading, amounts) : byStage(amounts);
    return pair ? [{ column: index, ...pair }] : [];
  });
}

type Amounts = readonly { readonly index: number; readonly of: Coordinates }[];

function stageNamed(heading: string): 'budget' | 'final' | undefined {
  if (heading.includes('预算')) return 'budget';
  return /决算|实际|支出/.test(heading) ? 'final' : undefined;
}

/** 「较上年预算增减」: this year's budget less last year's. Which stage is meant must be said, or be the only one. */
function byYear(heading: string, amounts: Amounts): Omit<Difference, 'column'> | undefined {
  const stage = stageNamed(heading);
  const fitting = amounts.filter(({ of }) => of.year !== undefined && (stage === undefined || of.stage === stage));
  const years = [...new Set(fitting.map(({ of }) => of.year ?? 0))].sort((a, b) => b - a);
  const [now, base] = years.map((year) => fitting.filter(({ of }) => of.year === year));
  const [left] = now ?? [];
  const [right] = base ?? [];
  return years.length === 2 && left && right && now?.length === 1 && base?.length === 1
    ? { now: left.index, base: right.index }
    : undefined;
}

/** 「差额」 beside one column of budget and one of final figures. */
function byStage(amounts: Amounts): Omit<Difference, 'column'> | undefined {
  const budget = amounts.filter(({ of }) => of.stage === 'budget');
  const final = amounts.filter(({ of }) => of.stage === 'final');
  const [base] = budget;
  const [now] = final;
  return base && now && budget.length === 1 && final.length === 1 ? { now: now.index, base: base.index } : undefined;
}
