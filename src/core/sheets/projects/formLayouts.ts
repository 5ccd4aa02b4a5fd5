import type { ProjectScorecard } from '../../projects/projectScorecard';
import type { ColumnTable } from '../columns/column';

/** 项目支出绩效自评表 of 2020: nine columns; with 指标性质 and 度量单位 in columns of their own, as in 云南, eleven. */
const NARROW: ColumnTable = {
  block: { heading: '', width: 10 },
  first: { heading: '', width: 12 },
  second: { heading: '', width: 13 },
  third: { heading: '', width: 20 },
  target: { heading: '', width: 14 },
  done: { heading: '', width: 14 },
  full: { heading: '', width: 8 },
  score: { heading: '', width: 9 },
  reason: { heading: '', width: 22 },
};

const WIDE: ColumnTable = {
  block: { heading: '', width: 10 },
  first: { heading: '', width: 12 },
  second: { heading: '', width: 13 },
  third: { heading: '', width: 17 },
  relation: { heading: '', width: 13 },
  target: { heading: '', width: 13 },
  unit: { heading: '', width: 13 },
  done: { heading: '', width: 12 },
  full: { heading: '', width: 8 },
  score: { heading: '', width: 9 },
  reason: { heading: '', width: 20 },
};

const NARROW_HEADINGS: readonly string[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const WIDE_HEADINGS: readonly string[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

const SICHUAN_HEADINGS: readonly string[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '完成值',
  '权重',
  '得分',
  '未完成原因分析',
];

type MoneyColumn = 'initial' | 'budget' | 'executed' | 'full' | 'rate' | 'score' | 'reason';

/** How a form is laid out and what it calls its parts. */
export interface FormStyle {
  readonly columns: ColumnTable;
  readonly title: string;
  readonly headings: readonly string[];
  readonly money: readonly (readonly [MoneyColumn, string])[];
  readonly moneyBlock: string;
  readonly whole: string;
  readonly goalBlock: string;
  readonly goals: readonly [string, string];
  readonly total: string;
  /** 指标性质 and 度量单位 have columns of their own. */
  readonly wide: boolean;
  /** Under the table: words of judgement, and who signs. */
  readonly closing: readonly string[];
  readonly signs: readonly [string, string] | undefined;
}

const NATIONAL = {
  title: '项目支出绩效自评表',
  money: [
    ['initial', '年初预算数'],
    ['budget', '全年预算数'],
    ['executed', '全年执行数'],
    ['full', '分值'],
    ['rate', '执行率'],
    ['score', '得分'],
  ],
  moneyBlock: '项目资金',
  whole: '年度资金总额',
  goalBlock: '年度总体目标',
  goals: ['预期目标', '实际完成情况'],
  total: '总分',
  closing: [],
  signs: undefined,
} as const satisfies Partial<FormStyle>;

const OF_2020: FormStyle = { ...NATIONAL, columns: NARROW, headings: NARROW_HEADINGS, wide: false };
const YUNNAN: FormStyle = { ...NATIONAL, columns: WIDE, headings: WIDE_HEADINGS, wide: true };
const SICHUAN: FormStyle = {
  columns: WIDE,
  title: '部门预算项目支出绩效自评表',
  headings: SICHUAN_HEADINGS,
  money: [
    ['initial', '年初预算'],
    ['budget', '调整后预算数'],
    ['executed', '预算执行数'],
    ['rate', '预算执行率'],
    ['full', '权重'],
    ['score', '得分'],
    ['reason', '原因'],
  ],
  moneyBlock: '预算执行情况',
  whole: '总额',
  goalBlock: '项目基本情况',
  goals: ['项目年度目标', '年度目标完成情况'],
  total: '合计',
  wide: true,
  closing: ['评价结论', '存在问题', '改进措施'],
  signs: ['项目负责人：', '财务负责人：'],
};

/** Her own layout: 四川 where her forms have it, eleven columns where 指标性质 has one of its own, else nine. */
export function styleOf(projects: readonly ProjectScorecard[]): FormStyle {
  if (projects.some(({ project }) => project.form?.layout === 'sichuan')) return SICHUAN;
  const wide = projects.some(({ project }) => project.indicators.some(({ relation }) => relation !== undefined));
  return wide ? YUNNAN : OF_2020;
}
