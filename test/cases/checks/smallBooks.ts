import type { GridSheet } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

/** Two small forms that each hold by themselves and do not agree, or one word that cannot be: what must be said of it. */
export interface SmallCase {
  readonly title: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly code: string;
  readonly places: string;
  readonly level?: '提醒';
}

const YEAR = '2023年度';
const totals = (income: number, spent: number, functions: readonly (readonly [string, number])[] = [['一、一般公共服务支出', spent]], sources: readonly (readonly [string, number])[] = [['一、一般公共预算财政拨款收入', income]], carry: readonly [number, number] = [0, income - spent]): Rows => [
  [`${YEAR}收入支出决算总表`], ['单位：万元'], ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
  ...Array.from({ length: Math.max(sources.length, functions.length) }, (_, at) => [...(sources[at] ?? [null, null]), ...(functions[at] ?? [null, null])]),
  ['本年收入合计', income, '本年支出合计', spent], ['年初结转和结余', carry[0], '年末结转和结余', carry[1]], ['总计', income + carry[0], '总计', spent + carry[1]],
];
const coded = (title: string, columns: readonly string[], ...rows: readonly (readonly [string, string, ...number[]])[]): Rows => [
  [`${YEAR}${title}`], ['单位：万元'], ['科目编码', '科目名称', ...columns], ...rows,
];
const expenditure = (basic: number, project: number, title = '支出决算表'): Rows =>
  coded(title, ['合计', '基本支出', '项目支出'], ['合计', '', basic + project, basic, project], ['201', '一般公共服务支出', basic + project, basic, project]);
const fiscal = (general: number, fund: number, got: number, ends: readonly [number, number] = [got - general - fund, 0], begin = 0): Rows => [
  [`${YEAR}财政拨款收入支出决算总表`], ['单位：万元'], ['收入', null, '支出'], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
  ['一、一般公共预算财政拨款', got - fund, '一、一般公共服务支出', general, general, 0], ['二、政府性基金预算财政拨款', fund, '二、城乡社区支出', fund, 0, fund],
  ['本年收入合计', got, '本年支出合计', general + fund, general, fund], ['年初财政拨款结转和结余', begin, '年末财政拨款结转和结余', ends[0] + ends[1], ends[0], ends[1]], ['总计', got + begin, '总计', general + fund + ends[0] + ends[1], general + ends[0], fund + ends[1]],
];
const basicDetail = (personnel: number, operating: number): Rows => [
  [`${YEAR}一般公共预算财政拨款基本支出决算表`], ['单位：万元'], ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
  ['301', '工资福利支出', personnel, '302', '商品和服务支出', operating], ['30101', '基本工资', personnel, '30217', '公务接待费', operating], ['人员经费合计', null, personnel, '公用经费合计', null, operating],
];
const threePublic = (title: string, columns: readonly string[], reception: readonly number[], running: readonly number[]): Rows => [
  [title], ['单位：万元'], ['项目', ...columns], ['合计', ...reception.map((one, at) => one + running[at]!)], ['因公出国（境）费', ...reception.map(() => 0)], ['公务用车购置及运行维护费', ...running], ['公务接待费', ...reception],
];

const budgetFiscal: Rows = [
  ['2023年财政拨款收支总表'], ['单位：万元'], ['收入', null, '支出'], ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'], ['一、一般公共预算拨款', 75, '一、一般公共服务支出', 75, 75, 0],
  ['二、政府性基金预算拨款', 5, '二、城乡社区支出', 5, 0, 5], ['本年收入合计', 80, '本年支出合计', 80, 75, 5], ['收入总计', 80, '支出总计', 80, 75, 5],
];

export const smallBooks: readonly SmallCase[] = [
  { title: '总表与收入决算表：合计不同', code: 'T1-T2.income', places: 'B6 T2!C4', sheets: { T1: totals(90, 80), T2: coded('收入决算表', ['本年收入合计', '财政拨款收入', '其他收入'], ['合计', '', 95, 90, 5], ['201', '一般公共服务支出', 95, 90, 5]) } },
  { title: '总表与收入决算表：来源不同', code: 'T1-T2.sources', places: 'B6 T2!E4', sheets: { T1: totals(90, 80, undefined, [['一、一般公共预算财政拨款收入', 85], ['八、其他收入', 5]]), T2: coded('收入决算表', ['本年收入合计', '财政拨款收入', '其他收入', '上级补助收入'], ['合计', '', 90, 85, 3, 2], ['201', '一般公共服务支出', 90, 85, 3, 2]) } },
  { title: '总表与支出决算表：合计不同', code: 'T1-T3.expenditure', places: 'D6 T3!C4', sheets: { T1: totals(90, 80), T3: coded('支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 82, 50, 32], ['205', '教育支出', 82, 50, 32]) } },
  { title: '总表与支出决算表：两类互换', code: 'T1-T3.functions', places: 'D5 T3!C5', sheets: { T1: totals(90, 80, [['一、一般公共服务支出', 50], ['五、教育支出', 30]]), T3: coded('支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 50, 30], ['201', '一般公共服务支出', 45, 45, 0], ['205', '教育支出', 30, 0, 30], ['213', '农林水支出', 5, 5, 0]) } },
  { title: '支出决算表与基本支出明细表', code: 'T3.kindsFromDetail', places: 'D4 明细!C4', sheets: { T3: expenditure(50, 30), 明细: [['2023年度基本支出决算明细表'], ['单位：万元'], ['科目编码', '科目名称', '合计'], ['合计', null, 48], ['201', '一般公共服务支出', 48]] } },
  { title: '一般公共预算超过全部支出', code: 'T3-T5.itemWithin', places: 'E4 T3!E5', sheets: { T3: expenditure(60, 20), T5: coded('一般公共预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], ['201', '一般公共服务支出', 75, 50, 25]) } },
  { title: '财政拨款超过总表的同一类', code: 'T4-T1.functionsWithin', places: 'D5 T1!D5', sheets: { T1: totals(100, 90, [['一、一般公共服务支出', 60], ['五、教育支出', 30]]), T4: fiscal(65, 0, 70) } },
  { title: '财政拨款总表与收入决算表', code: 'T4-T2.fiscalIncome', places: 'B7 T2!D4', sheets: { T4: fiscal(60, 5, 70), T2: coded('收入决算表', ['本年收入合计', '财政拨款收入', '其他收入'], ['合计', '', 75, 71, 4], ['201', '一般公共服务支出', 75, 71, 4]) } },
  { title: '财政拨款总表与一般公共预算表', code: 'T4-T5.general', places: 'E7 T5!C4', sheets: { T4: fiscal(60, 5, 70), T5: coded('一般公共预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 62, 50, 12], ['205', '教育支出', 62, 50, 12]) } },
  { title: '财政拨款总表与基金表：支出', code: 'T4-T8.fund', places: 'F7 T8!E5', sheets: { T4: fiscal(60, 5, 70), T8: [['2023年度政府性基金预算财政拨款收入支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年收入', '年初结转和结余', '本年支出', null, null, '年末结转和结余'], [null, null, null, null, '小计', '基本支出', '项目支出'], ['合计', null, 5, 0, 4, 0, 4, 1], ['229', '其他支出', 5, 0, 4, 0, 4, 1]] } },
  { title: '财政拨款总表与基金表：收入', code: 'T4-T8.income', places: 'B6 T8!C5', sheets: { T4: fiscal(60, 5, 70), T8: [['2023年度政府性基金预算财政拨款收入支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年收入', '年初结转和结余', '本年支出', null, null, '年末结转和结余'], [null, null, null, null, '小计', '基本支出', '项目支出'], ['合计', null, 4, 1, 5, 0, 5, 0], ['229', '其他支出', 4, 1, 5, 0, 5, 0]] } },
  { title: '一般公共预算基本支出与经济分类表', code: 'T5-T6.basic', places: 'D4 T6!C6 T6!F6', sheets: { T5: expenditure(50, 30, '一般公共预算财政拨款支出决算表'), T6: basicDetail(40, 8) } },
  { title: '基本支出里的接待费超过“三公”', code: 'T6-T7.within', places: 'F5 T7!C7', sheets: { T6: basicDetail(40, 8), T7: threePublic('2023年度“三公”经费支出决算表', ['预算数', '决算数'], [9, 7], [10, 9]) } },
  { title: '总表的结转少于财政拨款的结转', code: 'T1-T4.carry', places: 'D8 T1!D7', sheets: { T1: totals(100, 95), T4: fiscal(62, 0, 70) } },
  { title: '预算总表与支出总表', code: 'B1-B3.expenditure', places: 'D6 B3!C4', sheets: { B1: [['2023年部门收支总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数'], ['一、一般公共预算拨款收入', 80, '一、一般公共服务支出', 80], ['本年收入合计', 80, '本年支出合计', 80], ['收入总计', 80, '支出总计', 80]], B3: coded('部门支出总表', ['合计', '基本支出', '项目支出'], ['合计', '', 78, 50, 28], ['205', '教育支出', 78, 50, 28]) } },
  { title: '预算总表与支出总表：各类', code: 'B1-B3.functions', places: 'D5 B3!C5', sheets: { B1: [['2023年部门收支总表'], ['单位：万元'], ['收入', null, '支出', null], ['项目', '预算数', '项目', '预算数'], ['一、一般公共预算拨款收入', 80, '一、一般公共服务支出', 60], [null, null, '二、教育支出', 20], ['本年收入合计', 80, '本年支出合计', 80], ['收入总计', 80, '支出总计', 80]], B3: coded('部门支出总表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 50, 30], ['201', '一般公共服务支出', 55, 50, 5], ['205', '教育支出', 20, 0, 20], ['213', '农林水支出', 5, 0, 5]) } },
  { title: '一般公共预算超过部门支出', code: 'B3-B5.itemWithin', places: 'E4 B3!E4', sheets: { B3: coded('部门支出总表', ['合计', '基本支出', '项目支出'], ['201', '一般公共服务支出', 80, 60, 20]), B5: coded('一般公共预算支出表', ['合计', '基本支出', '项目支出'], ['201', '一般公共服务支出', 75, 50, 25]) } },
  { title: '一般公共预算基本支出超过部门基本支出', code: 'B3-B6.basic', places: 'C4 B3!D4', sheets: { B3: expenditure(50, 30, '部门支出总表'), B6: coded('一般公共预算基本支出表', ['合计', '人员经费', '公用经费'], ['合计', '', 52, 42, 10], ['301', '工资福利支出', 42, 42, 0], ['302', '商品和服务支出', 10, 0, 10]) } },
  { title: '一般公共预算的基本支出，两张表不同', code: 'B5-B6.basic', places: 'D4 B6!C4', sheets: { B5: expenditure(50, 30, '一般公共预算支出表'), B6: coded('一般公共预算基本支出表', ['合计', '人员经费', '公用经费'], ['合计', '', 48, 40, 8], ['301', '工资福利支出', 40, 40, 0], ['302', '商品和服务支出', 8, 0, 8]) } },
  { title: '追加合计不等于各笔', code: 'AD.added', places: 'C6 C4 C5', sheets: { 台账: [['2023年预算指标追加台账'], ['单位：万元'], ['序号', '摘要', '追加金额'], [1, '甲', 10], [2, '乙', 5], ['合计', null, 18]] } },
  { title: '收回合计不等于各笔', code: 'AD.withdrawn', places: 'C6 C4 C5', sheets: { 台账: [['2023年预算指标收回台账'], ['单位：万元'], ['序号', '摘要', '收回金额'], [1, '甲', 10], [2, '乙', 5], ['合计', null, 14]] } },
  { title: '项目执行合计与支出决算表', code: 'PR-T3.project', level: '提醒', places: 'C5 T3!E4', sheets: { T3: expenditure(50, 30), 项目: [['2023年度项目支出明细表'], ['单位：万元'], ['项目名称', '全年预算', '全年执行'], ['甲', 28, 27], ['合计', 28, 27]] } },
  { title: '项目预算合计与部门支出总表', code: 'PR-B3.project', level: '提醒', places: 'B5 B3!E4', sheets: { B3: expenditure(50, 30, '部门支出总表'), 项目: [['2023年度项目支出明细表'], ['单位：万元'], ['项目名称', '年初预算', '全年执行'], ['甲', 28, 27], ['合计', 28, 27]] } },
  { title: '折旧超过原值', code: 'AS.depreciation', places: 'B5 B4', sheets: { 资产: [['2023年资产情况表'], ['单位：万元'], ['项目', '年末数'], ['固定资产原值', 100], ['累计折旧', 120]] } },
  { title: '在用超过总额', code: 'AS.use', places: 'B5 B4', sheets: { 资产: [['2023年资产情况表'], ['单位：万元'], ['项目', '年末数'], ['固定资产总额', 100], ['其中：在用固定资产', 120]] } },
  { title: '采购超过预算', code: 'CG.overBudget', level: '提醒', places: 'C7 B7', sheets: { 采购: [['2023年度政府采购情况表'], ['单位：万元'], ['项目', '预算金额', '实际采购金额'], ['货物', 0, 1.56], ['工程', 0, 0], ['服务', 0, 0], ['合计', 0, 1.56]] } },
  { title: '在职超过编制', code: 'PE.overStaffed', level: '提醒', places: 'B4 B3', sheets: { 人员: [['2023年机构人员情况表'], ['项目', '人数'], ['编制数', 50], ['在职人数', 58]] } },
  { title: '上年末结转与本年初不同', code: 'LY.carry', level: '提醒', places: 'B7 上年!D7', sheets: { T1: totals(90, 85, undefined, undefined, [3, 8]), 上年: totals(70, 65).map((row, at) => (at === 0 ? ['2022年度收入支出决算总表'] : row)) } },
  { title: '写明无数据的表有数', code: 'Tn.emptySentence', places: 'A7 C4 E4 C5 E5', sheets: { T9: [...coded('国有资本经营预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 3, 0, 3], ['223', '国有资本经营预算支出', 3, 0, 3]), [null], ['说明：本年度没有国有资本经营预算财政拨款支出，故本表无数据。']] } },
  { title: '编码与名称不符', code: 'any.code', level: '提醒', places: 'B5', sheets: { T3: coded('支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 50, 30], ['211', '农林水支出', 80, 50, 30]) } },
  { title: '编码重复', code: 'any.code', level: '提醒', places: 'B6 B5', sheets: { T3: coded('支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 50, 30], ['201', '一般公共服务支出', 40, 25, 15], ['201', '一般公共服务支出', 40, 25, 15]) } },
  { title: '公务用车费是 0 而下级有数', code: 'T7.vehiclesFilled', level: '提醒', places: 'B7 B8 B9', sheets: { 三公: [['2023年部门预算“三公”经费表'], ['单位：万元'], ['项目', '预算数'], ['合计', 34.35], ['因公出国（境）费', 0], ['公务接待费', 1.7], ['公务用车费', 0], ['其中：公务用车购置费', 0], ['公务用车运行维护费', 32.65]] } },
  { title: '决算表与预算表的“三公”预算数不同', code: 'T7-B7.budget', level: '提醒', places: 'B7 预算!B7', sheets: { 决算: threePublic('2023年度“三公”经费支出决算表', ['预算数', '决算数'], [9, 7], [10, 9]), 预算: threePublic('2023年“三公”经费预算表', ['预算数'], [7], [10]) } },
  { title: '有决算没有预算', code: 'T1.budgetPresent', level: '提醒', places: 'C5 B5', sheets: { T1: [['2023年度收入支出决算总表'], ['单位：万元'], ['项目', '年初预算数', '决算数'], ['一、一般公共预算财政拨款收入', 0, 80], ['本年收入合计', 0, 80]] } },
  { title: '基本建设超过项目支出', code: 'T1.capitalWithinProject', places: 'B6 B5', sheets: { T1: [['2023年度收入支出决算总表'], ['单位：万元'], ['项目', '决算数'], ['一、基本支出', 50], ['二、项目支出', 30], ['　　其中：基本建设类项目', 35], ['本年支出合计', 80]] } },
  { title: '收入是负数', code: 'T1.notNegative', level: '提醒', places: 'B6', sheets: { T1: totals(90, 80, undefined, [['一、一般公共预算财政拨款收入', 95], ['八、其他收入', -5]]) } },
  { title: '别年的表混在里面', code: 'any.year', level: '提醒', places: 'A3:E5', sheets: { T1: totals(90, 80), T2: coded('收入决算表', ['本年收入合计', '财政拨款收入', '其他收入'], ['合计', '', 90, 90, 0], ['201', '一般公共服务支出', 90, 90, 0]), T5: expenditure(80, 0, '一般公共预算财政拨款支出决算表'), T3: expenditure(50, 30).map((row, at) => (at === 0 ? ['2021年度支出决算表'] : row)) } },
  { title: '整张表的单位写错', code: 'any.unit', places: '', sheets: { T1: totals(90, 80, [['一、一般公共服务支出', 50], ['五、教育支出', 30]]), T3: coded('支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 800000, 500000, 300000], ['201', '一般公共服务支出', 500000, 500000, 0], ['205', '教育支出', 300000, 0, 300000]) } },
  { title: '款不等于各项', code: 'B3.sectionIsItems', places: 'D6 D7 D8', sheets: { B3: coded('部门支出总表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 80, 0], ['201', '一般公共服务支出', 80, 80, 0], ['20103', '政府办公厅（室）及相关机构事务', 80, 80, 0], ['2010301', '行政运行', 70, 70, 0], ['2010302', '一般行政管理事务', 0, 0, 0]) } },
  { title: '款不等于各项：一般公共预算', code: 'B5.sectionIsItems', places: 'D6 D7 D8', sheets: { B5: coded('一般公共预算支出表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 80, 0], ['201', '一般公共服务支出', 80, 80, 0], ['20103', '政府办公厅（室）及相关机构事务', 80, 80, 0], ['2010301', '行政运行', 70, 70, 0], ['2010302', '一般行政管理事务', 0, 0, 0]) } },
  { title: '类不等于各款：一般公共预算', code: 'B5.classIsSections', places: 'D6 D5 D7', sheets: { B5: coded('一般公共预算支出表', ['合计', '基本支出', '项目支出'], ['合计', '', 80, 80, 0], ['201', '一般公共服务支出', 80, 80, 0], ['20103', '政府办公厅（室）及相关机构事务', 80, 70, 0], ['20129', '群众团体事务', 0, 0, 0]) } },
  { title: '财政拨款总表与一般公共预算支出表', code: 'B4-B5.general', places: 'E7 B5!C4', sheets: { B4: budgetFiscal, B5: coded('一般公共预算支出表', ['合计', '基本支出', '项目支出'], ['合计', '', 72, 50, 22], ['205', '教育支出', 72, 50, 22]) } },
  { title: '财政拨款总表与基金预算支出表', code: 'B4-B8.fund', places: 'F7 B8!C4', sheets: { B4: budgetFiscal, B8: coded('政府性基金预算支出表', ['合计', '基本支出', '项目支出'], ['合计', '', 4, 0, 4], ['229', '其他支出', 4, 0, 4]) } },
  { title: '财政拨款总表与国有资本经营表', code: 'T4-T9.capital', places: 'F6 T9!C4', sheets: { T4: [['2023年度财政拨款收入支出决算总表'], ['单位：万元'], ['收入', null, '支出'], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '国有资本经营预算财政拨款'], ['一、一般公共预算财政拨款', 80, '一、一般公共服务支出', 80, 75, 5], ['本年收入合计', 80, '本年支出合计', 80, 75, 5], ['总计', 80, '总计', 80, 75, 5]], T9: coded('国有资本经营预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], ['合计', '', 4, 0, 4], ['223', '国有资本经营预算支出', 4, 0, 4]) } },
];
