import type { Decimal } from '../base/decimal';
import { isNothing } from '../rules/mark';
import type { Mark, Rule } from '../rules/rule';
import { valueOf } from './assemble/marks';
import { isPlainNoun } from './namesSource';
import { chineseNumber } from './numerals';

/**
 * 「部门整体绩效目标共10个核心指标，每完成一个得2分」: how many there are of what is counted. Said again by the full mark where each of them brings
 * so much that all of them come to it, or takes so much that all of them leave nothing. 「允许未达标的共2项」 does neither.
 */
export function saysHowMany(text: string, rule: Rule, fullMark: Decimal): boolean {
  const { head = '', n = '', what = '' } = THERE_ARE.exec(text)?.groups ?? {};
  const number = /^\d+$/.test(n) ? Number(n) : chineseNumber(n);
  const isPlain = [head, what].every((one) => one === '' || (isPlainNoun(one) && !/[每各]/.test(one)));
  if (number === undefined || number === 0 || !isPlain) return false;
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  if (plain.kind === 'countGain' && isNothing(plain.start))
    return valueOf(plain.gain, fullMark.toFixed()).times(number).eq(fullMark);
  const loss = lossOf(plain);
  return loss !== undefined && valueOf(loss, fullMark.toFixed()).times(number).gte(fullMark);
}

function lossOf(rule: Rule): Mark | undefined {
  if (rule.kind === 'countDeduction') return rule.deduction;
  return rule.kind === 'checklist' && rule.marks.kind !== 'own' ? rule.marks.deduction : undefined;
}

const THERE_ARE =
  /^(?<head>\p{Script=Han}{0,16}?)(?:一共|总共|共计|合计|共)(?:有|设置?|计|确定|安排|列入|下达|设立)?(?<n>\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|项|件|处|户|条|名|家|座|所|场|人|村|次|期|批|类)(?<what>\p{Script=Han}{0,10})$/u;
