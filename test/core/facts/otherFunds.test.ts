import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';
import { sheetOf, takenFrom } from '../../support/textBook';

const GENERAL = `一般公共预算财政拨款支出决算表
部门：阳坪乡人民政府｜｜｜2024年度｜单位：万元
科目编码｜科目名称｜小计｜基本支出｜项目支出
｜合计｜1533.86｜1010.26｜523.6
201｜一般公共服务支出｜901.2｜822.2｜79
213｜农林水支出｜632.66｜188.06｜444.6`;
const fund = (title: string, spent: string) => `${title}
部门：阳坪乡人民政府｜｜｜2024年度｜单位：万元
科目编码｜科目名称｜本年支出｜基本支出｜项目支出
｜合计｜${spent}｜｜${spent}
212｜城乡社区支出｜${spent}｜｜${spent}`;
const parts = (sheets: Record<string, string>) => takenFrom(sheets).filter((one) => /^(?:基本|项目)支出决算/.test(one));

it.each([
  '政府性基金预算财政拨款收入支出决算表',
  '政府性基金预算支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '2024年财政专户管理资金支出决算表',
])('只有一般公共预算的基本、项目支出，“%s”还有数：不当部门的', (title) => {
  const sheets = { 表五: GENERAL, 表七: fund(title, '198.15') };
  expect(parts(sheets)).toEqual([]);
  const { findings } = findFacts(
    gridSnapshot(Object.fromEntries(Object.entries(sheets).map(([name, text]) => [name, sheetOf(text)]))),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  expect(findings.filter(({ code }) => code === 'substituteInDoubt')).toHaveLength(2);
});

it('别的资金没有数，或者另有部门的总数对得上，照样取', () => {
  const TAKEN = ['基本支出决算 1010.26', '项目支出决算 523.6'];
  expect(parts({ 表五: GENERAL, 表七: fund('政府性基金预算财政拨款收入支出决算表', '') })).toEqual(TAKEN);
  expect(parts({ 表五: GENERAL, 表七: fund('政府性基金预算支出决算表', '0') })).toEqual(TAKEN);
  const TOTAL = `收入支出决算总表
部门：阳坪乡人民政府｜2024年度｜｜单位：万元
收入｜决算数｜支出｜决算数
本年收入合计｜1540｜本年支出合计｜1533.86`;
  expect(parts({ 表一: TOTAL, 表五: GENERAL, 表七: fund('国有资本经营预算财政拨款支出决算表', '3') })).toEqual(TAKEN);
});
