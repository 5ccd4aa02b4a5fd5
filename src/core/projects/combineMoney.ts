import { type Decimal, decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { type Formula, binary, call, number } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';
import { placesText } from './placesText';
import { ABSENT, type Money, type ProjectRecord } from './project';

/** A single 「预算数」 of one table may be either of the two that another tells apart. */
export function budgets(records: readonly ProjectRecord[], name: string, findings: Finding[]): readonly [Money, Money] {
  const full = records.filter(({ adjusted, saysInitial }) => adjusted.kind !== 'absent' || saysInitial);
  const bare = records.filter((record) => !full.includes(record));
  const initial = combined(
    (full.length > 0 ? full : bare).map((record) => record.initial),
    name,
    full.length > 0 ? '年初预算数' : '预算数',
    findings,
  );
  const adjusted = combined(
    full.map((record) => record.adjusted),
    name,
    '全年预算数',
    findings,
  );
  if (full.length === 0) return [initial, adjusted];
  const known = adjusted.kind === 'absent' ? initial : adjusted;
  for (const { initial: only } of bare) {
    if (only.kind !== 'amount' || known.kind !== 'amount' || alike(only, known)) continue;
    if (initial.kind === 'amount' && alike(only, initial)) continue;
    return [initial, combined([known, only], name, '预算数', findings)];
  }
  return [initial, adjusted];
}

/** What several tables say of one sum: the finest of those that agree, or none. */
export function combined(moneys: readonly Money[], project: string, what: string, findings: Finding[]): Money {
  const amounts = moneys.filter((money) => money.kind === 'amount');
  const [first, ...rest] = [...amounts].sort((one, other) => other.value.decimalPlaces() - one.value.decimalPlaces());
  if (!first)
    return moneys.find(({ kind }) => kind === 'unusable') ?? moneys.find(({ kind }) => kind === 'blank') ?? ABSENT;
  const differs = rest.filter((other) => !alike(first, other));
  if (differs.length === 0) return rest.length === 0 ? first : { ...first, formula: whileAlike(first, rest) };
  const places = amounts.flatMap((amount) => amount.places);
  findings.push({
    code: 'projectAmountsDiffer',
    level: 'error',
    details: {
      project,
      what,
      values: amounts.map(({ value, places: at }) => `${placesText(at)}＝${value.toString()}`).join('，'),
    },
    places,
  });
  return { kind: 'unusable', places };
}

type Amount = Extract<Money, { kind: 'amount' }>;

/** The same sum, as far as the coarser of the two is written. */
export function alike(one: Amount, other: Amount): boolean {
  return one.value.minus(other.value).abs().lte(tolerance(one, other));
}

function tolerance(one: Amount, other: Amount): Decimal {
  const places = Math.min(one.value.decimalPlaces(), other.value.decimalPlaces());
  return decimal('0.5').div(decimal('10').pow(Math.max(2, places)));
}

/** She changes her list and forgets the form, or the other way round: then nobody knows which is right until they agree again. */
function whileAlike(first: Amount, rest: readonly Amount[]): Formula {
  return rest.reduce<Formula>((agreed, other) => {
    const gap = round(call('ABS', binary(first.formula, '-', other.formula)), 10);
    return when(
      call(
        'IFERROR',
        binary(gap, '<=', number(tolerance(first, other).toString())),
        binary(number('1'), '=', number('0')),
      ),
      agreed,
      EMPTY,
    );
  }, first.formula);
}
