import type { FactId } from '../facts/catalogue';

/** A picture of 图表: its figures are facts, in the order in which they stand. */
export interface Picture {
  readonly key: string;
  readonly title: string;
  readonly headings: readonly [first: string, second?: string];
  readonly lines: readonly PictureLine[];
  /** A picture of what a whole is made of has its whole; what the lines do not name of it is a line of its own. */
  readonly whole?: PictureLine;
}

export interface PictureLine {
  readonly name: string;
  readonly facts: readonly [first: FactId, second?: FactId];
}

/** As a report numbers them; the scores by 一级指标 come after them. */
export const PICTURES: readonly Picture[] = [
  {
    key: 'income',
    title: '决算收入结构',
    headings: ['决算收入'],
    lines: [
      { name: '财政拨款收入', facts: ['fiscalFinalRevenue'] },
      { name: '上级补助收入', facts: ['superiorRevenue'] },
      { name: '事业收入', facts: ['serviceRevenue'] },
      { name: '经营收入', facts: ['businessRevenue'] },
      { name: '附属单位上缴收入', facts: ['affiliateRevenue'] },
      { name: '其他收入', facts: ['otherRevenue'] },
    ],
    whole: { name: '决算收入合计', facts: ['finalRevenue'] },
  },
  {
    key: 'incomeCompared',
    title: '预算收入与决算收入对比',
    headings: ['年初预算', '决算'],
    lines: [{ name: '收入合计', facts: ['budgetRevenue', 'finalRevenue'] }],
  },
  {
    key: 'spending',
    title: '决算支出结构',
    headings: ['决算支出'],
    lines: [
      { name: '人员经费', facts: ['personnelFinal'] },
      { name: '公用经费', facts: ['operatingFinal'] },
      { name: '项目支出', facts: ['projectFinal'] },
    ],
    whole: { name: '决算支出合计', facts: ['finalExpenditure'] },
  },
  {
    key: 'spendingCompared',
    title: '预算支出与决算支出对比',
    headings: ['年初预算', '决算'],
    lines: [
      { name: '基本支出', facts: ['basicBudget', 'basicFinal'] },
      { name: '项目支出', facts: ['projectBudget', 'projectFinal'] },
      { name: '支出合计', facts: ['budgetExpenditure', 'finalExpenditure'] },
    ],
  },
];
