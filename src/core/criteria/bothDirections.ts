import { type Decimal, decimal } from '../base/decimal';
import type { Rule } from '../rules/rule';
import { scoreRule } from '../rules/scoreRule';

/** 「正负偏离同等对待」: what a rule that gives the same for a value and its opposite does anyway. */
export function saysBothDirections(text: string, rule: Rule, fullMark: Decimal): boolean {
  return BOTH.test(text) && rule.kind === 'piecewise' && isEven(rule, fullMark);
}

const BOTH =
  /^(?:正负|正、负|正向负向|高低|上下)(?:偏离|偏差|误差|方向)?(?:均|都)?(?:同等|同样|一样)(?:对待|处理|计算|适用)$/;

function isEven(rule: Rule, fullMark: Decimal): boolean {
  const edges = (JSON.stringify(rule).match(/"-?\d+(?:\.\d+)?"/g) ?? []).map((one) => decimal(one.slice(1, -1)));
  const values = edges.flatMap((at) => ['0', '0.0001', '-0.0001', '0.017'].map((beside) => at.plus(beside)));
  const scored = (value: Decimal): string => JSON.stringify(scoreRule(rule, fullMark, { value }));
  return values.every((value) => scored(value) === scored(value.neg()));
}
