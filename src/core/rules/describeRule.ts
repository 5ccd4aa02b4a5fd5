import { type Decimal, decimal } from '../base/decimal';
import { NOT_APPLICABLE } from './cellText';
import { PARTIAL, pieceText } from './describePiece';
import { expressionText } from './expression';
import { isSameMark, markValue } from './mark';
import { EVERYTHING, without } from './interval';
import {
  type ChecklistRule,
  FULL,
  type GuardedRule,
  type Interval,
  type LinearRule,
  type PlainRule,
  type Rule,
  type StepDeductionRule,
  type SumRule,
  type ValueKind,
} from './rule';
import { deductionText, distanceText, floorText, gainText, intervalText, pointsText, valueText } from './ruleWords';

/** The rule in one plain line, for this full mark: 「≤100% 得 4 分；超过部分每 0.1 个百分点扣 0.1 分，按比例计，最低 0 分」. */
export function describeRule(rule: Rule, fullMark: Decimal, kind: ValueKind): string {
  return rule.kind === 'guarded' ? describeGuarded(rule, fullMark, kind) : describePlain(rule, fullMark, kind);
}

/** The special cases first, as they come first in scoring. */
function describeGuarded({ guards, rule }: GuardedRule, fullMark: Decimal, kind: ValueKind): string {
  const cases = guards.map(
    ({ name, outcome }) => `${name}的，${outcome === 'notApplicable' ? NOT_APPLICABLE : gainText(outcome, fullMark)}`,
  );
  return [...cases, describePlain(rule, fullMark, kind)].join('；');
}

function describePlain(rule: PlainRule, fullMark: Decimal, kind: ValueKind): string {
  switch (rule.kind) {
    case 'bands': {
      const bands = rule.bands.map(
        ({ interval, mark }) => `${intervalText(interval, kind)} ${gainText(mark, fullMark)}`,
      );
      return [...bands, ...rest(rule.otherwise && gainText(rule.otherwise, fullMark), rule.bands)].join('；');
    }
    case 'linear':
      return describeLine(rule, fullMark, kind);
    case 'stepDeduction':
      return describeSteps(rule, fullMark, kind);
    case 'ratio':
      return `得分＝实际值×${pointsText(FULL, fullMark)} 分，最高 ${pointsText(rule.cap, fullMark)} 分，最低 0 分`;
    case 'passFail':
      return `${intervalText(rule.passes, kind)} ${gainText(rule.pass, fullMark)}；否则${gainText(rule.fail, fullMark)}`;
    case 'checklist':
      return describeChecklist(rule, fullMark);
    case 'levelChoice':
      return rule.levels.map(({ name, mark }) => `${name}${gainText(mark, fullMark)}`).join('；');
    case 'countDeduction':
      return `满分 ${pointsText(FULL, fullMark)} 分；每出现 1 次${deductionText(rule.deduction, fullMark)}，${floorText(rule.floor, fullMark)}`;
    case 'countGain': {
      const start = pointsText(rule.start, fullMark);
      const gain = deductionText(rule.gain, fullMark).replace('扣', '加');
      return `${start === '0' ? '' : `基础分 ${start} 分；`}每有 1 项${gain}，最高 ${pointsText(rule.cap, fullMark)} 分`;
    }
    case 'levelRange':
      return rule.levels
        .map(
          ({ name, ...bounds }) =>
            `${name}${isSameMark(bounds.minimum, bounds.maximum) ? gainText(bounds.minimum, fullMark) : pieceText({ kind: 'between', ...bounds }, fullMark, kind)}`,
        )
        .join('；');
    case 'piecewise': {
      const pieces = rule.pieces.map(
        ({ interval, score }) => `${intervalText(interval, kind)} ${pieceText(score, fullMark, kind)}`,
      );
      return [...pieces, ...rest(rule.otherwise && pieceText(rule.otherwise, fullMark, kind), rule.pieces)].join('；');
    }
    case 'expression':
      return `得分＝${expressionText(rule.score)}，最高 ${pointsText(rule.cap, fullMark)} 分，最低 0 分`;
    case 'sum':
      return describeSum(rule, fullMark);
    case 'fixed':
      return `其余情形${gainText(rule.mark, fullMark)}`;
    case 'judgement':
      return `由人工在 ${pointsText(rule.minimum, fullMark)} 分到 ${pointsText(rule.maximum, fullMark)} 分之间评定`;
  }
}

/** Each part under its own name; what it takes off is said as a deduction. */
function describeSum({ parts, start, floor, cap }: SumRule, fullMark: Decimal): string {
  const said = parts.map((part) => {
    const full = markValue(part.full, fullMark);
    const { measure, rule, name } = part;
    if (measure.kind === 'count' && rule.kind === 'countDeduction')
      return `${name}，${measure.once ? '' : '每 1 次'}${deductionText(rule.deduction, full)}`;
    if (measure.kind === 'count' && rule.kind === 'countGain')
      return `${name}，每 1 次${deductionText(rule.gain, full).replace('扣', '加')}`;
    return `${name}（${full.toFixed()} 分）：${describePlain(rule, full, measure.kind === 'value' ? measure.valueKind : 'amount')}`;
  });
  const base = markValue(start, fullMark);
  return [
    base.isZero() ? '各部分相加' : `从 ${base.toFixed()} 分起`,
    ...said,
    `最高 ${pointsText(cap, fullMark)} 分，${floorText(floor, fullMark)}`,
  ].join('；');
}

/** What happens outside all intervals, where there is an outside. */
function rest(otherwise: string | undefined, parts: readonly { readonly interval: Interval }[]): readonly string[] {
  if (otherwise !== undefined) return [`其余${otherwise}`];
  const left = parts.reduce<readonly Interval[]>((outside, { interval }) => without(outside, interval), [EVERYTHING]);
  return left.length > 0 ? ['其余由人工判断'] : [];
}

/** Both ends belong to their own marks. */
function describeLine({ from, to }: LinearRule, fullMark: Decimal, kind: ValueKind): string {
  const ends = [from, to].map((end, index) => {
    const other = index === 0 ? to : from;
    const sign = decimal(end.at).lt(other.at) ? '≤' : '≥';
    return `${sign}${valueText(end.at, kind)} ${gainText(end.mark, fullMark)}`;
  });
  return `${ends.join('；')}；两者之间按直线比例计`;
}

const SIDES = {
  above: { sign: '≤', beyond: '超过部分' },
  below: { sign: '≥', beyond: '不足部分' },
  either: { sign: '＝', beyond: '偏离部分' },
} as const;

function describeSteps(rule: StepDeductionRule, fullMark: Decimal, kind: ValueKind): string {
  const at = valueText(rule.threshold, kind);
  const { sign, beyond } = SIDES[rule.side];
  const steps = `${beyond}每 ${distanceText(rule.step, kind)}${deductionText(rule.deduction, fullMark)}`;
  return `${sign}${at} 得 ${pointsText(FULL, fullMark)} 分；${steps}，${PARTIAL[rule.partialStep]}，${floorText(rule.floor, fullMark)}`;
}

function describeChecklist({ marks }: ChecklistRule, fullMark: Decimal): string {
  if (marks.kind === 'perUnmet') {
    return `全部符合得 ${pointsText(FULL, fullMark)} 分；一项不符合${deductionText(marks.deduction, fullMark)}，${floorText(marks.floor, fullMark)}`;
  }
  const each = marks.each.map((mark, index) => `第 ${String(index + 1)} 项 ${pointsText(mark, fullMark)} 分`);
  return `逐项得分：${each.join('，')}；不适用的分值由其余各项按比例分担`;
}
