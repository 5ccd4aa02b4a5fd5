import { type Decimal, decimal } from '../../../src/core/base/decimal';
import { printFormula } from '../../../src/core/formula/printFormula';
import { explainScore } from '../../support/explainScore';
import { type LaidOutCell, layOutInput } from '../../support/layOutInput';
import type { Interval, PieceScore, Rule, ValueKind } from '../../../src/core/rules/rule';
import { ruleFormula } from '../../../src/core/rules/ruleFormula';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import type { RuleRefs } from '../../../src/core/rules/ruleRefs';
import { scoreReason } from '../../../src/core/rules/scoreReason';
import type { RuleOutcome } from '../../../src/core/rules/ruleOutcome';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { asksFor, quantityNames, type RuleNeed } from '../../../src/core/rules/ruleNeed';
import { ruleNeeds } from '../../../src/core/rules/ruleNeeds';
import { type SampleRule, sampleRules } from './sampleRules';

/** One indicator with its cells filled in: what any spreadsheet program must make of the two formulas. */
export interface RuleFormulaCase {
  readonly title: string;
  readonly rule: Rule;
  readonly valueKind: ValueKind;
  readonly fullMark: Decimal;
  readonly input: RuleInput;
  readonly cells: readonly LaidOutCell[];
  /** For I5, without `=`. */
  readonly formulaText: string;
  readonly expected: Decimal | string;
  /** The sentence about it, for any cell outside G5:M8. */
  readonly reasonText: string;
  readonly expectedReason: string;
}

const checklistAnswers: readonly (readonly ItemAnswer[])[] = [
  ['met', 'met', 'met', 'met'],
  ['unmet', 'met', 'met', 'met'],
  ['met', 'unmet', 'unmet', 'met'],
  ['unmet', 'unmet', 'met', 'unmet'],
  ['unmet', 'unmet', 'unmet', 'unmet'],
  ['met', 'met', 'notApplicable', 'met'],
  ['notApplicable', 'met', 'notApplicable', 'unmet'],
  ['notApplicable', 'unmet', 'notApplicable', 'notApplicable'],
  ['notApplicable', 'notApplicable', 'notApplicable', 'notApplicable'],
  ['met', 'open', 'notApplicable', 'met'],
  ['open', 'open', 'open', 'open'],
];

/** Of all answers together no more than these, evenly taken. */
const MOST_INPUTS = 120;

/** Every sample rule at, just beside and far from each of its edges, and with every kind of answer missing or wrong. */
export const ruleFormulaCases: readonly RuleFormulaCase[] = sampleRules.flatMap(({ title, ...sample }) =>
  inputsFor(sample.rule, sample.valueKind).map(({ name, input }) => ruleFormulaCase(`${title}：${name}`, sample, input)),
);

export function ruleFormulaCase(title: string, { rule, fullMark, valueKind }: Omit<SampleRule, 'title'>, input: RuleInput): RuleFormulaCase {
  const mark = decimal(fullMark);
  const { refs: allRefs, cells } = layOutInput(mark, input, valueKind);
  const refs = withoutEntry(allRefs, rule, input);
  return {
    title,
    rule,
    valueKind,
    fullMark: mark,
    input,
    cells,
    formulaText: printFormula(ruleFormula(rule, refs)),
    expected: shown(scoreRule(rule, mark, input)),
    reasonText: printFormula(scoreReason(rule, allRefs)),
    expectedReason: explainScore(rule, mark, input, valueKind),
  };
}

/** What the score cell shows. */
export function shown(outcome: RuleOutcome): Decimal | string {
  return outcome.kind === 'scored' ? outcome.score : outcome.kind === 'notApplicable' ? '不适用' : '';
}

/** Most rates have no cell to enter a score in. */
function withoutEntry(refs: RuleRefs, rule: Rule, input: RuleInput): RuleRefs {
  return asksFor(ruleNeeds(rule), 'entry') || input.score ? refs : { ...refs, entry: undefined };
}

interface NamedInput {
  readonly name: string;
  readonly input: RuleInput;
}

/** For each thing that the rule asks for, all that may be answered; together where it asks for several. */
function inputsFor(rule: Rule, kind: ValueKind): readonly NamedInput[] {
  const needs = ruleNeeds(rule);
  const answers = [
    guardAnswers(needs.filter((need) => need.kind === 'guard').length),
    quantityAnswers(quantityNames(needs)),
    ...needs.map((need) => answersTo(need, rule, kind, asksFor(needs, 'level'))),
  ].filter((some) => some.length > 0);
  const together = answers.reduce<readonly NamedInput[]>(
    (known, more) => known.flatMap((one) => more.map((other) => ({ name: `${one.name} ${other.name}`.trim(), input: { ...one.input, ...other.input } }))),
    [{ name: '', input: {} }],
  );
  const few = Math.max(1, Math.ceil(together.length / MOST_INPUTS));
  const mayBeOut = asksFor(needs, 'value', 'count', 'level', 'entry');
  return [...together.filter((_, index) => index % few === 0), ...(mayBeOut ? [{ name: '不适用', input: { notApplicable: true } }] : [])];
}

function answersTo(need: RuleNeed, rule: Rule, kind: ValueKind, hasLevels: boolean): readonly NamedInput[] {
  switch (need.kind) {
    case 'items':
      return checklistAnswers.map((items) => ({ name: items.join('、'), input: { items: items.slice(0, need.count) } }));
    case 'level':
      return [...new Set([...need.levels, '优', '优秀', ''])].map((level) => ({ name: level, input: { level } }));
    case 'count':
      return [...['0', '1', '2', '3', '7', '1000', '-1'].map((count) => ({ name: count, input: { count: decimal(count) } })), { name: '未填', input: {} }];
    case 'entry':
      return need.sometimes ? [] : [...entries(hasLevels).map(entered), { name: '未填', input: {} }];
    case 'value':
      return [
        ...valuesAround(rule, kind).map((value) => ({ name: value, input: { value: decimal(value) } })),
        { name: '缺失', input: {} },
        // Also where the rule leaves no choice: a score that stands there all the same.
        entered('1.5'),
        entered('99'),
        { name: '无预算有支出', input: { value: 'overBudget' as const } },
      ];
    case 'guard':
    case 'quantity':
      return [];
  }
}

function entries(hasLevels: boolean): readonly string[] {
  return hasLevels ? ['0', '3.9', '5.04', '6', '7'] : ['0', '3.14', '3.15', '5.04', '5.05', '7.99', '8', '9.125', '10', '10.01'];
}

/** Nobody said; all denied; each in turn the only one that holds. */
function guardAnswers(count: number): readonly NamedInput[] {
  if (count === 0) return [];
  const none = Array.from({ length: count }, () => false);
  return [[], none, ...none.map((_, index) => none.map((_one, other) => other === index))].map((guards, index) => ({ name: `情形${String(index)}`, input: { guards } }));
}

function quantityAnswers(names: readonly string[]): readonly NamedInput[] {
  if (names.length === 0) return [];
  return [['3', '4'], ['4', '4'], ['0', '4'], ['4', '0'], ['50', '4'], ['-1', '4'], ['1', '3'], ['3', '']].map(([a = '', b = '']) => ({
    name: `${a}、${b}`,
    input: { quantities: Object.fromEntries(names.flatMap((name, index) => ([a, b][index % 2] === '' ? [] : [[name, decimal([a, b][index % 2] ?? '0')]]))) },
  }));
}

function entered(score: string): NamedInput {
  return { name: `人工 ${score}`, input: { score: decimal(score) } };
}

function valuesAround(rule: Rule, kind: ValueKind): readonly string[] {
  const [near, far] = kind === 'rate' ? ['0.0001', '0.0123'] : ['0.000001', '0.5'];
  const around = edgesOf(rule).flatMap((at) => [far, near, '0'].flatMap((step) => [decimal(at).minus(step), decimal(at).plus(step)]));
  const fixed = ['-0.3291', '0', '0.855', '0.9172', '1.0072', '1.16', '1000'].map(decimal);
  return [...new Set([...around, ...fixed].map((value) => value.toFixed()))];
}

function edgesOf(rule: Rule): readonly string[] {
  if (rule.kind !== 'piecewise') return [];
  const edges = ({ from, to }: Interval): readonly string[] => [from, to].flatMap((edge) => (edge ? [edge.at] : []));
  return rule.pieces.flatMap(({ interval, score }) => [...edges(interval), ...edgesOfPiece(score)]);
}

function edgesOfPiece(score: PieceScore): readonly string[] {
  switch (score.kind) {
    case 'line':
      return [score.from.at, score.to.at];
    case 'steps': {
      const step = decimal(score.step);
      return [score.at, step.plus(score.at).toFixed(), decimal(score.at).minus(step.times(3)).toFixed()];
    }
    case 'share':
      return ['1', '0.6897'];
    case 'inverse':
    case 'mark':
    case 'between':
      return [];
  }
}
