import type { CriterionCase } from './criterionCase';

/** Styles of several provinces, every dress of punctuation, full marks that do not fit. */
export const provincialSentences: readonly CriterionCase[] = [
  {
    full: 8, indicator: '在职人员控制率', text: '在职人员控制率在100%以内（含100%）计8分，每超一个百分点扣1分，扣完为止。',
    rule: 'stepDeduction', reads: '≤100% 得 8 分；超过部分每 1 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 8], [{ value: 0.9877 }, 8], [{ value: 1.0123 }, 6.77]],
  },
  {
    full: 4, indicator: '公用经费控制率', text: '公用经费控制率不高于100%计满分；高于100%时，每高出0.5个百分点扣0.2分，直至扣完。',
    rule: 'stepDeduction', reads: '≤100% 得 4 分；超过部分每 0.5 个百分点扣 0.2 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 4], [{ value: 0.9877 }, 4], [{ value: 1.0123 }, 3.51]],
  },
  {
    full: 6, indicator: '三公经费控制率', text: '三公经费控制率小于或等于90%，得6分；大于90%且小于等于100%，得4分；大于100%，不得分。',
    rule: 'bands', reads: '≤90% 得 6 分；＞90% 且 ≤100% 得 4 分；＞100% 不得分',
    scores: [[{ value: 0.9 }, 6], [{ value: 0.8877 }, 6], [{ value: 0.9123 }, 4], [{ value: 1 }, 4], [{ value: 0.9877 }, 4], [{ value: 1.0123 }, 0]],
  },
  {
    full: 5, indicator: '政府采购执行率', text: '政府采购执行率100%得5分，每少5%扣0.5分，扣完为止；没有政府采购项目的，得满分。',
    rule: 'guarded stepDeduction', reads: '没有政府采购项目的，得 5 分；≥100% 得 5 分；不足部分每 5 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ 没有政府采购项目: true }, 5], [{ value: 1 }, 5], [{ value: 0.9877 }, 4.88], [{ value: 1.0123 }, 5]],
  },
  {
    full: 10, indicator: '预算完成率', text: '预算完成率95%（含）以上计10分，90%（含）-95%计8分，85%（含）-90%计6分，85%以下计0分。',
    rule: 'bands', reads: '≥95% 得 10 分；≥90% 且 ＜95% 得 8 分；≥85% 且 ＜90% 得 6 分；＜85% 不得分',
    scores: [[{ value: 0.85 }, 6], [{ value: 0.8377 }, 0], [{ value: 0.8623 }, 6], [{ value: 0.9 }, 8], [{ value: 0.8877 }, 6], [{ value: 0.9123 }, 8], [{ value: 0.95 }, 10], [{ value: 0.9377 }, 8], [{ value: 0.9623 }, 10]],
  },
  {
    full: 4, indicator: '预算调整率', text: '预算调整率=0得4分，每增加1个百分点，扣分值的5%，扣完为止。',
    rule: 'piecewise', reads: '＝0% 得 4 分；＞0% 以 4 分起，与 0% 每相差 1 个百分点扣 0.2 分，按比例计，最低 0 分；其余由人工判断',
    scores: [[{ value: 0 }, 4], [{ value: 0.0123 }, 3.75]],
    ranges: [[{ value: -0.0123 }, 0, 4]],
  },
  {
    full: 2, indicator: '重点支出安排率', text: '重点支出安排率≥60%得满分，≤40%不得分，在40%-60%之间的，在0分和满分之间计算确定。',
    rule: 'linear', reads: '≥60% 得 2 分；≤40% 不得分；两者之间按直线比例计',
    scores: [[{ value: 0.4 }, 0], [{ value: 0.3877 }, 0], [{ value: 0.4123 }, 0.12], [{ value: 0.6 }, 2], [{ value: 0.5877 }, 1.88], [{ value: 0.6123 }, 2]],
  },
  {
    full: 2, indicator: '重点支出安排率', text: '重点支出安排率≥60%得满分，≤40%不得分，在40%-60%之间：每降低一个百分点，扣分值的二十分之一。',
    rule: 'linear', reads: '≤40% 不得分；≥60% 得 2 分；两者之间按直线比例计',
    scores: [[{ value: 0.4 }, 0], [{ value: 0.3877 }, 0], [{ value: 0.4123 }, 0.12], [{ value: 0.6 }, 2], [{ value: 0.5877 }, 1.88], [{ value: 0.6123 }, 2]],
  },
  { full: 2, indicator: '重点支出安排率', text: '重点支出安排率≥60%得满分，≤40%不得分，在40%-60%之间，在0分和满分之间计算确定：每降低一个百分点，扣分值的十分之一。', refused: 'lineAndStepsDiffer' },
  {
    full: 3, indicator: '绩效目标合理性', text: '要点全部满足得满分；有一项不满足，扣分值的三分之一，扣完为止。',
    rule: 'checklist', reads: '全部符合得 3 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ count: 1 }, 2], [{ count: 3 }, 0], [{ items: [true, false, true] }, 2]],
  },
  {
    full: 4, indicator: '绩效目标明确性', text: '一项要点不达标，扣四分之一分值。',
    rule: 'checklist', reads: '全部符合得 4 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ count: 1 }, 3], [{ count: 3 }, 1], [{ items: [true, false, true] }, 3]],
  },
  {
    full: 4, indicator: '绩效目标明确性', text: '一项不达标扣分值1/4。',
    rule: 'checklist', reads: '全部符合得 4 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ count: 1 }, 3], [{ count: 3 }, 1], [{ items: [true, false, true] }, 3]],
  },
  {
    full: 4, indicator: '资产安全性', text: '1.资产保存完整；2.资产账务管理合规；3.资产处置规范；4.资产有偿使用及处置收入及时足额上缴。一项不符合，扣分值四分之一。',
    rule: 'checklist', reads: '全部符合得 4 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ items: [true, false, true, false] }, 2], [{ items: [true, true, true, true] }, 4]],
  },
  {
    full: 4, indicator: '资产安全性', text: '1.资产保存完整；2.资产账务管理合规；3.资产处置规范。一项不符合，扣分值四分之一。',
    rule: 'checklist', reads: '全部符合得 4 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ items: [true, false, true] }, 3], [{ items: [true, true, true] }, 4]],
    warnings: ['itemsLeaveRest'],
  },
  {
    full: 5, indicator: '项目完成时限', text: '≤30天得5分，>60天得0分，30-60天按比例扣分。',
    rule: 'linear', reads: '≤30 得 5 分；≥60 不得分；两者之间按直线比例计',
    scores: [[{ value: 30 }, 5], [{ value: 28 }, 5], [{ value: 32 }, 4.67], [{ value: 60 }, 0], [{ value: 58 }, 0.33], [{ value: 62 }, 0]],
  },
  {
    full: 3, indicator: '资金下达', text: '收到资金后30日内下达得3分，每逾期1日扣0.5分，扣完为止。',
    rule: 'stepDeduction', reads: '≤0 得 3 分；超过部分每 1 扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 0 }, 3], [{ value: -2 }, 3], [{ 逾期天数: 2 }, 2]],
  },
  {
    full: 10, indicator: '偏差率', text: '预算执行率与序时进度偏差率在±5%以内的得10分，±5%-10%以内的得6分，±10%以外的不得分。',
    rule: 'bands', reads: '≥-5% 且 ≤5% 得 10 分；＞5% 且 ≤10% 得 6 分；≥-10% 且 ＜-5% 得 6 分；＞10% 不得分；＜-10% 不得分',
    scores: [[{ value: -0.1 }, 6], [{ value: -0.1123 }, 0], [{ value: -0.0877 }, 6], [{ value: -0.05 }, 10], [{ value: -0.0623 }, 6], [{ value: -0.0377 }, 10], [{ value: 0.05 }, 10], [{ value: 0.0377 }, 10], [{ value: 0.0623 }, 6]],
    warnings: ['edgeAssumed', 'edgeAssumed', 'edgeAssumed', 'edgeAssumed'],
  },
  {
    full: 10, indicator: '工作完成情况', text: '实际完成与计划相比，与计划每相差2%，扣1分，扣满10分为止。',
    rule: 'stepDeduction', reads: '＝100% 得 10 分；偏离部分每 2 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 10], [{ value: 0.9877 }, 9.39], [{ value: 1.0123 }, 9.39]],
  },
  {
    full: 5, indicator: '水费压减', text: '水费较上年度减少的得5分，与上年度持平的得3分，较上年度增加的不得分。',
    rule: 'bands', reads: '＜0 得 5 分；＝0 得 3 分；＞0 不得分',
    scores: [[{ value: 0 }, 3], [{ value: -2 }, 5], [{ value: 2 }, 0]],
  },
  {
    full: 5, indicator: '差旅费', text: '差旅费比上年有所下降得5分，保持不变得3分，有所增长得0分。',
    rule: 'bands', reads: '＜0 得 5 分；＝0 得 3 分；＞0 不得分',
    scores: [[{ value: 0 }, 3], [{ value: -2 }, 5], [{ value: 2 }, 0]],
  },
  {
    full: 5, indicator: '差旅费', text: '差旅费比上年只减不增得5分，否则不得分。',
    rule: 'passFail', reads: '≤0 得 5 分；否则不得分',
    scores: [[{ value: 0 }, 5], [{ value: -2 }, 5], [{ value: 2 }, 0]],
  },
  {
    full: 5, indicator: '差旅费', text: '差旅费较上年下降的，得5分；增长的，不得分。',
    rule: 'bands', reads: '＜0 得 5 分；＞0 不得分；其余由人工判断',
    scores: [[{ value: -2 }, 5], [{ value: 2 }, 0]],
    ranges: [[{ value: 0 }, 0, 5]],
  },
  {
    full: 6, indicator: '行政效能', text: '改进作风成效明显得6分；成效较明显得4分；成效一般得2分；无成效得0分。',
    rule: 'levelChoice', reads: '改进作风成效明显得 6 分；成效较明显得 4 分；成效一般得 2 分；无成效不得分',
    scores: [[{ grade: '改进作风成效明显' }, 6], [{ grade: '成效较明显' }, 4], [{ grade: '成效一般' }, 2], [{ grade: '无成效' }, 0]],
  },
  {
    full: 6, indicator: '行政效能', text: '根据行政效能情况分为好、较好、一般、差四个等级，好得6分，较好得4分，一般得2分，差得0分。',
    rule: 'levelChoice', reads: '好得 6 分；较好得 4 分；一般得 2 分；差不得分',
    scores: [[{ grade: '好' }, 6], [{ grade: '较好' }, 4], [{ grade: '一般' }, 2], [{ grade: '差' }, 0]],
  },
  { full: 8, indicator: '履职效益', text: '优（90%≤得分≤100%）、良、中、差四档。', refused: 'conditionWithoutMark' },
  {
    full: 5, indicator: '信息公开', text: '①预算公开及时完整，2分；②决算公开及时完整，2分；③绩效信息公开，1分。',
    rule: 'checklist', reads: '逐项得分：第 1 项 2 分，第 2 项 2 分，第 3 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true] }, 3], [{ items: [true, true, true] }, 5]],
  },
  {
    full: 5, indicator: '信息公开', text: '预算公开及时完整（2分），决算公开及时完整（2分），绩效信息公开（1分）。以上需提供佐证材料。',
    rule: 'checklist', reads: '逐项得分：第 1 项 2 分，第 2 项 2 分，第 3 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true] }, 3], [{ items: [true, true, true] }, 5]],
  },
  {
    full: 5, indicator: '信息公开', text: '未公开不得分，公开不及时得2分，公开及时完整得5分。',
    rule: 'levelChoice', reads: '公开及时完整得 5 分；公开不及时得 2 分；未公开不得分',
    scores: [[{ grade: '公开及时完整' }, 5], [{ grade: '公开不及时' }, 2], [{ grade: '未公开' }, 0]],
  },
  {
    full: 5, indicator: '资金合规', text: '资金使用合规得满分，存在套取、挪用的，一票否决，本项不得分。',
    rule: 'guarded fixed', reads: '存在套取、挪用的，不得分；其余情形得 5 分',
    scores: [[{ '存在套取、挪用': true }, 0], [{ flag: false }, 5]],
  },
  {
    full: 5, indicator: '资金合规', text: '资金使用合规得5分；每发现一笔不合规支出扣1分，扣完为止；存在虚报冒领的，本项不得分。',
    rule: 'guarded countDeduction', reads: '存在虚报冒领的，不得分；满分 5 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ 存在虚报冒领: true }, 0], [{ count: 0 }, 5], [{ count: 2 }, 3], [{ count: 9 }, 0]],
  },
  {
    full: 5, indicator: '资金合规', text: '出现一例不合规扣0.5分，最多扣2分。',
    rule: 'countDeduction', reads: '满分 5 分；每出现 1 次扣 0.5 分，最低 3 分',
    scores: [[{ count: 0 }, 5], [{ count: 2 }, 4], [{ count: 9 }, 3]],
  },
  {
    full: 5, indicator: '资金合规', text: '每出现1例扣分值的10%，扣完为止。',
    rule: 'countDeduction', reads: '满分 5 分；每出现 1 次扣 0.5 分，最低 0 分',
    scores: [[{ count: 0 }, 5], [{ count: 2 }, 4], [{ count: 9 }, 0.5]],
  },
  { full: 5, indicator: '资金合规', text: '每出现1例扣总分的10%。', refused: 'shareOfWhat' },
  {
    full: 3, indicator: '奖励加分', text: '每获得一项县级以上表彰加1分，最高加3分。',
    rule: 'countGain', reads: '每有 1 项加 1 分，最高 3 分',
    scores: [[{ count: 0 }, 0], [{ count: 2 }, 2], [{ count: 9 }, 3]],
  },
  {
    full: 10, indicator: '重点任务', text: '每完成一项重点任务得2分，最高得10分。',
    rule: 'countGain', reads: '每有 1 项加 2 分，最高 10 分',
    scores: [[{ count: 0 }, 0], [{ count: 2 }, 4], [{ count: 9 }, 10]],
  },
  {
    full: 10, indicator: '数量指标', text: '得分=（实际完成数÷计划完成数）×10，超过10分的按10分计。',
    rule: 'expression', reads: '得分＝实际完成数÷计划完成数×10，最高 10 分，最低 0 分',
    scores: [[{ 实际完成数: 8, 计划完成数: 10 }, 8]],
  },
  {
    full: 10, indicator: '数量指标', text: '得分＝实际数/计划数×分值，最高不超过分值。',
    rule: 'expression', reads: '得分＝实际数÷计划数×分值，最高 10 分，最低 0 分',
    scores: [[{ 实际数: 8, 计划数: 10 }, 8]],
  },
  {
    full: 10, indicator: '成本指标', text: '得分=计划成本/实际成本×10，最高得10分。',
    rule: 'expression', reads: '得分＝计划成本÷实际成本×10，最高 10 分，最低 0 分',
    scores: [[{ 计划成本: 8, 实际成本: 10 }, 8]],
  },
  {
    full: 10, indicator: '数量指标', text: '得分=达标项目个数/项目总个数。',
    rule: 'expression', reads: '得分＝达标项目个数÷项目总个数×分值，最高 10 分，最低 0 分',
    scores: [[{ 达标项目个数: 8, 项目总个数: 10 }, 8]],
    warnings: ['factorMissing'],
  },
  {
    full: 10, indicator: '满意度', text: '满意度达到90%得满分，80%（含）-90%得分值的80%，70%（含）-80%得分值的60%，70%以下不得分。',
    rule: 'bands', reads: '≥90% 得 10 分；≥80% 且 ＜90% 得 8 分；≥70% 且 ＜80% 得 6 分；＜70% 不得分',
    scores: [[{ value: 0.7 }, 6], [{ value: 0.6877 }, 0], [{ value: 0.7123 }, 6], [{ value: 0.8 }, 8], [{ value: 0.7877 }, 6], [{ value: 0.8123 }, 8], [{ value: 0.9 }, 10], [{ value: 0.8877 }, 8], [{ value: 0.9123 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '满意度在95%以上为满分，每降低一个百分点扣1分，80%以下不得分。',
    rule: 'piecewise', reads: '≥95% 得 10 分；≤80% 不得分；＜95% 以 10 分起，与 95% 每相差 1 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0.8 }, 0], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 0], [{ value: 0.95 }, 10], [{ value: 0.9377 }, 8.77], [{ value: 0.9623 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '满意按1、较满意按0.8、一般按0.5、不满意按0，满意度=Σ（人数×系数）/有效问卷数；满意度≥85%得满分，低于85%的按满意度/85%×分值计分。',
    rule: 'piecewise', reads: '≥85% 得 10 分；＜85% 按实际值÷85%×10 分计，最高 10 分',
    scores: [[{ value: 0.85 }, 10], [{ value: 0.8377 }, 9.86], [{ value: 0.8623 }, 10]],
  },
  { full: 10, indicator: '满意度', text: '满意率≥85得满分。', refused: 'percentMissing' },
  {
    full: 10, indicator: '支出进度', text: '支出进度达到序时进度得满分，达不到序时进度不得分。',
    rule: 'passFail', reads: '≥100% 得 10 分；否则不得分',
    scores: [[{ value: 1 }, 10], [{ value: 0.9877 }, 0], [{ value: 1.0123 }, 10]],
  },
  { full: 10, indicator: '支出进度', text: '支出进度每低于序时进度1个百分点扣0.5分。', refused: 'stepWithoutThreshold' },
  {
    full: 10, indicator: '预算编制', text: '年初预算为0的不适用；预算编制准确率≥95%得10分，每低1个百分点扣1分，扣完为止。',
    rule: 'guarded stepDeduction', reads: '年初预算为0的，不适用；≥95% 得 10 分；不足部分每 1 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0.95 }, 10], [{ value: 0.9377 }, 8.77], [{ value: 0.9623 }, 10]],
  },
  {
    full: 4, indicator: '预算调整', text: '无调整得4分；有调整的，调整率≤10%得3分，调整率＞10%得1分。',
    rule: 'guarded passFail', reads: '无调整的，得 4 分；≤10% 得 3 分；否则得 1 分',
    scores: [[{ '无调整': true }, 4], [{ '无调整': false, value: 0 }, 3], [{ value: -0.0123 }, 3], [{ value: 0.0123 }, 3], [{ value: 0.1 }, 3], [{ value: 0.0877 }, 3], [{ value: 0.1123 }, 1]],
  },
  {
    full: 5, indicator: '监控', text: '超过80%得5分，60%-80%得3分，60%以下得1分，低于30%的不得分。',
    rule: 'bands', reads: '＞80% 得 5 分；≥60% 且 ≤80% 得 3 分；＜30% 不得分；＜60% 得 1 分',
    scores: [[{ value: 0.3 }, 1], [{ value: 0.2877 }, 0], [{ value: 0.3123 }, 1], [{ value: 0.6 }, 3], [{ value: 0.5877 }, 1], [{ value: 0.6123 }, 3], [{ value: 0.8 }, 3], [{ value: 0.7877 }, 3], [{ value: 0.8123 }, 5]],
    warnings: ['edgeAssumed'],
  },
  {
    full: 5, indicator: '监控', text: '完成率≥80%得5分；完成率＜80%，每减少10%扣1分；完成率＜50%，不得分。',
    rule: 'piecewise', reads: '≥80% 得 5 分；＜50% 不得分；＜80% 以 5 分起，与 80% 每相差 10 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0.5 }, 2], [{ value: 0.4877 }, 0], [{ value: 0.5123 }, 2.12], [{ value: 0.8 }, 5], [{ value: 0.7877 }, 4.88], [{ value: 0.8123 }, 5]],
  },
  { full: 5, indicator: '监控', text: '二者择优计分：完成率≥80%得5分，或较上年增长10%以上得5分。', refused: 'unknownWords' },
  { full: 5, indicator: '监控', text: '完成率80%以上得5分，以下酌情扣分。', refused: 'markNotUnderstood' },
  { full: 5, indicator: '监控', text: '完成率Q100%得5分，每超过1个百分点扣0.5分。', refused: 'unknownWords' },
  {
    full: 5, indicator: '监控', text: '完成率≧100％，得５分；每低１个百分点，扣０．５分，扣完为止。',
    rule: 'stepDeduction', reads: '≥100% 得 5 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.39], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '监控', text: '完成率>=100%,得5分;每低1%,扣0.5分,扣完为止.',
    rule: 'stepDeduction', reads: '≥100% 得 5 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.39], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '监控', text: '　完成率 ≥ 100 % ， 得 5 分 ； 每 低 1 个 百分点 扣 0.5 分 ， 扣完为止 。',
    rule: 'stepDeduction', reads: '≥100% 得 5 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.39], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '监控', text: '完成率不低于百分之九十得五分，每低两个百分点扣一分，扣完为止。',
    rule: 'stepDeduction', reads: '≥90% 得 5 分；不足部分每 2 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.39], [{ value: 0.9123 }, 5]],
  },
  { full: 5, indicator: '监控', text: '完成率≥90%得6分，否则不得分。', refused: 'markBeyondFull' },
  {
    full: 5, indicator: '监控', text: '满分5分。完成率≥90%得5分，每低1个百分点扣0.5分。',
    rule: 'stepDeduction', reads: '≥90% 得 5 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.39], [{ value: 0.9123 }, 5]],
  },
  { full: 5, indicator: '监控', text: '满分10分。完成率≥90%得10分，每低1个百分点扣0.5分。', refused: 'markDiffersFromFull' },
];
