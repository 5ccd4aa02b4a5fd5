import { type Decimal, ZERO } from '../../base/decimal';
import { oneLine } from '../../base/text';
import { type FactId, factDefinition } from '../../facts/catalogue';
import { rateDefinition, type Sum } from '../../facts/rates';
import { sumsUsed } from '../../scorecard/rateValue';
import type { ScoredIndicator } from '../../scorecard/scorecard';
import type { Dress, Figure } from '../../statements/figure';
import { type Equation, equation } from '../../statements/kinds/equation';
import { indicatorScore } from '../../statements/kinds/indicatorScore';
import { printed, printedRate } from '../../statements/printed';
import { type Span, followed, sentence } from '../../statements/shownSpan';
import { textOf as typedText } from '../../workbook/typed';
import type { ReportData } from '../data/reportData';
import { factFigure } from './factFields';
import { type Field, type FieldSet, fieldSet, numberField, openField, textField } from './field';

/** The names inside {#三级指标}. */
export const INDICATOR_FIELDS = [
  '序号',
  '名称',
  '全名',
  '一级',
  '二级',
  '分值',
  '实际值',
  '得分',
  '扣分',
  '得分句',
  '依据',
  '扣分原因',
  '说明原因',
  '解释',
  '解释句',
  '说明',
  '标准',
  '算式',
  '状态',
  '备注',
  '评价',
  '待核实',
] as const;

/** One 三级指标, as a line of a list. */
export function indicatorFields(scored: ScoredIndicator, data: ReportData, number: number): FieldSet {
  const { path, indicator, fullMark, status, entry } = scored;
  const score = settledScore(scored);
  const place = data.cells?.scores.get(path);
  const points = (label: string, value: Decimal): Figure => ({
    label,
    value,
    measure: 'points',
    ...(place && { source: place }),
  });
  const reason = tidy(data.reasons.get(path) ?? '');
  const lost = score && fullMark.minus(score);
  const fields: Field[] = [
    numberField('序号', { label: '', value: fullMark.times(0).plus(number), measure: 'count' }, true),
    textField('名称', indicator.name, place),
    textField('全名', fullName(scored, data), place),
    textField('一级', scored.dimension),
    textField('二级', scored.subDimension),
    numberField('分值', points('分值', fullMark), true),
    valueField(scored, place),
    score ? numberField('得分', points('得分', score), true) : notScored('得分', scored, place),
    lost ? numberField('扣分', points('扣分', lost), true) : notScored('扣分', scored, place),
    scoreSentence(scored, data),
    textField('依据', evidenceOf(scored), data.cells?.scores.get(path)),
    textField('扣分原因', lost && lost.isPositive() && !lost.isZero() ? reason : '', data.cells?.reasons.get(path)),
    textField('说明原因', reason, data.cells?.reasons.get(path)),
    textField('解释', ended(indicator.explanation)),
    textField('解释句', explained(ended(indicator.explanation))),
    textField('说明', indicator.method),
    textField('标准', indicator.criterion),
    equationField(scored, data),
    textField('状态', { scored: '已评', pending: '待填', notApplicable: '不适用', unconfirmed: '待确认' }[status]),
    textField('备注', typedText(entry.remark)),
    judgedField(scored, data, reason),
    assumedField(scored, data),
  ];
  return fieldSet(fields);
}

function notScored(name: string, { status, path }: ScoredIndicator, place: Field['source']): Field {
  if (status === 'notApplicable') return textField(name, '不适用', place);
  return openField(name, status === 'unconfirmed' ? '得分待确认' : '未评分', path, place);
}

/** What was computed from half of a sentence is shown in the sheet, where she confirms it; a report does not say it. */
const UNSCORED = {
  scored: '该指标尚未评分',
  pending: '该指标尚未评分',
  unconfirmed: '该指标的评价标准有没读懂的文字，得分待确认',
} as const;

/** Undefined while anything about it is open. */
export function settledScore({ score, status }: ScoredIndicator): Decimal | undefined {
  return status === 'scored' ? score : undefined;
}

function scoreSentence(scored: ScoredIndicator, data: ReportData): Field {
  const { status, path } = scored;
  if (status === 'notApplicable') return textField('得分句', '该指标不适用，不计入总分');
  if (!settledScore(scored)) return openField('得分句', UNSCORED[status], path);
  return { ...textField('得分句', ''), sentences: { '': () => scoreWords(scored, data) } };
}

function scoreWords({ path, fullMark, score }: ScoredIndicator, { cells }: ReportData): readonly Span[] {
  const source = cells?.scores.get(path);
  const points = (value: Decimal): Figure => ({ label: '得分', value, measure: 'points', ...(source && { source }) });
  return indicatorScore.write({ full: points(fullMark), score: points(score ?? ZERO) }, { money: '万元' });
}

function valueField({ value, path, indicator, status }: ScoredIndicator, place: Field['source']): Field {
  if (value === undefined)
    return status === 'pending' ? openField('实际值', '实际值', path, place) : textField('实际值', '—');
  if (typeof value === 'string') return textField('实际值', value, place);
  const rate =
    indicator.measure.kind === 'rate' || ('valueKind' in indicator.measure && indicator.measure.valueKind === 'rate');
  return rate ? { ...textField('实际值', printedRate(value), place) } : textField('实际值', value.toString(), place);
}

/** What she wrote as 佐证, beside the indicator and beside its 要点. */
function evidenceOf({ entry }: ScoredIndicator): string {
  const noted = [entry.evidence, ...(entry.points ?? []).map(({ evidence }) => evidence), entry.level?.evidence];
  return [...new Set(noted.map((typed) => oneLine(typedText(typed))).filter((text) => text !== ''))].join('；');
}

/** 「预算完成率=（1267.33÷1381.73）×100%=91.72%」, where the indicator is a quotient of facts. */
function equationField(scored: ScoredIndicator, data: ReportData): Field {
  const input = equationOf(scored, data);
  return input
    ? { ...textField('算式', equationText(input)), sentences: { '': (dress) => equation.write(input, dress) } }
    : textField('算式', '');
}

function equationText(input: Equation): string {
  return input.result.label;
}

function equationOf(scored: ScoredIndicator, data: ReportData): Equation | undefined {
  const { rate, indicator, entry } = scored;
  if (indicator.measure.kind !== 'rate' || rate?.kind !== 'value' || entry.value) return undefined;
  const { numerator, denominator } = sumsUsed(rateDefinition(indicator.measure.rate), data.facts);
  const below = onlyFigure(denominator, data);
  const above = terms(numerator, data);
  if (!below || below.value.isZero() || !above) return undefined;
  const place = data.cells?.values.get(scored.path);
  return {
    result: { label: indicator.name, value: rate.value, measure: 'rate', ...(place && { source: place }) },
    above,
    below,
  };
}

/** 「年末结转结余、上年末结转结余均为0，结转结余变动率按0%计」: nothing by nothing has no formula to show. */
function nothingByNothing({ rate, indicator, entry }: ScoredIndicator, data: ReportData): string {
  if (indicator.measure.kind !== 'rate' || rate?.kind !== 'value' || entry.value) return '';
  const { numerator, denominator } = sumsUsed(rateDefinition(indicator.measure.rate), data.facts);
  const ids = [...new Set([numerator, denominator].flatMap(({ plus, minus = [] }) => [...plus, ...minus]))];
  if (!ids.every((id) => data.facts.facts.get(id)?.value?.isZero() === true)) return '';
  return `${ids.map((id) => factDefinition(id).name).join('、')}均为0，${indicator.name}按0%计`;
}

/** 「无预算而有支出3.41万元」: where there is no rate to show, the reason has the amount itself. */
export function withAmount(
  reason: string,
  { rate, indicator, entry }: ScoredIndicator,
  data: ReportData,
  dress: Dress,
) {
  if (indicator.measure.kind !== 'rate' || rate?.kind !== 'zeroDenominator' || entry.value) return reason;
  const spent = onlyFigure(sumsUsed(rateDefinition(indicator.measure.rate), data.facts).numerator, data);
  return spent && reason.endsWith('支出') ? `${reason}${printed(spent, dress)}` : reason;
}

function onlyFigure({ plus, minus = [] }: Sum, data: ReportData): Figure | undefined {
  const [id, ...more] = plus;
  return id && more.length + minus.length === 0 ? factFigure(data, id) : undefined;
}

function terms({ plus, minus = [] }: Sum, data: ReportData): Equation['above'] | undefined {
  const figures = (ids: readonly FactId[]) => ids.map((id) => factFigure(data, id));
  const [first, second, third] = figures([...plus, ...minus]);
  if (!first || third) return undefined;
  if (plus.length + minus.length === 1) return [first];
  return second ? [first, minus.length > 0 ? '-' : '+', second] : undefined;
}

/** How the score came about, in one go: what stands behind it, the formula with its figures, and what follows. */
function judgedField(scored: ScoredIndicator, data: ReportData, reason: string): Field {
  const { path, status, indicator, score } = scored;
  const source = data.cells?.reasons.get(path);
  if (status === 'pending' || status === 'unconfirmed')
    return openField(
      '评价',
      `${indicator.name}：${reason === '' ? '尚未评分' : reason}`,
      path,
      data.cells?.scores.get(path),
    );
  const input = equationOf(scored, data);
  const nothing = nothingByNothing(scored, data);
  const evidence = evidenceOf(scored).replace(/[。；]$/, '');
  // The formula ends with the rate that the reason begins with; without one the rate is named.
  const short = input || nothing !== '' ? shortReason(reason) : named(scored, reason);
  return {
    ...textField('评价', reason),
    sentences: {
      '': (dress) =>
        sentence(
          evidence === '' ? '' : `${evidence}。`,
          ...(input ? [equation.write(input, dress), short === '' ? '。' : '，'] : []),
          ...(nothing === '' ? [] : [nothing, short === '' ? '。' : '，']),
          ...(short === '' ? [] : [followed(withAmount(short, scored, data, dress), source ? { source } : {}), '。']),
          ...(score ? [scoreWords(scored, data), '。'] : []),
        ),
    },
  };
}

/** 「100.00%，按比例计分」 says of what it speaks. */
function named({ rate, indicator }: ScoredIndicator, reason: string): string {
  const rest = shortReason(reason);
  if (rate?.kind !== 'value' || rest === reason) return reason;
  return `${indicator.name}为${printedRate(rate.value)}，${rest}`;
}

/** What `--assume-met` answered says so where it stands; and points that she took by hand are asked for their reason. */
function assumedField(scored: ScoredIndicator, data: ReportData): Field {
  const { path, indicator } = scored;
  if (assumedOnes(data).includes(path))
    return openField('待核实', `${indicator.name}按“假定符合”计分，核实后删去本句`, path, data.cells?.scores.get(path));
  return unexplained(scored, data) && evidenceOf(scored) === ''
    ? unexplainedField('待核实', scored, data)
    : textField('待核实', '');
}

/** What an answer that was assumed decides: not a score that she typed herself. */
export function assumedOnes({ scorecard: { assumed, indicators } }: ReportData): readonly string[] {
  const typed = new Set(indicators.filter(({ entry }) => entry.score !== undefined).map(({ path }) => path));
  return assumed.filter((path) => !typed.has(path));
}

/** Points lost by a score that she typed without saying why: 「人工评分」 is no reason. */
export function unexplained(scored: ScoredIndicator, { reasons }: ReportData): boolean {
  const lost = settledScore(scored)?.lt(scored.fullMark) === true;
  return lost && tidy(reasons.get(scored.path) ?? '') === '';
}

export function unexplainedField(name: string, { path, indicator }: ScoredIndicator, { cells }: ReportData): Field {
  return openField(name, `${indicator.name}的扣分原因`, path, cells?.reasons.get(path));
}

/** Our 扣分说明 sets a blank beside every number and ends with the points lost; a report has a sentence of its own for them. */
function tidy(reason: string): string {
  return reason
    .replace(/，(?:不扣分|不得分|扣 ?[\d.]+ ?分)$/, '')
    .replace(/(^|，)人工评分$/, '')
    .replace(/属于 ?([≥＞＝≤＜].*)$/, (_, band: string) => `属于“${band.replaceAll(' ', '')}”一档`)
    .replace(/(?<=[\u4e00-\u9fff，]) (?=[-\d])|(?<=\d) (?=[\u4e00-\u9fff])/g, '')
    .replace(/^(\d+)项要点，没有不符合项$/, '评价要点共$1项，均符合要求')
    .replace(/^(\d+)项要点，(\d+)项不适用，没有不符合项$/, '评价要点共$1项，其中$2项不适用，其余均符合要求')
    .replace(/^(\d+)项要点，(.*?)(\d+)项不符合$/, '评价要点共$1项，$2其中$3项不符合要求');
}

/** Without the rate that it begins with: 「116.00%，高于100%」 → 「高于100%」. */
export function shortReason(reason: string): string {
  return tidy(reason).replace(/^-?[\d.]+%，/, '');
}

/** Whether what is measured is a percentage. */
export function isRate({ indicator: { measure } }: ScoredIndicator): boolean {
  return measure.kind === 'rate' || (measure.kind === 'figures' && measure.valueKind === 'rate');
}

/** Its own name, with that of its group where another indicator is called the same. */
export function fullName({ indicator: { name }, subDimension, path }: ScoredIndicator, data: ReportData): string {
  const twice = data.scorecard.indicators.some((one) => one.indicator.name === name && one.path !== path);
  return twice ? `${subDimension}的${name}` : name;
}

/** 「该指标主要反映…的程度」: explanations begin with what they do, or name what is looked at. */
function explained(explanation: string): string {
  if (/^(?:本|该|此)?指标/.test(explanation)) return explanation;
  if (/^主要/.test(explanation)) return `该指标${explanation}`;
  return /^(?:用于|用以|用来)?(?:反映|考核|考查|考察|评价|衡量|体现|核查|检查|监督)/.test(explanation)
    ? `该指标主要${explanation}`
    : `该指标主要看${explanation}`;
}

function ended(text: string): string {
  return text.replace(/[。；;]\s*$/, '');
}
