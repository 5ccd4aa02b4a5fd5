import type { GridSheet } from '../support/gridSnapshot';

/** A list such as a township keeps for years, with as many lines as asked for: its sums tie, so that nothing ends the reading early. */
type LongList = (lines: number) => GridSheet['rows'];

const times = <Line>(lines: number, line: (index: number) => Line): readonly Line[] =>
  Array.from({ length: lines }, (_, index) => line(index));

/** Whatever is asked of a whole table has to be asked once and not for every line: with twice the lines each may cost twice as much. */
export const longLists: Readonly<Record<string, LongList>> = {
  ledger: (lines) => [
    ['青溪镇2024年预算指标追加收回台账'],
    ['单位：万元'],
    ['年度', '文号', '摘要', '追加', '收回'],
    ...times(lines, (index) => [2024, `县财预〔2024〕${String(index)}号`, '防汛经费', 1, null]),
  ],
  'ledger without a year': (lines) => [
    ['青溪镇预算指标追加收回台账'],
    ['单位：万元'],
    ['年度', '文号', '摘要', '追加', '收回'],
    ...times(lines, (index) => [2024, `县财预${String(index)}号`, '防汛经费', 1, null]),
  ],
  'accounts of the year': (lines) => [
    ['2024年度支出决算表'],
    ['编制单位：青溪镇人民政府', null, null, '单位：万元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    ...times(lines, () => ['行政运行', 2, 1, 1]),
    ['合计', 2 * lines, lines, lines],
  ],
  projects: (lines) => [
    ['青溪镇2024年项目支出明细表'],
    ['单位：万元'],
    ['项目名称', '年初预算', '全年预算', '执行数', '备注'],
    ...times(lines, (index) => [`村道维修工程${String(index)}`, 2, 2, 1, null]),
    ['合计', 2 * lines, 2 * lines, lines],
  ],
  'projects in sections that name a unit': (lines) => [
    ['青溪镇2024年项目支出明细表'],
    ['项目名称', '年初预算', '全年预算', '执行数'],
    ['一、基本建设（万元）', null, null, null],
    ...times(lines, (index) => [`村道维修工程${String(index)}`, 2, 2, 1]),
    ['二、其他（万元）', null, null, null],
    ['垃圾清运', 2, 2, 1],
  ],
  'projects with a column of units': (lines) => [
    ['青溪镇2024年项目支出明细表'],
    ['项目名称', '单位', '年初预算', '全年预算', '执行数'],
    ...times(lines, (index) => [`村道维修工程${String(index)}`, '万元', 2, 2, 1]),
    ['合计', '万元', 2 * lines, 2 * lines, lines],
  ],
  procurement: (lines) => [
    ['青溪镇2024年政府采购情况表'],
    ['单位：万元'],
    ['采购项目', '采购预算', '采购金额', '签订日期', '状态'],
    ...times(lines, (index) => [`电脑${String(index)}`, 2, 2, '2024-03-05', '已完成']),
    ['合计', 2 * lines, 2 * lines],
  ],
  'kinds of spending': (lines) => [
    ['青溪镇2024年支出情况表'],
    ['单位：万元'],
    ['项目', '预算数', '决算数'],
    ...times(lines, (index) => [['基本支出', '项目支出', '人员经费', '公用经费'][index % 4] ?? '', 2, 1]),
    ['支出合计', 2 * lines, lines],
  ],
};
