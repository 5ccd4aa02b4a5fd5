import { plainText } from '../base/text';
import { type MoneyUnit, bracketedMoneyUnit, moneyUnitNamed } from '../tables/moneyUnit';
import type { Amount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { cellKey } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';

export type ReadNumber = Extract<Amount, { kind: 'number' }>;

/** How to come from the cell's number to the fact's unit. */
export interface Scale {
  readonly divisor: string;
  readonly unit: string;
}

interface Place {
  readonly fact: FactId;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
  readonly unitText?: string;
}

/** Without a divisor the unit is not known. `fromTable`: nothing nearer than the table says the unit. */
export function scaleAt(
  table: Table,
  place: Place,
  amount: ReadNumber,
): (Scale | { readonly divisor: undefined }) & { readonly fromTable: boolean } {
  switch (factDefinition(place.fact).kind) {
    case 'money': {
      const own = nearUnit(place, amount);
      if (own && own.unit === place.column.unit && saysTwoUnits(table)) return { divisor: undefined, fromTable: false };
      const fromTable = own === undefined;
      const unit = fromTable ? table.unit : own.unit;
      if (unit) return { divisor: unit.perWanYuan, unit: unit.name, fromTable };
      return amount.value.isZero() ? { divisor: '1', unit: '', fromTable: false } : { divisor: undefined, fromTable };
    }
    case 'fraction':
      return { divisor: isPercentNumber(table, place, amount) ? '100' : '1', unit: '%', fromTable: false };
    case 'count':
      return COUNTED.test(plainText(place.unitText ?? ''))
        ? { divisor: '1', unit: place.unitText ?? '', fromTable: false }
        : { divisor: undefined, fromTable: false };
    case 'points':
      return POINTS.test(plainText(place.unitText ?? ''))
        ? { divisor: pointsDivisor(table, place, amount), unit: '分', fromTable: false }
        : { divisor: undefined, fromTable: false };
  }
}

/** 「单位：元」 over headings that all say 「（万元）」: of what is the 元 said, if not of them? */
function saysTwoUnits({ unit, unitFrom, columns }: Table): boolean {
  if (!unit || unitFrom !== undefined) return false;
  const headed = columns.filter(({ role, path }) => role === 'value' && path.length > 0);
  return headed.every((column) => column.unit !== undefined && column.unit.name !== unit.name);
}

/** One by one: 「百人」 are not. */
const COUNTED = /^\(?(?:[人名位个项件辆台部套家户处所村次条类科室]|人数|单位|机构|任务|[-—/])?\)?$/;
const POINTS = /^\(?(?:分|百分制?|百分比|%|分值|得分|[-—/])?\)?$/;

/** 「92%」 of 100 points are 92. */
function pointsDivisor({ sheet }: Table, { row, column }: Place, { value, decoration }: ReadNumber): string {
  const isShare = decoration?.percent ?? sheet.formats.get(cellKey(row, column.column))?.includes('%') ?? false;
  return isShare && value.lte(1) ? '0.01' : '1';
}

/** Behind the number, in a 单位 cell beside it, in its label or its heading; a 单位 cell that names no money unit is no unit. */
function nearUnit({ label, column, unitText }: Place, amount: ReadNumber): { unit: MoneyUnit | undefined } | undefined {
  if (amount.unit) return { unit: amount.unit };
  if (unitText !== undefined && unitText !== '') return { unit: moneyUnitNamed(unitText) };
  const unit = bracketedMoneyUnit(label) ?? column.unit;
  return unit && { unit };
}

/** 74.2 with 「%」 beside it, and not 0.742 shown as 74.2%. A progress beyond 200 % does not exist. */
function isPercentNumber(table: Table, { row, column, unitText }: Place, amount: ReadNumber): boolean {
  if (amount.decoration?.percent) return false;
  if (table.sheet.formats.get(cellKey(row, column.column))?.includes('%')) return false;
  return plainText(unitText ?? '') === '%' ? amount.value.gt(1) : amount.value.gt(2);
}
