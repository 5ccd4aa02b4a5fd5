import type { CriterionCase } from './criterionCase';

/** What a person must read: comparisons with others, exceptions, ranks, several things at once. */
export const refusedSentences: readonly CriterionCase[] = [
  {
    full: 5, indicator: '预算执行率', text: '执行率达到上年水平得满分，低于上年水平的扣1分。',
    rule: 'levelChoice', reads: '执行率达到上年水平得 5 分；低于上年水平得 4 分',
    scores: [[{ grade: '执行率达到上年水平' }, 5], [{ grade: '低于上年水平' }, 4]],
  },
  { full: 5, indicator: '预算执行率', text: '按照财政部门通报的结果计分。', refused: 'noRule' },
  { full: 5, indicator: '预算执行率', text: '执行率排名前三的得5分，其余按排名递减1分。', refused: 'unknownWords' },
  { full: 5, indicator: '预算执行率', text: '执行率≥90%得5分，其中上半年未达50%的减半。', refused: 'conditionWithoutMark' },
  { full: 5, indicator: '预算执行率', text: '执行率≥90%得基本分3分，超出部分每1%加0.2分。', refused: 'unknownWords' },
  { full: 5, indicator: '预算执行率', text: '执行率≥90%得满分，执行率≥80%得满分的八成，特殊原因除外。', refused: 'unknownWords' },
  { full: 5, indicator: '预算调整率', text: '除落实国家政策、不可抗力外，调整率每超过5%扣1分。', refused: 'stepWithoutThreshold' },
  { full: 5, indicator: '预算调整率', text: '调整率≤5%得5分，5%～10%得3分，8%～15%得1分，其余不得分。', refused: 'bandsOverlap' },
  { full: 5, indicator: '结转结余率', text: '结余率≤5%得5分，≤5%得3分。', refused: 'saidTwice' },
  { full: 5, indicator: '公用经费控制率', text: '较预算节约的得5分，超支的视情况扣1-5分，超支超过20%的不得分，超支20%以内扣2分。', refused: 'unknownWords' },
  { full: 5, indicator: '三公经费', text: '三公经费控制率和变动率均≤100%得5分，一项超过扣2.5分。', refused: 'mixedRules' },
  { full: 5, indicator: '满意度', text: '满意度达90%以上得分，每低1%扣0.5分。', refused: 'unknownWords' },
  { full: 5, indicator: '满意度', text: '满意度≥90%得5分，样本量低于30份的按80%折算。', refused: 'conditionWithoutMark' },
  { full: 5, indicator: '满意度', text: '满意度在95分以上得满分，90%-95%得4分，90%以下不得分。', refused: 'unitsDiffer' },
  { full: 5, indicator: '制度', text: '制度健全且执行有效得满分，否则酌情得分，无制度的倒扣2分。', refused: 'markNotUnderstood' },
  { full: 5, indicator: '制度', text: '每项制度1分，缺1项扣1分，执行不力扣0.5分。', refused: 'severalCounts' },
  { full: 5, indicator: '制度', text: '健全、较健全、不健全分别得分。', refused: 'unknownWords' },
  { full: 5, indicator: '公开', text: '公开得5分，每晚1天扣0.5分，未公开的加倍扣分。', refused: 'unknownWords' },
  { full: 5, indicator: '公开', text: '未按时公开的，扣除相应分值。', refused: 'unknownWords' },
  { full: 5, indicator: '监督', text: '发现问题已整改的不扣分，未整改的每个扣1分，屡查屡犯的每个扣2分。', refused: 'severalCounts' },
  { full: 5, indicator: '监督', text: '审计发现问题金额占比每1%扣1分。', refused: 'stepWithoutThreshold' },
  { full: 5, indicator: '产出', text: '完成率=100%得5分，完成率＜100%的，按差额扣分。', refused: 'conditionWithoutMark' },
  { full: 5, indicator: '产出', text: '达到预期产出目标得分。', refused: 'unknownWords' },
  { full: 5, indicator: '成本', text: '单位成本每超过行业平均成本1%扣0.5分。', refused: 'unknownWords' },
];
