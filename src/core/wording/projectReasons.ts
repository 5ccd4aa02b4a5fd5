import type { Reason } from '../projects/projectScorecard';

/** Why a project's indicator has the score it has, or none. `{name}` is filled from the details. */
const REASONS: Readonly<Record<string, string>> = {
  // 执行率
  rate: '执行 {executed} ÷ 预算 {budget}＝{rate}，得分＝{rate}×{mark}。',
  rateByScheme: '执行 {executed} ÷ 预算 {budget}＝{rate}，按评分办法得 {score} 分（分值 {mark}）。',
  rateOver: '执行 {executed} 超过预算 {budget}（{rate}），以 {mark} 分为限。',
  rateNothing: '预算和执行都是 0，执行率无法计算，是否参评请您决定。',
  rateNoBudget: '预算是 0 却有支出，执行率无法计算。',
  rateNegative: '金额是负数，请您评定。',
  rateSchemeUnread: '评分办法的这一句没有读懂：「{words}」，请评定：0～{mark} 分。',
  budgetMissing: '没有全年预算数，执行率无法计算。',
  budgetUnusable: '全年预算数不能取用（见问题），执行率无法计算。',
  executedMissing: '没有全年执行数，执行率无法计算。',
  executedUnusable: '全年执行数不能取用（见问题），执行率无法计算。',
  // Scored.
  reached: '目标 {target}，完成 {done}，达到目标，得满分 {full}。',
  reachedAssumed: '目标 {target} 没有写明比较关系，按「{relation}」计算：完成 {done}，达到目标，得满分 {full}。',
  ratio: '目标 {target}，完成 {done}，未达到，按完成比例得 {score} 分（分值 {full}）。',
  ratioAssumed:
    '目标 {target} 没有写明比较关系，按「{relation}」计算：完成 {done}，按完成比例得 {score} 分（分值 {full}）。',
  above: '目标 {target}，完成 {done}（目标的 {ratio}），得满分 {full}；偏高的可以由您酌情调减。',
  aboveAssumed:
    '目标 {target} 没有写明比较关系，按应完成数计算：完成 {done}（目标的 {ratio}），得满分 {full}；偏高的可以由您酌情调减。',
  inRange: '完成 {done} 在目标 {target} 之内，得满分 {full}。',
  inTime: '完成时间「{done}」不晚于目标「{target}」，得满分 {full}。',
  ownLevel: '定性指标（目标「{target}」，完成「{done}」），采用自评表上的 {own} 分。',
  assumedLevel: '假定达成（没有经过人工确认），得满分 {full}。',
  typed: '得分由您填写。',
  notApplicable: '不适用，不参加评分。',
  // Open.
  noMark: '没有分值「{shown}」，请填上分值。',
  aspectNoMark: '办法没有公布这一项的分值，请填写。',
  aspectNoCompletion: '没有三级指标，也没有写完成情况，请评定：0～{high} 分。',
  aspect: '没有三级指标，请按目标的完成情况评定：「{done}」，0～{high} 分。',
  schemeUnread: '评分办法的这一句没有读懂：「{words}」（目标「{target}」，完成「{done}」），请评定：{low}～{high} 分。',
  noted: '旁边或者批注里的话没有读懂：「{words}」（目标「{target}」，完成「{done}」），请评定：{low}～{high} 分。',
  noTarget: '没有写指标值，请评定：{low}～{high} 分。',
  noCompletion: '没有写完成值，请补填（目标「{target}」，0～{high} 分）。',
  'target:approximate': '指标值「{target}」是约数，请评定：{low}～{high} 分。',
  'target:words': '指标值「{target}」没有完全读懂，请评定：{low}～{high} 分。',
  'target:unknownUnit': '指标值「{target}」的单位没有读懂，或者与度量单位不一致，请评定：{low}～{high} 分。',
  'target:severalNumbers': '指标值「{target}」里有几个数，请评定：{low}～{high} 分。',
  'target:relationsDiffer': '指标值「{target}」的比较关系前后不一，请评定：{low}～{high} 分。',
  'target:unknownRelation': '指标性质没有读懂（目标「{target}」），请评定：{low}～{high} 分。',
  'target:date': '指标值「{target}」说的是时间，但没有完全读懂，请评定：{low}～{high} 分。',
  'target:scaleUnknown': '指标值「{target}」分不清是小数还是百分数，请评定：{low}～{high} 分。',
  'target:error': '指标值是错误值，请先改好。',
  'done:approximate': '完成值「{done}」是约数（目标「{target}」），请评定：{low}～{high} 分。',
  'done:words': '完成值「{done}」不是单独的一个数（目标「{target}」），请评定：{low}～{high} 分。',
  'done:unlikeUnits': '完成值「{done}」与目标「{target}」的单位不同，请评定：{low}～{high} 分。',
  'done:severalNumbers': '完成值「{done}」里有几个数（目标「{target}」），请评定：{low}～{high} 分。',
  'done:scaleUnknown': '完成值「{done}」与目标「{target}」比较时，分不清单位或百分数，请评定：{low}～{high} 分。',
  'done:date': '完成值「{done}」说的是时间，目标是「{target}」，请评定：{low}～{high} 分。',
  'done:error': '完成值是错误值，请先改好。',
  zeroTarget: '目标是 0（「{target}」），完成「{done}」，没有比例可算，请评定：{low}～{high} 分。',
  negative: '完成值「{done}」是负数，请评定：{low}～{high} 分。',
  outOfRange: '完成「{done}」不在目标「{target}」之内，请评定：{low}～{high} 分。',
  late: '完成时间「{done}」晚于目标「{target}」或者分不清先后，请评定：{low}～{high} 分。',
  dateWords: '目标「{target}」说的是时间，完成「{done}」看不出是哪一天，请评定：{low}～{high} 分。',
  notEqual: '目标「{target}」，完成「{done}」与它不同；这一项少些更好，扣不扣分请评定：{low}～{high} 分。',
  notExact: '目标「{target}」没有写明是至少还是至多，完成「{done}」，请评定：{low}～{high} 分。',
  level: '定性指标（目标「{target}」，完成「{done}」），请评定：{low}～{high} 分。',
  ownOutOfLevel: '完成「{done}」应得 {low}～{high} 分，自评表上的 {own} 分不在其中，请评定。',
  ownNotNumber: '自评表上的得分「{own}」不是分数，请评定：{low}～{high} 分。',
};

export function sayProjectReason({ because, details }: Reason): string {
  const sentence = REASONS[because];
  if (sentence === undefined) throw new Error(`No wording for the reason ${because}`);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
