import type { CriterionCase } from './criterionCase';

/** More of them: surveys, vetoes, formulas, dropped subjects, list numbers. */
export const mixedSentences: readonly CriterionCase[] = [
  {
    full: 4, indicator: '三公', text: '“三公经费”控制率≤100%的，得4分；每超过1%，扣1分，扣完为止。',
    rule: 'stepDeduction', reads: '≤100% 得 4 分；超过部分每 1 个百分点扣 1 分，按比例计，最低 0 分',
    scores: [[{ value: 1 }, 4], [{ value: 0.9877 }, 4], [{ value: 1.0123 }, 2.77]],
  },
  {
    full: 4, indicator: '预算调整率', text: '预算调整率绝对值≤5%，得4分；5%＜预算调整率绝对值≤10%，得2分；＞10%不得分。',
    rule: 'bands', reads: '≥-5% 且 ≤5% 得 4 分；＞5% 且 ≤10% 得 2 分；≥-10% 且 ＜-5% 得 2 分；＞10% 不得分；＜-10% 不得分',
    scores: [[{ value: -0.1 }, 2], [{ value: -0.1123 }, 0], [{ value: -0.0877 }, 2], [{ value: -0.05 }, 4], [{ value: -0.0623 }, 2], [{ value: -0.0377 }, 4], [{ value: 0.05 }, 4], [{ value: 0.0377 }, 4], [{ value: 0.0623 }, 2]],
  },
  {
    full: 10, indicator: '预算执行率', text: '部门预算执行率≥98%，计10分；98%＞执行率≥95%，计8分；95%＞执行率≥90%，计6分；执行率＜90%，计0分。',
    rule: 'bands', reads: '≥98% 得 10 分；≥95% 且 ＜98% 得 8 分；≥90% 且 ＜95% 得 6 分；＜90% 不得分',
    scores: [[{ value: 0.9 }, 6], [{ value: 0.8877 }, 0], [{ value: 0.9123 }, 6], [{ value: 0.95 }, 8], [{ value: 0.9377 }, 6], [{ value: 0.9623 }, 8], [{ value: 0.98 }, 10], [{ value: 0.9677 }, 8], [{ value: 0.9923 }, 10]],
  },
  {
    full: 5, indicator: '结转结余', text: '无结转结余的得5分；结转结余率≤10%的得3分；＞10%的不得分。',
    rule: 'guarded passFail', reads: '无结转结余的，得 5 分；≤10% 得 3 分；否则不得分',
    scores: [[{ '无结转结余': true }, 5], [{ '无结转结余': false, value: 0 }, 3], [{ value: -0.0123 }, 3], [{ value: 0.0123 }, 3], [{ value: 0.1 }, 3], [{ value: 0.0877 }, 3], [{ value: 0.1123 }, 0]],
  },
  {
    full: 5, indicator: '项目', text: '完成率在90%以上的得满分，80%-90%的得分值的80%，60%-80%的得分值的60%，60%以下不得分',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 4 分；≥60% 且 ＜80% 得 3 分；＜60% 不得分',
    scores: [[{ value: 0.6 }, 3], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 3], [{ value: 0.8 }, 4], [{ value: 0.7877 }, 3], [{ value: 0.8123 }, 4], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 4], [{ value: 0.9123 }, 5]],
    warnings: ['edgeAssumed', 'edgeAssumed', 'edgeAssumed'],
  },
  {
    full: 8, indicator: '执行率', text: '执行率≥95%得8分；95%＞执行率≥85%，每降低1个百分点扣0.4分；85%＞执行率≥75%得3分；低于75%不得分。',
    rule: 'piecewise', reads: '≥95% 得 8 分；≥75% 且 ＜85% 得 3 分；＜75% 不得分；≥85% 且 ＜95% 以 8 分起，与 95% 每相差 1 个百分点扣 0.4 分，按比例计，最低 0 分',
    scores: [[{ value: 0.75 }, 3], [{ value: 0.7377 }, 0], [{ value: 0.7623 }, 3], [{ value: 0.85 }, 4], [{ value: 0.8377 }, 3], [{ value: 0.8623 }, 4.49], [{ value: 0.95 }, 8], [{ value: 0.9377 }, 7.51], [{ value: 0.9623 }, 8]],
  },
  {
    full: 8, indicator: '执行率', text: '预算执行率在95%（含）以上的，得8分；在85%（含）-95%之间的，得6分；在75%（含）-85%之间的，得4分；低于75%的，不得分。',
    rule: 'bands', reads: '≥95% 得 8 分；≥85% 且 ＜95% 得 6 分；≥75% 且 ＜85% 得 4 分；＜75% 不得分',
    scores: [[{ value: 0.75 }, 4], [{ value: 0.7377 }, 0], [{ value: 0.7623 }, 4], [{ value: 0.85 }, 6], [{ value: 0.8377 }, 4], [{ value: 0.8623 }, 6], [{ value: 0.95 }, 8], [{ value: 0.9377 }, 6], [{ value: 0.9623 }, 8]],
  },
  {
    full: 3, indicator: '管理制度', text: '有专项资金管理办法得1分，有财务管理制度得1分，制度执行有效得1分，缺一项扣1分。',
    rule: 'checklist', reads: '逐项得分：第 1 项 1 分，第 2 项 1 分，第 3 项 1 分；不适用的分值由其余各项按比例分担',
    scores: [[{ items: [true, false, true] }, 2], [{ items: [true, true, true] }, 3]],
  },
  { full: 6, indicator: '管理制度', text: '制度健全（2分）、执行有效（2分）、资料齐全（2分），每发现一处不符合扣0.5分，扣完为止。', refused: 'marksDoNotAdd' },
  {
    full: 6, indicator: '会计信息', text: '会计信息资料真实、完整、准确得满分，发现一处问题扣1分。',
    rule: 'countDeduction', reads: '满分 6 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ count: 0 }, 6], [{ count: 2 }, 4], [{ count: 9 }, 0]],
  },
  {
    full: 6, indicator: '合规', text: '符合得6分，不符合得0分。',
    rule: 'levelChoice', reads: '符合得 6 分；不符合不得分',
    scores: [[{ grade: '符合' }, 6], [{ grade: '不符合' }, 0]],
  },
  {
    full: 6, indicator: '合规', text: '是得6分，否得0分。',
    rule: 'levelChoice', reads: '是得 6 分；否不得分',
    scores: [[{ grade: '是' }, 6], [{ grade: '否' }, 0]],
  },
  {
    full: 6, indicator: '合规', text: '出现违规问题不得分，未出现得6分。',
    rule: 'guarded fixed', reads: '出现违规问题的，不得分；其余情形得 6 分',
    scores: [[{ 出现违规问题: true }, 0], [{ flag: false }, 6]],
  },
  {
    full: 6, indicator: '合规', text: '有下列情形之一的不得分：截留、挪用、虚列支出。未出现上述情形得满分。',
    rule: 'guarded fixed', reads: '有下列情形之一的，不得分；其余情形得 6 分',
    scores: [[{ 有下列情形之一: true }, 0], [{ flag: false }, 6]],
  },
  {
    full: 6, indicator: '合规', text: '每有一例扣2分，情节严重的不得分。',
    rule: 'guarded countDeduction', reads: '情节严重的，不得分；满分 6 分；每出现 1 次扣 2 分，最低 0 分',
    scores: [[{ 情节严重: true }, 0], [{ count: 0 }, 6], [{ count: 2 }, 2], [{ count: 9 }, 0]],
  },
  {
    full: 6, indicator: '合规', text: '未被审计查出问题的得6分，每查出1个问题扣1分，扣完为止。',
    rule: 'countDeduction', reads: '满分 6 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ count: 0 }, 6], [{ count: 2 }, 4], [{ count: 9 }, 0]],
  },
  {
    full: 5, indicator: '公开', text: '在规定时限内公开的得5分；未在规定时限内公开的，不得分。',
    rule: 'levelChoice', reads: '在规定时限内公开得 5 分；未在规定时限内公开不得分',
    scores: [[{ grade: '在规定时限内公开' }, 5], [{ grade: '未在规定时限内公开' }, 0]],
  },
  {
    full: 5, indicator: '公开', text: '按规定公开得5分，未按规定公开的酌情扣分。',
    rule: 'judgement', reads: '由人工在 0 分到 5 分之间评定',
    scores: [],
    ranges: [[{  }, 0, 5]],
  },
  { full: 5, indicator: '公开', text: '公开内容不完整的扣1-3分；未公开的不得分。', refused: 'restNotSaid' },
  {
    full: 10, indicator: '满意度', text: '满意度达到95%（含）以上，得满分；满意度达到85%（含）-95%，得8分；满意度达到75%（含）-85%，得6分；满意度低于75%，得0分。',
    rule: 'bands', reads: '≥95% 得 10 分；≥85% 且 ＜95% 得 8 分；≥75% 且 ＜85% 得 6 分；＜75% 不得分',
    scores: [[{ value: 0.75 }, 6], [{ value: 0.7377 }, 0], [{ value: 0.7623 }, 6], [{ value: 0.85 }, 8], [{ value: 0.8377 }, 6], [{ value: 0.8623 }, 8], [{ value: 0.95 }, 10], [{ value: 0.9377 }, 8], [{ value: 0.9623 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '得分=满意度×10',
    rule: 'ratio', reads: '得分＝实际值×10 分，最高 10 分，最低 0 分',
    scores: [[{ value: 0.87 }, 8.7], [{ value: 1.2 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '按满意度百分比×10分计算得分。',
    rule: 'ratio', reads: '得分＝实际值×10 分，最高 10 分，最低 0 分',
    scores: [[{ value: 0.87 }, 8.7], [{ value: 1.2 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '满意度＝（非常满意人数×1＋满意人数×0.8＋一般人数×0.6）÷总人数×100%，≥90%得10分，每低1个百分点扣0.5分，扣完为止。',
    rule: 'stepDeduction', reads: '≥90% 得 10 分；不足部分每 1 个百分点扣 0.5 分，按比例计，最低 0 分',
    scores: [[{ value: 0.9 }, 10], [{ value: 0.8877 }, 9.39], [{ value: 0.9123 }, 10]],
  },
  {
    full: 10, indicator: '满意度', text: '非常满意计1、满意计0.8、一般计0.6、不满意计0，满意度=Σ(人数×系数)/有效问卷数；得分=满意度×分值。',
    rule: 'ratio', reads: '得分＝实际值×10 分，最高 10 分，最低 0 分',
    scores: [[{ value: 0.87 }, 8.7], [{ value: 1.2 }, 10]],
  },
  {
    full: 10, indicator: '产出数量', text: '实际完成值达到指标值，记满分；未达到指标值，按完成值与指标值的比例记分。',
    rule: 'piecewise', reads: '≥100% 得 10 分；＜100% 按实际值÷100%×10 分计，最高 10 分',
    scores: [[{ value: 0.87 }, 8.7], [{ value: 1.2 }, 10]],
  },
  { full: 10, indicator: '产出数量', text: '完成率≥100%得满分，未达100%的，得分=实际完成值÷计划完成值×分值。', refused: 'twoSubjects' },
  {
    full: 10, indicator: '产出时效', text: '按期完成得10分；延期1个月以内得8分；延期1-3个月得5分；延期3个月以上不得分。',
    rule: 'bands', reads: '≤0 得 10 分；≤1 得 8 分；＞1 且 ＜3 得 5 分；≥3 不得分',
    scores: [[{ value: 0 }, 10], [{ value: -2 }, 10], [{ value: 2 }, 5], [{ value: 1 }, 8], [{ value: -1 }, 10], [{ value: 3 }, 0], [{ value: 5 }, 0]],
    warnings: ['edgeAssumed', 'edgeAssumed'],
  },
  {
    full: 10, indicator: '成本', text: '成本节约率≥0得10分，＜0不得分。',
    rule: 'passFail', reads: '≥0% 得 10 分；否则不得分',
    scores: [[{ value: 0 }, 10], [{ value: -0.0123 }, 0], [{ value: 0.0123 }, 10]],
  },
  { full: 10, indicator: '成本', text: '成本节约率≥0得10分，超支的每超支1%扣1分，扣完为止。', refused: 'stepDirection' },
  {
    full: 5, indicator: '车辆', text: '公务用车运行费较上年减少的得5分，与上年持平的得3分，较上年增加的不得分。',
    rule: 'bands', reads: '＜0 得 5 分；＝0 得 3 分；＞0 不得分',
    scores: [[{ value: 0 }, 3], [{ value: -2 }, 5], [{ value: 2 }, 0]],
  },
  {
    full: 5, indicator: '车辆', text: '同比下降得5分，同比持平得3分，同比上升得0分。',
    rule: 'bands', reads: '＜0 得 5 分；＝0 得 3 分；＞0 不得分',
    scores: [[{ value: 0 }, 3], [{ value: -2 }, 5], [{ value: 2 }, 0]],
  },
  {
    full: 5, indicator: '三公', text: '同比增长的不得分，下降或持平的得5分。',
    rule: 'passFail', reads: '＞0 不得分；否则得 5 分',
    scores: [[{ value: 0 }, 5], [{ value: -2 }, 5], [{ value: 2 }, 0]],
  },
  {
    full: 5, indicator: '三公', text: '只减不增得5分，否则不得分。',
    rule: 'levelChoice', reads: '只减不增得 5 分；其他不得分',
    scores: [[{ grade: '只减不增' }, 5], [{ grade: '其他' }, 0]],
  },
  {
    full: 5, indicator: '三公', text: '三公经费较上年下降的得满分；较上年增长的，每增长1个百分点扣0.5分，扣完为止。',
    rule: 'piecewise', reads: '＜0% 得 5 分；＞0% 以 5 分起，与 0% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分；其余由人工判断',
    scores: [[{ value: -0.0123 }, 5], [{ value: 0.0123 }, 4.39]],
    ranges: [[{ value: 0 }, 0, 5]],
  },
  {
    full: 5, indicator: '自评', text: '绩效自评覆盖率达100%得5分，未达到100%的按比例扣分。',
    rule: 'piecewise', reads: '≥100% 得 5 分；＜100% 按实际值÷100%×5 分计，最高 5 分',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.94], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '自评', text: '绩效自评覆盖率=100%，得5分；90%≤覆盖率<100%，得3分；<90%，得0分',
    rule: 'bands', reads: '＝100% 得 5 分；≥90% 且 ＜100% 得 3 分；＜90% 不得分；其余由人工判断',
    scores: [[{ value: 0.9 }, 3], [{ value: 0.8877 }, 0], [{ value: 0.9123 }, 3], [{ value: 1 }, 5], [{ value: 0.9877 }, 3]],
    ranges: [[{ value: 1.0123 }, 0, 5]],
    warnings: ['valueNotCovered'],
  },
  {
    full: 5, indicator: '报送', text: '及时报送得5分，迟报一次扣1分，扣完为止。',
    rule: 'countDeduction', reads: '满分 5 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ count: 0 }, 5], [{ count: 2 }, 3], [{ count: 9 }, 0]],
  },
  {
    full: 5, indicator: '报送', text: '每迟报、漏报一次扣1分，扣完5分为止。',
    rule: 'countDeduction', reads: '满分 5 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ count: 0 }, 5], [{ count: 2 }, 3], [{ count: 9 }, 0]],
  },
  { full: 5, indicator: '报送', text: '每少报1篇扣0.5分，扣完为止；每多报1篇加0.2分，最多加1分。', refused: 'severalCounts' },
  {
    full: 5, indicator: '信访', text: '全年无信访事件得5分，每发生1起扣1分，发生重大信访事件的不得分。',
    rule: 'guarded countDeduction', reads: '发生重大信访事件的，不得分；满分 5 分；每出现 1 次扣 1 分，最低 0 分',
    scores: [[{ 发生重大信访事件: true }, 0], [{ count: 0 }, 5], [{ count: 2 }, 3], [{ count: 9 }, 0]],
  },
  { full: 5, indicator: '安全', text: '发生安全责任事故的，一票否决。', refused: 'onlyVeto' },
  {
    full: 5, indicator: '安全', text: '未发生安全责任事故得5分，发生安全责任事故，实行一票否决，本项不得分。',
    rule: 'guarded fixed', reads: '发生安全责任事故的，不得分；其余情形得 5 分',
    scores: [[{ 发生安全责任事故: true }, 0], [{ flag: false }, 5]],
  },
  { full: 100, indicator: '总分', text: '总分90分以上为优，80-90分为良，60-80分为中，60分以下为差。', refused: 'unknownWords' },
  {
    full: 5, indicator: '资产', text: '固定资产利用率≥90%得满分；每低于90%一个百分点扣0.2分；低于60%不得分。',
    rule: 'piecewise', reads: '≥90% 得 5 分；＜60% 不得分；＜90% 以 5 分起，与 90% 每相差 1 个百分点扣 0.2 分，按比例计，最低 0 分',
    scores: [[{ value: 0.6 }, 0], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 0], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 4.75], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '资产', text: '利用率90%（含）以上得5分；80%（含）至90%得4分；70%（含）至80%得3分；70%以下0分',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 4 分；≥70% 且 ＜80% 得 3 分；＜70% 不得分',
    scores: [[{ value: 0.7 }, 3], [{ value: 0.6877 }, 0], [{ value: 0.7123 }, 3], [{ value: 0.8 }, 4], [{ value: 0.7877 }, 3], [{ value: 0.8123 }, 4], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 4], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '资产', text: '比率≥100%，5分；90%≤比率＜100%，4分；80%≤比率＜90%，3分；比率＜80%，0分。',
    rule: 'bands', reads: '≥100% 得 5 分；≥90% 且 ＜100% 得 4 分；≥80% 且 ＜90% 得 3 分；＜80% 不得分',
    scores: [[{ value: 0.8 }, 3], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 3], [{ value: 0.9 }, 4], [{ value: 0.8877 }, 3], [{ value: 0.9123 }, 4], [{ value: 1 }, 5], [{ value: 0.9877 }, 4], [{ value: 1.0123 }, 5]],
  },
  {
    full: 5, indicator: '资产', text: 'A≥90%，得5分；90%>A≥80%，得3分；A<80%，得0分。',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 3 分；＜80% 不得分',
    scores: [[{ value: 0.8 }, 3], [{ value: 0.7877 }, 0], [{ value: 0.8123 }, 3], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 3], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '采购', text: '采购预算执行率（x）：x≥90%，得5分；80%≤x<90%，得4分；60%≤x<80%，得2分；x<60%，得0分。',
    rule: 'bands', reads: '≥90% 得 5 分；≥80% 且 ＜90% 得 4 分；≥60% 且 ＜80% 得 2 分；＜60% 不得分',
    scores: [[{ value: 0.6 }, 2], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 2], [{ value: 0.8 }, 4], [{ value: 0.7877 }, 2], [{ value: 0.8123 }, 4], [{ value: 0.9 }, 5], [{ value: 0.8877 }, 4], [{ value: 0.9123 }, 5]],
  },
  {
    full: 5, indicator: '采购', text: '1.执行率=100%，得5分；2.每降低1%，扣0.5分，扣完为止。',
    rule: 'piecewise', reads: '＝100% 得 5 分；＜100% 以 5 分起，与 100% 每相差 1 个百分点扣 0.5 分，按比例计，最低 0 分；其余由人工判断',
    scores: [[{ value: 1 }, 5], [{ value: 0.9877 }, 4.39]],
    ranges: [[{ value: 1.0123 }, 0, 5]],
    warnings: ['valueNotCovered'],
  },
  {
    full: 5, indicator: '采购', text: '2.5%≤比率＜5%，得2分；5%≤比率，得5分；比率＜2.5%，得0分。',
    rule: 'bands', reads: '≥2.5% 且 ＜5% 得 2 分；≥5% 得 5 分；＜2.5% 不得分',
    scores: [[{ value: 0.025 }, 2], [{ value: 0.0127 }, 0], [{ value: 0.0373 }, 2], [{ value: 0.05 }, 5], [{ value: 0.0377 }, 2], [{ value: 0.0623 }, 5]],
  },
  { full: 5, indicator: '采购', text: '1.5%以下得5分；2.5%-10%得3分；3.10%以上不得分。', refused: 'listNumberOrDecimal' },
  {
    full: 5, indicator: '产出', text: '完成任务数占计划数的比例×5分。',
    rule: 'ratio', reads: '得分＝实际值×5 分，最高 5 分，最低 0 分',
    scores: [[{ value: 0.87 }, 4.35], [{ value: 1.2 }, 5]],
  },
  {
    full: 5, indicator: '产出', text: '以完成率计算得分，完成率低于60%不得分。',
    rule: 'piecewise', reads: '＜60% 不得分；其余按实际值÷100%×5 分计，最高 5 分',
    scores: [[{ value: 0.6 }, 3], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 3.06]],
  },
  {
    full: 5, indicator: '产出', text: '完成率低于60%的不得分，60%以上的按完成率×分值计分，最高得满分。',
    rule: 'piecewise', reads: '＜60% 不得分；≥60% 按实际值÷100%×5 分计，最高 5 分',
    scores: [[{ value: 0.6 }, 3], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 3.06]],
  },
  {
    full: 5, indicator: '产出', text: '得分=分值×完成率，完成率小于60%的，得0分。',
    rule: 'piecewise', reads: '＜60% 不得分；其余按实际值÷100%×5 分计，最高 5 分',
    scores: [[{ value: 0.6 }, 3], [{ value: 0.5877 }, 0], [{ value: 0.6123 }, 3.06]],
  },
  {
    full: 5, indicator: '产出', text: '得分=（1-偏差率）×5',
    rule: 'expression', reads: '得分＝（1－偏差率）×5，最高 5 分，最低 0 分',
    scores: [[{ 偏差率: 8 }, 0]],
  },
  { full: 5, indicator: '产出', text: 'X分=实际完成率×5分', refused: 'noRule' },
  { full: 5, indicator: '产出', text: '（1-10×a/b）×指标分值，a/b＞0.1得0分。', rule: 'piecewise', reads: '＞0.1 不得分；其余在 0 得 5 分与 0.1 得 0 分之间按直线比例计', scores: [[{ a: 1, b: 20 }, 2.5], [{ a: 2, b: 10 }, 0]] },
];
