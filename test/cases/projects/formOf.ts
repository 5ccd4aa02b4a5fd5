import type { GridCell, GridSheet } from '../../support/gridSnapshot';

/** One 三级指标 of a test form: 一级, 二级, 三级, target, completion, 分值, 得分, reason. */
export type FormLine = readonly [string, string, string, GridCell, GridCell, GridCell, GridCell?, GridCell?];

export interface FormGiven {
  readonly name?: string;
  readonly year?: number | null;
  readonly unit?: string;
  readonly money?: readonly (readonly [string, GridCell, GridCell, GridCell])[];
  readonly mark?: GridCell;
  readonly rate?: GridCell;
  readonly rateScore?: GridCell;
  readonly lines?: readonly FormLine[];
  readonly total?: GridCell;
  readonly title?: string;
}

export const LINES: readonly FormLine[] = [
  ['产出指标', '数量指标', '整治村数', '≥13个', '13个', 20, 20],
  ['', '质量指标', '验收合格率', '≥95%', '97%', 10, 10],
  ['', '时效指标', '完成时间', '12月底前', '11月20日', 10, 10],
  ['', '成本指标', '总成本', '≤48万元', '46.2万元', 10, 10],
  ['效益指标', '社会效益指标', '人居环境', '明显改善', '已达成预期指标', 30, 29],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 10],
];

/** 项目支出绩效自评表 of 2020: nine columns, block names merged downwards. */
export function form2020({ name = '人居环境整治', year = 2023, unit = '万元', money = [['年度资金总额', 50, 48, 46.2]], mark = 10, rate = null, rateScore = null, lines = LINES, total = null, title = '项目支出绩效自评表' }: FormGiven = {}): GridSheet {
  const rows: GridCell[][] = [
    [title],
    [year === null ? null : `（${String(year)}年度）`],
    ['项目名称', name],
    ['主管部门', '白河乡人民政府', null, null, null, '实施单位', '白河乡人民政府'],
    [`项目资金（${unit}）`, null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ...money.map(([label, initial, adjusted, executed], index): GridCell[] => [null, label, null, initial, adjusted, executed, ...(index === 0 ? [mark, rate, rateScore] : ['—', null, '—'])]),
    ['年度总体目标', '预期目标', null, null, null, '实际完成情况'],
    [null, '完成全乡人居环境整治。', null, null, null, '已完成。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ...lines.map((line): GridCell[] => [null, ...line.map((cell) => cell ?? null)]),
    ['总分', null, null, null, null, null, 100, total],
  ];
  const head = 5 + money.length;
  const bottom = rows.length;
  return {
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    merges: ['A1:I1', 'A2:I2', 'B3:I3', 'B4:E4', 'G4:I4', `A5:A${String(head)}`, `A${String(head + 1)}:A${String(head + 2)}`, `B${String(head + 2)}:E${String(head + 2)}`, `F${String(head + 2)}:I${String(head + 2)}`, `A${String(head + 3)}:A${String(bottom - 1)}`, `A${String(bottom)}:F${String(bottom)}`],
  };
}
