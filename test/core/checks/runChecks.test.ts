import { readForms } from '../../../src/core/checks/read/readCheckedForms';
import { runChecks } from '../../../src/core/checks/runChecks';
import { say } from '../../../src/core/wording/say';
import type { GridCell } from '../../support/gridSnapshot';
import { gridSnapshot } from '../../support/gridSnapshot';

interface CheckCase {
  readonly title: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** The cells of each finding. */
  readonly differs: readonly string[];
}

const head: readonly (readonly GridCell[])[] = [['2022年“三公”经费预算表'], ['单位：万元'], ['项目', '预算数']];
const threePublic = (travel: GridCell, vehicle: GridCell, reception: GridCell, whole: GridCell) => [
  ...head,
  ['因公出国（境）费', travel],
  ['公务用车购置及运行维护费', vehicle],
  ['公务接待费', reception],
  ['合计', whole],
];
const kinds = (title: string, unit: string, ...rows: readonly (readonly GridCell[])[]) => [
  [title],
  [unit],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ...rows,
];

const cases: readonly CheckCase[] = [
  { title: '各项之和等于合计', rows: threePublic(0, 10, 3, 13), differs: [] },
  { title: '差在四舍五入以内，不算不符', rows: threePublic(0.33, 10.33, 3.33, 14), differs: [] },
  { title: '超过四舍五入的，列出所有单元格', rows: threePublic(0, 10, 3, 15), differs: ['B7 B4 B5 B6'] },
  { title: '空着的算 0：合计多出来的要说', rows: threePublic(null, 10, null, 15), differs: ['B7 B4 B5 B6'] },
  { title: '读不出的数：不核对', rows: threePublic('约2', 10, 3, 13), differs: [] },
  { title: '错误值：不核对', rows: threePublic('#REF!', 10, 3, 15), differs: [] },
  { title: '带千分位的文字也是数', rows: threePublic('1,000.50', 10, 3, '1,013.50'), differs: [] },
  {
    title: '元，差五分也要说',
    rows: kinds(
      '2023年度支出决算表',
      '单位：元',
      ['合计', null, 880.16, 660, 220.11],
      ['201', '一般公共服务支出', 880.11, 660, 220.11],
    ),
    differs: ['C4 D4 E4'],
  },
  {
    title: '万元逐格四舍五入，差一分不说',
    rows: kinds(
      '2023年度支出决算表',
      '单位：万元',
      ['合计', null, 880.12, 660, 220.11],
      ['201', '一般公共服务支出', 880.11, 660, 220.11],
    ),
    differs: [],
  },
  {
    title: '多出一列不认识的：不核对横向',
    rows: [
      ['2023年度支出决算表'],
      ['单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '专项上缴'],
      ['合计', null, 90, 60, 20, 10],
    ],
    differs: [],
  },
  {
    title: '多出一行没有编码的数：不核对纵向',
    rows: kinds(
      '2023年度支出决算表',
      '单位：万元',
      ['合计', null, 90, 60, 30],
      ['201', '一般公共服务支出', 80, 60, 20],
      [null, '待分配', 10, 0, 10],
    ),
    differs: [],
  },
  {
    title: '多层合计都是公式：错一个项，只说最低的一处',
    rows: kinds(
      '2023年度支出决算表',
      '单位：万元',
      ['合计', null, 885, 660, 220],
      ['201', '一般公共服务支出', 885, 660, 220],
      ['20103', '政府办公厅（室）及相关机构事务', 885, 660, 220],
      ['2010301', '行政运行', 665, 660, 0],
      ['2010302', '一般行政管理事务', 220, 0, 220],
    ),
    differs: ['C7 D7 E7'],
  },
  {
    title: '别家的题目：不核对',
    rows: kinds('青石镇中心小学2023年度支出决算表', '单位：元', ['合计', null, 90, 60, 20]),
    differs: [],
  },
  {
    title: '题目里有不认识的字：不核对',
    rows: kinds('支出决算表填报样例支出决算表（模拟）', '单位：元', ['合计', null, 90, 60, 20]),
    differs: [],
  },
];

describe('核对', () => {
  it.each(cases)('$title', ({ rows, differs }) => {
    const report = runChecks(readForms(gridSnapshot({ 表: rows }), new Set()), 2023);
    expect(report.findings.map(({ places }) => places.map(({ cell }) => cell).join(' '))).toEqual(differs);
  });

  it('一句话里有所有的单元格、数和差额', () => {
    const rows = kinds(
      '2023年度支出决算表',
      '单位：万元',
      ['合计', null, 880, 660, 210],
      ['201', '一般公共服务支出', 880, 660, 210],
    );
    const [row] = runChecks(readForms(gridSnapshot({ GK03: rows }), new Set()), 2023).findings;
    expect(row && say(row)).toBe(
      '「GK03」C5 合计 880.00 ≠ D5 基本支出 660.00 + E5 项目支出 210.00，差 10.00 万元。应当：本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出。同时影响：「GK03」C4。',
    );
  });

  it('草稿、副本、隐藏的表不核对', () => {
    const rows = kinds('2023年度支出决算表', '单位：元', ['合计', null, 90, 60, 20]);
    const sheets = { 支出草稿: rows, '支出 (2)': rows, 隐藏: { rows, visibility: 'hidden' as const } };
    expect(runChecks(readForms(gridSnapshot(sheets), new Set()), 2023).findings).toEqual([]);
  });

  it('同一张表有两份，不知道该对哪一张：表内照核，表间不核，说明原因', () => {
    const total = (value: number) => kinds('2023年度支出决算表', '单位：元', ['合计', null, value, value, 0]);
    const totals = [
      ['2023年度收入支出决算总表'],
      ['单位：元'],
      ['收入', null, '支出', null],
      ['项目', '决算数', '项目', '决算数'],
      ['一、其他收入', 5, '一、教育支出', 5],
      ['本年收入合计', 5, '本年支出合计', 5],
      ['总计', 5, '总计', 5],
    ];
    const report = runChecks(readForms(gridSnapshot({ 甲: total(5), 乙: total(7), 总: totals }), new Set()), 2023);
    expect(report.findings).toEqual([]);
    expect(report.notChecked).toContainEqual({
      code: 'T1-T3.expenditure',
      why: 'twoForms',
      details: { form: '2023年度支出决算表', sheets: '甲、乙' },
    });
  });
});
