import { type Decimal, decimal, largest, roundHalfUp, smallest } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadCell, ReadTable } from '../readTable';
import { suspectOf } from '../suspectOf';

interface Pair {
  readonly amount: ReadCell;
  readonly share: ReadCell;
  readonly label: string;
}

export const columnShares: Proof = {
  code: 'shareWrong',
  level: 'error',
  law: '表里的占比、进度都是同一个总数的百分之几',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] =>
  table.columns
    .filter(({ heading }) => /占比|比重|占.{0,6}比例|进度|占总/.test(heading))
    .flatMap(({ index }) => {
      const found = table.columns
        .filter((column) => column.index < index && !/占比|比重|进度|序号|率/.test(column.heading))
        .map((column) => pairsOf(table, column.index, index))
        .map((pairs) => ({ pairs, whole: wholeOf(pairs) }))
        .filter(({ whole }) => whole !== undefined);
      const [only, ...others] = found;
      return only?.whole && others.length === 0 ? judge(only.pairs, only.whole, table) : [];
    }),
);

function pairsOf({ rows }: ReadTable, amountAt: number, shareAt: number): readonly Pair[] {
  return rows.flatMap(({ cells, label }) => {
    const [amount, share] = [cells[amountAt], cells[shareAt]];
    return amount && share?.percent === true && !share.value.isZero() ? [{ amount, share, label }] : [];
  });
}

/** What nearly all lines are shares of, as exactly as the largest of them tell it; at least three must say so. */
function wholeOf(pairs: readonly Pair[]): Decimal | undefined {
  if (pairs.length < 3) return undefined;
  const told = [...pairs].sort((one, other) => other.share.value.comparedTo(one.share.value));
  const candidates = told.slice(0, 3).flatMap(({ amount, share }) => {
    const step = stepOf(share);
    return ['-0.4', '0', '0.4'].map((part) => amount.value.div(share.value.plus(step.times(part))));
  });
  const [best] = candidates
    .map((whole) => ({ whole, right: pairs.filter((pair) => isShare(pair, whole)).length }))
    .sort((one, other) => other.right - one.right);
  return best && best.right >= Math.max(2, pairs.length - 1) ? narrowed(pairs, best.whole) : undefined;
}

/** Between the least and the most that every fitting line allows. */
function narrowed(pairs: readonly Pair[], whole: Decimal): Decimal {
  const bounds = (part: string): readonly Decimal[] =>
    pairs
      .filter((pair) => isShare(pair, whole))
      .map(({ amount, share }) => amount.value.div(share.value.plus(stepOf(share).times(part))));
  const [least, most] = [largest(...bounds('0.5')), smallest(...bounds('-0.5'))];
  return least.lte(most) ? least.plus(most).div(2) : whole;
}

function stepOf({ decimals }: ReadCell): Decimal {
  return decimal(`1e-${String(decimals + 2)}`);
}

/** One share may be moved by 0.01 so that all make 100. */
function isShare({ amount, share }: Pair, whole: Decimal): boolean {
  return !whole.isZero() && amount.value.div(whole).minus(share.value).abs().lte(stepOf(share).times('1.6'));
}

function judge(pairs: readonly Pair[], whole: Decimal, table: ReadTable): readonly Doubt[] {
  return pairs
    .filter((pair) => !isShare(pair, whole))
    .flatMap(({ amount, share, label }): readonly Doubt[] => {
      const [told] = suspectOf(share, roundHalfUp(amount.value.div(whole), share.decimals + 2), table, table.position);
      if (!told) return [];
      const fits = (value: Decimal): boolean => isShare({ amount: { ...amount, value }, share, label }, whole);
      return [
        {
          ...told,
          why: `表格「${table.caption.slice(0, 30)}」“${label}”：${amount.cell.text.trim()} ÷ 约 ${roundHalfUp(whole, 2).toString()}，别的行都是这样算的`,
          suspects: suspectOf(amount, fits, table, table.position),
        },
      ];
    });
}
