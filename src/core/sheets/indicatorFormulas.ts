import { factDefinition } from '../facts/catalogue';
import { rateDefinition } from '../facts/rates';
import { type Formula, binary, call, cell, joined, number, text } from '../formula/formula';
import { EMPTY, isText, round, when } from '../formula/shorthand';
import { NOT_APPLICABLE, answerText } from '../rules/cellText';
import type { RuleRefs } from '../rules/ruleRefs';
import { ruleFormula } from '../rules/ruleFormula';
import { scoreReason } from '../rules/scoreReason';
import { expressionFormula, isCalculable, whereDivisible } from '../rules/expression';
import type { Expression, ValueKind } from '../rules/rule';
import { measuredKind } from '../schemes/measuredKind';
import type { Measure } from '../schemes/scheme';
import type { ScoredIndicator } from '../scorecard/scorecard';
import { answerRefs, levelCell } from './answerRefs';
import { SCORE_COLUMNS as C } from './columns/scoreColumns';
import { placesOf } from './indicatorPlaces';
import { rateFormula } from './rateFormula';
import type { SheetInputs } from './sheetInputs';
import { UNCONFIRMED, VALUE_STATES } from './valueStates';
import { usableFact } from './wholeCount';

/** 实际值: the rate, how many 要点 are met, or the level; undefined where a person types it, or there is none. */
export function valueFormula(scored: ScoredIndicator, inputs: SheetInputs): Formula | undefined {
  const { measure } = scored.indicator;
  switch (measure.kind) {
    case 'rate':
      return rateFormula(rateDefinition(measure.rate), inputs.facts);
    case 'figures':
      return measure.value && figuresFormula(measure.value, measure.valueKind, answerRefs(scored, inputs).quantities);
    case 'checklist':
      return metCount(scored, inputs);
    case 'level':
      return levelFormula(measure, scored, inputs);
    case 'typed':
    case 'judgement':
      return undefined;
  }
}

/** 得分, as the rule prints it; undefined where only a person can give it. */
export function scoreFormula(scored: ScoredIndicator, inputs: SheetInputs): Formula | undefined {
  return givenByPerson(scored) ? undefined : ruleFormula(scored.indicator.rule, ruleRefs(scored, inputs));
}

/** A rule of judgement. */
export function givenByPerson(scored: ScoredIndicator): boolean {
  return scored.indicator.rule.kind === 'judgement';
}

/** 扣分说明: one live sentence that says why the score is what it is, and whether she has still to confirm it. */
export function reasonFormula(scored: ScoredIndicator, inputs: SheetInputs): Formula {
  const reason = plainReason(scored, inputs);
  const { unread = [] } = scored.indicator;
  const { confirm } = answerRefs(scored, inputs);
  const typedScore = scored.entry.score !== undefined && !scored.scoreOutOfBounds;
  if (!confirm || unread.length === 0 || typedScore) return reason;
  const score = cell(placesOf(inputs.places, scored.path).scoreRow, C.score);
  const words = unread.join('；');
  const asked = text(
    `${UNCONFIRMED}标准里「${words.length > 60 ? `${words.slice(0, 60)}…` : words}」没有读懂，请到「评价要点」确认。`,
  );
  const waits = call('AND', call('ISNUMBER', score), binary(confirm, '<>', text(answerText.met)));
  return when(waits, joined(asked, reason), reason);
}

function plainReason(scored: ScoredIndicator, inputs: SheetInputs): Formula {
  const row = placesOf(inputs.places, scored.path).scoreRow;
  const [full, value, score] = [cell(row, C.fullMark), cell(row, C.value), cell(row, C.score)];
  const typed = when(
    isText(score, NOT_APPLICABLE),
    text('不适用，不计入总分'),
    when(
      call('ISNUMBER', score),
      joined(text('人工评分，扣 '), round(binary(full, '-', score), 2), text(' 分')),
      text(openText(scored)),
    ),
  );
  if (givenByPerson(scored) || (scored.entry.score !== undefined && !scored.scoreOutOfBounds)) return typed;
  const reason = scoreReason(scored.indicator.rule, { ...ruleRefs(scored, inputs), score });
  const { measure, rule } = scored.indicator;
  if (measure.kind === 'figures' && !measure.value)
    return when(call('ISNUMBER', score), reason, text(missingText(measure)));
  if (measure.kind !== 'rate' && measure.kind !== 'figures' && measure.kind !== 'typed') return reason;
  const inHand = [
    call('ISNUMBER', value),
    isText(value, VALUE_STATES.notApplicable),
    isText(value, VALUE_STATES.overBudget),
  ];
  // A special case decides whatever the value is.
  const known = call(
    'OR',
    ...inHand,
    ...(rule.kind === 'guarded' ? [call('ISNUMBER', score), isText(score, NOT_APPLICABLE)] : []),
  );
  return when(known, reason, when(isText(value, VALUE_STATES.manual), typed, text(missingText(measure))));
}

function ruleRefs(scored: ScoredIndicator, inputs: SheetInputs): RuleRefs {
  const places = placesOf(inputs.places, scored.path);
  const value = cell(places.scoreRow, C.value);
  const { measure } = scored.indicator;
  return {
    fullMark: cell(places.scoreRow, C.fullMark),
    valueKind: measuredKind(measure),
    value,
    count: value,
    level: value,
    ...answerRefs(scored, inputs),
  };
}

/** `COUNTIF(评价要点!F5:F8,"是")&"/"&4&" 项符合"`. */
function metCount(scored: ScoredIndicator, inputs: SheetInputs): Formula {
  const { items } = answerRefs(scored, inputs);
  if (!items) return EMPTY;
  const count = items.range.bottom - items.range.top + 1;
  return joined(call('COUNTIF', items, text(answerText.met)), text(`/${String(count)} 项符合`));
}

/** What she chose in 评价要点; without a choice, the level that the fact's value reaches. */
function levelFormula(
  measure: Extract<Measure, { kind: 'level' }>,
  scored: ScoredIndicator,
  inputs: SheetInputs,
): Formula {
  const chosen = levelCell(scored, inputs);
  if (!chosen) return EMPTY;
  const derived = measure.from ? levelOfFact(measure.from) : EMPTY;
  return when(isText(chosen, ''), derived, chosen);
}

function levelOfFact({ fact, cutoffs }: NonNullable<Extract<Measure, { kind: 'level' }>['from']>): Formula {
  const value = usableFact(fact);
  const level = [...cutoffs]
    .reverse()
    .reduce<Formula>(
      (below, cutoff) =>
        cutoff.from === undefined
          ? text(cutoff.level)
          : when(binary(value, '>=', number(cutoff.from)), text(cutoff.level), below),
      EMPTY,
    );
  return when(binary(call('COUNT', value), '=', number('1')), level, EMPTY);
}

/** `IF(COUNT(a,b)=2,IF(b=0,"无法计算",ROUND(a/b,4)),"")` */
function figuresFormula(value: Expression, kind: ValueKind, quantities: Readonly<Record<string, Formula>>): Formula {
  const known = isCalculable(value, quantities, EMPTY);
  const result = expressionFormula(value, quantities, EMPTY);
  const rounded = kind === 'rate' ? round(result, 4) : result;
  const safe = whereDivisible(value, quantities, EMPTY, [rounded, text(VALUE_STATES.manual)]);
  return known ? when(known, safe, EMPTY) : safe;
}

function missingText(measure: Measure): string {
  if (measure.kind === 'typed') return `缺${measure.what === 'count' ? '次数' : '实际值'}，请填在「实际值」里`;
  if (measure.kind === 'figures') {
    const [given, asked] = [
      measure.quantities.flatMap(({ fact }) => (fact ? [factDefinition(fact).name] : [])),
      measure.quantities.flatMap(({ name, fact }) => (fact ? [] : [name])),
    ];
    const places = [
      ...(given.length > 0 ? [`「绩效数据」的${given.join('、')}`] : []),
      ...(asked.length > 0 ? [`「评价要点」的${asked.join('、')}`] : []),
    ];
    return `缺${places.join('和')}，请填上`;
  }
  if (measure.kind !== 'rate') return openWords;
  const { numerator, denominator } = rateDefinition(measure.rate);
  const names = [
    ...new Set(
      [...numerator, ...denominator]
        .flatMap(({ plus, minus = [] }) => [...plus, ...minus])
        .map((id) => factDefinition(id).name),
    ),
  ];
  return `缺${names.join('、')}，请到「绩效数据」填`;
}

const openWords = '还没评，请在「得分」里填分数';

function openText(scored: ScoredIndicator): string {
  if (scored.rate?.kind === 'zeroDenominator') return '分母为 0，算不出来，请在「得分」里填分数';
  return openWords;
}
