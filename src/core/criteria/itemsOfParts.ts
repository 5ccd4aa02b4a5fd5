import { type Decimal, decimal, largest, roundScore, smallest, sumOf, ZERO } from '../base/decimal';
import { isNothing, markValue } from '../rules/mark';
import type { AnswerWorth } from './criterion';
import { FULL, type PlainRule, type SumPart } from '../rules/rule';

/**
 * 「6月底不低于45%得2分，9月底不低于70%得2分，…」 answered with yes and no: what a part brings where its threshold is met, and nothing where it is not.
 * Undefined where a part brings something between, or takes off.
 */
export function scoreOfItems(rule: PlainRule, items: readonly boolean[], fullMark: Decimal): Decimal | undefined {
  if (rule.kind !== 'sum' || rule.parts.length !== items.length || !isNothing(rule.start)) return undefined;
  const isTicked = ({ rule: of, takes }: SumPart): boolean =>
    !takes && (of.kind === 'piecewise' || of.kind === 'checklist');
  // What is counted is neither met nor missed.
  if (!rule.parts.every((part, at) => isTicked(part) && (items[at] === true || isAllOrNothing(part)))) return undefined;
  const total = rule.parts.reduce(
    (sum, { full }, at) => (items[at] === true ? sum.plus(roundScore(markValue(full, fullMark))) : sum),
    ZERO,
  );
  const kept = largest(markValue(rule.floor, fullMark), smallest(markValue(rule.cap, fullMark), total));
  return roundScore(kept);
}

/** Either its full mark or none. */
export function isAllOrNothing({ rule, full }: SumPart): boolean {
  if (rule.kind === 'checklist') return rule.marks.kind === 'own' && rule.marks.each.length === 1;
  if (rule.kind !== 'piecewise' || isNothing(full)) return false;
  const scores = [...rule.pieces.map(({ score }) => score), ...(rule.otherwise ? [rule.otherwise] : [])];
  return scores.every(
    (score) => score.kind === 'mark' && (isNothing(score.mark) || score.mark === FULL || isWhole(score.mark)),
  );
}

/** 「绩效目标规范1分，不规范扣0.5分；按时申报2分，逾期扣1分」: what each brings where it is met, and where it is not. Undefined where that has several degrees. */
export function scoreOfAnswers(
  worth: readonly AnswerWorth[] | undefined,
  items: readonly boolean[],
  fullMark: Decimal,
): Decimal | undefined {
  if (worth?.length !== items.length) return undefined;
  const brought = worth.map(({ met, missed }, at) => (items[at] === true ? met : missed));
  const known = brought.filter((one) => one !== undefined);
  return known.length < brought.length
    ? undefined
    : roundScore(smallest(fullMark, sumOf(known.map((one) => decimal(one)))));
}

function isWhole(mark: SumPart['full']): boolean {
  return 'share' in mark && mark.share[0] === mark.share[1];
}
