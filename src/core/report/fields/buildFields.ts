import { plainText } from '../../base/text';
import { rateCatalogue } from '../../facts/rates';
import { rateValue } from '../../scorecard/rateValue';
import type { LabelledTable } from '../data/labelledTables';
import type { ReportData } from '../data/reportData';
import { DIFFERENCE_NAMES, SHARE_NAMES, differenceField, pastDifferences } from './differenceField';
import { factFields } from './factFields';
import { type Field, type FieldSet, fieldSet, numberField, openField, textField } from './field';
import { isRate } from './indicatorFields';
import { labelledField } from './labelledFields';
import { listTotals } from './listTotals';
import { moneyLists } from './moneyLists';
import { namedScores } from './namedScores';
import { nothingSpent } from './nothingSpent';
import { otherLists } from './otherLists';
import { functionLineField, functionLineFields } from './functionLineFields';
import { pastField, pastFields } from './pastFields';
import { rateField } from './projectFields';
import { scoreFields } from './scoreFields';
import { unitFields } from './unitFields';

/** Every field of a report in this workbook: by its name, with or without the quotes that the name has. */
export interface ReportFields {
  /** Also a difference of any two amounts: `{决算收入较预算收入增减}`. */
  get(name: string): Field | undefined;
  /** All that is listed for her, in reading order. */
  readonly listed: readonly Field[];
  /** `{过程得分}`, `{预算完成率得分}`: every score by the name of what it is of. */
  readonly scores: readonly Field[];
  /** Her tables by her own words: `{政府采购执行情况表/货物/采购预算}`. */
  readonly labelled: readonly LabelledTable[];
}

export function buildFields(data: ReportData): ReportFields {
  const fields = withoutRepeats([
    ...unitFields(data),
    ...scoreFields(data),
    ...factFields(data),
    ...rateFields(data),
    ...moneyLists(data),
    ...listTotals(data),
    ...nothingSpent(data),
    ...otherLists(data),
    ...pastFields(data),
    ...functionLineFields(data),
  ]);
  const all: FieldSet = fieldSet(fields);
  const plain = new Map(fields.map((field) => [plainText(field.name), field]));
  const scores = namedScores(data).filter(({ name }) => !all.has(name));
  const byScore = new Map(scores.map((field) => [plainText(field.name), field]));
  const get = (name: string): Field | undefined =>
    all.get(name) ??
    plain.get(plainText(name)) ??
    byScore.get(plainText(name)) ??
    pastField(name, data) ??
    functionLineField(name, data) ??
    differenceField(name, data) ??
    labelledField(name, data);
  let listed: readonly Field[] | undefined;
  return {
    get,
    scores,
    get labelled() {
      return data.labelled?.() ?? [];
    },
    // Hundreds of differences, which a report needs few of.
    get listed() {
      listed ??= [
        ...fields,
        ...[...DIFFERENCE_NAMES, ...SHARE_NAMES, ...pastDifferences(data)].flatMap(
          (name) => differenceField(name, data) ?? [],
        ),
      ];
      return listed;
    },
  };
}

/** 满意度 is a list and no indicator: the first of a name stands. */
function withoutRepeats(fields: readonly Field[]): readonly Field[] {
  const seen = new Set<string>();
  return fields.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** The rates under their indicators' names: as the scorecard has them, else as the facts give them. */
function rateFields(data: ReportData): readonly Field[] {
  const scored = data.scorecard.indicators.flatMap((one): Field[] => {
    const { indicator, rate, path } = one;
    if (rate?.kind !== 'value' || !isRate(one)) return [];
    const source = data.cells?.values.get(path);
    return [
      numberField(
        indicator.name,
        { label: indicator.name, value: rate.value, measure: 'rate', ...(source && { source }) },
        false,
      ),
    ];
  });
  const others = rateCatalogue.map((definition): Field => {
    // What is reckoned in several ways is named by the scheme that says which.
    if (rateCatalogue.filter(({ name }) => name === definition.name).length > 1)
      return openField(definition.name, `${definition.name}（评分体系里没有这项指标）`);
    const value = rateValue(definition, data.facts);
    if (value.kind === 'value')
      return numberField(definition.name, { label: definition.name, value: value.value, measure: 'rate' }, false);
    return value.kind === 'zeroDenominator' ? textField(definition.name, '不计算') : openField(definition.name);
  });
  const { facts } = data.facts;
  const overall = rateField('预算执行率', facts.get('finalExpenditure')?.value, facts.get('adjustedBudget')?.value);
  return [...scored, overall, ...others];
}
