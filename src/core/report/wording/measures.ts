/** What is to be done about a rate that cost points, in one sentence each. */
const BY_RATE: Readonly<Record<string, string>> = {
  completionRate: '编制年度预算时充分测算收入，执行中按月分析收入进度，提高预算完成率。',
  adjustedOverInitial: '把年初预算编细编实，能够预见的支出都编入年初预算，减少年中追加和收回。',
  netAdjustment: '把年初预算编细编实，能够预见的支出都编入年初预算，减少年中追加和收回。',
  grossAdjustment: '把年初预算编细编实，能够预见的支出都编入年初预算，减少年中追加和收回。',
  paymentProgress: '按月排定用款计划，督促项目进度，符合条件的资金及时支付，使支付进度达到规定要求。',
  carryoverRate: '对年末可能结余的资金提前清理，不再使用的及时交回财政，压减结转结余。',
  carryoverChange: '对上年结转的资金优先安排使用，定期清理存量，压减结转结余。',
  operatingControl: '从严控制办公费、差旅费、维修费等公用支出，按预算额度分月控制，做到不超预算。',
  threePublicControl: '从严控制“三公”经费，执行公务接待和公务用车的审批、限额规定，做到不超预算。',
  threePublicChange: '按照过紧日子的要求编制“三公”经费预算，做到只减不增。',
  procurementExecution: '按采购目录和限额标准完整编报政府采购预算，先有预算后采购，按预算组织采购。',
  staffControl: '严格在核定的编制内用人，对超编人员按有关规定逐步消化。',
  keySpending: '优先保障重点工作所需资金，提高重点支出在项目支出中的比重。',
  assetUse: '定期盘点固定资产，对闲置的资产调剂使用或按规定处置，提高利用率。',
  workCompletion: '把年度任务分解到人、到季度，定期督办没有完成的工作。',
  timeliness: '为每项工作定出完成时限，对进度慢的及时提醒、督办。',
  quality: '工作完成后对照质量标准验收，没有达标的限期整改。',
  keyWorkRate: '对交办的重点工作建立台账，逐项销号。',
  预算执行率: '按月分析预算执行进度，督促各项支出按计划支付，提高预算执行率。',
  projectExecution: '项目开工前做好准备，按进度拨付资金，提高项目支出执行率。',
};

export function measureOf(rate: string | undefined, indicator: string): string {
  const known = rate === undefined ? undefined : BY_RATE[rate];
  return known ?? `针对${indicator}的扣分原因逐条整改，明确责任人和完成时限，下一年度自评时检查整改结果。`;
}
