import { type Decimal, decimal } from '../base/decimal';
import { type ChecklistRule, FULL, type LinearRule, type Rule, type StepDeductionRule, type ValueKind } from './rule';
import { deductionText, distanceText, floorText, gainText, intervalText, pointsText, valueText } from './ruleWords';

/** The rule in one plain line, for this full mark: 「≤100% 得 4 分；超过部分每 0.1 个百分点扣 0.1 分，按比例计，最低 0 分」. */
export function describeRule(rule: Rule, fullMark: Decimal, kind: ValueKind): string {
  switch (rule.kind) {
    case 'bands': {
      const bands = rule.bands.map(({ interval, mark }) => `${intervalText(interval, kind)} ${gainText(mark, fullMark)}`);
      return [...bands, rule.otherwise ? `其余${gainText(rule.otherwise, fullMark)}` : '其余由人工判断'].join('；');
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
    case 'judgement':
      return `由人工在 ${pointsText(rule.minimum, fullMark)} 分到 ${pointsText(rule.maximum, fullMark)} 分之间评定`;
  }
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

/** How a part of a step counts. */
const PARTIAL = { proportional: '按比例计', down: '不足一档不扣', up: '不足一档按一档扣' } as const;

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
