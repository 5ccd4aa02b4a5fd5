import type { TableCase } from './tableCase';

type Row = readonly (string | number | null)[];

const WHOLE = { 预算收入: '1200', 预算支出: '1200', 决算收入: '1310.5', 决算支出: '1298.4' };
const OUTLAY = { 预算支出: '1200', 决算支出: '1298.4' };

/** A final account of two rows, and what one of them is given besides. */
function account(title: string, change: Changes, facts: TableCase['facts'], comments?: Record<string, string>): TableCase {
  const { unit = '单位：万元', head = ['项目', '年初预算数', '决算数'], below = [] } = change;
  const income: Row = change.income ?? ['本年收入合计', 1200, 1310.5];
  const outlay: Row = change.outlay ?? ['本年支出合计', 1200, 1298.4];
  const rows = [[change.title ?? '2024年度部门收支决算表'], [null, null, unit], head, income, outlay, ...below];
  return { title, sheets: { 收支: { rows, ...(comments && { comments }) } }, facts };
}

interface Changes {
  readonly title?: string;
  readonly unit?: string | null;
  readonly head?: Row;
  readonly income?: Row;
  readonly outlay?: Row;
  readonly below?: readonly Row[];
}

const BY_ROW = ['项目', '单位', '年初预算数', '决算数'];
const REMARKED = ['项目', '年初预算数', '决算数', '备注'];

/** In what unit a figure is, where several places say it; marks of doubt; figures that are not what they look like. Each beside its twin. */
export const unitAndMarkCases: readonly TableCase[] = [
  account('没有别的话：照读', {}, WHOLE),
  account('数字后面是注的号：不是数', { income: ['本年收入合计', 1200, '1310.5①'], outlay: ['本年支出合计', 1200, '1298.4²'] }, { 预算收入: '1200', 预算支出: '1200' }),
  account('金额里写百分比：不是钱', { income: ['本年收入合计', '98%', '1310.5'] }, { 决算收入: '1310.5', ...OUTLAY }),
  account('每行写单位', { unit: null, head: BY_ROW, income: ['本年收入合计', '元', 12000000, 13105000], outlay: ['本年支出合计', '万元', 1200, 1298.4] }, WHOLE),
  account('每行的单位与表上写的一样', { head: BY_ROW, income: ['本年收入合计', '万元', 1200, 1310.5], outlay: ['本年支出合计', '万元', 1200, 1298.4] }, WHOLE),
  account('每行的单位都不是表上写的：不取', { head: BY_ROW, income: ['本年收入合计', '千元', 12000, 13105], outlay: ['本年支出合计', '千元', 12000, 12984] }, {}),
  account('表下再写一遍单位', { below: [['（单位：万元）']] }, WHOLE),
  account('表下写的是另一个单位：不取', { below: [['（单位：元）']] }, {}),
  account('备注写另一个单位', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, '元'] }, OUTLAY),
  account('备注写同一个单位', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, '万元'] }, WHOLE),
  account('备注里是另一个数', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, 1278.4] }, OUTLAY),
  account('备注里是另一个数，写成文字', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, '1,278.40'] }, OUTLAY),
  account('备注里是注的号、年份', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, 1], outlay: ['本年支出合计', 1200, 1298.4, 2024] }, WHOLE),
  account('备注里是别的东西的个数', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, '3辆'] }, WHOLE),
  account('批注是另一个数', {}, { 预算收入: '1200', ...OUTLAY }, { C4: '1278.4' }),
  account('批注是另一个单位', {}, { 预算收入: '1200', ...OUTLAY }, { C4: '元' }),
  account('批注是问号', {}, { 预算收入: '1200', ...OUTLAY }, { C4: '？' }),
  account('备注是问号', { head: REMARKED, income: ['本年收入合计', 1200, 1310.5, '？？'] }, OUTLAY),
  account('表头带问号', { head: ['项目', '年初预算数', '决算数？'] }, { 预算收入: '1200', 预算支出: '1200' }),
  account('标题带问号', { title: '2024年度部门收支决算表？' }, {}),
  account('行名带问号', { income: ['本年收入合计？', 1200, 1310.5], outlay: ['本年支出合计??', 1200, 1298.4] }, {}),
  { title: '分段的标题写单位：管到下一段', sheets: { 信息: [['沱湾乡2023年部门整体绩效信息表'], ['一、机构人员'], ['编制数（人）', 38, '在职人数（人）', 37], ['二、预算执行（万元）'], ['年度支出预算数', 1108.36, '年度支出决算数', 1173.94], ['三、采购（元）'], ['政府采购预算数', 620000, '政府采购实际数', 602800]] }, facts: { 编制数: '38', 在职人数: '37', 预算支出: '1108.36', 决算支出: '1173.94', 政府采购预算: '62', 政府采购实际: '60.28' } },
  { title: '下一段没有写单位：上一段的管不到它', sheets: { 信息: [['沱湾乡2023年部门整体绩效信息表'], ['一、机构人员'], ['编制数（人）', 38, '在职人数（人）', 37], ['二、预算执行（万元）'], ['年度支出预算数', 1108.36, '年度支出决算数', 1173.94], ['三、采购'], ['政府采购预算数', 620000, '政府采购实际数', 602800]] }, facts: { 编制数: '38', 在职人数: '37', 预算支出: '1108.36', 决算支出: '1173.94' } },
  { title: '下一段没有编号、写的是另一个单位', sheets: { 信息: [['沱湾乡2023年部门整体绩效信息表'], ['一、机构人员'], ['编制数（人）', 38, '在职人数（人）', 37], ['二、预算执行（万元）'], ['年度支出预算数', 1108.36, '年度支出决算数', 1173.94], ['采购（元）'], ['政府采购预算数', 620000, '政府采购实际数', 602800]] }, facts: { 编制数: '38', 在职人数: '37', 预算支出: '1108.36', 决算支出: '1173.94', 政府采购预算: '62', 政府采购实际: '60.28' } },
  { title: '一年一行，最下面是增减', sheets: { 三公预算: [['2025年“三公”经费预算表'], ['单位：元'], ['年度', '合计', '因公出国（境）费', '公务用车购置', '公务用车运行', '公务接待'], ['2024年', 96000, 0, 0, 60000, 36000], ['2025年', 85000, 0, 0, 55000, 30000], ['增减', -11000, 0, 0, -5000, -6000]] }, facts: { 三公预算: '8.5', 上年三公预算: '9.6', 因公出国费预算: '0', 上年因公出国费预算: '0', 公务用车费预算: '5.5 推算', 上年公务用车费预算: '6 推算', 公务用车购置费预算: '0', 上年公务用车购置费预算: '0', 公务用车运行维护费预算: '5.5', 上年公务用车运行维护费预算: '6', 公务接待费预算: '3', 上年公务接待费预算: '3.6' } },
  { title: '一年一行，最下面是看不懂的：不取', sheets: { 三公预算: [['2025年“三公”经费预算表'], ['单位：元'], ['年度', '合计', '因公出国（境）费', '公务用车购置', '公务用车运行', '公务接待'], ['2024年', 96000, 0, 0, 60000, 36000], ['2025年', 85000, 0, 0, 55000, 30000], ['鹭鹭', -11000, 0, 0, -5000, -6000]] }, facts: {} },
];
