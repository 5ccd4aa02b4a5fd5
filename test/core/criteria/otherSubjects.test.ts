import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { passesUnseen } from '../../support/passesUnseen';

/** A sentence that is understood, and the place in it where one statement begins to speak of something else. */
const sentences: readonly (readonly [full: number, indicator: string, before: string, own: string, behind: string])[] =
  [
    [10, '预算执行率', '95%以上得10分，', '', '90%（含）-95%得8分，90%以下不得分。'],
    [10, '预算执行率', '≥95%得10分，', '', '每低1个百分点扣0.5分，扣完为止。'],
    [10, '预算执行率', '预算执行率≥95%得10分；', '', '每低1个百分点扣0.5分，扣完为止。'],
    [5, '三公经费变动率', '变动率≤0得5分；大于0的，', '', '每增加2个百分点扣1分，扣完为止。'],
    [6, '审计整改率', '整改率=已整改问题数÷应整改问题数×100%，', '整改率', '100%得6分，每低1个百分点扣0.1分。'],
    [8, '公开及时率', '', '及时率', '100%得满分；否则，得分=及时率×分值。'],
    [10, '预算执行率', '', '执行率', '低于60%不得分，60%（含）以上按执行率×权重计算得分。'],
    [4, '人员编制', '实有人员≤编制数，得4分；', '', '每超编1人扣1分，扣完为止。'],
    [6, '公务接待费', '本年公务接待费支出不高于上年的，得6分；', '', '高于上年的，每高出1%扣0.5分。'],
    [5, '其他', '实际值≥目标值得满分，实际值＜目标值的，得分=', '实际值', '/目标值×分值。'],
    [5, '绩效自评', '按时完成自评得5分，', '', '每逾期1天扣1分，扣完为止。'],
    [4, '会议', '全年召开会议不超过6次得4分，超过6次的', '', '每次扣0.5分，扣完为止。'],
  ];

const others = ['群众满意度', '人均可支配收入', '投诉', '鹭鸶蒹葭', '潋滟窈窕率'];

test.each(sentences)('%s 分的%s：「%s」之后说的是别的，看得见', (full, indicator, before, own, behind) => {
  const text = before + own + behind;
  const read = compileCriterion(text, String(full), indicator);
  expect([text, read.ok && read.criterion.unread]).toEqual([text, []]);
  const unseen = others
    .map((other) => before + other + behind)
    .filter((changed) => passesUnseen({ text, full, indicator }, changed));
  expect(unseen).toEqual([]);
});

/** Held to what the other statement names: only the very figure is the same one. */
test.each([
  [4, '人员', '在职人员数不超过编制数的得4分，每超过编制数1%扣0.2分。', '不超过编制数', '不超过计划成本'],
  [4, '人员', '实有人数小于等于编制数得满分；实有人数大于编制数的，每超1人扣1分。', '实有人数大于', '满意度大于'],
  [5, '资金', '①资金使用合规；②手续完整。全部符合得5分，有一项不符合扣2.5分。', '有一项', '群众满意度有一项'],
  [6, '进度', '支出进度达到序时进度的得6分，每低于序时进度1个百分点扣0.3分。', '达到序时进度', '达到资金到位率'],
])('%s 分的%s：%s', (full, indicator, text, own, other) => {
  const read = compileCriterion(text, String(full), indicator);
  expect([text, read.ok && read.criterion.unread]).toEqual([text, []]);
  expect(passesUnseen({ text, full, indicator }, text.replace(own, other))).toBe(false);
});
