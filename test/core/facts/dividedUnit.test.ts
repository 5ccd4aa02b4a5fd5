import { takenFrom } from '../../support/textBook';

const spent = (title: string, total: number) =>
  `${title}\n单位：万元\n科目｜决算数\n基本支出｜500\n项目支出｜${String(total - 500)}\n本年支出合计｜${String(total)}`;
const OWN = spent('云河镇人民政府（本级）2023年度支出决算表', 800);

it('只有一本账的，“本级”就是全部', () => {
  expect(takenFrom({ 决算: OWN })).toContain('决算支出 800');
});

it.each([
  ['标题里是下面的单位', '云河镇农业服务中心2023年度支出决算表', ''],
  ['年度写在前面', '2023年度云河镇综合执法大队部门决算收支表', ''],
  ['单位一行写着', '支出决算表', '单位：云河镇文化站'],
  ['另有汇总的', '云河镇人民政府（汇总）2023年度支出决算表', ''],
])('账里另有下面单位的，“本级”只是一部分，问她：%s', (_, title, unit) => {
  const other = spent(title, 900).replace('单位：万元', unit === '' ? '单位：万元' : `${unit}｜单位：万元`);
  expect(takenFrom({ 决算: OWN, 另一张: other }).filter((one) => one.startsWith('决算支出'))).toEqual([]);
});

it('乡镇财政所自己的表，不是下面的单位', () => {
  const staff = '云河镇财政所2023年度收支人员表\n项目｜编制数｜在职人数\n行政｜20｜19\n合计｜20｜19';
  expect(takenFrom({ 决算: OWN, 人员: staff })).toContain('决算支出 800');
});
