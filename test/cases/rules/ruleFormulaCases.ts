import { type Decimal, decimal } from '../../../src/core/base/decimal';
import { printFormula } from '../../../src/core/formula/printFormula';
import { explainScore } from '../../support/explainScore';
import { type LaidOutCell, layOutInput, QUANTITIES } from '../../support/layOutInput';
import type { Interval, PieceScore, Rule, ValueKind } from '../../../src/core/rules/rule';
import { ruleFormula } from '../../../src/core/rules/ruleFormula';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import type { RuleRefs } from '../../../src/core/rules/ruleRefs';
import { scoreReason } from '../../../src/core/rules/scoreReason';
import type { RuleOutcome } from '../../../src/core/rules/ruleOutcome';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { asksFor } from '../../../src/core/rules/ruleNeed';
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

function inputsFor(rule: Rule, kind: ValueKind): readonly NamedInput[] {
  const outside: NamedInput = { name: '不适用', input: { notApplicable: true } };
  switch (rule.kind) {
    case 'checklist':
      return checklistAnswers.map((items) => ({ name: items.join('、'), input: { items } }));
    case 'levelChoice':
      return [...rule.levels.map(({ name }) => name), '优秀', ''].map((level): NamedInput => ({ name: level, input: { level } })).concat(outside);
    case 'guarded': {
      const none = rule.guards.map(() => false);
      const cases = [[], none, ...rule.guards.map((_, index) => none.map((_one, other) => other === index))];
      const inner = inputsFor(rule.rule, kind).filter((one) => one.name !== '不适用').slice(0, 12);
      return cases.flatMap((guards, index) => inner.map(({ name, input }) => ({ name: `情形${String(index)} ${name}`, input: { ...input, guards } })));
    }
    case 'fixed':
      return [{ name: '', input: {} }];
    case 'expression':
      return [['3', '4'], ['4', '4'], ['0', '4'], ['4', '0'], ['50', '4'], ['-1', '4'], ['1', '3'], ['3', '']].map(([a = '', b = '']) => ({ name: `${a}÷${b}`, input: { quantities: Object.fromEntries(QUANTITIES.flatMap((one, index) => ([a, b][index % 2] === '' ? [] : [[one, decimal([a, b][index % 2] ?? '0')]]))) } }));
    case 'levelRange':
      return [...rule.levels.map(({ name }) => name), '优', ''].flatMap((level) => [undefined, '0', '3.9', '5.04', '6', '7'].map((score) => ({ name: `${level} ${score ?? ''}`, input: { level, ...(score !== undefined && { score: decimal(score) }) } })));
    case 'countGain':
    case 'countDeduction':
      return [...['0', '1', '2', '3', '7', '1000', '-1'].map((count): NamedInput => ({ name: count, input: { count: decimal(count) } })), { name: '未填', input: {} }, outside];
    case 'judgement':
      return [...['0', '3.14', '3.15', '5.04', '5.05', '7.99', '8', '9.125', '10', '10.01'].map(entered), { name: '未填', input: {} }, outside];
    case 'sum':
      return [];
    case 'piecewise': {
      const values = valuesAround(rule, kind).map((value): NamedInput => ({ name: value, input: { value: decimal(value) } }));
      return [...values, { name: '缺失', input: {} }, entered('1.5'), entered('99'), { name: '无预算有支出', input: { value: 'overBudget' } }, outside];
    }
  }
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
