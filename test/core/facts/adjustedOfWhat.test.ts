import { takenFrom } from '../../support/textBook';

const adjusted = (title: string, heads: string) =>
  takenFrom({
    表: `云河镇人民政府2023年度${title}\n单位：万元\n科目｜${heads}\n基本支出｜600｜10｜610\n项目支出｜400｜0｜400\n本年支出合计｜1000｜10｜1010`,
  }).filter((one) => one.startsWith('全年预算'));

it.each([
  ['支出决算表', '账面数｜审计调整｜调整后'],
  ['支出决算表', '上报数｜差异｜调整后数'],
  ['支出情况表', '鹭鹭数｜调整数｜调整后金额'],
])('“调整后”前面的不是预算：不知道调整的是什么，不当全年预算（%s：%s）', (title, heads) => {
  expect(adjusted(title, heads)).toEqual([]);
});

it.each([
  ['支出预算执行表', '年初预算｜调整数｜调整后'],
  ['支出情况表', '年初预算数｜预算调整｜调整后预算'],
])('是预算调整以后的：照取（%s：%s）', (title, heads) => {
  expect(adjusted(title, heads)).toEqual(['全年预算 1010']);
});
