import { type Decimal, decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { labelKey, plainText } from '../base/text';
import { type Formula, binary, call, cell, negate, number, range, text } from '../formula/formula';
import { type MoneyUnit, moneyUnitNamed } from '../tables/moneyUnit';
import { type Amount, type Decoration, readAmount } from '../tables/readAmount';
import type { Column, Period, Table } from '../tables/table';
import { a1, rangeA1 } from '../workbook/address';
import { cellKey, contentAt, contentText } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';
import type { FunctionLine, Reading } from './reading';
import { isSecondChoiceSheet } from './secondChoice';

/** One amount of a table as a recogniser names it. */
export interface Spot {
  readonly fact: FactId;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
  /** Overrides the column's own period. */
  readonly period?: Period;
  /** What a 单位 cell beside it says. */
  readonly unitText?: string;
}

/** What a recogniser hands its finds to: it turns cells into readings, and what cannot be read into findings. */
export class Collector {
  readonly readings: Reading[] = [];
  readonly lines: FunctionLine[] = [];
  readonly findings: Finding[] = [];

  constructor(
    private readonly table: Table,
    private readonly via: string,
  ) {}

  /** Reads one cell; a blank one gives nothing, an unreadable one a finding. */
  amount(spot: Spot): void {
    const reading = this.readingAt(spot);
    if (reading) this.readings.push(reading);
  }

  /** One 功能分类 line; `spot.fact` is the total that it is a part of. */
  functionLine(spot: Spot, side: FunctionLine['side'], stage: FunctionLine['stage']): void {
    const reading = this.readingAt(spot);
    if (reading) this.lines.push({ name: labelKey(spot.label), side, stage, reading });
  }

  private readingAt(spot: Spot): Reading | undefined {
    const { row, column } = spot;
    const amount = this.readable(row, column.column, spot.fact);
    if (amount?.kind !== 'number') return undefined;
    const scale = this.scaleOf(spot, amount);
    if (scale === undefined) return undefined;
    const place = cell(row, column.column, this.table.sheet.name);
    const formula = amount.decoration
      ? call('IFERROR', divided(undecorated(place, amount.decoration), scale.divisor), text(''))
      : whileNumber(call('ISNUMBER', place), divided(place, scale.divisor));
    return this.reading(spot, amount.value.div(scale.divisor), formula, { label: spot.label, unit: scale.unit, cell: a1(row, column.column), parts: 1 });
  }

  /** Adds up the cells of a column, from one row to another. Every one of them must be a number or blank. */
  sum(spot: Spot, lastRow: number): void {
    let total = decimal(0);
    let parts = 0;
    for (let row = spot.row; row <= lastRow; row++) {
      const amount = this.readable(row, spot.column.column, spot.fact);
      if (amount === undefined) return;
      if (amount.kind === 'number' && amount.decoration) {
        this.report('textForNumber', row, spot.column.column, spot.fact, { shown: contentText(contentAt(this.table.sheet, row, spot.column.column)) });
        return;
      }
      if (amount.kind !== 'number') continue;
      total = total.plus(amount.value);
      parts++;
    }
    if (parts === 0) return;
    const scale = this.scaleOf(spot, { kind: 'number', value: total });
    if (scale === undefined) return;
    const area = { top: spot.row, left: spot.column.column, bottom: lastRow, right: spot.column.column };
    const cells = range(area, this.table.sheet.name);
    const formula = whileNumber(binary(call('COUNT', cells), '>', number('0')), divided(call('SUM', cells), scale.divisor));
    this.readings.push(this.reading(spot, total.div(scale.divisor), formula, { label: spot.label, unit: scale.unit, cell: rangeA1(area), parts }));
  }

  /** A value that a recogniser worked out itself, with the formula that does the same over the cells of `area`. */
  computed(spot: Spot, value: Decimal, formula: Formula, area: { top: number; left: number; bottom: number; right: number }, parts: number): void {
    const scale = this.scaleOf(spot, { kind: 'number', value });
    if (scale === undefined) return;
    const counted = binary(call('COUNT', range(area, this.table.sheet.name)), '>', number('0'));
    this.readings.push(this.reading(spot, value.div(scale.divisor), whileNumber(counted, divided(formula, scale.divisor)), { label: spot.label, unit: scale.unit, cell: rangeA1(area), parts }));
  }

  /** Undefined where the cell cannot be read, which is reported. */
  readable(row: number, column: number, fact: FactId): Exclude<Amount, { kind: 'unreadable' }> | undefined {
    const amount = readAmount(contentAt(this.table.sheet, row, column));
    if (amount.kind !== 'unreadable') return amount;
    this.report(amount.code, row, column, fact, { shown: amount.shown });
    return undefined;
  }

  report(code: string, row: number, column: number, fact: FactId, details: Record<string, string> = {}): void {
    const place = { sheet: this.table.sheet.name, cell: a1(row, column) };
    this.findings.push({ code, level: 'error', details: { ...details, ...place, fact: factDefinition(fact).name, table: this.table.title }, places: [place] });
  }

  private reading(spot: Spot, value: Decimal, formula: Formula, source: { label: string; unit: string; cell: string; parts: number }): Reading {
    return {
      fact: spot.fact,
      period: spot.period ?? spot.column.period,
      tableYear: this.table.year,
      value,
      formula,
      parts: source.parts,
      source: { sheet: this.table.sheet.name, cell: source.cell, label: source.label, unit: source.unit, via: this.via, secondChoice: isSecondChoiceSheet(this.table.sheet) },
    };
  }

  /** How to come from the cell's number to the fact's unit. */
  private scaleOf(spot: Spot, amount: Extract<Amount, { kind: 'number' }>): { divisor: string; unit: string } | undefined {
    switch (factDefinition(spot.fact).kind) {
      case 'money': {
        const unit = this.moneyUnitOf(spot, amount);
        if (unit) return { divisor: unit.perWanYuan, unit: unit.name };
        if (amount.value.isZero()) return { divisor: '1', unit: '' };
        const written = spot.unitText ?? '';
        this.report(written === '' ? 'unitMissing' : 'unitUnknown', spot.row, spot.column.column, spot.fact, { shown: written });
        return undefined;
      }
      case 'fraction':
        return this.isPercentNumber(spot, amount) ? { divisor: '100', unit: '%' } : { divisor: '1', unit: '%' };
      case 'count':
        return { divisor: '1', unit: spot.unitText ?? '' };
      case 'points':
        return { divisor: '1', unit: '分' };
    }
  }

  private moneyUnitOf(spot: Spot, amount: Extract<Amount, { kind: 'number' }>): MoneyUnit | undefined {
    if (amount.unit) return amount.unit;
    if (spot.unitText !== undefined && spot.unitText !== '') return moneyUnitNamed(spot.unitText);
    return spot.column.unit ?? this.table.unit;
  }

  /** 74.2 with 「%」 beside it, and not 0.742 shown as 74.2%. A progress beyond 200 % does not exist. */
  private isPercentNumber(spot: Spot, amount: Extract<Amount, { kind: 'number' }>): boolean {
    if (amount.decoration?.percent) return false;
    const format = this.table.sheet.formats.get(cellKey(spot.row, spot.column.column));
    if (format?.includes('%')) return false;
    return plainText(spot.unitText ?? '') === '%' ? amount.value.gt(1) : amount.value.gt(2);
  }
}

/** A link to a cell that she empties later would show 0: nothing there must stay nothing here. */
function whileNumber(condition: Formula, formula: Formula): Formula {
  return call('IF', condition, formula, text(''));
}

function divided(formula: Formula, divisor: string): Formula {
  return divisor === '1' ? formula : binary(formula, '/', number(divisor));
}

/** `VALUE(SUBSTITUTE(cell,",",""))`: a number typed as text, read live. */
function undecorated(place: Formula, decoration: Decoration): Formula {
  const bare = decoration.replace.reduce<Formula>((inner, [from, to]) => call('SUBSTITUTE', inner, text(from), text(to)), place);
  const value = call('VALUE', bare);
  const scaled = decoration.percent ? binary(value, '/', number('100')) : value;
  return decoration.negative ? negate(scaled) : scaled;
}
