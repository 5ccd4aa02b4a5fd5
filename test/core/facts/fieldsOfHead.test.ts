import { takenFrom } from '../../support/textBook';

const gives = (head: string) =>
  takenFrom({
    表: `云河镇2023年收支决算表\n${head}\n项目｜预算数｜决算数\n收入合计｜500｜490\n支出合计｜500｜489`,
  }).filter((one) => one.startsWith('决算'));

it.each([
  ['资金性质', '政府性基金'],
  ['统计口径', '含村级'],
  ['数据范围', '鹭鹭'],
  ['版本', '第二稿'],
  ['编报单位', '云河镇敬老院'],
  ['制表人', '小学会计'],
  ['何如', '白鹇'],
])('表头的一栏“%s”和它的“%s”，写在一格、两格都要看懂，不然不取', (label, value) => {
  for (const head of [
    `${label}：${value}｜｜单位：万元`,
    `${label}｜${value}｜单位：万元`,
    `${label}：｜${value}｜单位：万元`,
    `单位：万元｜${label}｜${value}`,
  ])
    expect([head, gives(head)]).toEqual([head, []]);
});

it('看得懂的，照样取', () => {
  for (const head of ['编制单位｜云河镇人民政府｜单位：万元', '制表人｜小雍｜单位：万元', '版本｜正式版｜单位：万元'])
    expect([head, gives(head)]).toEqual([head, ['决算收入 490', '决算支出 489']]);
});
