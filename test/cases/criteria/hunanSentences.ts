import type { CriterionCase } from './criterionCase';

/** After the manner of 湖南 and its neighbours: (含) behind one end, both ways from 100%, items with marks. */
export const hunanSentences: readonly CriterionCase[] = [
  {
    full: 5, indicator: '政府采购执行率', text: '100%计5分，每超过（降低）5%扣2分，扣完为止。',
    rule: 'stepDeduction', reads: '＝100% 得 5 分；偏离部分每 5 个百分点扣 2 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.51], [{ value: 1.0123 }, 4.51]],
  },
  {
    full: 5, indicator: '政府采购执行率', text: '政府采购执行率等于100%的，得5分；每超过或低于5%扣2分，扣完为止。',
    rule: 'stepDeduction', reads: '＝100% 得 5 分；偏离部分每 5 个百分点扣 2 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.51], [{ value: 1.0123 }, 4.51]],
  },
  { full: 8, indicator: '重点工作实际完成率', text: '根据绩效办对部门为民办实事和部门年度重点工作考核分数折算。该项得分=（绩效办对应部分考核得分/该部分总分）×8。', refused: 'unknownWords' },
  {
    full: 8, indicator: '预算完成率', text: '预算完成率大于95%，计8分；95%（含）-90%，计6分；90%（含）-80%，计4分；小于80%（含）不得分。',
    rule: 'bands', reads: '＞95% 得 8 分；＞90% 且 ≤95% 得 6 分；＞80% 且 ≤90% 得 4 分；≤80% 不得分',
    scores: [[{ value: 0.8 }, 0], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 4], [{ value: 0.9 }, 4], [{ value: 0.8877 }, 4], [{ value: 0.9123 }, 6], [{ value: 0.95 }, 6], [{ value: 0.9377 }, 6], [{ value: 0.9623 }, 8]],
  },
  {
    full: 5, indicator: '预算完成率', text: '≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；小于60%不得分。',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 4 分；≥70% 且 ＜80% 得 3 分；≥60% 且 ＜70% 得 2 分；＜60% 不得分',
    scores: [[{ value: 0.6 }, 2], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 2], [{ value: 0.7 }, 3], [{ value: 0.6877 }, 2], [{ value: 0.7123 }, 3], [{ value: 0.8 }, 4], [{ value: 0.7877 }, 3], [{ value: 0.8123 }, 4]],
  },
  {
    full: 5, indicator: '预决算公开', text: '①按规定内容公开预决算信息，1分；②按规定时限公开预决算信息，1分；③基础数据信息和会计信息资料真实，1分；④基础数据信息和会计信息资料完整，1分；⑤基础数据信息和会计信息资料准确，1分。',
    rule: 'checklist', reads: '逐项得分：第 1 项 1 分，第 2 项 1 分，第 3 项 1 分，第 4 项 1 分，第 5 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true, false, true] }, 3], [{ items: [true, true, true, true, true] }, 5]],
  },
  {
    full: 5, indicator: '管理制度健全性', text: '①有内部财务管理制度、会计核算制度等管理制度，2分；②有本部门厉行节约制度，1分；③相关管理制度合法、合规、完整，1分；④相关管理制度得到有效执行，1分。',
    rule: 'checklist', reads: '逐项得分：第 1 项 2 分，第 2 项 1 分，第 3 项 1 分，第 4 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true, false] }, 3], [{ items: [true, true, true, true] }, 5]],
  },
  {
    full: 3, indicator: '结转结余', text: '无结余3分；有结余但不超过上年结转2分；超过不得分。',
    rule: 'levelChoice', reads: '无结余得 3 分；有结余但不超过上年结转得 2 分；超过不得分',
    scores: [[{ grade: '无结余' }, 3], [{ grade: '有结余但不超过上年结转' }, 2], [{ grade: '超过' }, 0]],
  },
  {
    full: 10, indicator: '满意度', text: '90%（含）以上计10分；80%（含）-90%，计8分；70%（含）-80%，计6分；低于70%计0分。',
    rule: 'bands', reads: '≥90% 得 10 分；≥80% 且 ＜90% 得 8 分；≥70% 且 ＜80% 得 6 分；＜70% 不得分',
    scores: [[{ value: 0.7 }, 6], [{ value: 0.6877 }, 0], [{ value: 0.7123 }, 6], [{ value: 0.8 }, 8], [{ value: 0.7877 }, 6], [{ value: 0.8123 }, 8], [{ value: 0.9 }, 10], [{ value: 0.8877 }, 8], [{ value: 0.9123 }, 10]],
  },
  {
    full: 10, indicator: '行政效能', text: '行政效率高、行政成本低，效果较好的计10分；一般6分；无效果或者效果不明显0分。',
    rule: 'levelChoice', reads: '效果较好得 10 分；一般得 6 分；无效果或者效果不明显不得分',
    scores: [[{ grade: '效果较好' }, 10], [{ grade: '一般' }, 6], [{ grade: '无效果或者效果不明显' }, 0]],
  },
  {
    full: 10, indicator: '效益', text: '此两项指标可根据部门实际设置。效果显著10分，效果一般6分，效果不明显2分。',
    rule: 'levelChoice', reads: '效果显著得 10 分；效果一般得 6 分；效果不明显得 2 分',
    scores: [[{ grade: '效果显著' }, 10], [{ grade: '效果一般' }, 6], [{ grade: '效果不明显' }, 2]],
  },
  {
    full: 5, indicator: '采购', text: '完成采购预算的得满分，未完成的按完成比例得分。',
    rule: 'ratio', reads: '得分＝实际值×5 分，最高 5 分，最低 0 分',
    scores: [[{ value: 0.87 }, 4.35], [{ value: 1.2 }, 5]],
  },
  {
    full: 10, indicator: '执行率', text: '执行率为100%得满分，低于100%的按比例得分。',
    rule: 'piecewise', reads: '＝100% 得 10 分；＜100% 按实际值÷100%×10 分计，最高 10 分；其余由人工判断',
    scores: [[{ value: 1 }, 10], [{ value: 0.9877 }, 9.88]],
    ranges: [[{ value: 1.0123 }, 0, 10]],
    warnings: ['valueNotCovered'],
  },
  {
    full: 10, indicator: '产出', text: '产出指标完成率100%得满分，完成率≥80%按完成率计分，完成率<80%不得分。',
    rule: 'piecewise', reads: '≥100% 得 10 分；≥80% 按实际值÷100%×10 分计，最高 10 分；＜80% 不得分',
    scores: [[{ value: 0.8 }, 8], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 8.12], [{ value: 1 }, 10], [{ value: 0.9877 }, 9.88], [{ value: 1.0123 }, 10]],
  },
  {
    full: 10, indicator: '产出', text: '按各项产出指标实际完成率的平均值×10分计算。',
    rule: 'expression', reads: '得分＝各项产出指标实际完成率的平均值×10，最高 10 分，最低 0 分',
    scores: [[{ 各项产出指标实际完成率的平均值: 8 }, 10]],
  },
  { full: 10, indicator: '质量', text: '验收合格率达100%得10分，每下降1个百分点扣1分，下降超过5个百分点不得分。',
    rule: 'piecewise', reads: '≥100% 得 10 分；＜95% 不得分；＜100% 以 10 分起，与 100% 每相差 1 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0.95 }, 5], [{ value: 0.94 }, 0], [{ value: 0.987 }, 8.7]],
  },
  {
    full: 10, indicator: '及时性', text: '按计划时间完成得10分，每延迟10天扣2分，扣完为止。',
    rule: 'stepDeduction', reads: '≤0 得 10 分；超过部分每 10 扣 2 分，按比例计，最低 0 分',
    scores: [[{ value: 0 }, 10], [{ value: -2 }, 10], [{ value: 2 }, 9.6]],
  },
  {
    full: 6, indicator: '信息', text: '每采用1篇信息得0.5分，满分6分。',
    rule: 'countGain', reads: '每有 1 项加 0.5 分，最高 6 分',
    scores: [[{ count: 0 }, 0], [{ count: 2 }, 1], [{ count: 9 }, 4.5]],
  },
  {
    full: 5, indicator: '调整', text: '预算调整率的绝对值小于等于10%得5分，每超过1个百分点扣0.5分，扣完为止。',
    rule: 'piecewise', reads: '≥-10% 且 ≤10% 得 5 分；＞10% 以 5 分起，与 10% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分；＜-10% 以 5 分起，与 -10% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: -0.1 }, 5], [{ value: -0.1123 }, 4.39], [{ value: -0.0877 }, 5], [{ value: 0.1 }, 5], [{ value: 0.0877 }, 5], [{ value: 0.1123 }, 4.39]],
  },
  {
    full: 5, indicator: '压减', text: '压减率达到10%得5分，每少1个百分点扣0.5分。',
    rule: 'stepDeduction', reads: '≥10% 得 5 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 0.1 }, 5], [{ value: 0.0877 }, 4.39], [{ value: 0.1123 }, 5]],
  },
  { full: 5, indicator: '三公', text: '“三公”经费支出≤预算数得满分，超预算不得分。', rule: 'passFail', reads: '≤0 得 5 分；否则不得分', scores: [[{ 三公经费支出: 9, 预算数: 10 }, 5], [{ 三公经费支出: 11, 预算数: 10 }, 0]] },
  { full: 5, indicator: '三公', text: '“三公”经费支出总额较上年减少得5分；持平得4分；增加的，每增加1%扣1分，扣完为止。', refused: 'stepStart' },
  {
    full: 5, indicator: '盘活', text: '盘活存量资金比例=已盘活资金/应盘活资金，盘活比例≥90%得5分，每降低5%扣1分，扣完为止。',
    rule: 'stepDeduction', reads: '≥90% 得 5 分；不足部分每 5 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.75], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '评价', text: '评价结果为优得5分，为良得4分，为中得3分，为差不得分。',
    rule: 'levelChoice', reads: '评价结果为优得 5 分；为良得 4 分；为中得 3 分；为差不得分',
    scores: [[{ grade: '评价结果为优' }, 5], [{ grade: '为良' }, 4], [{ grade: '为中' }, 3], [{ grade: '为差' }, 0]],
  },
  {
    full: 5, indicator: '评价', text: '结果为“优”的得5分，结果为“良”的得4分，结果为“中”的得2分，结果为“差”的不得分。',
    rule: 'levelChoice', reads: '结果为优得 5 分；结果为良得 4 分；结果为中得 2 分；结果为差不得分',
    scores: [[{ grade: '结果为优' }, 5], [{ grade: '结果为良' }, 4], [{ grade: '结果为中' }, 2], [{ grade: '结果为差' }, 0]],
  },
  {
    full: 5, indicator: '债务', text: '债务率≤100%得5分；100%＜债务率≤120%得3分；120%＜债务率≤200%得1分；债务率＞200%不得分',
    rule: 'bands', reads: '≤100% 得 5 分；＞100% 且 ≤120% 得 3 分；＞120% 且 ≤200% 得 1 分；＞200% 不得分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 5], [{ value: 1.0123 }, 3], [{ value: 1.2 }, 3], [{ value: 1.1877 }, 3], [{ value: 1.2123 }, 1], [{ value: 2 }, 1], [{ value: 1.9877 }, 1], [{ value: 2.0123 }, 0]],
  },
  { full: 5, indicator: '债务', text: '未发生违规举债得5分，发生1起扣2分，发生2起及以上不得分。', rule: 'bands', reads: '＝0 得 5 分；＝1 得 3 分；≥2 不得分；其余由人工判断', scores: [[{ count: 0 }, 5], [{ count: 1 }, 3], [{ count: 2 }, 0]], warnings: ['valueNotCovered'] },
  {
    full: 5, indicator: '其他', text: '达标得5分；基本达标得3分；不达标得0分；',
    rule: 'levelChoice', reads: '达标得 5 分；基本达标得 3 分；不达标不得分',
    scores: [[{ grade: '达标' }, 5], [{ grade: '基本达标' }, 3], [{ grade: '不达标' }, 0]],
  },
  {
    full: 5, indicator: '其他', text: 'A级5分，B级4分，C级3分，D级及以下不得分。',
    rule: 'levelChoice', reads: 'A级得 5 分；B级得 4 分；C级得 3 分；D级及以下不得分',
    scores: [[{ grade: 'A级' }, 5], [{ grade: 'B级' }, 4], [{ grade: 'C级' }, 3], [{ grade: 'D级及以下' }, 0]],
  },
  { full: 5, indicator: '其他', text: '得分=单项得分×权重。', refused: 'formulaNotUnderstood' },
  { full: 5, indicator: '其他', text: '≥目标值得满分，<目标值按比例扣分', refused: 'unknownWords' },
  { full: 5, indicator: '其他', text: '实际值≥目标值得满分，实际值<目标值的，得分=实际值/目标值×分值', rule: 'piecewise', reads: '≥100% 得 5 分；＜100% 按实际值÷100%×5 分计，最高 5 分', scores: [[{ 实际值: 8, 目标值: 10 }, 4], [{ 实际值: 12, 目标值: 10 }, 5]] },
  {
    full: 8, indicator: '新建楼堂馆所投资概算控制率', text: '100%以下（含）计8分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。',
    rule: 'guarded stepDeduction', reads: '没有楼堂馆所项目的部门的，得 8 分；≤100% 得 8 分；超过部分每 5 个百分点扣 2 分，按比例计，最低 0 分',
    scores: [[{ 没有楼堂馆所项目的部门: true }, 8], [{ value: 1 }, 8], [{ value: 0.9877 }, 8], [{ value: 1.0123 }, 7.51]],
  },
];
