import { type Decimal, decimal } from '../../base/decimal';
import type { Dress, Figure } from '../../statements/figure';
import { amounts } from '../../statements/kinds/amounts';
import { counts } from '../../statements/kinds/counts';
import { type PrintedShare, printedShares } from '../../statements/kinds/shares';
import { printedRate, printedShare } from '../../statements/printed';
import { type Span, sentence, shown } from '../../statements/shownSpan';
import { sumOf } from '../data/namedLists';
import type { ReportData, ReportProject } from '../data/reportData';
import { type Field, fieldSet, numberField, openField, textField } from './field';
import { moneyOr } from './moneyLists';
import { count } from './scoreFields';

const PROJECT_FIELDS = [
  '序号',
  '名称',
  '预算',
  '年初预算',
  '全年预算',
  '全年执行',
  '执行率',
  '结余',
  '占比',
  '执行说明',
  '得分',
  '等级',
  '目标',
  '完成情况',
  '方面',
];

/** The projects, their sums and what they scored. A sum with a part missing is open. */
export function projectFields({ projects, facts, figures }: ReportData): readonly Field[] {
  const money = (value: Decimal, { place }: ReportProject, label: string): Figure => ({
    label,
    value,
    measure: 'money',
    ...(place && { source: place }),
  });
  const known = projects.flatMap((project) => {
    const value = budgetOf(project);
    return value ? [money(value, project, project.name)] : [];
  });
  const [budget, initial, adjusted, executed] = [
    sumOf(projects.map(budgetOf)),
    sumOf(projects.map((project) => project.initial)),
    sumOf(projects.map((project) => project.adjusted)),
    sumOf(projects.map((project) => project.executed)),
  ];
  const some = projects.length > 0;
  // Without a list the sums may still stand in a table of hers.
  const budgetSum = some ? adjusted : facts.facts.get('projectsBudget')?.value;
  const executedSum = some ? executed : facts.facts.get('projectsExecuted')?.value;
  const spent = projects.flatMap((project) => project.executed ?? []);
  const shares = spent.length === projects.length ? printedShares(spent) : [];
  const grades = gradeCounts(projects) ?? statedGrades(figures);
  const whole = some ? decimal(projects.length) : facts.facts.get('projectCount')?.value;
  return [
    {
      kind: 'list',
      name: '项目',
      meaning: '',
      inner: PROJECT_FIELDS,
      lines: projects.map((project, index) => projectLine(project, index, shares[index])),
      sentences: {
        列举: (dress) => (known.length === projects.length ? listedAmounts(known, dress) : undefined),
        等级: () => (grades && whole ? gradeWords(grades, whole) : undefined),
      },
    },
    moneyTotal('项目预算', some ? budget : budgetSum),
    textField('项目预算名称', some && !adjusted && budget ? '年初预算' : '全年预算'),
    moneyTotal('项目年初预算', some ? initial : undefined),
    moneyTotal('项目全年预算', budgetSum),
    moneyTotal('项目全年执行', executedSum),
    moneyTotal('项目结余', some ? leftOf(budget, executed) : leftOf(budgetSum, executedSum)),
    rateField('项目执行率', executedSum, some ? budget : budgetSum),
    spendingWords('项目执行说明', executedSum, some ? budget : budgetSum),
    grades && whole
      ? { ...textField('项目等级', ''), sentences: { '': () => gradeWords(grades, whole) } }
      : openField('项目等级', '各项目的自评等级'),
    rateField('自评覆盖率', facts.facts.get('evaluatedProjects')?.value, facts.facts.get('projectCount')?.value),
  ];
}

function leftOf(budget: Decimal | undefined, executed: Decimal | undefined): Decimal | undefined {
  return budget && executed && budget.minus(executed);
}

/** 全年预算, or the only budget that her list has. */
function budgetOf({ adjusted, initial }: ReportProject): Decimal | undefined {
  return adjusted ?? initial;
}

/** Of what is all 0 nothing is listed, and a colon has something behind it all the same. */
export function listedAmounts(items: readonly Figure[], dress: Dress): readonly Span[] {
  return items.every(({ value }) => value.isZero()) ? [{ text: '各项均为0' }] : amounts.write({ items }, dress);
}

export function moneyTotal(name: string, value: Decimal | undefined): Field {
  return value ? numberField(name, { label: name, value, measure: 'money' }, false) : openField(name);
}

export function rateField(name: string, part: Decimal | undefined, whole: Decimal | undefined): Field {
  if (!part || !whole) return openField(name);
  if (whole.isZero()) return textField(name, '不计算');
  return numberField(name, { label: name, value: part.div(whole), measure: 'rate' }, false);
}

/** 「，全年执行X万元，执行率Y%」 behind a budget; nothing where no table says what was spent, and 0 where it says 0. */
function spendingWords(name: string, executed: Decimal | undefined, budget: Decimal | undefined): Field {
  if (!executed) return textField(name, '');
  const figure: Figure = { label: name, value: executed, measure: 'money' };
  const rate = budget && !budget.isZero() ? `，执行率${printedRate(executed.div(budget))}` : '';
  return {
    ...textField(name, ''),
    sentences: { '': (dress) => sentence('，全年执行', shown(figure, dress), rate) },
  };
}

function projectLine(project: ReportProject, index: number, share: PrintedShare | undefined) {
  const { name, initial, adjusted, executed, score, grade, goal, result, aspects, place } = project;
  const budget = budgetOf(project);
  return fieldSet([
    count('序号', index + 1),
    textField('名称', name, place),
    moneyOr('预算', budget, place),
    moneyOr('年初预算', initial, place),
    moneyOr('全年预算', adjusted, place),
    moneyOr('全年执行', executed, place),
    rateField('执行率', executed, budget),
    moneyOr('结余', leftOf(budget, executed), place),
    share ? textField('占比', printedShare(share.value)) : openField('占比', `${name}占全部项目支出的比重`),
    spendingWords('执行说明', executed, budget),
    score
      ? numberField('得分', { label: '得分', value: score, measure: 'points' }, true)
      : openField('得分', `${name}的自评得分`),
    grade === undefined ? openField('等级', `${name}的等级`) : textField('等级', grade),
    goal === '' ? openField('目标', `${name}的绩效目标`, '目标完成', place) : textField('目标', goal, place),
    result === ''
      ? openField('完成情况', `${name}的完成情况`, '目标完成', place)
      : textField('完成情况', result, place),
    {
      kind: 'list',
      name: '方面',
      meaning: '',
      inner: ['序号', '名称', '内容'],
      lines: aspects.map((one, at) =>
        fieldSet([count('序号', at + 1), textField('名称', one.aspect), textField('内容', one.text, one.place)]),
      ),
    },
  ]);
}

function gradeWords(groups: readonly Figure[], value: Decimal): readonly Span[] {
  return counts.write({ whole: { label: '项目支出绩效自评', value, measure: 'count' }, groups }, { money: '万元' });
}

/** Undefined while one project has no grade. */
function gradeCounts(projects: readonly ReportProject[]): readonly Figure[] | undefined {
  const groups = new Map<string, number>();
  if (projects.length === 0) return undefined;
  for (const { grade } of projects) {
    if (grade === undefined) return undefined;
    groups.set(grade, (groups.get(grade) ?? 0) + 1);
  }
  return [...groups].map(([label, number]) => ({ label, value: decimal(number), measure: 'count', unit: '个' }));
}

/** As she states them where there are no scores of ours: 评为优的项目数. */
function statedGrades(figures: ReportData['figures']): readonly Figure[] | undefined {
  const stated = ['优', '良', '中', '差', '一等', '二等', '三等'].flatMap((grade) => {
    const figure = figures.get(`评为${grade}的项目数`);
    return figure ? [{ ...figure, label: grade }] : [];
  });
  return stated.length > 0 ? stated : undefined;
}
