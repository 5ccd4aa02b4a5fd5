import { cell, type Formula, named, number, range } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { quantitiesOf } from '../rules/expression';
import { sumItems, sumQuantities } from '../rules/kinds/sum';
import type { PlainRule, Rule } from '../rules/rule';
import { ruleFormula } from '../rules/ruleFormula';
import type { Criterion } from './criterion';

/** The rule as Excel calculates it, with the inputs under their names: `IF(ISNUMBER(value),IF(value<=100%,4,…` */
export function criterionFormula({ rule, valueKind, itemCount }: Criterion, fullMark: string): string {
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  const items = itemsOf(plain, itemCount);
  const formula = ruleFormula(counted(rule, items), {
    fullMark: number(fullMark),
    valueKind,
    value: named('value'),
    level: named('grade'),
    count: named('count'),
    ...(asksAPerson(plain) && { entry: named('score') }),
    quantities: Object.fromEntries(figuresOf(plain).map((name) => [name, named(formulaName(name))])),
    guards: rule.kind === 'guarded' ? rule.guards.map((_, index) => named(guardName(index))) : [],
    ...(items > 0 && { items: range({ top: 0, left: 0, bottom: items - 1, right: 0 }, ITEMS) }),
  });
  return printFormula(renamed(formula));
}

function itemsOf(rule: PlainRule, listed: number): number {
  if (rule.kind === 'sum') return sumItems(rule);
  if (rule.kind !== 'checklist') return 0;
  return rule.marks.kind === 'own' ? rule.marks.each.length : listed;
}

function figuresOf(rule: PlainRule): readonly string[] {
  if (rule.kind === 'sum') return sumQuantities(rule);
  return rule.kind === 'expression' ? quantitiesOf(rule.score) : [];
}

function asksAPerson(rule: PlainRule): boolean {
  return (
    rule.kind === 'judgement' ||
    rule.kind === 'levelRange' ||
    (rule.kind === 'piecewise' &&
      [...rule.pieces.map(({ score }) => score), rule.otherwise].some((one) => one?.kind === 'between'))
  );
}

/** Where the sentence does not list its 要点, how many are not met is all the formula can ask for. */
function counted(rule: Rule, items: number): Rule {
  const asCount = (plain: PlainRule): PlainRule =>
    plain.kind === 'checklist' && plain.marks.kind === 'perUnmet' && items === 0
      ? { kind: 'countDeduction', deduction: plain.marks.deduction, floor: plain.marks.floor }
      : plain;
  return rule.kind === 'guarded' ? { ...rule, rule: asCount(rule.rule) } : asCount(rule);
}

/** A sheet that exists nowhere: its cells stand for the answers until they are named. */
const ITEMS = 'items';

function renamed(formula: Formula): Formula {
  switch (formula.kind) {
    case 'range':
      return formula.sheet === ITEMS ? named(ITEMS) : formula;
    case 'cell':
      return formula.sheet === ITEMS
        ? named(`item${String(formula.row + 1)}`)
        : cell(formula.row, formula.column, formula.sheet);
    case 'call':
      return { ...formula, arguments: formula.arguments.map(renamed) };
    case 'binary':
      return { ...formula, left: renamed(formula.left), right: renamed(formula.right) };
    case 'negate':
      return { ...formula, operand: renamed(formula.operand) };
    default:
      return formula;
  }
}

export function guardName(index: number): string {
  return index === 0 ? 'flag' : `flag${String(index + 1)}`;
}

/** As a defined name may be written: letters and digits, and never what Excel takes for a cell. */
export function formulaName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}_]/gu, '_');
  return /^(?:[a-z]{1,3}\d*|\d.*|[rc])$/i.test(safe) ? `_${safe}` : safe;
}
