import type { CriterionCase } from './criterionCase';

/** Sentences as county bureaus write them, read with the eye before they were kept. */
export const commonSentences: readonly CriterionCase[] = [
  {
    full: 5, indicator: '预算完成率', text: '预算完成率≥95%的,得满分;95%>X≥90%,得80%分值;90%>X≥85%,得60%分值;低于85%不得分。',
    rule: 'bands', reads: '≥95% 得 5 分；≥90% 且 ＜95% 得 4 分；≥85% 且 ＜90% 得 3 分；＜85% 不得分',
    scores: [[{ value: 0.85 }, 3], [{ value: 0.8377 }, 0], [{ value: 0.8623 }, 3], [{ value: 0.9 }, 4], [{ value: 0.8877 }, 3], [{ value: 0.9123 }, 4], [{ value: 0.95 }, 5], [{ value: 0.9377 }, 4], [{ value: 0.9623 }, 5]],
  },
  {
    full: 5, indicator: '预算完成率', text: '95%以上（含）得5分，90%（含）-95%得4分，80%（含）-90%得3分，80%以下不得分。',
    rule: 'bands', reads: '≥95% 得 5 分；≥90% 且 ＜95% 得 4 分；≥80% 且 ＜90% 得 3 分；＜80% 不得分',
    scores: [[{ value: 0.8 }, 3], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 3], [{ value: 0.9 }, 4], [{ value: 0.8877 }, 3], [{ value: 0.9123 }, 4], [{ value: 0.95 }, 5], [{ value: 0.9377 }, 4], [{ value: 0.9623 }, 5]],
  },
  {
    full: 6, indicator: '预算调整率', text: '预算调整率=0，计6分；0-10%（含），计5分；10%-20%（含），计4分；20-30%（含），计2分；大于30%不计分。',
    rule: 'bands', reads: '＝0% 得 6 分；＞0% 且 ≤10% 得 5 分；＞10% 且 ≤20% 得 4 分；＞20% 且 ≤30% 得 2 分；＞30% 不得分；其余由人工判断',
    scores: [[{ value: 0 }, 6], [{ value: 0.0123 }, 5], [{ value: 0.1 }, 5], [{ value: 0.0877 }, 5], [{ value: 0.1123 }, 4], [{ value: 0.2 }, 4], [{ value: 0.1877 }, 4], [{ value: 0.2123 }, 2]],
    ranges: [[{ value: -0.0123 }, 0, 6]],
  },
  {
    full: 8, indicator: '三公经费变动率', text: '“三公经费”变动率≤0，计8分；＞0的，每上升一个百分点扣0.8分，扣完为止。',
    rule: 'stepDeduction', reads: '≤0% 得 8 分；超过部分每 1 个百分点扣 0.8 分，按比例计，最低 0 分',
    scores: [[{ value: 0 }, 8], [{ value: -0.0123 }, 8], [{ value: 0.0123 }, 7.02]],
  },
  {
    full: 10, indicator: '预算执行率', text: '预算执行率=执行数/预算数×100%。执行率达到90%以上得满分，每低1个百分点扣0.5分，扣完为止。',
    rule: 'stepDeduction', reads: '≥90% 得 10 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 10], [{ value: 0.8877 }, 9.39], [{ value: 0.9123 }, 10]],
  },
  {
    full: 10, indicator: '预算执行率', text: '得分=预算执行率×10分，超过100%的按10分计。',
    rule: 'ratio', reads: '得分＝实际值×10 分，最高 10 分，最低 0 分',
    scores: [[{ value: 0.87 }, 8.7], [{ value: 1.2 }, 10]],
  },
  {
    full: 4, indicator: '支付进度率', text: '支付进度率≥100%得满分，每低于1个百分点扣0.2分，扣完为止。',
    rule: 'stepDeduction', reads: '≥100% 得 4 分；不足部分每 1 个百分点扣 0.2 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 4], [{ value: 0.9877 }, 3.75], [{ value: 1.0123 }, 4]],
  },
  {
    full: 5, indicator: '资金使用合规性', text: '以上要点每发现一处不符合要求的扣1分，扣完为止；存在截留、挤占、挪用资金情况的，该项不得分。',
    rule: 'guarded countDeduction', reads: '存在截留、挤占、挪用资金情况的，不得分；满分 5 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ '存在截留、挤占、挪用资金情况': true }, 0], [{ count: 0 }, 5], [{ count: 2 }, 3], [{ count: 9 }, 0]],
  },
  {
    full: 3, indicator: '预决算信息公开性', text: '①按规定内容公开预决算信息，得1分；②按规定时限公开预决算信息，得1分；③公开渠道符合要求，得1分。',
    rule: 'checklist', reads: '逐项得分：第 1 项 1 分，第 2 项 1 分，第 3 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true] }, 2], [{ items: [true, true, true] }, 3]],
  },
  {
    full: 6, indicator: '社会效益', text: '效果显著得6分，效果较好得4分，效果一般得2分，效果不明显不得分。',
    rule: 'levelChoice', reads: '效果显著得 6 分；效果较好得 4 分；效果一般得 2 分；效果不明显不得分',
    scores: [[{ grade: '效果显著' }, 6], [{ grade: '效果较好' }, 4], [{ grade: '效果一般' }, 2], [{ grade: '效果不明显' }, 0]],
  },
  {
    full: 10, indicator: '满意度', text: '满意度≥90%得10分，80%≤满意度＜90%得8分，60%≤满意度＜80%得5分，满意度＜60%不得分。',
    rule: 'bands', reads: '≥90% 得 10 分；≥80% 且 ＜90% 得 8 分；≥60% 且 ＜80% 得 5 分；＜60% 不得分',
    scores: [[{ value: 0.6 }, 5], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 5], [{ value: 0.8 }, 8], [{ value: 0.7877 }, 5], [{ value: 0.8123 }, 8], [{ value: 0.9 }, 10], [{ value: 0.8877 }, 8], [{ value: 0.9123 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '90分（含）以上得10分，80（含）-90分得8分，60（含）-80分得6分，60分以下不得分。',
    rule: 'bands', reads: '≥90 得 10 分；≥80 且 ＜90 得 8 分；≥60 且 ＜80 得 6 分；＜60 不得分',
    scores: [[{ value: 60 }, 6], [{ value: 58 }, 0], [{ value: 62 }, 6], [{ value: 80 }, 8], [{ value: 78 }, 6], [{ value: 82 }, 8], [{ value: 90 }, 10], [{ value: 88 }, 8], [{ value: 92 }, 10]],
  },
  {
    full: 5, indicator: '管理制度健全性', text: '制度健全得5分，较健全得3分，不健全不得分。',
    rule: 'levelChoice', reads: '制度健全得 5 分；较健全得 3 分；不健全不得分',
    scores: [[{ grade: '制度健全' }, 5], [{ grade: '较健全' }, 3], [{ grade: '不健全' }, 0]],
  },
  {
    full: 5, indicator: '档案管理', text: '每缺一项扣1分，扣完为止。',
    rule: 'checklist', reads: '全部符合得 5 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ count: 1 }, 4], [{ count: 3 }, 2], [{ items: [true, false, true] }, 4]],
  },
  {
    full: 5, indicator: '档案管理', text: '每缺少一项资料扣0.5分，最多扣2分。',
    rule: 'checklist', reads: '全部符合得 5 分；一项不符合扣 0.5 分，最低 3 分',
    scores: [[{ count: 1 }, 4.5], [{ count: 3 }, 3.5], [{ items: [true, false, true] }, 4.5]],
  },
  {
    full: 8, indicator: '在职人员控制率', text: '以100%为标准。在职人员控制率≤100%，计8分；每超过一个百分点扣0.5分，扣完为止。',
    rule: 'stepDeduction', reads: '≤100% 得 8 分；超过部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 8], [{ value: 0.9877 }, 8], [{ value: 1.0123 }, 7.39]],
  },
  { full: 5, indicator: '公用经费控制率', text: '公用经费控制率≤100%的得5分，＞100%的，按比例扣分。', refused: 'lineWithoutEnds' },
  {
    full: 5, indicator: '项目完成率', text: '达到目标值得满分，未达到目标值的按完成比例得分。',
    rule: 'ratio', reads: '得分＝实际值×5 分，最高 5 分，最低 0 分',
    scores: [[{ value: 0.87 }, 4.35], [{ value: 1.2 }, 5]],
  },
  {
    full: 5, indicator: '项目完成率', text: '完成率达到100%得满分，未达到100%的按实际完成比例计分。',
    rule: 'piecewise', reads: '≥100% 得 5 分；＜100% 按实际值÷100%×5 分计，最高 5 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.94], [{ value: 1.0123 }, 5]],
  },
  { full: 5, indicator: '项目完成率', text: '完成率≥95%得满分，低于95%的按完成比例计分。', refused: 'proportionUnclear' },
  {
    full: 5, indicator: '质量达标率', text: '质量达标率100%得满分，每下降1%扣0.25分，低于80%不得分。',
    rule: 'piecewise', reads: '≥100% 得 5 分；＜80% 不得分；＜100% 以 5 分起，与 100% 每相差 1 个百分点扣 0.25 分，按比例计，最低 0 分',
    scores: [[{ value: 0.8 }, 0], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 0.31], [{ value: 1 }, 5], [{ value: 0.9877 }, 4.69], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '结转结余率', text: '结转结余率≤10%的，得5分；10%＜结转结余率≤20%，得3分；20%＜结转结余率≤30%，得1分；＞30%不得分。',
    rule: 'bands', reads: '≤10% 得 5 分；＞10% 且 ≤20% 得 3 分；＞20% 且 ≤30% 得 1 分；＞30% 不得分',
    scores: [[{ value: 0.1 }, 5], [{ value: 0.0877 }, 5], [{ value: 0.1123 }, 3], [{ value: 0.2 }, 3], [{ value: 0.1877 }, 3], [{ value: 0.2123 }, 1], [{ value: 0.3 }, 1], [{ value: 0.2877 }, 1], [{ value: 0.3123 }, 0]],
  },
  {
    full: 4, indicator: '预算编制', text: '优（3.6-4分）、良（3.2-3.6分）、中（2.4-3.2分）、差（0-2.4分）。',
    rule: 'levelRange', reads: '优由人工在 3.6 分到 4 分之间评定；良由人工在 3.2 分到 3.6 分之间评定；中由人工在 2.4 分到 3.2 分之间评定；差由人工在 0 分到 2.4 分之间评定',
    scores: [],
    ranges: [[{ grade: '优' }, 3.6, 4], [{ grade: '良' }, 3.2, 3.6], [{ grade: '中' }, 2.4, 3.2], [{ grade: '差' }, 0, 2.4]],
  },
  {
    full: 4, indicator: '预算编制', text: '根据完成情况酌情打分。',
    rule: 'judgement', reads: '由人工在 0 分到 4 分之间评定',
    scores: [],
    ranges: [[{  }, 0, 4]],
  },
  {
    full: 4, indicator: '预算编制', text: '规范得4分，基本规范得2-3分，不规范得0-1分。',
    rule: 'levelRange', reads: '规范得 4 分；基本规范由人工在 2 分到 3 分之间评定；不规范由人工在 0 分到 1 分之间评定',
    scores: [[{ grade: '规范' }, 4]],
    ranges: [[{ grade: '基本规范' }, 2, 3], [{ grade: '不规范' }, 0, 1]],
  },
  {
    full: 4, indicator: '会议费控制', text: '会议费支出较上年下降得4分，持平得2分，增长不得分。',
    rule: 'bands', reads: '＜0 得 4 分；＝0 得 2 分；＞0 不得分',
    scores: [[{ value: 0 }, 2], [{ value: -2 }, 4], [{ value: 2 }, 0]],
  },
  {
    full: 4, indicator: '三公经费', text: '较上年下降5%以上的得4分，下降5%以内的得3分，持平得2分，增长的不得分。',
    rule: 'bands', reads: '≤-5% 得 4 分；＞-5% 且 ＜0% 得 3 分；＝0% 得 2 分；＞0% 不得分',
    scores: [[{ value: -0.05 }, 4], [{ value: -0.0623 }, 4], [{ value: -0.0377 }, 3], [{ value: 0 }, 2], [{ value: -0.0123 }, 3], [{ value: 0.0123 }, 0]],
    warnings: ['edgeAssumed'],
  },
  {
    full: 5, indicator: '绩效自评', text: '按时完成自评得5分，每逾期1天扣1分，扣完为止。',
    rule: 'stepDeduction', reads: '≤0 得 5 分；超过部分每 1 扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0 }, 5], [{ value: -2 }, 5], [{ value: 2 }, 3]],
  },
  {
    full: 5, indicator: '信息报送', text: '每报送1篇得0.5分，最高得5分。',
    rule: 'countGain', reads: '每有 1 项加 0.5 分，最高 5 分',
    scores: [[{ count: 0 }, 0], [{ count: 2 }, 1], [{ count: 9 }, 4.5]],
  },
  {
    full: 5, indicator: '获奖情况', text: '获得省级表彰每项加2分，最多加5分。',
    rule: 'countGain', reads: '每有 1 项加 2 分，最高 5 分',
    scores: [[{ count: 0 }, 0], [{ count: 2 }, 4], [{ count: 9 }, 5]],
  },
  {
    full: 5, indicator: '违规情况', text: '每发生一起违规事件扣2分，扣满5分为止。',
    rule: 'countDeduction', reads: '满分 5 分；每出现 1 次扣 2 分，最低 0 分',
    scores: [[{ count: 0 }, 5], [{ count: 2 }, 1], [{ count: 9 }, 0]],
  },
  {
    full: 5, indicator: '新增资产', text: '资产利用率达到95%及以上得5分；85%-95%得3分；75%-85%得1分；75%以下不得分。',
    rule: 'bands', reads: '≥95% 得 5 分；≥85% 且 ＜95% 得 3 分；≥75% 且 ＜85% 得 1 分；＜75% 不得分',
    scores: [[{ value: 0.75 }, 1], [{ value: 0.7377 }, 0], [{ value: 0.7623 }, 1], [{ value: 0.85 }, 3], [{ value: 0.8377 }, 1], [{ value: 0.8623 }, 3], [{ value: 0.95 }, 5], [{ value: 0.9377 }, 3], [{ value: 0.9623 }, 5]],
    warnings: ['edgeAssumed', 'edgeAssumed', 'edgeAssumed'],
  },
  {
    full: 5, indicator: '预算偏离度', text: '偏离度在±5%以内的得满分，超过±5%的，每增加1个百分点扣0.5分，扣完为止。',
    rule: 'piecewise', reads: '≥-5% 且 ≤5% 得 5 分；＞5% 以 5 分起，与 5% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分；＜-5% 以 5 分起，与 -5% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: -0.05 }, 5], [{ value: -0.0623 }, 4.39], [{ value: -0.0377 }, 5], [{ value: 0.05 }, 5], [{ value: 0.0377 }, 5], [{ value: 0.0623 }, 4.39]],
  },
  {
    full: 5, indicator: '预算偏离度', text: '偏差率在5%以内的得5分，5%-10%的得3分，10%以上的不得分。',
    rule: 'bands', reads: '≥-5% 且 ≤5% 得 5 分；＞5% 且 ＜10% 得 3 分；＞-10% 且 ＜-5% 得 3 分；≥10% 不得分；≤-10% 不得分',
    scores: [[{ value: -0.1 }, 0], [{ value: -0.1123 }, 0], [{ value: -0.0877 }, 3], [{ value: -0.05 }, 5], [{ value: -0.0623 }, 3], [{ value: -0.0377 }, 5], [{ value: 0.05 }, 5], [{ value: 0.0377 }, 5], [{ value: 0.0623 }, 3]],
    warnings: ['edgeAssumed', 'edgeAssumed', 'edgeAssumed', 'edgeAssumed'],
  },
  {
    full: 5, indicator: '到位率', text: '到位率=100%，得5分；100%＞到位率≥80%，得3分；到位率＜80%，不得分。',
    rule: 'bands', reads: '＝100% 得 5 分；≥80% 且 ＜100% 得 3 分；＜80% 不得分；其余由人工判断',
    scores: [[{ value: 0.8 }, 3], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 3], [{ value: 1 }, 5], [{ value: 0.9877 }, 3]],
    ranges: [[{ value: 1.0123 }, 0, 5]],
    warnings: ['valueNotCovered'],
  },
  {
    full: 5, indicator: '到位率', text: '得分=资金到位率×分值。',
    rule: 'ratio', reads: '得分＝实际值×5 分，最高 5 分，最低 0 分',
    scores: [[{ value: 0.87 }, 4.35], [{ value: 1.2 }, 5]],
  },
  {
    full: 5, indicator: '到位率', text: '按资金到位率计算得分，满分为止。',
    rule: 'ratio', reads: '得分＝实际值×5 分，最高 5 分，最低 0 分',
    scores: [[{ value: 0.87 }, 4.35], [{ value: 1.2 }, 5]],
  },
  {
    full: 5, indicator: '完成及时性', text: '在规定时间内完成得满分，每延迟一个月扣1分，扣完为止。',
    rule: 'stepDeduction', reads: '≤0 得 5 分；超过部分每 1 扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 0 }, 5], [{ value: -2 }, 5], [{ value: 2 }, 3]],
  },
  {
    full: 5, indicator: '采购', text: '政府采购执行率在90%-100%之间得满分，每低1个百分点扣0.1分，每超1个百分点扣0.2分，扣完为止。',
    rule: 'piecewise', reads: '≥90% 且 ≤100% 得 5 分；＜90% 以 5 分起，与 90% 每相差 1 个百分点扣 0.1 分，按比例计，最低 0 分；＞100% 以 5 分起，与 100% 每相差 1 个百分点扣 0.2 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.88], [{ value: 0.9123 }, 5], [{ value: 1 }, 5], [{ value: 0.9877 }, 5], [{ value: 1.0123 }, 4.75]],
  },
  {
    full: 5, indicator: '采购', text: '无政府采购预算的，该项不适用。政府采购执行率≥95%得5分，否则不得分。',
    rule: 'guarded passFail', reads: '无政府采购预算的，不适用；≥95% 得 5 分；否则不得分',
    scores: [[{ value: 0.95 }, 5], [{ value: 0.9377 }, 0], [{ value: 0.9623 }, 5]],
  },
  {
    full: 5, indicator: '资产管理', text: '资产账实相符（2分）；资产处置规范（2分）；资产及时入账（1分）。',
    rule: 'checklist', reads: '逐项得分：第 1 项 2 分，第 2 项 2 分，第 3 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true] }, 3], [{ items: [true, true, true] }, 5]],
  },
  { full: 5, indicator: '资产管理', text: '资产账实相符（2分）；资产处置规范（2分）；资产及时入账（2分）。', refused: 'marksDoNotAdd' },
  { full: 5, indicator: '绩效目标', text: '目标明确1分，目标细化1分，目标量化2分，与计划对应1分，每有一项不符合扣1分。', refused: 'marksDoNotAdd' },
  {
    full: 5, indicator: '绩效目标', text: '一项不符合扣分值的20%。',
    rule: 'checklist', reads: '全部符合得 5 分；一项不符合扣 1 分，最低 0 分',
    scores: [[{ count: 1 }, 4], [{ count: 3 }, 2], [{ items: [true, false, true] }, 4]],
  },
  { full: 5, indicator: '绩效目标', text: '一项不符合扣20%。', refused: 'shareOfWhat' },
  { full: 5, indicator: '绩效目标', text: '全部符合得5分，1项不符合扣1分，2项不符合扣3分，3项及以上不符合不得分。', refused: 'markNotUnderstood' },
  {
    full: 5, indicator: '一般性支出', text: '一般性支出压减率≥5%得5分；0≤压减率＜5%得3分；压减率＜0不得分。',
    rule: 'bands', reads: '≥5% 得 5 分；≥0% 且 ＜5% 得 3 分；＜0% 不得分',
    scores: [[{ value: 0 }, 3], [{ value: -0.0123 }, 0], [{ value: 0.0123 }, 3], [{ value: 0.05 }, 5], [{ value: 0.0377 }, 3], [{ value: 0.0623 }, 5]],
  },
  {
    full: 5, indicator: '预算完成率', text: '100%＞预算完成率≥95%得4分，预算完成率≥100%得5分，其他不得分。',
    rule: 'bands', reads: '≥95% 且 ＜100% 得 4 分；≥100% 得 5 分；其余不得分',
    scores: [[{ value: 0.95 }, 4], [{ value: 0.9377 }, 0], [{ value: 0.9623 }, 4], [{ value: 1 }, 5], [{ value: 0.9877 }, 4], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '预算完成率', text: '大于等于90%得5分，小于90%大于等于80%得4分，小于80%大于等于70%得3分，小于70%得0分。',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 4 分；≥70% 且 ＜80% 得 3 分；＜70% 不得分',
    scores: [[{ value: 0.7 }, 3], [{ value: 0.6877 }, 0], [{ value: 0.7123 }, 3], [{ value: 0.8 }, 4], [{ value: 0.7877 }, 3], [{ value: 0.8123 }, 4], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 4], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '预算完成率', text: '完成率在90%以上（含90%）的得5分，在80%-90%（不含90%）的得3分，80%以下（不含80%）的得0分。',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 3 分；＜80% 不得分',
    scores: [[{ value: 0.8 }, 3], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 3], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 3], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '预算完成率', text: '预算完成率＜60%，得0分；60%≤预算完成率＜100%，得分=预算完成率×5；预算完成率≥100%，得5分。',
    rule: 'piecewise', reads: '＜60% 不得分；≥60% 且 ＜100% 按实际值÷100%×5 分计，最高 5 分；≥100% 得 5 分',
    scores: [[{ value: 0.6 }, 3], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 3.06], [{ value: 1 }, 5], [{ value: 0.9877 }, 4.94], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '预算完成率', text: '≥100%得5分；60%（含）～100%按比例得分；60%以下不得分。',
    rule: 'piecewise', reads: '≥100% 得 5 分；≥60% 且 ＜100% 由人工在 0 分到 5 分之间评定；＜60% 不得分',
    scores: [[{ value: 0.5877 }, 0], [{ value: 1 }, 5], [{ value: 1.0123 }, 5]],
    ranges: [[{ value: 0.6 }, 0, 5], [{ value: 0.6123 }, 0, 5], [{ value: 0.9877 }, 0, 5]],
    warnings: ['proportionUnclear'],
  },
  { full: 5, indicator: '节能', text: '节能率每提高1个百分点得1分，最高5分。', refused: 'stepWithoutMark' },
  {
    full: 5, indicator: '培训', text: '培训合格率≥90%，得5分；每降低5个百分点扣1分，不足5个百分点按5个百分点计算，扣完为止。',
    rule: 'stepDeduction', reads: '≥90% 得 5 分；不足部分每 5 个百分点扣 1 分，不足一档按一档扣，最低 0 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '培训', text: '合格率达90%得5分，每降低1%扣0.5分，不足1%的不扣分。',
    rule: 'stepDeduction', reads: '≥90% 得 5 分；不足部分每 1 个百分点扣 0.5 分，不足一档不扣，最低 0 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.5], [{ value: 0.9123 }, 5]],
  },
  {
    full: 2.5, indicator: '投诉', text: '有效投诉次数为0得满分，每发生1次扣0.5分，扣完为止。',
    rule: 'countDeduction', reads: '满分 2.5 分；每出现 1 次扣 0.5 分，最低 0 分',
    scores: [[{ count: 0 }, 2.5], [{ count: 2 }, 1.5], [{ count: 9 }, 0]],
  },
  {
    full: 5, indicator: '项目执行', text: '项目执行率=实际支出/预算数×100%。执行率≥90%，得满分；执行率＜90%，得分=执行率/90%×分值。',
    rule: 'piecewise', reads: '≥90% 得 5 分；＜90% 按实际值÷90%×5 分计，最高 5 分',
    scores: [[{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.93], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '项目执行', text: '得分=（实际完成数/计划完成数）×5，最高5分。',
    rule: 'expression', reads: '得分＝实际完成数÷计划完成数×5，最高 5 分，最低 0 分',
    scores: [[{ 实际完成数: 8, 计划完成数: 10 }, 4]],
  },
  {
    full: 5, indicator: '项目执行', text: '完成值/目标值×100%×分值，超额完成不加分。',
    rule: 'expression', reads: '得分＝完成值÷目标值×分值，最高 5 分，最低 0 分',
    scores: [[{ 完成值: 8, 目标值: 10 }, 4]],
  },
  { full: 5, indicator: '政策知晓率', text: '知晓率每低于目标值1个百分点扣0.5分，扣完为止。', refused: 'stepWithoutThreshold' },
  {
    full: 5, indicator: '成本', text: '成本指标为反向指标，按目标值/实际值×分值计分。',
    rule: 'expression', reads: '得分＝目标值÷实际值×分值，最高 5 分，最低 0 分',
    scores: [[{ 目标值: 8, 实际值: 10 }, 4]],
  },
  { full: 5, indicator: '工作完成', text: '按计划完成得满分，否则按完成率计分。', refused: 'markNotUnderstood' },
  {
    full: 5, indicator: '工作完成', text: '全部完成得5分，部分完成酌情得分，未完成不得分。',
    rule: 'judgement', reads: '由人工在 0 分到 5 分之间评定',
    scores: [],
    ranges: [[{  }, 0, 5]],
  },
  {
    full: 10, indicator: '项目管理', text: '符合要求的得10分，有一处不符合的扣2分，扣完为止。',
    rule: 'countDeduction', reads: '满分 10 分；每出现 1 次扣 2 分，最低 0 分',
    scores: [[{ count: 0 }, 10], [{ count: 2 }, 6], [{ count: 9 }, 0]],
  },
  { full: 10, indicator: '项目管理', text: '每有一处不规范，酌情扣1-2分，扣完为止。', refused: 'unknownWords' },
  { full: 10, indicator: '预算执行', text: '1-4月执行率达到25%得2分，1-6月达到40%得2分，1-8月达到60%得3分，1-10月达到80%得3分。', refused: 'unknownWords' },
  {
    full: 10, indicator: '绩效监控', text: '及时开展绩效监控得5分，监控结果应用得5分。',
    rule: 'checklist', reads: '逐项得分：第 1 项 5 分，第 2 项 5 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false] }, 5], [{ items: [true, true] }, 10]],
  },
  {
    full: 10, indicator: '绩效监控', text: '及时开展绩效监控得10分，未及时开展得5分，未开展不得分。',
    rule: 'levelChoice', reads: '及时开展绩效监控得 10 分；未及时开展得 5 分；未开展不得分',
    scores: [[{ grade: '及时开展绩效监控' }, 10], [{ grade: '未及时开展' }, 5], [{ grade: '未开展' }, 0]],
  },
];
