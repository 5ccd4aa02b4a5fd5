import type { ReportData } from '../../../src/core/report/data/reportData';
import type { ScoredIndicator } from '../../../src/core/scorecard/scorecard';
import { type Exact, minus, over, plus, sumOf, times } from './exactNumber';
import { OPEN, type Reckoner } from './reckoner';
import { number, of } from './yearTold';

/** What must stand in a cell of a table of the report; undefined where nobody knows. */
export type ExpectedCell = (row: number, column: number) => string | undefined;

export function expectedTable(
  rows: readonly (readonly string[])[],
  caption: string,
  data: ReportData,
  reckon: Reckoner,
): ExpectedCell {
  const head = rows[0]?.join('|') ?? '';
  if (head.startsWith('序号|支出内容')) return cells(threePublic(data, reckon));
  if (head === '一级指标|二级指标|三级指标|分值|得分') return cells(groupScores(caption, data, reckon));
  if (head.startsWith('一级指标|二级指标|三级指标|指标解释')) return cells(wholeScheme(data, reckon));
  if (head.startsWith('调查项目|')) return cells(survey(data, reckon));
  if (head.startsWith('项目|收入|')) return cells(detail(data, reckon));
  if (head.startsWith('序号|职能|'))
    return cells([
      [],
      ...data.dutyGoals.map((one, at) => [String(at + 1), one.duty, one.activity, one.goal, one.projects]),
    ]);
  if (head === '序号|项目名称|绩效目标|实现情况')
    return cells([[], ...data.goalResults.map((one, at) => [String(at + 1), one.name, one.goal, one.result])]);
  if (head === '序号|工作活动|绩效目标|绩效指标')
    return cells([[], ...data.goalResults.map((one, at) => [String(at + 1), one.name, one.goal, one.indicators])]);
  return () => undefined;
}

function cells(expected: readonly (readonly string[])[]): ExpectedCell {
  return (row, column) => expected[row]?.[column];
}

function threePublic({ facts: { year = 0 } }: ReportData, reckon: Reckoner): readonly (readonly string[])[] {
  const items = ['因公出国费', '公务用车费', '公务接待费', '三公'].map((item, index) => {
    const names = [`上年${item}预算`, `上年${item}决算`, `${item}预算`, `${item}决算`];
    const values = names.map((name) => reckon.told.get(name)?.value);
    const [lastBudget, lastFinal, budget, final] = values;
    const change = (a: Exact | undefined, b: Exact | undefined) => a && b && minus(a, b);
    return [
      String(index + 1),
      '',
      ...[...values, change(budget, lastBudget), change(final, lastFinal)].map((value) => bare(value, reckon)),
    ];
  });
  return [['', '', `${String(year - 1)}年`, '', `${String(year)}年`], [], ...items];
}

function bare(value: Exact | undefined, reckon: Reckoner): string {
  return value ? reckon.money(value) : OPEN;
}

function points(value: Exact | undefined, reckon: Reckoner): string {
  return value ? reckon.printed(value, 'points') : OPEN;
}

function got({ status, score }: ScoredIndicator, reckon: Reckoner): string {
  if (status === 'notApplicable') return '不适用';
  return status === 'scored' ? points(of(score), reckon) : OPEN;
}

function groupScores(caption: string, { scorecard }: ReportData, reckon: Reckoner): readonly (readonly string[])[] {
  const [, name = ''] = /^表\d+\u3000(.*)指标及得分情况表$/.exec(caption) ?? [];
  const own = scorecard.indicators.filter(({ dimension }) => dimension === name);
  const open = own.some(({ status }) => status === 'pending' || status === 'unconfirmed');
  const total = (values: readonly (Exact | undefined)[]) =>
    points(sumOf(values.map((one) => one ?? number(0))), reckon);
  return [
    [],
    ...own.map((one) => [
      one.dimension,
      one.subDimension,
      one.indicator.name,
      points(of(one.fullMark), reckon),
      got(one, reckon),
    ]),
    [
      '合计',
      '',
      '',
      total(own.map(({ fullMark }) => of(fullMark))),
      open ? OPEN : total(own.flatMap(({ status, score }) => (status === 'scored' ? [of(score)] : []))),
    ],
  ];
}

function wholeScheme({ scorecard }: ReportData, reckon: Reckoner): readonly (readonly string[])[] {
  return [
    [],
    ...scorecard.indicators.map((one) => {
      const { indicator, fullMark } = one;
      return [
        one.dimension,
        one.subDimension,
        `${indicator.name}（${points(of(fullMark), reckon)}分）`,
        indicator.explanation.replace(/[。；;]\s*$/, ''),
        indicator.method,
        indicator.criterion,
        got(one, reckon),
      ];
    }),
    [reckon.say('合计（{参评分值}分）'), '', '', '', '', '', reckon.say('{总分}')],
  ];
}

function survey({ facts }: ReportData, reckon: Reckoner): readonly (readonly string[])[] {
  const questions = facts.survey?.questions ?? [];
  return [
    [],
    ...questions.map(({ question, answers }) => {
      const values = answers.map(({ value }) => of(value) ?? number(0));
      const sum = sumOf(values);
      const [yes = number(0), so = number(0)] = values;
      const score = plus(times(yes, number(100)), times(so, number(50)));
      return [
        question,
        ...[...values, sum].map((value) => reckon.printed(value, 'count')),
        sum.above === 0n ? '—' : reckon.printed(over(score, sum), 'points'),
      ];
    }),
  ];
}

/** Whatever follows a name in one of the lists follows it here: new names are put in list by list. */
function inTheirOrder(lines: ReportData['facts']['functionLines']): readonly string[] {
  const order: string[] = [];
  const kinds = [...new Set(lines.map(({ side, stage }) => `${side} ${stage}`))];
  for (const kind of kinds) {
    let next = 0;
    for (const { name, side, stage } of lines) {
      if (kind !== `${side} ${stage}`) continue;
      if (!order.includes(name)) order.splice(next, 0, name);
      next = order.indexOf(name) + 1;
    }
  }
  return order;
}

function detail({ facts }: ReportData, reckon: Reckoner): readonly (readonly string[])[] {
  const lines = facts.functionLines.filter(({ reading }) => !reading.value.isZero());
  const names = inTheirOrder(lines);
  const at = (name: string, side: string, stage: string): string => {
    const line = lines.find((one) => one.name === name && one.side === side && one.stage === stage);
    return line ? bare(of(line.reading.value), reckon) : '';
  };
  return [
    [],
    [],
    ...names.map((name) => [
      name,
      at(name, 'revenue', 'budget'),
      at(name, 'revenue', 'final'),
      at(name, 'expenditure', 'budget'),
      at(name, 'expenditure', 'final'),
    ]),
    ['合计', ...['预算收入', '决算收入', '预算支出', '决算支出'].map((name) => reckon.say(`{${name}:数}`))],
    ['', '', '', ...['基本支出预算', '基本支出决算'].map((name) => reckon.say(`{${name}:数}`))],
    ['', '', '', ...['项目支出预算', '项目支出决算'].map((name) => reckon.say(`{${name}:数}`))],
  ];
}
