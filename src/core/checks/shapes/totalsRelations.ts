import type { Attempt } from '../check';
import type { Form, FormColumn } from '../checkedForm';
import { type Read, equal, plus, read, sum, unexplained } from './build';
import { amountColumns, stageOf, STAGES, stagedColumn, totalsLists } from './pick';
import { type TotalsList, strangeItem } from './totalsList';

type Side = TotalsList['side'];

/** The year's total of one side is the sum of its lines, in every column. */
export function linesMakeYearTotal(form: Form, side: Side): readonly Attempt[] {
  return totalsLists(form)
    .filter((totals) => totals.side === side)
    .flatMap((totals) => amountColumns(totals.list).flatMap((column) => linesRelation(form, totals, column)));
}

function linesRelation(form: Form, totals: TotalsList, column: FormColumn): readonly Attempt[] {
  const { items, carries, grandTotal } = totals;
  const total = totals.yearTotal ?? (side(totals) === 'kinds' ? undefined : grandTotal);
  const whole = total ? read(form, total, column) : yearTotalElsewhere(form, totals, column);
  if (!whole) return [];
  const strange = strangeItem(totals) ?? unnamedFigure(form, totals, column);
  if (strange) return [unexplained(form, strange.text)];
  const carried = totals.yearTotal || !total ? [] : carries.map(({ line }) => line);
  return sum(
    whole,
    [...items.map(({ line }) => line), ...carried].map((line) => read(form, line, column)),
  );
}

function side({ side: one }: TotalsList): Side {
  return one;
}

/** A figure in a row that nothing names: no line of the list, and no part of one. */
function unnamedFigure(form: Form, { list }: TotalsList, column: FormColumn) {
  return list.lines.find((line) => line.text === '' && form.figure(line, column)?.value.isZero() === false);
}

/** The third list of 财决01 may end without a total: then the second list's is meant. */
function yearTotalElsewhere(form: Form, totals: TotalsList, column: FormColumn): Read | undefined {
  if (totals.side !== 'kinds') return undefined;
  return sideFigure(form, 'functions', 'yearTotal', stageOf(form, column));
}

/** 总计 is the year's total and what was carried over. */
export function carriesMakeGrandTotal(form: Form, sides: readonly Side[]): readonly Attempt[] {
  return totalsLists(form)
    .filter((totals) => sides.includes(totals.side))
    .flatMap(({ list, yearTotal, carries, grandTotal }) => {
      if (!yearTotal || !grandTotal) return [];
      return amountColumns(list).flatMap((column) => {
        const whole = read(form, grandTotal, column);
        if ('kind' in whole || whole.blank) return [];
        return sum(
          whole,
          [yearTotal, ...carries.map(({ line }) => line)].map((line) => read(form, line, column)),
        );
      });
    });
}

/** Both sides come to the same 总计, at every stage. */
export function sidesBalance(form: Form): readonly Attempt[] {
  return STAGES.flatMap((stage) => {
    const income = sideFigure(form, 'income', 'grandTotal', stage);
    if (!income) return [];
    return (['functions', 'kinds'] as const).flatMap((other) => {
      const spending = sideFigure(form, other, 'grandTotal', stage);
      return spending ? equal([plus(income)], [plus(spending)]) : [];
    });
  });
}

/** A total of one side at one stage. */
export function sideFigure(
  form: Form,
  side: Side,
  total: 'yearTotal' | 'grandTotal',
  stage: (typeof STAGES)[number],
): Read | undefined {
  for (const totals of totalsLists(form)) {
    if (totals.side !== side) continue;
    const [line, column] = [totals[total], stagedColumn(form, totals, stage)];
    if (line && column) return read(form, line, column);
  }
  return undefined;
}
