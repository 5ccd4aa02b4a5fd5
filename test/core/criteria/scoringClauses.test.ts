import { scoringClauses } from '../../../src/core/criteria/scoringClauses';

/** In a name, an explanation or a method nobody looks for scores: what does something to them is found there all the same. */
const doing: readonly string[] = [
  '弄虚作假的本项零分',
  '未提供佐证的不得分',
  '两年平均计算',
  '试点单位另定',
  '首次不罚',
  '每漏一项再减一分',
  '未备案的按一半算',
  '分数取整',
  '先进单位免评',
  '复核不一致的取低',
  '由专班打分',
  '县直单位不在考核之列',
  '数据缺失按零',
  '最多得3分',
  '降一档评定',
  '逾期补报的酌减',
  '打八折',
  '参照上年得分',
  '超额的奖励一分',
  '按就低原则',
];
const telling: readonly string[] = [
  '预算完成率=预算完成数÷预算数×100%',
  '用以反映和考核部门预算完成程度',
  '在职人数以部门决算的年末数为准',
  '公用经费（不含项目经费）',
  '①制度健全；②执行有效',
  '是否按规定公开',
  '没有预算却有采购的，得0分；预算和采购都为0的，不适用',
  '满意度得分（满分100分）',
  '分管领导、部分乡镇、充分发挥作用',
  '不可抗力产生的调整除外',
  '按逾期和退回的次数计算',
];

test.each(doing)('「%s」在指标名称、解释、说明里也看得见', (words) => {
  for (const text of [
    `${words}。`,
    `反映预算执行情况，${words}。`,
    `执行率（${words}）`,
    `执行率=支出÷预算×100%。\n注：${words}`,
  ])
    expect([text, scoringClauses(text, '').length]).not.toEqual([text, 0]);
});

test.each(telling)('「%s」只是说明', (text) => {
  expect(scoringClauses(text, '')).toEqual([]);
});

test('评价标准里也写着的不再问', () => {
  expect(scoringClauses('未公开的不得分', '按时公开得满分，未公开的不得分。')).toEqual([]);
});
