import type { GridCell, GridSheet } from '../../support/gridSnapshot';
import { LINES, form2020 } from './formOf';

/** A workbook with projects, and what they come to: 「名称 年初/全年/执行 率 总分 等级」, then the codes of the findings. */
export interface ProjectBookCase {
  readonly title: string;
  readonly sheets: Readonly<Record<string, GridSheet | GridSheet['rows']>>;
  readonly projects: readonly string[];
  readonly findings?: readonly string[];
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly scheme?: string;
  readonly assumeMet?: boolean;
}

const LIST: GridSheet['rows'] = [
  ['2023年度项目支出明细表'],
  ['单位：万元'],
  ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
  [1, '人居环境整治', 50, 48, 46.2],
  [2, '森林防火', 12, 17.2, 17.2],
  ['合计', null, 62, 65.2, 63.4],
];

const YUNNAN: GridSheet = {
  merges: ['A1:K1', 'B2:K2'],
  rows: [
    ['项目支出绩效自评表（2023年度）'],
    ['项目名称', '村级组织运转经费'],
    ['主管部门', '云岭乡人民政府', null, null, null, null, '实施单位', '云岭乡人民政府'],
    ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', null, 156, 156, 140.4, 10, '90.00%', 9],
    [null, '其中：当年财政拨款', null, 156, 156, 140.4, '—', '90.00%', '—'],
    [null, '上年结转资金', null, 0, 0, 0, '—', null, '—'],
    [null, '其他资金', null, 0, 0, 0, '—', null, '—'],
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '保障运转', null, null, null, '已保障'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    [null, '产出指标', '数量指标', '保障村数', '≥', 13, '个', 13, 25, 25, null],
    [null, null, '质量指标', '发放准确率', '=', 100, '%', '98%', 25, 24.5, '2人信息有误'],
    [null, '效益指标', '社会效益指标', '运转情况', '定性', '正常', null, '达成预期指标', 30, 30, null],
    [null, '满意度指标', '服务对象满意度指标', '满意度', '≥', 90, '%', 94, 10, 10, null],
    ['总分', null, null, null, null, null, null, null, 100, 98.5],
  ],
};

const SICHUAN: GridSheet = {
  merges: ['A1:J1', 'B3:J3', 'A5:A9', 'A10:A13'],
  rows: [
    ['部门预算项目支出绩效自评表（2023年度）'],
    ['金额单位：万元'],
    ['项目名称', '场镇环卫保洁'],
    ['主管部门', '云岭乡人民政府', null, null, '实施单位', '云岭乡人民政府'],
    ['预算执行情况（10分）', null, '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因'],
    [null, '总额', 40, 42.5, 42.08, '99.01%', 10, 9.9],
    [null, '其中：财政资金', 40, 42.5, 42.08, '99.01%', null, null],
    [null, '财政专户管理资金', 0, 0, 0, null, null, null],
    [null, '其他资金', 0, 0, 0, null, null, null],
    ['绩效指标（90分）', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
    [null, '产出指标', '数量指标', '清运次数', '≥', 300, '次', 312, 50, 50],
    [null, '效益指标', '社会效益指标', '投诉次数', '≤', 5, '次', 4, 30, 30],
    [null, '满意度指标', '满意度指标', '居民满意度', '≥', 90, '%', 92, 10, 10],
    ['合计', null, null, null, null, null, null, null, 100, 99.9],
    ['评价结论', '总体较好。'],
    ['项目负责人：', null, '财务负责人：'],
  ],
};

const GUIZHOU: GridSheet['rows'] = [
  ['项目支出绩效自评表（2023年度）', null, null, null, null, '单位：元'],
  ['项目名称：农村公益事业奖补'],
  ['资金来源', '年初预算数(A)', '全年执行数(B)', '分值（10分）', '得分', '得分计算方法'],
  ['年度资金总额', 300000, 270000, 10, 9, '执行率*该指标分值'],
  ['一级指标', '二级指标', '三级指标', '年度指标值(A)', '全年实际值(B)', '分值', '得分'],
  ['产出指标', '数量指标', '修建道路', '≥2公里', '1800米', 50, 45],
  ['效益指标', '社会效益指标', '受益人口', '≥800人', '820人', 30, 30],
  ['满意度指标', '满意度', '群众满意度', '≥90%', '90%', 10, 10],
  ['总分', null, null, null, null, 100, 94],
];

const FLAT: GridSheet = {
  merges: ['A4:A6', 'B4:B5'],
  rows: [
    ['2023年部门预算项目绩效目标表'],
    ['单位：万元'],
    ['项目名称', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '指标方向性'],
    ['人居环境整治', '产出指标', '数量指标', '整治村数', '≥', 13, '个', 50, '正向指标'],
    [null, null, '成本指标', '总成本', '≤', 48, '万元', 20, '反向指标'],
    [null, '满意度指标', '满意度指标', '满意度', '≥', 90, '%', 30, '正向指标'],
    ['森林防火', '产出指标', '数量指标', '巡查次数', '≥', 100, '次', 100, '正向指标'],
  ],
};

const stacked = (...forms: readonly GridSheet[]): GridSheet['rows'] => forms.flatMap(({ rows }, index) => (index === 0 ? rows : [[null], ...rows]));
const second = form2020({ name: '森林防火', money: [['年度资金总额', 12, 17.2, 17.2]] });
const line = (target: GridCell, done: GridCell, own: GridCell, reason: GridCell = null): typeof LINES => [['产出指标', '数量指标', '整治村数', target, done, 90, own, reason]];

export const bookCases: readonly ProjectBookCase[] = [
  { title: '2020 式样，块名向下合并', sheets: { 自评: form2020() }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectReasonMissing'] },
  { title: '同样的表，没有合并单元格', sheets: { 自评: form2020().rows }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectReasonMissing'] },
  { title: '单位是元', sheets: { 自评: form2020({ unit: '元', money: [['年度资金总额', 500000, 480000, 462000]] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'] },
  { title: '云南：指标性质、指标值、度量单位三列', sheets: { 自评: YUNNAN }, projects: ['村级组织运转经费 156/156/140.4 0.9 98.5 优'], findings: [] },
  { title: '四川：调整后预算数、权重、完成值', sheets: { 自评: SICHUAN }, projects: ['场镇环卫保洁 40/42.5/42.08 0.9901 99.9 优'], findings: [] },
  { title: '贵州：资金来源一列、名称写在标签里、元', sheets: { 自评: GUIZHOU }, projects: ['农村公益事业奖补 30/-/27 0.9 94 优'] },
  { title: '两张上下排', sheets: { 自评: stacked(form2020(), second) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优', '森林防火 12/17.2/17.2 1 99 优'] },
  { title: '一个项目一张工作表', sheets: { 自评1: form2020(), 自评2: second }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优', '森林防火 12/17.2/17.2 1 99 优'], summary: { count: 2, evaluated: 2, coverage: '1', budget: '62', adjusted: '65.2', executed: '63.4', rate: '0.9724' } },
  { title: 'Excel 自己编的工作表名：自评表 (2)', sheets: { 自评表: form2020(), '自评表 (2)': second }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优', '森林防火 12/17.2/17.2 1 99 优'] },
  { title: '清单与自评表：次序照清单，没有自评表的待填', sheets: { 自评: second, 清单: LIST }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 99 优'], summary: { count: 2, evaluated: 1, coverage: '0.5', budget: '62', adjusted: '65.2', executed: '63.4', rate: '0.9724' } },
  { title: '清单与自评表金额不一致：冲突', sheets: { 清单: LIST, 自评: form2020({ money: [['年度资金总额', 50, 48, 41.2]] }) }, projects: ['人居环境整治 50/48/! - - -', '森林防火 12/17.2/17.2 1 - -'], findings: ['projectAmountsDiffer', 'projectSumOpen'], summary: { executed: null, rate: null, adjusted: '65.2' } },
  { title: '自评表里有清单没有的项目（年中新增）：排在后面', sheets: { 清单: LIST, 自评: form2020({ name: '救灾资金', money: [['年度资金总额', 0, 13.52, 2.94]] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 - -', '救灾资金 0/13.52/2.94 0.2175 91.18 优'], summary: { count: 3, evaluated: 1 } },
  { title: '平铺的绩效目标表没有完成值：补上指标，待填', sheets: { 清单: LIST, 目标: FLAT }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 - -'] },
  { title: '同名两行是两个项目', sheets: { 清单: [...LIST.slice(0, 5), [3, '森林防火', 3, 3, 3], ['合计', null, 65, 68.2, 66.4]] }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 - -', '森林防火 3/3/3 1 - -'], findings: ['projectNamedTwice'] },
  { title: '同名两张自评表：错误，没有总分', sheets: { 自评1: form2020(), 自评2: form2020() }, projects: ['人居环境整治 50/48/46.2 0.9625 - -'], findings: ['projectFormTwice'] },
  { title: '隐藏的草稿不算', sheets: { 自评: form2020(), 草稿: { ...second, visibility: 'hidden' } }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectDraftLeft'] },
  { title: '只有草稿：先用，要说明', sheets: { 自评草稿: form2020() }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectDraftUsed'] },
  { title: '去年存档的不算', sheets: { 自评: form2020(), 去年: form2020({ name: '旧项目', year: 2022 }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectOtherYear'] },
  { title: '绩效监控表不是自评表', sheets: { 自评: form2020(), 监控: form2020({ name: '监控的项目', title: '项目支出绩效运行监控表' }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'] },
  // Money.
  { title: '全年预算 0、执行 0：人工', sheets: { 自评: form2020({ money: [['年度资金总额', 20, 0, 0]] }) }, projects: ['人居环境整治 20/0/0 - - -'], findings: ['projectNothingLeft'] },
  { title: '无预算支出', sheets: { 自评: form2020({ money: [['年度资金总额', 20, 0, 5]] }) }, projects: ['人居环境整治 20/0/5 - - -'], findings: ['projectNoBudget'] },
  { title: '超预算：满分，率照实', sheets: { 自评: form2020({ money: [['年度资金总额', 20, 20, 25]] }) }, projects: ['人居环境整治 20/20/25 1.25 99 优'], findings: ['projectOverBudget'] },
  { title: '执行 0：0 分', sheets: { 自评: form2020({ money: [['年度资金总额', 20, 20, 0]] }) }, projects: ['人居环境整治 20/20/0 0 89 良'] },
  { title: '执行是负数', sheets: { 自评: form2020({ money: [['年度资金总额', 20, 20, -1]] }) }, projects: ['人居环境整治 20/20/-1 - - -'], findings: ['projectNegative'] },
  { title: '执行空着不是 0', sheets: { 自评: form2020({ money: [['年度资金总额', 20, 20, null]] }) }, projects: ['人居环境整治 20/20/? - - -'], findings: ['projectExecutedMissing'] },
  { title: '清单里空着的，合计证明是 0', sheets: { 清单: [...LIST.slice(0, 4), [2, '森林防火', null, 17.2, 17.2], ['合计', null, 50, 65.2, 63.4]] }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 0/17.2/17.2 1 - -'], summary: { budget: '50' } },
  { title: '清单里空着的，没有合计', sheets: { 清单: [...LIST.slice(0, 4), [2, '森林防火', null, 17.2, 17.2]] }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 ?/17.2/17.2 1 - -'], summary: { budget: null, adjusted: '65.2' }, findings: ['projectSumOpen'] },
  { title: '清单合计对不上', sheets: { 清单: [...LIST.slice(0, 5), ['合计', null, 62, 65.2, 70]] }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 - -'], findings: ['projectListTotalDiffers'] },
  { title: '各来源相加不等于总额', sheets: { 自评: form2020({ money: [['年度资金总额', 50, 48, 46.2], ['其中：当年财政拨款', 50, 40, 40.2], ['上年结转资金', 0, 0, 6], ['其他资金', 0, 0, 0]] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectPartsDiffer'] },
  { title: '总额 0/0/0、来源有数：不是 0', sheets: { 自评: form2020({ money: [['年度资金总额', 0, 0, 0], ['其中：当年财政拨款', 50, 48, 46.2]] }) }, projects: ['人居环境整治 !/!/! - - -'], findings: ['projectTotalEmpty'] },
  { title: '执行数是文字', sheets: { 自评: form2020({ money: [['年度资金总额', 50, 48, '约46']] }) }, projects: ['人居环境整治 50/48/! - - -'], findings: ['projectMoneyUnread'] },
  { title: '执行数带单位', sheets: { 自评: form2020({ money: [['年度资金总额', 50, 48, '462000元']] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'] },
  { title: '没有写单位', sheets: { 自评: { ...form2020(), rows: form2020().rows.map((row) => row.map((cell) => (cell === '项目资金（万元）' ? '项目资金' : cell))) } }, projects: ['人居环境整治 !/!/! - - -'], findings: ['projectUnitMissing'] },
  { title: '自评表的率写错了', sheets: { 自评: form2020({ rate: '98%' }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectOwnRate'] },
  { title: '自评 10 分，应得 9.63', sheets: { 自评: form2020({ rateScore: 10 }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectOwnHigher'] },
  { title: '37.24 ÷ 43.20 是 8.62 分，不是 9', sheets: { 自评: form2020({ money: [['年度资金总额', 43.2, 43.2, 37.24]], rateScore: 9 }) }, projects: ['人居环境整治 43.2/43.2/37.24 0.862 97.62 优'], findings: ['projectOwnHigher'] },
  // Columns of the budget.
  { title: '年初、预算调整数、全年，加得起来', sheets: { 清单: [['2023年度项目支出明细表'], ['单位：万元'], ['序号', '项目名称', '年初预算数', '调整预算数', '全年预算数', '全年执行数'], [1, '人居环境整治', 50, -2, 48, 46.2], [2, '森林防火', 12, 5.2, 17.2, 17.2]] }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 - -'], findings: [] },
  { title: '调整预算数加不起来：分不清', sheets: { 清单: [['2023年度项目支出明细表'], ['单位：万元'], ['序号', '项目名称', '年初预算数', '调整预算数', '全年预算数', '全年执行数'], [1, '人居环境整治', 50, 3, 48, 46.2], [2, '森林防火', 12, 5.2, 17.2, 17.2]] }, projects: ['人居环境整治 50/!/46.2 - - -', '森林防火 12/17.2/17.2 1 - -'], findings: ['projectBudgetUnclear'] },
  { title: '只有年初与调整预算数：分不清', sheets: { 清单: [['2023年度项目支出明细表'], ['单位：万元'], ['序号', '项目名称', '年初预算数', '调整预算数', '全年执行数'], [1, '人居环境整治', 50, 48, 46.2], [2, '森林防火', 12, 17.2, 17.2]] }, projects: ['人居环境整治 50/!/46.2 - - -', '森林防火 12/!/17.2 - - -'], findings: ['projectBudgetUnclear'] },
  { title: '年初加追加', sheets: { 清单: [['2023年度项目支出明细表'], ['单位：万元'], ['序号', '项目名称', '年初预算数', '预算调整数', '全年执行数'], [1, '人居环境整治', 50, -2, 46.2], [2, '森林防火', 12, 5.2, 17.2]] }, projects: ['人居环境整治 50/48/46.2 0.9625 - -', '森林防火 12/17.2/17.2 1 - -'] },
  { title: '只有一个预算数', sheets: { 清单: [['2023年项目支出情况表'], ['单位：元'], ['项目名称', '预算数', '支出数'], ['镇区道路\n维修改造', 860000, 851200], ['垃圾清运', 396000, 396000]] }, projects: ['镇区道路 维修改造 86/-/85.12 0.9898 - -', '垃圾清运 39.6/-/39.6 1 - -'], summary: { budget: '125.6', adjusted: '125.6', executed: '124.72' } },
  // Her own scores.
  { title: '自评分高于办法', sheets: { 自评: form2020({ lines: line('≥13个', '10个', 90) }) }, projects: ['人居环境整治 50/48/46.2 0.9625 78.86 中'], findings: ['projectOwnHigher'] },
  { title: '自评分低于办法、没有原因', sheets: { 自评: form2020({ lines: line('≥13个', '13个', 88) }) }, projects: ['人居环境整治 50/48/46.2 0.9625 99.63 优'], findings: ['projectOwnLower'] },
  { title: '自评分低于办法、写了原因', sheets: { 自评: form2020({ lines: line('≥13个', '13个', 88, '从严掌握') }) }, projects: ['人居环境整治 50/48/46.2 0.9625 99.63 优'], findings: [] },
  { title: '分值合计不是 100', sheets: { 自评: form2020({ lines: LINES.slice(1) }) }, projects: ['人居环境整治 50/48/46.2 0.9625 - -'], findings: ['projectMarksNot100'] },
  { title: '括号里的分与各指标之和不符', sheets: { 自评: form2020({ lines: [['产出指标（50分）', '数量指标', '整治村数', '≥13个', '13个', 60, 60], ['效益指标（30分）', '社会效益指标', '受益人口', '≥800人', '820人', 30, 30]] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 99.63 优'], findings: ['projectGroupMarks'] },
  { title: '总分写错', sheets: { 自评: form2020({ total: 100 }) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优'], findings: ['projectOwnTotal'] },
  { title: '约数与单位不同：待填', sheets: { 自评: form2020({ lines: [['产出指标', '数量指标', '人次', '≥50人', '60人次', 60, 60], ['效益指标', '社会效益指标', '受益', '≥800人', '约820人', 30, 30]] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 - -'] },
  { title: '清单里的自评得分', sheets: { 清单: [['2023年度项目自评情况汇总表'], ['单位：万元'], ['序号', '项目名称', '年初预算', '全年预算', '全年执行', '执行率', '自评得分', '等级', '未完成原因'], [1, '人居环境整治', 50, 48, 46.2, '96.25%', 99.5, '优', null], [2, '森林防火', 12, 17.2, 17.2, '100%', 100, '优', null], [3, '信访稳定', 6, 6, 3, '50%', '85分', '良', '没有发生']] }, projects: ['人居环境整治 50/48/46.2 0.9625 99.5 优', '森林防火 12/17.2/17.2 1 100 优', '信访稳定 6/6/3 0.5 85 良'], summary: { bands: { 满分: 1, '95以上': 1, '90-95': 0, '90以下': 1 } } },
  { title: '井陉：10/40/40/10，85 分以上优秀', sheets: { 自评: form2020({ lines: [['产出指标', '数量指标', '整治村数', '≥10个', '7个', 40, 28], ['效益指标', '社会效益指标', '受益人口', '≥800人', '820人', 40, 40], ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', 10, 10]] }) }, projects: ['人居环境整治 50/48/46.2 0.9625 87.63 优秀'] },
  { title: '表在清单旁边', sheets: { 自评: form2020().rows.map((row, index) => [...Array.from({ length: 9 }, (_, column) => row[column] ?? null), null, ...(LIST[index] ?? [])]) }, projects: ['人居环境整治 50/48/46.2 0.9625 98.63 优', '森林防火 12/17.2/17.2 1 - -'] },
];
