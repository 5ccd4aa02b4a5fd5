import type { Figure } from './figure';

/** How much for each of what is counted, and in what time. */
export interface Norm {
  /** Of whom or what; undefined where only the time is said: 「月租金3000元」. */
  readonly unit: string | undefined;
  readonly period: Period;
}

export type Period = 'month' | 'quarter' | 'year' | 'once';

const WHO = '人|名|户|村|社区|岗|辆|台|套|间|亩|处|盏|所|座|个岗位|个村|个社区';
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['month', /每个?月|按月|月(?:人均|户均|工资|租金|补助|补贴|标准|报酬|均)|[人户村]均月|\/月/],
  ['quarter', /每个?季度?|按季|季(?:租金|补助)/],
  ['year', /每年|按年|年(?:人均|户均|工资|租金|补助|补贴|标准|报酬|均)|[人户村]均年|\/年/],
];
const EACH = new RegExp(`每(?:一)?(${WHO})|(?<![平历])(人|户|村|亩|车)均|\\/(人|户|村|亩|辆)`);
const PRICE = /^(?:采购|购置|平均)?单价(?:为|是)?$/;

/** 「按每人每月800元」, 「月人均标准900元」, 「单价5500元」, 「1200元/人·月」. */
export function normOf({ number, words, sentence }: Figure): Norm | undefined {
  if (number.kind !== 'money') return undefined;
  const behind = /^\/[人户村亩辆月年季度·./]{1,6}/.exec(sentence.after(number))?.[0] ?? '';
  const said = `${words}${behind}`;
  // What is compared, or may not be exceeded, is nobody's norm.
  if (/上年|去年|高于|低于|不超过|超过|以内|[比较]|增加|减少|提高/.test(said)) return undefined;
  const unit = EACH.exec(said)?.slice(1).find(Boolean)?.replace(/^个/, '').replace('岗位', '岗');
  const period = PERIODS.find(([, pattern]) => pattern.test(said))?.[0];
  if (period === undefined) return PRICE.test(words) ? { unit: undefined, period: 'once' } : undefined;
  const stated = unit !== undefined || /月(?:工资|租金|报酬)|年租金/.test(said);
  return stated ? { unit, period } : undefined;
}
