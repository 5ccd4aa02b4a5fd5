import { plainText } from '../base/text';
import type { RateId } from '../facts/rates';

/** Names that every scheme calculates alike; where schemes differ (预算完成率, 预算调整率, 三公变动率) a name alone is not enough. */
const STANDARD: readonly (readonly [RegExp, RateId])[] = [
  [/^(?:在职)?人员控制率$/, 'staffControl'],
  [/^公用经费控制率$/, 'operatingControl'],
  [/^三公经费控制率$/, 'threePublicControl'],
  [/^政府采购执行率$/, 'procurementExecution'],
  [/^固定资产利用率$/, 'assetUse'],
  [/^重点支出安排率$/, 'keySpending'],
  [/^结转结余变动率$/, 'carryoverChange'],
  [/^支付进度率$/, 'paymentProgress'],
];

export function standardRate(name: string): RateId | undefined {
  return STANDARD.find(([names]) => names.test(plainText(name)))?.[1];
}
