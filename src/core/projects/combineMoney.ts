import { decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
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
  if (differs.length === 0) return first;
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

/** The same sum, as far as the coarser of the two is written. */
export function alike(one: Extract<Money, { kind: 'amount' }>, other: Extract<Money, { kind: 'amount' }>): boolean {
  const places = Math.min(one.value.decimalPlaces(), other.value.decimalPlaces());
  return one.value
    .minus(other.value)
    .abs()
    .lte(decimal('0.5').div(decimal('10').pow(Math.max(2, places))));
}
