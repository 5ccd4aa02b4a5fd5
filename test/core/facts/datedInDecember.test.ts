import { takenFrom } from '../../support/textBook';

const OWN =
  '云河镇人民政府2023年度收入支出决算总表\n｜｜｜单位：万元\n项目｜决算数｜项目｜决算数\n本年收入合计｜1180｜本年支出合计｜1140';
const staff = (line: string) =>
  takenFrom({
    决算: OWN,
    人员: `机构编制及人员情况表\n${line}\n人员类别｜编制数｜在职人数\n行政｜30｜28\n事业｜30｜29\n合计｜60｜57`,
  }).slice(2);
const assets = (line: string) =>
  takenFrom({
    决算: OWN,
    资产: `固定资产情况表\n${line}｜｜单位：万元\n类别｜原值｜在用\n房屋｜300｜290\n设备｜10｜9\n合计｜310｜299`,
  }).slice(2);

const LINES = (year: number) =>
  [
    '统计时间：Y年12月',
    '时间：Y年12月',
    '（Y年12月）',
    'Y年12月',
    '日期：Y年12月',
    '报表日期：Y年12月31日',
    '所属期：Y年12月',
    '填报日期：Y-12-31',
    '统计时点：Y年末',
    '制表时间：Y年12月份',
  ].map((line) => line.replace('Y', String(year)));

it('表里没有年份，上面写着前一年12月的人员、资产：不当成今年的', () => {
  expect(LINES(2022).filter((line) => staff(line).length > 0)).toEqual([]);
  expect(LINES(2022).filter((line) => assets(line).length > 0)).toEqual([]);
});

it('写着今年12月的：照取', () => {
  expect(LINES(2023).filter((line) => staff(line).join() !== '编制数 60,在职人数 57')).toEqual([]);
  expect(LINES(2023).filter((line) => assets(line).join() !== '固定资产总额 310,在用固定资产 299')).toEqual([]);
});

it('前一年12月编的预算，是今年的', () => {
  const budget = (line: string) =>
    takenFrom({
      决算: OWN,
      预算: `部门收支总表\n${line}｜｜｜单位：万元\n收入｜预算数｜支出｜预算数\n本年收入合计｜900｜本年支出合计｜900`,
    });
  for (const line of ['编制日期：2022年12月', '编制时间：2022年12月'])
    expect([line, budget(line)]).toEqual([line, ['预算收入 900', '预算支出 900', '决算收入 1180', '决算支出 1140']]);
});
