import { type Decimal, ZERO, decimal, sumOf } from '../../base/decimal';
import type { GradeBand } from '../../schemes/scheme';
import type { ScoredIndicator } from '../../scorecard/scorecard';
import type { ReportData } from '../data/reportData';
import { lostIndicators, problemsOf } from '../problems';
import {
  type Field,
  type FieldSet,
  type ListField,
  fieldSet,
  numberField,
  openField,
  pointsField,
  textField,
} from './field';
import { headingNumber } from './chineseNumber';
import {
  INDICATOR_FIELDS,
  assumedOnes,
  fullName,
  indicatorFields,
  settledScore,
  unexplained,
  unexplainedField,
} from './indicatorFields';
import { subGroupsOf } from './subGroups';
import { totalFields } from './totalFields';

/** Totals, the grade, the groups and the indicators: all from the one scorecard. */
export function scoreFields(data: ReportData): readonly Field[] {
  const { scorecard } = data;
  const { indicators, scheme } = scorecard;
  const assumed = assumedOnes(data).length;
  const full = sumOf(indicators.map(({ fullMark }) => fullMark));
  const best = indicators.filter((one) => settledScore(one)?.equals(one.fullMark));
  return [
    ...totalFields(data),
    pointsField('满分', full),
    textField('评分体系', scheme.name),
    scheme.gradesAssumed
      ? openField('等级标准', `等级的分数线（指标体系里没有读到，暂按${gradeScale(scheme.grades)}）`)
      : textField('等级标准', gradeScale(scheme.grades)),
    count('一级指标个数', scheme.dimensions.length),
    count(
      '二级指标个数',
      scheme.dimensions.reduce((sum, { subDimensions }) => sum + subDimensions.length, 0),
    ),
    count('三级指标个数', indicators.length),
    count('满分指标个数', best.length),
    count('扣分指标个数', lostIndicators(data).length),
    count('待评指标个数', scorecard.pending),
    count('满意度表序', scheme.dimensions.length + 2),
    assumed > 0
      ? openField('假定说明', `有${String(assumed)}项指标按“假定符合”计分，须逐项核实`)
      : textField('假定说明', ''),
    groupList(data),
    subGroupList('二级指标', data, () => true),
    indicatorList('三级指标', indicators, data),
    indicatorList('扣分指标', lostIndicators(data), data),
    indicatorList('满分指标', best, data),
    problemList(data),
    measureList(data),
    nothingLost(data),
    nothingToDo(data),
  ];
}

export function count(name: string, value: number): Field {
  return numberField(name, { label: name, value: decimal(value), measure: 'count', unit: '个' }, true);
}

/** 「得分≥90为“优”；80≤得分＜90为“良”；…；得分＜60为“差”」 */
function gradeScale(grades: readonly GradeBand[]): string {
  return grades
    .map(({ name, from }, index) => {
      const above = grades[index - 1]?.from;
      if (from === undefined) return above === undefined ? `“${name}”` : `得分＜${above}为“${name}”`;
      return above === undefined ? `得分≥${from}为“${name}”` : `${from}≤得分＜${above}为“${name}”`;
    })
    .join('；');
}

function indicatorList(name: string, indicators: readonly ScoredIndicator[], data: ReportData): ListField {
  return {
    kind: 'list',
    name,
    meaning: '',
    lines: indicators.map((scored, index) => indicatorFields(scored, data, index + 1)),
    inner: INDICATOR_FIELDS,
    sentences: { 名称: () => [{ text: indicators.map((one) => fullName(one, data)).join('、') }] },
  };
}

/** What a group is about, by its name: forms put their paragraphs where they belong. */
const TOPICS: readonly (readonly [topic: string, named: RegExp])[] = [
  ['属重大政策', /政策/],
  ['属预算编制', /预算编制/],
  ['属预算执行', /预算执行/],
  ['属绩效管理', /绩效管理/],
  ['属资产管理', /资产/],
  ['属债务管理', /债务/],
  ['属财政透明', /透明|公开/],
  ['属信息化', /信息化/],
];

const GROUP_FIELDS = [
  '表序',
  ...TOPICS.map(([topic]) => topic),

  '序号',
  '名称',
  '分值',
  '得分',
  '扣分',
  '说明',
  '二级指标个数',
  '三级指标个数',
  '二级指标',
  '三级指标',
];

function groupList(data: ReportData): ListField {
  const { scorecard } = data;
  const lines = scorecard.scheme.dimensions.map(({ name, summary, subDimensions }, index) => {
    const own = scorecard.indicators.filter(({ dimension }) => dimension === name);
    const group = scorecard.groups[index];
    return fieldSet([
      ...groupFields(name, index + 1, own, group?.full, group?.pending === 0 ? group.score : undefined),
      textField('说明', summary.replace(/。$/, '')),
      // 表1 is “三公”; each group has a table of its own behind it.
      count('表序', index + 2),
      ...TOPICS.map(([topic, named]) => count(topic, named.test(name) ? 1 : 0)),
      count('二级指标个数', subDimensions.length),
      count('三级指标个数', own.length),
      subGroupList('二级指标', data, ({ dimension }) => dimension === name),
      indicatorList('三级指标', own, data),
    ]);
  });
  return {
    kind: 'list',
    name: '一级指标',
    meaning: '',
    lines,
    inner: GROUP_FIELDS,
    sentences: { 名称: () => [{ text: scorecard.groups.map(({ name }) => name).join('、') }] },
  };
}

function subGroupList(name: string, data: ReportData, belongs: (one: ScoredIndicator) => boolean): ListField {
  const groups = subGroupsOf(data.scorecard.indicators.filter(belongs));
  const lines = groups.map(({ dimension, name: title, indicators: own, score }, index) => {
    const full = sumOf(own.map(({ fullMark }) => fullMark));
    return fieldSet([
      ...groupFields(title, index + 1, own, full, score),
      textField('一级', dimension),
      count('三级指标个数', own.length),
      indicatorList('三级指标', own, data),
    ]);
  });
  const names = lines.map((line) => line.get('名称')).flatMap((one) => (one?.kind === 'text' ? [one.text] : []));
  return {
    kind: 'list',
    name,
    meaning: '',
    lines,
    inner: ['序号', '名称', '一级', '分值', '得分', '扣分', '三级指标个数', '三级指标'],
    sentences: { 名称: () => [{ text: names.join('、') }] },
  };
}

function groupFields(
  name: string,
  number: number,
  own: readonly ScoredIndicator[],
  full: Decimal = ZERO,
  score: Decimal | undefined,
): readonly Field[] {
  const unscored = `${name}得分（还有指标没有评分）`;
  const applicable = sumOf(own.map((one) => (one.status === 'notApplicable' ? ZERO : one.fullMark)));
  return [
    count('序号', number),
    textField('名称', name),
    pointsField('分值', full),
    score ? pointsField('得分', score) : openField('得分', unscored),
    score ? pointsField('扣分', applicable.minus(score)) : openField('扣分', unscored),
  ];
}

/** That nothing was lost can only be said when everything is scored. */
function nothingLost({ scorecard: { pending } }: ReportData): Field {
  return pending > 0
    ? openField('没有扣分', `还有${String(pending)}项指标没有评分，评完后再写问题`)
    : textField('没有扣分', '对照评价标准，各项指标没有扣分');
}

/** Nor that all goes on as it is. */
function nothingToDo({ scorecard: { pending } }: ReportData): Field {
  return pending > 0
    ? openField('没有措施', `还有${String(pending)}项指标没有评分，评完后再写改进措施`)
    : textField('没有措施', '继续按照现行办法做好预算绩效管理工作');
}

function problemList(data: ReportData): ListField {
  const lines = problemsOf(data).map(({ scored, content, measure }, index): FieldSet =>
    fieldSet([
      count('序号', index + 1),
      textField('名称', scored.indicator.name),
      { ...textField('内容', ''), sentences: { '': content } },
      { ...textField('措施', ''), sentences: { '': () => measure } },
      unexplained(scored, data) ? unexplainedField('待说明', scored, data) : textField('待说明', ''),
    ]),
  );
  return {
    kind: 'list',
    name: '问题',
    meaning: '',
    lines,
    inner: ['序号', '名称', '内容', '措施', '待说明'],
    sentences: { 序列: () => [{ text: lines.map((_, index) => headingNumber(index + 1)).join('、') }] },
  };
}

/** Each measure once: one may answer the problems of several indicators. */
function measureList(data: ReportData): ListField {
  const told = new Map(
    problemsOf(data).map(({ measure }) => [measure.map(({ text }) => text).join(''), measure] as const),
  );
  return {
    kind: 'list',
    name: '改进措施',
    meaning: '',
    lines: [...told.values()].map((measure, index) =>
      fieldSet([count('序号', index + 1), { ...textField('措施', ''), sentences: { '': () => measure } }]),
    ),
    inner: ['序号', '措施'],
  };
}
