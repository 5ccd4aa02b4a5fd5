import { holdsThing, sameThing } from '../../../src/core/criteria/sameThing';

test.each([
  ['实际完成数', '招商引资任务'],
  ['应还贷款额', '偿还贷款'],
  ['有效投诉次数', '投诉事件'],
  ['不合规', '采购程序合规'],
  ['应采未采', '应采尽采'],
  ['窑炉改造率', '完成窑炉改造任务'],
  ['服务对象满意度', '群众满意度'],
  ['菌棒成活数', '菌棒'],
])('「%s」和「%s」可以是一回事', (one, other) => {
  expect([sameThing(one, other), sameThing(other, one)]).toEqual([true, true]);
});

test.each([
  ['资金到位率', '专项资金拨付率'],
  ['应还贷款额', '完成化债任务'],
  ['项目验收率', '项目开工率'],
  ['上年菌棒数', '菌棒数'],
  ['窑炉改造率', '菌棒成活率'],
  ['工作满意度', '工作及时率'],
  ['驼铃节约率', '茶籽执行率'],
])('「%s」和「%s」不是一回事', (one, other) => {
  expect([sameThing(one, other), sameThing(other, one)]).toEqual([false, false]);
});

test.each([
  ['有效投诉次数', '投诉事件', true],
  ['全年火灾起数', '火灾', true],
  ['投诉', '有效投诉', false],
  ['驼铃失窃', '茶籽失窃', false],
  ['上访', '越级上访', false],
  ['重大安全事故', '事故', false],
  ['集体上访', '上访', false],
  ['有效投诉', '有效投诉次数', true],
])('「%s」里有没有「%s」：%s', (whole, part, held) => {
  expect(holdsThing(whole, part)).toBe(held);
});
