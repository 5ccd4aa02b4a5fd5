import { type Decimal, largest, roundScore, smallest, ZERO } from '../base/decimal';
import { isNothing, markValue } from '../rules/mark';
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

function isAllOrNothing({ rule, full }: SumPart): boolean {
  if (rule.kind === 'checklist') return rule.marks.kind === 'own' && rule.marks.each.length === 1;
  if (rule.kind !== 'piecewise' || isNothing(full)) return false;
  const scores = [...rule.pieces.map(({ score }) => score), ...(rule.otherwise ? [rule.otherwise] : [])];
  return scores.every(
    (score) => score.kind === 'mark' && (isNothing(score.mark) || score.mark === FULL || isWhole(score.mark)),
  );
}

function isWhole(mark: SumPart['full']): boolean {
  return 'share' in mark && mark.share[0] === mark.share[1];
}
