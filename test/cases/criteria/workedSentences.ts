import type { CriterionCase } from './criterionCase';

/** Scores worked out by hand from the words, before the compiler was asked. */
export const workedSentences: readonly CriterionCase[] = [
  {
    full: 6, indicator: '在职人员控制率', text: '在职人员控制率≤100%的，得6分；每高出1个百分点，扣0.6分，扣完为止。',
    rule: 'stepDeduction', reads: '≤100% 得 6 分；超过部分每 1 个百分点扣 0.6 分，按比例计，最低 0 分',
    // 52 ÷ 50 = 104%: 4 × 0.6 = 2.4 off.
    scores: [[{ 在职人员数: 52, 编制数: 50 }, 3.6], [{ 在职人员数: 50, 编制数: 52 }, 6], [{ value: 1.2 }, 0]],
  },
  {
    full: 5, indicator: '“三公经费”变动率', text: '变动率≤0，得5分；大于0的，每增加2个百分点扣1分，扣完为止。',
    rule: 'stepDeduction', reads: '≤0% 得 5 分；超过部分每 2 个百分点扣 1 分，按比例计，最低 0 分',
    // (10.3 − 10) ÷ 10 = 3%: one and a half steps.
    scores: [[{ 本年: 10.3, 上年: 10 }, 3.5], [{ 本年: 9, 上年: 10 }, 5], [{ 本年: 0, 上年: 0 }, 5]],
  },
  {
    full: 10, indicator: '预算完成率', text: '预算完成率≥95%，得10分；低于95%的，每低1个百分点扣0.5分；低于85%的，不得分。',
    rule: 'piecewise', reads: '≥95% 得 10 分；＜85% 不得分；＜95% 以 10 分起，与 95% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    // 88%: 7 × 0.5 = 3.5 off; 85% itself: 5 off; below: nothing.
    scores: [[{ 预算完成数: 88, 预算数: 100 }, 6.5], [{ value: 0.85 }, 5], [{ value: 0.8499 }, 0], [{ value: 0.95 }, 10]],
  },
  {
    full: 4, indicator: '结转结余率', text: '1.结转结余率≤10%的，得满分；2.结转结余率≥20%的，得0分；3.10%<结转结余率<20%的，在0分和满分之间计算确定。',
    rule: 'linear', reads: '≤10% 得 4 分；≥20% 不得分；两者之间按直线比例计',
    scores: [[{ value: 0.1 }, 4], [{ value: 0.125 }, 3], [{ value: 0.2 }, 0], [{ value: 0.1733 }, 1.07]],
  },
  {
    full: 3, indicator: '政府采购执行率', text: '得分＝政府采购执行率×分值，最高不超过3分。预算和采购均为0的，不适用。',
    rule: 'guarded ratio', reads: '预算和采购为0的，不适用；得分＝实际值×3 分，最高 3 分，最低 0 分',
    // Money spent without a budget scores nothing: so the rate says in the catalogue.
    scores: [[{ 实际: 8, 预算: 10 }, 2.4], [{ 实际: 12, 预算: 10 }, 3], [{ 实际: 1.5, 预算: 0 }, 0]],
  },
  {
    full: 10, indicator: '预算执行率', text: '预算执行率×本指标分值，最高不超过分值。',
    rule: 'ratio', reads: '得分＝实际值×10 分，最高 10 分，最低 0 分',
    scores: [[{ 全年执行数: 873.21, 全年预算数: 1000 }, 8.73], [{ 全年执行数: 12, 全年预算数: 10 }, 10]],
  },
  {
    full: 8, indicator: '群众满意度', text: '满意计1、基本满意计0.6、不满意计0，满意度=Σ（人数×系数）/有效问卷数；满意度≥80%得满分，低于80%的按满意度/80%×分值计分。',
    rule: 'piecewise', reads: '≥80% 得 8 分；＜80% 按实际值÷80%×8 分计，最高 8 分',
    // (20 + 10 × 0.6) ÷ 40 = 65%; 65 ÷ 80 × 8 = 6.5.
    scores: [[{ 满意: 20, 基本满意: 10, 不满意: 10 }, 6.5], [{ 满意: 40, 基本满意: 0, 不满意: 0 }, 8]],
  },
  {
    full: 6, indicator: '会议费', text: '会议费较上年压减的得6分，与上年持平的得3分，较上年增加的不得分。',
    rule: 'bands', reads: '＜0 得 6 分；＝0 得 3 分；＞0 不得分',
    scores: [[{ 本年: 4.1, 上年: 4.2 }, 6], [{ 本年: 4.2, 上年: 4.2 }, 3], [{ 本年: 4.3, 上年: 4.2 }, 0]],
  },
  {
    full: 5, indicator: '资金使用合规性', text: '①资金使用符合规定；②拨付手续完整；③无截留挪用；④支出用途合规；⑤会计核算规范。全部符合得5分，有一项不符扣1.5分，扣完为止。',
    rule: 'checklist', reads: '全部符合得 5 分；一项不符合扣 1.5 分，最低 0 分',
    scores: [[{ items: [true, true, false, true, true] }, 3.5], [{ items: [false, false, false, false, true] }, 0], [{ count: 2 }, 2]],
  },
  {
    full: 4, indicator: '目标管理', text: '目标内容完整(1分)目标值清晰(1分)与计划匹配(2分)以上需提供佐证资料。',
    rule: 'checklist', reads: '逐项得分：第 1 项 1 分，第 2 项 1 分，第 3 项 2 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true] }, 3], [{ items: [false, true, false] }, 1]],
  },
  {
    full: 6, indicator: '资金安全', text: '资金管理规范得满分；发生挤占、截留情形之一的，本项不得分（一票否决）。',
    rule: 'guarded fixed', reads: '发生挤占、截留情形之一的，不得分；其余情形得 6 分',
    scores: [[{ veto: true }, 0], [{ veto: false }, 6]],
  },
  {
    full: 5, indicator: '新建楼堂馆所面积控制率', text: '100%以内(含)得满分，每超出2%扣1分，扣完为止。没有新建项目的部门按满分计算。',
    rule: 'guarded stepDeduction', reads: '没有新建项目的部门的，得 5 分；≤100% 得 5 分；超过部分每 2 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ na: true }, 5], [{ 实际建设面积: 1030, 批准建设面积: 1000 }, 3.5], [{ value: 0.9 }, 5]],
  },
  {
    full: 10, indicator: '复核扣分', text: '严重（虚假）扣100%，中等（缺项）扣50%，轻微（笔误）扣20%',
    rule: 'levelChoice', reads: '无得 10 分；轻微(笔误)得 8 分；中等(缺项)得 5 分；严重(虚假)不得分',
    scores: [[{ grade: '中等（缺项）' }, 5], [{ grade: '轻微' }, 8], [{ grade: null }, 10]],
  },
  {
    full: 15, indicator: '工作量', text: '实际完成情况与计划每相差5%，扣2分，扣满15分为止。',
    rule: 'stepDeduction', reads: '＝100% 得 15 分；偏离部分每 5 个百分点扣 2 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 11], [{ value: 1.15 }, 9], [{ value: 0.5 }, 0]],
  },
  {
    full: 3, indicator: '下达时限', text: '收到指标之日起≤10日得满分3分，>20日为0分，10-20日按比例减分',
    rule: 'linear', reads: '≤10 得 3 分；≥20 不得分；两者之间按直线比例计',
    scores: [[{ days: 10 }, 3], [{ days: 15 }, 1.5], [{ days: 21 }, 0]],
  },
  {
    full: 2, indicator: '固定资产利用率', text: '1.固定资产利用率≥95%的，得2分；2.95%＞固定资产利用率≥85%的，得1.5分；3.85%＞固定资产利用率≥70%的，得0.8分；4.固定资产利用率＜70%的，得0分。',
    rule: 'bands', reads: '≥95% 得 2 分；≥85% 且 ＜95% 得 1.5 分；≥70% 且 ＜85% 得 0.8 分；＜70% 不得分',
    scores: [[{ 在用: 90, 全部: 100 }, 1.5], [{ value: 0.85 }, 1.5], [{ value: 0.7 }, 0.8], [{ value: 0.6999 }, 0]],
  },
  {
    full: 5, indicator: '成本控制率', text: '控制率在±8%以内得5分，±8-12%以内得3分，±12%以外不得分。',
    rule: 'bands', reads: '≥-8% 且 ≤8% 得 5 分；＞8% 且 ≤12% 得 3 分；≥-12% 且 ＜-8% 得 3 分；＞12% 不得分；＜-12% 不得分',
    scores: [[{ value: -0.08 }, 5], [{ value: 0.1 }, 3], [{ value: -0.12 }, 3], [{ value: 0.1201 }, 0]],
    warnings: ['edgeAssumed', 'edgeAssumed', 'edgeAssumed', 'edgeAssumed'],
  },
  {
    full: 10, indicator: '定性指标', text: '定性指标根据完成情况分为:完全达成、基本达成、没有达成三档,分别按照该指标对应分值区间 100-80%(含 80%)、80-60%(含 60%)、60-0%合理确定分值。',
    rule: 'levelRange', reads: '完全达成由人工在 8 分到 10 分之间评定；基本达成由人工在 6 分到 8 分之间评定；没有达成由人工在 0 分到 6 分之间评定',
    scores: [[{ grade: '基本达成', pct: 0.7 }, 7]],
    ranges: [[{ grade: '完全达成' }, 8, 10], [{ grade: '没有达成' }, 0, 6]],
  },
];
