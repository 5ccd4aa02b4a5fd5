import { factFormulaName, factDefinition } from '../facts/catalogue';
import { rateDefinition } from '../facts/rates';
import { type Formula, binary, call, cell, joined, named, number, range, text } from '../formula/formula';
import { EMPTY, isText, round, when } from '../formula/shorthand';
import { NOT_APPLICABLE, answerText } from '../rules/cellText';
import type { RuleRefs } from '../rules/ruleRefs';
import { ruleFormula } from '../rules/ruleFormula';
import { scoreReason } from '../rules/scoreReason';
import type { Measure } from '../schemes/scheme';
import type { ScoredIndicator } from '../scorecard/scorecard';
import { POINT_COLUMNS, SCORE_COLUMNS as C, placesOf } from './layout';
import { rateFormula } from './rateFormula';
import type { SheetInputs } from './sheetInputs';
import { VALUE_STATES } from './valueStates';

/** 实际值: the rate, how many 要点 are met, or the level. */
export function valueFormula(scored: ScoredIndicator, inputs: SheetInputs): Formula | undefined {
  const { measure } = scored.indicator;
  switch (measure.kind) {
    case 'rate':
      return rateFormula(rateDefinition(measure.rate), inputs.facts);
    case 'checklist':
      return metCount(scored, inputs);
    case 'level':
      return levelFormula(measure, scored, inputs);
    case 'judgement':
      return undefined;
  }
}

/** 得分, as the rule prints it; undefined where only a person can give it. */
export function scoreFormula(scored: ScoredIndicator, inputs: SheetInputs): Formula | undefined {
  return givenByPerson(scored) ? undefined : ruleFormula(scored.indicator.rule, ruleRefs(scored, inputs));
}

/** A rule of judgement, or a criterion that she rewrote and nobody has read yet. */
export function givenByPerson(scored: ScoredIndicator): boolean {
  return scored.indicator.rule.kind === 'judgement' || scored.criterionChanged;
}

/** 扣分说明: one live sentence that says why the score is what it is. */
export function reasonFormula(scored: ScoredIndicator, inputs: SheetInputs): Formula {
  const row = placesOf(inputs.places, scored.path).scoreRow;
  const [full, value, score] = [cell(row, C.fullMark), cell(row, C.value), cell(row, C.score)];
  const typed = when(
    isText(score, NOT_APPLICABLE),
    text('不适用，不计入总分'),
    when(call('ISNUMBER', score), joined(text('人工评分，扣 '), round(binary(full, '-', score), 2), text(' 分')), text(openText(scored))),
  );
  if (givenByPerson(scored) || (scored.entry.score !== undefined && !scored.scoreOutOfBounds)) return typed;
  const reason = scoreReason(scored.indicator.rule, { ...ruleRefs(scored, inputs), score });
  if (scored.indicator.measure.kind !== 'rate') return reason;
  const known = call('OR', call('ISNUMBER', value), isText(value, VALUE_STATES.notApplicable), isText(value, VALUE_STATES.overBudget));
  return when(known, reason, when(isText(value, VALUE_STATES.manual), typed, text(missingText(scored.indicator.measure))));
}

function ruleRefs(scored: ScoredIndicator, inputs: SheetInputs): RuleRefs {
  const places = placesOf(inputs.places, scored.path);
  const value = cell(places.scoreRow, C.value);
  const answers = places.points && range(
    { top: places.points.row, left: POINT_COLUMNS.answer, bottom: places.points.row + places.points.count - 1, right: POINT_COLUMNS.answer },
    inputs.names.points,
  );
  return {
    fullMark: cell(places.scoreRow, C.fullMark),
    valueKind: 'rate',
    value,
    level: value,
    ...(answers ? { items: answers } : {}),
  };
}

/** `COUNTIF(评价要点!F5:F8,"是")&"/"&4&" 项符合"`. */
function metCount(scored: ScoredIndicator, inputs: SheetInputs): Formula {
  const { items } = ruleRefs(scored, inputs);
  const count = placesOf(inputs.places, scored.path).points?.count ?? 0;
  if (!items) return EMPTY;
  return joined(call('COUNTIF', items, text(answerText.met)), text(`/${String(count)} 项符合`));
}

/** What she chose in 评价要点; without a choice, the level that the fact's value reaches. */
function levelFormula(measure: Extract<Measure, { kind: 'level' }>, scored: ScoredIndicator, inputs: SheetInputs): Formula {
  const points = placesOf(inputs.places, scored.path).points;
  if (!points) return EMPTY;
  const chosen = cell(points.row, POINT_COLUMNS.answer, inputs.names.points);
  const derived = measure.from ? levelOfFact(measure.from) : EMPTY;
  return when(isText(chosen, ''), derived, chosen);
}

function levelOfFact({ fact, cutoffs }: NonNullable<Extract<Measure, { kind: 'level' }>['from']>): Formula {
  const value = named(factFormulaName(fact));
  const level = [...cutoffs].reverse().reduce<Formula>(
    (below, cutoff) => (cutoff.from === undefined ? text(cutoff.level) : when(binary(value, '>=', number(cutoff.from)), text(cutoff.level), below)),
    EMPTY,
  );
  return when(binary(call('COUNT', value), '=', number('1')), level, EMPTY);
}

function missingText(measure: Extract<Measure, { kind: 'rate' }>): string {
  const { numerator, denominator } = rateDefinition(measure.rate);
  const names = [...new Set([...numerator, ...denominator].flatMap(({ plus, minus = [] }) => [...plus, ...minus]).map((id) => factDefinition(id).name))];
  return `待填：需要${names.join('、')}，请在「绩效数据」补齐`;
}

function openText(scored: ScoredIndicator): string {
  if (scored.criterionChanged) return '待填：评价标准已改动，请按新标准在「得分」里填写分数';
  if (scored.rate?.kind === 'zeroDenominator') return '待填：分母为 0，无法计算，请在「得分」里填写分数';
  return '待填：请在「得分」里填写分数';
}
