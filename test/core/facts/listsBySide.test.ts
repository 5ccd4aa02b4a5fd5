import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';
import { takenFrom } from '../../support/textBook';

const STACKED = `
大槐镇人民政府2022年度有关情况
｜｜｜｜单位：万元
表一　人员｜行政｜事业｜工勤｜合  计
编制｜20｜23｜2｜45
年末在职｜19｜19｜2｜40

表二　政府采购｜货物｜工程｜服务｜合  计
采购预算｜48.01｜15.46｜23.4｜86.87
实际采购｜42.51｜15.46｜21.46｜79.43

表三　固定资产｜房屋｜设备｜车辆、家具｜合  计
原值｜115.82｜78.88｜27.92｜222.62
在用｜115.82｜77.76｜27.43｜221.01`;

it('“表一　人员”写在名目那一格里：一张张小表都读得出；各类相加对不上合计、夹着别人的，不取', () => {
  expect(takenFrom({ 汇总: STACKED })).toEqual([
    '编制数 45',
    '在职人数 40',
    '政府采购预算 86.87',
    '政府采购实际 79.43',
    '固定资产总额 222.62',
    '在用固定资产 221.01',
  ]);
  const without = (changed: string) => takenFrom({ 汇总: changed }).filter((one) => /固定资产/.test(one));
  expect(without(STACKED.replace('222.62', '232.62'))).toEqual([]);
  expect(without(STACKED.replace('车辆、家具', '学校'))).toEqual([]);
});

it('只有一类资产的一行不是总额；资产、人员的合计和各行对不上的，问她', () => {
  const assets = (rows: string) =>
    takenFrom({ 资产: `云河镇2022年固定资产情况\n单位：万元\n类别｜原值｜在用\n${rows}` });
  expect(assets('房屋｜115.82｜100\n设备｜50｜50\n合计｜165.82｜150')).toEqual([
    '固定资产总额 165.82',
    '在用固定资产 150',
  ]);
  expect(assets('房屋｜115.82｜100')).toEqual([]);
  expect(assets('房屋｜115.82｜100\n设备｜50｜50\n合计｜171.22｜150')).toEqual(['在用固定资产 150']);
  const staff = (total: string) =>
    takenFrom({ 人员: `云河镇2024年人员编制情况\n项目｜编制数｜在职人数\n行政｜20｜19\n事业｜23｜22\n${total}` });
  expect(staff('合计｜43｜41')).toEqual(['编制数 43', '在职人数 41']);
  expect(staff('合计｜45｜41')).toEqual(['在职人数 41']);
});

const INDENTED = `
响水沟乡人民政府2024年整体支出绩效自评基础数据
｜｜｜｜｜｜（金额：万元）

一、收支｜｜｜｜二、其他
本年收入决算数｜1777.58｜与决算报表一致｜｜公用经费预算｜77.26｜万元
　其中：财政拨款｜1768.72｜｜｜编制人数｜76｜人
本年支出决算数｜1780.3｜｜｜固定资产原值｜270.87｜万元
　基本支出｜1007.82｜｜｜其中在用｜265.99｜万元
　　人员经费｜917.55｜｜｜在编在岗｜73｜人
　　公用经费｜90.27｜｜｜群众满意度｜96.12｜分
　项目支出｜772.48`;

it('没有表头的清单：缩进去的是上面那一项的一部分；右边那一列单位只管右边', () => {
  const read = (text: string) => {
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split('｜').map((cell) => (/^\d/.test(cell) ? Number(cell) : cell === '' ? null : cell)));
    const { facts } = findFacts(gridSnapshot({ 自评数据: { rows } }), {
      year: undefined,
      typed: new Map(),
      ownSheets: new Set(),
    });
    return (id: FactId) => facts.get(id)?.value?.toString();
  };
  const value = read(INDENTED);
  expect(
    (['fiscalFinalRevenue', 'basicFinal', 'personnelFinal', 'operatingFinal', 'projectFinal'] as const).map(value),
  ).toEqual(['1768.72', '1007.82', '917.55', '90.27', '772.48']);
  expect(
    (['finalExpenditure', 'fixedAssets', 'fixedAssetsInUse', 'actualStaff', 'satisfaction'] as const).map(value),
  ).toEqual(['1780.3', '270.87', '265.99', '73', '96.12']);
  const flat = read(INDENTED.replaceAll('　', ''));
  expect([flat('basicFinal'), flat('personnelFinal')]).toEqual([undefined, undefined]);
});

it('支付进度写成“100%”的文字、上面写着截止日期：年末的照取；写着9月底的，不当全年的', () => {
  const progress = (day: string) =>
    takenFrom({
      进度: `2022年预算支付进度\n白桥镇人民政府\n截止日期｜${day}\n既定（序时）支付进度｜100%\n实际支付进度｜96.16%`,
    });
  expect(progress('2022年12月31日')).toEqual(['实际支付进度 0.9616', '既定支付进度 1']);
  expect(progress('2022年9月30日')).toEqual([]);
  expect(progress('财政局')).toEqual([]);
});

it('“本年数｜上年数”的清单：人员、资产取本年那一列', () => {
  expect(
    takenFrom({
      主要指标: `
部门决算主要指标表（2022年）
填报单位：芦苇荡镇人民政府
序号｜指标名称｜计量单位｜本年数｜上年数
一｜收入支出
｜本年收入｜万元｜1729.34｜1608.29
｜本年支出｜万元｜1723.76｜1603.1
二｜机构人员
｜编制人数｜人｜44｜45
｜年末在职人数｜人｜42｜43
三｜资产
｜固定资产原值｜万元｜276.38｜257.03`,
    }),
  ).toEqual(['决算收入 1729.34', '决算支出 1723.76', '编制数 44', '在职人数 42', '固定资产总额 276.38']);
});

it('几家单位一张表：标题写着片区，取她那一行；没有她的，不取', () => {
  const listed = (unit: string) =>
    takenFrom({
      收支: `2024年度决算收支情况（片区）\n单位：万元\n单位｜本年收入｜本年支出\n${unit}｜1355.44｜1368.27\n${unit.slice(0, -4)}中心学校｜1405.89｜1392.91\n合计｜2761.33｜2761.18`,
      三公: `青石岭镇人民政府2024年“三公”经费情况表\n单位：万元\n项目｜预算数｜决算数\n公务接待费｜2｜1.46`,
    }).filter((one) => /决算[收支]/.test(one));
  expect(listed('青石岭镇人民政府')).toEqual(['决算收入 1355.44', '决算支出 1368.27']);
  expect(listed('红旗渠镇人民政府')).toEqual([]);
});

it('角上写万元、数字是元的：别的表用自己的单位说了同样的两个数，就用那张表的；只有一个、对不上的，问她', () => {
  const total = (unit: string, revenue: string, expenditure: string) =>
    `青石岭镇2023年收入支出决算表\n单位：${unit}\n项目｜决算数\n本年收入合计｜${revenue}\n本年支出合计｜${expenditure}`;
  const misread = total('万元', '22777612', '22794567.89');
  const final = (book: Readonly<Record<string, string>>) => takenFrom(book).filter((one) => /决算[收支]/.test(one));
  expect(final({ 总表: misread })).toEqual([]);
  expect(final({ 总表: misread, 另表: total('万元', '2277.76', '2279.46') })).toEqual([
    '决算收入 2277.76',
    '决算支出 2279.46',
  ]);
  expect(final({ 总表: misread, 另表: total('万元', '2277.76', '2279.64') })).toEqual([]);
  expect(final({ 总表: misread, 另表: total('万元', '2277.76', '') })).toEqual([]);
});

it('工作任务：“件数”、在时限内完成的、写着分解和通报的口径，都读得出', () => {
  expect(
    takenFrom({
      任务: `
北坡镇人民政府2025年度工作任务完成情况统计
统计项｜件数｜说明
年初计划工作数｜43｜年度工作要点分解
当年完成工作数｜41
其中：在时限内完成｜40
质量达标｜41
县委县政府交办重点工作｜13｜督查通报口径
重点工作办结数｜12`,
    }),
  ).toEqual([
    '计划工作数 43',
    '实际完成工作数 41',
    '及时完成工作数 40',
    '质量达标工作数 41',
    '重点工作交办数 13',
    '重点工作完成数 12',
  ]);
});
