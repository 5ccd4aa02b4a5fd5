import { type Decimal } from '../base/decimal';
import { type Finding, type FurtherDetails, detailOf, findingOfKind } from '../base/problem';
import { type Formula, call, cell, text } from '../formula/formula';
import { type Amount, readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { MessageCode } from '../wording/messageDetails';
import { a1 } from '../workbook/address';
import { cellKey, contentAt } from '../workbook/snapshot';
import {
  type FactId,
  factDefinition,
  impossibleCount,
  impossibleMoney,
  impossiblePoints,
  impossibleShare,
} from './catalogue';
import { divided, undecorated, whileNumber } from './cellFormula';
import type { Reading } from './reading';
import { type ReadNumber, type Scale, scaleAt } from './scale';
import { type Spot, WordBars } from './wordBars';

/** A number that is shown as a day is one, whatever stands over it. */
function showsDay(format: string | undefined): boolean {
  return format !== undefined && /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''));
}

function impossibleAs(fact: FactId, value: Decimal) {
  if (impossibleCount(fact, value)) return 'countImpossible';
  if (impossiblePoints(fact, value)) return 'pointsImpossible';
  if (impossibleShare(fact, value)) return 'shareImpossible';
  return impossibleMoney(fact, value) ? 'moneyNegative' : undefined;
}

/** Something stands in the cell, and says nothing for certain. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'errorValue',
  'uncalculated',
  'textForNumber',
  'countImpossible',
  'pointsImpossible',
  'shareImpossible',
  'moneyNegative',
  'unitMissing',
  'unitUnknown',
]);

/** Reads single cells of one table as facts: held to the words that govern them, in the unit they are in; what cannot be read is reported. */
export class FigureReader extends WordBars {
  readonly findings: Finding[] = [];
  /** Some figure's unit is nowhere said but at the table. */
  usedTableUnit = false;

  constructor(
    table: Table,
    private readonly via: string,
    governing: Governing,
  ) {
    super(table, governing);
  }

  readingAt(spot: Spot): Reading | undefined {
    const { row, column } = spot;
    const amount = this.readable(row, column.column, spot.fact);
    if (amount?.kind !== 'number') return undefined;
    const scale = this.scaleOf(spot, amount);
    if (scale === undefined || this.isImpossible(spot, amount.value.div(scale.divisor))) return undefined;
    const place = cell(row, column.column, this.table.sheet.name);
    const formula = amount.decoration
      ? call('IFERROR', divided(undecorated(place, amount.decoration), scale.divisor), text(''))
      : whileNumber(call('ISNUMBER', place), divided(place, scale.divisor));
    return this.reading(spot, amount.value.div(scale.divisor), formula, {
      label: spot.label,
      unit: scale.unit,
      cell: a1(row, column.column),
      parts: 1,
    });
  }

  /** There is no half of a person, and none less than nobody; one point of a hundred is a share that lost its sign. */
  private isImpossible(spot: Spot, value: Decimal): boolean {
    const code = impossibleAs(spot.fact, value);
    if (!code) return false;
    this.report(code, spot.row, spot.column.column, spot.fact, { shown: value.toString() });
    return true;
  }

  /** Undefined where the cell cannot be read, which is reported. */
  readable(row: number, column: number, fact: FactId): Exclude<Amount, { kind: 'unreadable' }> | undefined {
    const amount = readAmount(contentAt(this.table.sheet, row, column));
    if (amount.kind === 'number' && showsDay(this.table.sheet.formats.get(cellKey(row, column)))) {
      this.report('textForNumber', row, column, fact, { shown: '日期' });
      return undefined;
    }
    if (amount.kind !== 'unreadable') return amount;
    // A label where a figure was looked for: nothing there is for her to mend.
    if (amount.code === 'textForNumber' && this.governing.isLabel(amount.shown)) {
      const period = this.columnAt(column)?.period;
      const secondChoice = this.isSecondChoice();
      this.blanks.push({ fact, ...this.yearOfPeriod(period ?? {}), secondChoice, why: 'unreadable' });
      return undefined;
    }
    this.report(amount.code, row, column, fact, { shown: amount.shown });
    return undefined;
  }

  report<Code extends MessageCode>(
    code: Code,
    row: number,
    column: number,
    fact: FactId,
    details: FurtherDetails<Code, 'sheet' | 'cell' | 'fact' | 'table'>,
  ): void {
    const place = { sheet: this.table.sheet.name, cell: a1(row, column) };
    const period = this.columnAt(column)?.period;
    if (UNREADABLE.has(code))
      this.blanks.push({
        fact,
        ...this.yearOfPeriod(period ?? {}),
        secondChoice: this.isSecondChoice(),
        why: 'unreadable',
      });
    if (
      this.findings.some(
        (known) =>
          known.code === code &&
          detailOf(known, 'cell') === place.cell &&
          detailOf(known, 'fact') === factDefinition(fact).name,
      )
    )
      return;
    const common = { ...place, fact: factDefinition(fact).name, table: this.table.title };
    this.findings.push(findingOfKind(code, 'error', common, details, [place]));
  }

  protected columnAt(column: number): Column | undefined {
    return this.table.columns.find((one) => one.column === column);
  }

  protected reading(
    spot: Spot,
    value: Decimal,
    formula: Formula,
    source: { label: string; unit: string; cell: string; parts: number },
  ): Reading {
    return {
      fact: spot.fact,
      ...this.periodOf(spot),
      value,
      formula,
      parts: source.parts,
      source: {
        sheet: this.table.sheet.name,
        cell: source.cell,
        label: source.label,
        unit: source.unit,
        via: this.via,
        secondChoice: this.isSecondChoice(),
      },
      substitute: spot.substitute ?? false,
    };
  }

  protected scaleOf(spot: Spot, amount: ReadNumber): Scale | undefined {
    const scale = scaleAt(this.table, spot, amount);
    if (scale.fromTable) this.usedTableUnit = true;
    if (scale.divisor !== undefined) return scale;
    const written = scale.written ?? spot.unitText ?? '';
    this.report(written === '' ? 'unitMissing' : 'unitUnknown', spot.row, spot.column.column, spot.fact, {
      shown: written,
    });
    return undefined;
  }
}
