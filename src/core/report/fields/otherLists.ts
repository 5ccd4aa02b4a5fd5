import { ZERO, sumOf } from '../../base/decimal';
import { questionScore } from '../../facts/survey';
import type { Figure } from '../../statements/figure';
import { a1 } from '../../workbook/address';
import { NAMED_LISTS, type NamedItem, plannedTotal, spentTotal } from '../data/namedLists';
import type { ReportData } from '../data/reportData';
import { type Field, fieldSet, numberField, openField, openList, textField } from './field';
import { moneyOr } from './moneyLists';
import { listedAmounts, moneyTotal, projectFields, rateField } from './projectFields';
import { count } from './scoreFields';

/** Projects, survey, goals, and the lists that only reports speak of. */
export function otherLists(data: ReportData): readonly Field[] {
  return [
    ...projectFields(data),
    ...surveyFields(data),
    {
      kind: 'list',
      name: '职能目标',
      meaning: '',
      inner: ['序号', '职能', '工作活动', '目标', '项目'],
      lines: data.dutyGoals.map(({ duty, activity, goal, projects, place }, index) =>
        fieldSet([
          count('序号', index + 1),
          textField('职能', duty, place),
          textField('工作活动', activity, place),
          textField('目标', goal, place),
          textField('项目', projects, place),
        ]),
      ),
    },
    {
      kind: 'list',
      name: '目标完成',
      meaning: '',
      inner: ['序号', '名称', '目标', '指标', '完成情况'],
      lines: data.goalResults.map(({ name, goal, indicators, result, place }, index) =>
        fieldSet([
          count('序号', index + 1),
          textField('名称', name, place),
          textField('目标', goal, place),
          textField('指标', indicators, place),
          result === ''
            ? openField('完成情况', `${name}的完成情况`, '目标完成', place)
            : textField('完成情况', result, place),
        ]),
      ),
    },
    ...NAMED_LISTS.flatMap((name) => namedListFields(name, data)),
  ];
}

const SURVEY_FIELDS = ['序号', '问题', '满意', '一般', '不满意', '合计', '得分'];

function surveyFields({ facts }: ReportData): readonly Field[] {
  const { survey } = facts;
  if (!survey) return [openList('满意度', SURVEY_FIELDS), openField('问卷人数')];
  const lines = survey.questions.map(({ question, answers }, index) => {
    const values = answers.map(({ value }) => value);
    const sum = sumOf(values);
    const number = (name: string, at: number): Field => {
      const answer = answers[at];
      const figure: Figure = { label: name, value: answer?.value ?? ZERO, measure: 'count', unit: '人' };
      return numberField(
        name,
        answer ? { ...figure, source: { sheet: survey.sheet, cell: a1(answer.row, answer.column) } } : figure,
        true,
      );
    };
    return fieldSet([
      count('序号', index + 1),
      textField('问题', question),
      number('满意', 0),
      number('一般', 1),
      number('不满意', 2),
      numberField('合计', { label: '合计', value: sum, measure: 'count', unit: '人' }, true),
      sum.isZero()
        ? textField('得分', '—')
        : numberField('得分', { label: '得分', value: questionScore(values), measure: 'points' }, true),
    ]);
  });
  const asked = survey.questions.map(({ answers }) => sumOf(answers.map(({ value }) => value)));
  const [first, ...more] = asked;
  // Only where every question was answered by as many is that the number of people.
  const people = first && more.every((one) => one.equals(first)) ? first : undefined;
  return [
    { kind: 'list', name: '满意度', meaning: '', lines, inner: SURVEY_FIELDS },
    people
      ? numberField('问卷人数', { label: '问卷人数', value: people, measure: 'count', unit: '人' }, true)
      : openField('问卷人数'),
  ];
}

const NAMED_FIELDS = ['序号', '名称', '安排', '支出', '情况', '支出进度'];

function namedListFields(name: string, { lists }: ReportData): readonly Field[] {
  const list = lists.get(name);
  if (!list) return [openList(name, NAMED_FIELDS), openField(`${name}合计`), openField(`${name}支出合计`)];
  const lines = list.items.map((item, index) =>
    fieldSet([
      count('序号', index + 1),
      textField('名称', item.label, item.place),
      moneyOr('安排', item.planned, item.place),
      moneyOr('支出', item.spent, item.place),
      textField('情况', item.note, item.place),
      rateField('支出进度', item.spent, item.planned),
    ]),
  );
  const items = list.items.flatMap((item) => figureOf(item));
  return [
    {
      kind: 'list',
      name,
      meaning: '',
      lines,
      inner: NAMED_FIELDS,
      sentences: { 列举: (dress) => listedAmounts(items, dress) },
    },
    moneyTotal(`${name}合计`, plannedTotal(list)),
    moneyTotal(`${name}支出合计`, spentTotal(list)),
  ];
}

function figureOf({ label, planned, place }: NamedItem): readonly Figure[] {
  return planned ? [{ label, value: planned, measure: 'money', ...(place && { source: place }) }] : [];
}
