import { type Finding, finding } from '../../base/problem';
import { binary, call, text } from '../../formula/formula';
import { isNumber, when } from '../../formula/shorthand';
import { ABSENT, type Money } from '../project';

/** What the budget columns of one table say of one project. */
export interface BudgetCells {
  readonly initial: readonly Money[];
  readonly adjusted: readonly Money[];
  readonly delta: readonly Money[];
  readonly deltaOrAdjusted: readonly Money[];
  readonly budget: readonly Money[];
}

export interface SettledBudget {
  readonly initial: Money;
  readonly adjusted: Money;
  readonly saysInitial: boolean;
  readonly findings: readonly Finding[];
}

/** Which column is 年初预算 and which 全年预算. Where two could be, the arithmetic 年初 + 调整 = 全年 decides, or nobody. */
export function settleBudget(cells: BudgetCells, project: string): SettledBudget {
  return { ...settled(cells, project), saysInitial: cells.initial.length > 0 };
}

type Settled = Omit<SettledBudget, 'saysInitial'>;

function settled(cells: BudgetCells, project: string): Settled {
  const [adjusted, ...moreAdjusted] = cells.adjusted;
  const [initial, ...moreInitial] = cells.initial;
  const [generic, ...moreGeneric] = cells.budget;
  if (moreAdjusted.length + moreInitial.length + moreGeneric.length > 0)
    return unclear([...cells.initial, ...cells.adjusted, ...cells.budget], project);
  const first = initial ?? generic ?? ABSENT;
  // 「预算数」 beside 「年初预算数」 can only be the later one, and nobody says so.
  if (initial && generic && !adjusted && !sameAmount(initial, generic)) return unclear([initial, generic], project);
  const either = cells.deltaOrAdjusted[0];
  if (either) return withEither(first, adjusted, either, project);
  const change = total(cells.delta);
  if (!adjusted)
    return change
      ? { initial: first, adjusted: sum(first, change), findings: [] }
      : { initial: first, adjusted: ABSENT, findings: [] };
  const differs =
    change &&
    isAmount(first) &&
    isAmount(change) &&
    isAmount(adjusted) &&
    !first.value.plus(change.value).equals(adjusted.value);
  return {
    initial: first,
    adjusted,
    findings: differs ? [budgetFinding('projectAdjustDiffers', [first, change, adjusted], project)] : [],
  };
}

function withEither(initial: Money, adjusted: Money | undefined, either: Money, project: string): Settled {
  if (!adjusted) return unclear([initial, either], project, initial);
  // Nothing was changed, and nothing is said.
  if (either.kind === 'blank' && sameAmount(initial, adjusted)) return { initial, adjusted, findings: [] };
  if (!isAmount(initial) || !isAmount(adjusted) || !isAmount(either))
    return isAmount(adjusted) && isAmount(either) && sameAmount(adjusted, either)
      ? { initial, adjusted, findings: [] }
      : unclear([initial, adjusted, either], project, initial);
  const proves = initial.value.plus(either.value).equals(adjusted.value) || either.value.equals(adjusted.value);
  return proves ? { initial, adjusted, findings: [] } : unclear([initial, adjusted, either], project, initial);
}

function isAmount(money: Money): money is Extract<Money, { kind: 'amount' }> {
  return money.kind === 'amount';
}

function sameAmount(one: Money, other: Money): boolean {
  return isAmount(one) && isAmount(other) && one.value.equals(other.value);
}

function total(changes: readonly Money[]): Money | undefined {
  const [first, ...rest] = changes;
  return first && rest.reduce(sum, first);
}

/** A blank change is not no change. */
function sum(one: Money, other: Money): Money {
  const places = [one, other].flatMap((money) => (money.kind === 'absent' ? [] : money.places));
  if (!isAmount(one) || !isAmount(other)) {
    const blank = [one, other].every(({ kind }) => kind !== 'unusable');
    return { kind: blank ? 'blank' : 'unusable', places };
  }
  const formula = when(
    call('AND', isNumber(one.formula), isNumber(other.formula)),
    binary(one.formula, '+', other.formula),
    text(''),
  );
  return { kind: 'amount', value: one.value.plus(other.value), formula, places };
}

function unclear(moneys: readonly Money[], project: string, initial?: Money): Settled {
  const places = moneys.flatMap((money) => (money.kind === 'absent' ? [] : money.places));
  const unusable: Money = { kind: 'unusable', places };
  return {
    initial: initial ?? unusable,
    adjusted: unusable,
    findings: [budgetFinding('projectBudgetUnclear', moneys, project)],
  };
}

function budgetFinding(
  code: 'projectBudgetUnclear' | 'projectAdjustDiffers',
  moneys: readonly Money[],
  project: string,
): Finding {
  const places = moneys.flatMap((money) => (money.kind === 'absent' ? [] : money.places));
  const shown = moneys.flatMap((money) =>
    money.kind === 'absent' ? [] : `${placeText(money)}${isAmount(money) ? `＝${money.value.toString()}` : ''}`,
  );
  return finding(code, 'error', { project, places: shown.join('、') }, places);
}

function placeText(money: Exclude<Money, { kind: 'absent' }>): string {
  return money.places.map(({ sheet, cell }) => `「${sheet}」${cell ?? ''}`).join('');
}
