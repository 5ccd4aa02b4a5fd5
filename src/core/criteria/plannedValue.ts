import { type Decimal, decimal } from '../base/decimal';
import type { Criterion } from './criterion';
import { isOwnShareName } from './assemble/isOwnShareName';

/** What is given for a sentence that names the number that is planned: that number, a part of it, or `unclear`. */
export function plannedValue(criterion: Criterion, value: Decimal): Decimal | 'unclear' {
  const { plan, valueKind } = criterion;
  if (plan !== undefined) {
    if (value.gte(LEAST) || value.isZero() || value.isNegative()) return value;
    // No half person comes to a training; half a kilometre may be built.
    return value.isInteger() || CONTINUOUS.test(plan.unit) ? 'unclear' : value.times(plan.number);
  }
  const told = valueKind === 'rate' && value.gt(LEAST) ? planTold(criterion) : undefined;
  return told ? value.div(told) : value;
}

/** 「完成率」 of a sentence that measures the number. */
export function shareOfPlan({ plan }: Criterion, key: string, value: Decimal): Decimal | undefined {
  return plan !== undefined && isOwnShareName(key) ? value.times(plan.number) : undefined;
}

const LEAST = 2;
const CONTINUOUS = /^#(?:公里|千米|米|亩|公顷|吨|平方米|立方米|万.*)$|^(?:yuan|qianYuan|wanYuan|yiYuan)$/;

/** 「年度目标为整治村庄15个，…未达到的按完成值/目标值×10计分」: 12 is a number of villages, and no 1200%. */
function planTold({ statements }: Criterion): Decimal | undefined {
  const plans = statements.flatMap((one) => {
    const at = one.kind === 'explanation' ? PLAN.exec(one.text)?.groups?.['number'] : undefined;
    return at === undefined ? [] : [decimal(at)];
  });
  const [plan, more] = plans;
  return plan && !more && plan.gte(LEAST) ? plan : undefined;
}

const PLAN =
  /(?:计划|目标|任务|应|须|需)[^\d]*(?<number>\d+(?:\.\d+)?)(?:人次|公里|千米|平方米|立方米|米|亩|公顷|吨|人|户|名|座|处|个|场次?|期|台|套|盏|株|次|份|项|篇|件|家|村|万元)$/;
