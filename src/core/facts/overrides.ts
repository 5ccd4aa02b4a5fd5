import type { Decimal } from '../base/decimal';
import { type Finding, finding } from '../base/problem';
import { plainText } from '../base/text';
import { moneyUnitNamed } from '../tables/moneyUnit';
import { type Typed, numberOf, textOf } from '../workbook/typed';
import { type FactId, factDefinition } from './catalogue';

/** Another source than the tables that were found: a number or a formula of hers, with the unit it is in. */
export interface Override {
  readonly source: Typed;
  readonly unit: string;
}

export type Overrides = ReadonlyMap<FactId, Override>;

/** The value in the fact's own unit, or what stands in the way. A unit is never guessed. */
export function overrideValue(fact: FactId, { source, unit }: Override): { value: Decimal } | { problem: Finding } {
  const number = numberOf(source);
  const { name, kind } = factDefinition(fact);
  if (!number) return { problem: trouble('overrideNotNumber', name, textOf(source)) };
  if (kind === 'fraction') return { value: plainText(unit) === '%' ? number.div(100) : number };
  if (kind !== 'money') return { value: number };
  const money = moneyUnitNamed(unit);
  return money ? { value: number.div(money.perWanYuan) } : { problem: trouble('overrideUnitUnknown', name, unit) };
}

function trouble(code: 'overrideNotNumber' | 'overrideUnitUnknown', fact: string, shown: string): Finding {
  return finding(code, 'error', { fact, shown });
}
