import { takenFrom } from '../../support/textBook';

const TABLE = '项目｜预算数｜决算数\n收入合计｜500｜490\n支出合计｜500｜489';
const TITLES = ['云河镇部门收支决算表', '云河镇2022年部门收支决算表'];
/** Nobody listed these. */
const LABELS = '统计时间 所属期 报表期 截止日期 会计期间 统计月份 预算年度 反映期间 账期 数据截至 取数时点'.split(' ');
const takes = (title: string, head: string) => takenFrom({ 表: `${title}\n${head}\n${TABLE}` });
const inFourWays = (label: string, value: string) =>
  TITLES.map((title) => [
    takes(title, `${label}：${value}｜｜单位：万元`),
    takes(title, `${label}｜${value}｜单位：万元`),
    takes(title, `${label}：｜${value}｜单位：万元`),
    takes(title, `单位：万元｜${label}｜${value}`),
  ]);

it.each(LABELS)('“%s”和它的时间写在两个格里，与写在一个格里一样', (label) => {
  for (const value of ['2022年12月', '2022年9月30日', '2022年1-9月', '2022.9', '2022年前三季度', '2022年度']) {
    for (const [first, ...others] of inFourWays(label, value))
      expect([value, others]).toEqual([value, [first, first, first]]);
  }
});

it.each(LABELS)('“%s”说的是一年里的一段，决算数不取', (label) => {
  for (const value of ['2022年9月30日', '2022年1-9月', '2022.9', '2022年上半年', '2022-09-30', '2022年三季度末'])
    for (const taken of inFourWays(label, value).flat())
      expect([value, ...taken.filter((one) => one.startsWith('决算'))]).toEqual([value]);
});

it('全年的、哪天编的，照样取', () => {
  const all = ['预算收入 500', '预算支出 500', '决算收入 490', '决算支出 489'];
  for (const head of ['所属期｜2022年度｜单位：万元', '编制日期｜2023年2月3日｜单位：万元', '年度｜2022｜单位：万元'])
    expect([head, takes('云河镇2022年部门收支决算表', head)]).toEqual([head, all]);
});
