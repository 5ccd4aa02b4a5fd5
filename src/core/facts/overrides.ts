import type { Decimal } from '../base/decimal';
import { type Finding, type Place, finding } from '../base/problem';
import { plainText } from '../base/text';
import { moneyUnitNamed } from '../tables/moneyUnit';
import { parseA1, splitReference } from '../workbook/address';
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

/** The cell that it is taken from, where it is one cell and nothing else. */
export function overrideCell({ source: { formula } }: Override): Place | undefined {
  const to = splitReference(formula ?? '');
  const cell = to?.cells.replaceAll('$', '');
  return to && cell !== undefined && parseA1(cell) ? { sheet: to.sheet, cell } : undefined;
}

function trouble(code: 'overrideNotNumber' | 'overrideUnitUnknown', fact: string, shown: string): Finding {
  return finding(code, 'error', { fact, shown });
}
