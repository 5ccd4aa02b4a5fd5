import type { Decimal } from '../core/base/decimal';
import { type FactId, factDefinition, factUnit } from '../core/facts/catalogue';
import type { Sum } from '../core/facts/rates';
import type { ScoredIndicator } from '../core/scorecard/scorecard';

/** 「1,267.33 万元」 「74.2%」 「50 人」. */
export function shownFact(id: FactId, value: Decimal): string {
  return factDefinition(id).kind === 'fraction'
    ? `${value.times(100).toString()}%`
    : `${grouped(value)} ${factUnit(id)}`;
}

/** Thousands are set off as in the sheets; no digit is lost. */
function grouped(value: Decimal): string {
  const [whole = '', fraction] = value.toString().split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** 实际值 as 指标评分 shows it: a rate in percent, an amount or a number of cases as it is. */
export function shownValue({ value, indicator: { measure } }: ScoredIndicator): string | undefined {
  if (value === undefined || typeof value === 'string') return value === '' ? undefined : value;
  const plain =
    measure.kind === 'typed' ? measure.what !== 'rate' : measure.kind === 'figures' && measure.valueKind === 'amount';
  return plain ? grouped(value) : `${value.times(100).toFixed(2)}%`;
}

/** 「预算追加 − 预算收回」. */
function shownSum({ plus, minus = [] }: Sum): string {
  const names = [...plus.map((id) => factDefinition(id).name), ...minus.map((id) => factDefinition(id).name)];
  return names.map((name, index) => (index === 0 ? name : `${index < plus.length ? '＋' : '－'} ${name}`)).join(' ');
}

/** 「（甲 － 乙）÷ 丙」. */
export function shownRatio({ numerator, denominator }: { readonly numerator: Sum; readonly denominator: Sum }): string {
  const [over, under] = [numerator, denominator].map((sum) =>
    sum.plus.length + (sum.minus?.length ?? 0) > 1 ? `（${shownSum(sum)}）` : shownSum(sum),
  );
  return `${over ?? ''} ÷ ${under ?? ''}`;
}

/** Two indicators of one name are told apart by where they stand. */
export function nameApart(
  { indicator: { name }, subDimension }: ScoredIndicator,
  all: readonly ScoredIndicator[],
): string {
  return all.filter((one) => one.indicator.name === name).length > 1 ? `${name}（${subDimension}）` : name;
}
