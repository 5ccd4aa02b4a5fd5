import type { Decimal } from '../../../src/core/base/decimal';
import { factCatalogue } from '../../../src/core/facts/catalogue';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { type Exact, ZERO_EXACT, exact, minus, over, plus, sumOf, times } from './exactNumber';

export type Measured = 'money' | 'rate' | 'count' | 'points';

export interface Told {
  readonly value: Exact;
  readonly measure: Measured;
}

/** Every number that a report of this year may print, under its name; what is not here is not known. */
export function yearTold(data: ReportData): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const put = (name: string, measure: Measured, value: Exact | undefined): void => {
    if (value) told.set(name, { value, measure });
  };
  const { facts, figures, lists, projects, scorecard } = data;
  for (const [name, { value, measure }] of figures) put(name, measure, of(value));
  for (const { id, name, kind } of factCatalogue) {
    told.delete(name);
    put(name, kind === 'fraction' ? 'rate' : kind, of(facts.facts.get(id)?.value));
  }
  for (const [name, { items }] of lists) {
    put(`${name}合计`, 'money', whole(items.map(({ planned }) => of(planned))));
    put(`${name}支出合计`, 'money', whole(items.map(({ spent }) => of(spent))));
  }
  const own = projects.length > 0;
  put(
    '项目全年预算',
    'money',
    own ? whole(projects.map(({ adjusted }) => of(adjusted))) : told.get('项目预算合计')?.value,
  );
  put('项目年初预算', 'money', own ? whole(projects.map(({ initial }) => of(initial))) : undefined);
  put(
    '项目预算',
    'money',
    own ? whole(projects.map(({ adjusted, initial }) => of(adjusted ?? initial))) : told.get('项目预算合计')?.value,
  );
  put(
    '项目全年执行',
    'money',
    own ? whole(projects.map(({ executed }) => of(executed))) : told.get('项目执行合计')?.value,
  );
  const asked = (facts.survey?.questions ?? []).map(({ answers }) =>
    sumOf(answers.map(({ value }) => of(value) ?? ZERO_EXACT)),
  );
  const [people] = asked;
  if (people && asked.every((one) => minus(one, people).above === 0n)) put('问卷人数', 'count', people);
  put('项目', 'count', number(projects.length));
  put('目标完成', 'count', number(data.goalResults.length));
  put('职能目标', 'count', number(data.dutyGoals.length));

  const { indicators, scheme } = scorecard;
  const settled = indicators.filter(({ status }) => status === 'scored');
  const full = sumOf(indicators.map(({ fullMark }) => of(fullMark) ?? ZERO_EXACT));
  const applies = sumOf(
    indicators.flatMap(({ status, fullMark }) => (status === 'notApplicable' ? [] : [of(fullMark) ?? ZERO_EXACT])),
  );
  const total = sumOf(settled.map(({ score }) => of(score) ?? ZERO_EXACT));
  const pending = indicators.filter(({ status }) => status === 'pending' || status === 'unconfirmed').length;
  put('一级', 'count', number(scheme.dimensions.length));
  put('二级', 'count', number(scheme.dimensions.flatMap(({ subDimensions }) => subDimensions).length));
  put('三级', 'count', number(indicators.length));
  put('满分', 'points', full);
  put('待评', 'count', number(pending));
  const byHand = new Set(indicators.filter(({ entry }) => entry.score !== undefined).map(({ path }) => path));
  put('假定', 'count', number(scorecard.assumed.filter((path) => !byHand.has(path)).length));
  put('得满分的', 'count', number(settled.filter(({ score, fullMark }) => score?.equals(fullMark)).length));
  put('扣了分的', 'count', number(settled.filter(({ score, fullMark }) => score?.lt(fullMark)).length));
  if (pending === 0) put('总分', 'points', total);
  put('参评分值', 'points', applies);
  if (pending === 0 && applies.above !== 0n && minus(full, applies).above !== 0n)
    put('折算得分', 'points', over(times(total, full), applies));
  if (pending === 0) put('最后得分', 'points', of(scorecard.adjusted?.total));
  return told;
}

export function of(value: Decimal | undefined): Exact | undefined {
  return value && exact(value.toFixed());
}

export function number(value: number): Exact {
  return exact(String(value));
}

function whole(values: readonly (Exact | undefined)[]): Exact | undefined {
  return values.reduce<Exact | undefined>((sum, value) => (sum && value ? plus(sum, value) : undefined), ZERO_EXACT);
}
