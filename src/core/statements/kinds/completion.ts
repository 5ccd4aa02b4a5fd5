import type { Figure } from '../figure';
import { labelMismatch, numberMismatch, wordMismatch } from '../mismatches';
import { printedRate } from '../printed';
import { name, percent, readingsOf } from '../readText';
import { followed, sentence } from '../shownSpan';
import type { StatementKind } from '../statement';

/** 「完成年初预算的91.72%」. A budget of 0 cannot be completed by a percentage: 「年初没有安排预算」. */
export interface Completion {
  readonly plan: Figure;
  readonly done: Figure;
}

const PATTERN = `完成(?:了)?${name('plan')}的${percent('rate')}`;
const NONE = `${name('plan')}为(?<none>0|负数),不计算完成比例`;

export const completion: StatementKind<Completion> = {
  id: 'completion',

  write({ plan, done }) {
    if (plan.value.isZero() || plan.value.isNegative())
      return sentence(`${plan.label}为`, followed(nothing(plan), plan), '，不计算完成比例');
    return sentence(`完成${plan.label}的`, followed(completedRate(plan, done), done));
  },

  recognise(text) {
    return [...readingsOf(completion.id, PATTERN, text), ...readingsOf(completion.id, NONE, text)].sort(
      (a, b) => a.span[0] - b.span[0],
    );
  },

  check(reading, truth) {
    if (!truth) return [];
    const named = labelMismatch(reading, 'plan', truth.plan.label);
    if (truth.plan.value.isZero() || truth.plan.value.isNegative())
      return [
        ...named,
        ...wordMismatch(reading, 'rate', '不计算', 'claimWrong'),
        ...wordMismatch(reading, 'none', nothing(truth.plan), 'claimWrong'),
      ];
    const rate = truth.done.value.div(truth.plan.value);
    return [
      ...named,
      ...numberMismatch(reading, 'rate', { value: rate, measure: 'rate' }),
      ...wordMismatch(reading, 'none', completedRate(truth.plan, truth.done), 'claimWrong'),
    ];
  },
};

function nothing({ value }: Figure): string {
  return value.isZero() ? '0' : '负数';
}

/** What is not all is not 100%: where rounding would make it so, more decimals are shown. */
function completedRate(plan: Figure, done: Figure): string {
  const rate = done.value.div(plan.value);
  const text = printedRate(rate);
  if (text !== '100.00%') return text;
  return `${rate.times(100).toDecimalPlaces(6).toString()}%`;
}
