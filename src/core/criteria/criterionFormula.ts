import { cell, type Formula, named, number, range } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { asCount } from '../rules/kinds/checklist';
import type { PlainRule, Rule } from '../rules/rule';
import { ruleFormula } from '../rules/ruleFormula';
import { asksFor, quantityNames } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import type { Criterion } from './criterion';

/** The rule as Excel calculates it, with the inputs under their names: `IF(ISNUMBER(value),IF(value<=100%,4,…` */
export function criterionFormula({ rule, valueKind, itemCount }: Criterion, fullMark: string): string {
  const needs = ruleNeeds(rule);
  const items = needs.reduce((count, need) => (need.kind === 'items' ? (need.count ?? itemCount) : count), 0);
  const formula = ruleFormula(counted(rule, items), {
    fullMark: number(fullMark),
    valueKind,
    value: named('value'),
    level: named('grade'),
    count: named('count'),
    ...(asksFor(needs, 'entry') && { entry: named('score') }),
    quantities: Object.fromEntries(quantityNames(needs).map((name) => [name, named(formulaName(name))])),
    guards: rule.kind === 'guarded' ? rule.guards.map((_, index) => named(guardName(index))) : [],
    ...(items > 0 && { items: range({ top: 0, left: 0, bottom: items - 1, right: 0 }, ITEMS) }),
  });
  return printFormula(renamed(formula));
}

/** Where the sentence does not list its 要点, how many are not met is all the formula can ask for. */
function counted(rule: Rule, items: number): Rule {
  const asked = (plain: PlainRule): PlainRule => (plain.kind === 'checklist' && items === 0 && asCount(plain)) || plain;
  return rule.kind === 'guarded' ? { ...rule, rule: asked(rule.rule) } : asked(rule);
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
