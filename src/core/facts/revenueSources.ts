import { type Decimal, ZERO, sumOf } from '../base/decimal';
import type { Place } from '../base/problem';
import { readLabel } from '../base/text';
import { type Formula, cell } from '../formula/formula';
import { isNumber } from '../formula/shorthand';
import { moneyUnitNamed } from '../tables/moneyUnit';
import { readAmount } from '../tables/readAmount';
import { a1, parseA1 } from '../workbook/address';
import { type CellContent, type SheetSnapshot, type WorkbookSnapshot, contentAt } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { divided, whileNumber } from './cellFormula';
import type { Facts } from './facts';

/** One line of an income side that is divided by where the money comes from: 一般公共预算财政拨款收入. */
export interface RevenueSource {
  readonly label: string;
  /** 万元, as her cell has it; 0 where it is blank and the total proves it. */
  readonly amount: Decimal;
  readonly place: Place;
  /** Leads from her cell to the amount, where a number stands there. */
  readonly formula: Formula | undefined;
}

export interface RevenueSources {
  readonly budget: readonly RevenueSource[] | undefined;
  readonly final: readonly RevenueSource[] | undefined;
}

const INCOME = /(?:收入|拨款)(?:\([^()]+\))?$/;

/** The lines above 本年收入合计: only those that make exactly that total are its sources. */
export function revenueSources(snapshot: WorkbookSnapshot, facts: Facts): RevenueSources {
  return { budget: sourcesOf('budgetRevenue', snapshot, facts), final: sourcesOf('finalRevenue', snapshot, facts) };
}

function sourcesOf(id: FactId, { sheets }: WorkbookSnapshot, { facts }: Facts): RevenueSources['final'] {
  const fact = facts.get(id);
  const total = fact?.status === 'read' && fact.source ? parseA1(fact.source.cell) : undefined;
  const sheet = sheets.find(({ name }) => name === fact?.source?.sheet);
  const unit = moneyUnitNamed(fact?.source?.unit ?? '');
  if (!fact?.value || !total || !sheet || !unit) return undefined;
  const lines: RevenueSource[] = [];
  for (let row = total.row - 1; row >= 0; row--) {
    const amount = readAmount(contentAt(sheet, row, total.column));
    const label = labelOf(sheet, row, total.column);
    if (label === undefined && amount.kind === 'nothing') continue;
    if (label?.partOf === true || label?.numbering.startsWith('(') === true) continue;
    if (!label || !INCOME.test(label.key) || (amount.kind !== 'number' && amount.kind !== 'nothing')) break;
    lines.unshift({
      label: label.key,
      amount: amount.kind === 'number' ? amount.value.div((amount.unit ?? unit).perWanYuan) : ZERO,
      place: { sheet: sheet.name, cell: a1(row, total.column) },
      formula: linked(contentAt(sheet, row, total.column), cell(row, total.column, sheet.name), unit.perWanYuan),
    });
  }
  const sum = sumOf(lines.map(({ amount }) => amount));
  return lines.length > 0 && sum.equals(fact.value) ? lines : undefined;
}

function linked(content: CellContent | undefined, place: Formula, divisor: string): Formula | undefined {
  return typeof content === 'number' ? whileNumber(isNumber(place), divided(place, divisor)) : undefined;
}

/** 「一般公共预算拨款收入」 of the budget is 「一般公共预算财政拨款收入」 of the final account. */
export function sourceName(label: string): string {
  return label.replace('财政拨款', '拨款');
}

/** The nearest words to the left; numbers of lines are none. */
function labelOf(sheet: SheetSnapshot, row: number, column: number) {
  for (let at = column - 1; at >= 0; at--) {
    const content = contentAt(sheet, row, at);
    if (typeof content === 'string' && content.trim() !== '' && !/^\d+$/.test(content.trim()))
      return readLabel(content);
  }
  return undefined;
}
