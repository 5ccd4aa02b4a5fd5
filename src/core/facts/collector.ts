import { type Decimal, decimal } from '../base/decimal';
import { type Finding, type FurtherDetails, detailOf, findingOfKind } from '../base/problem';
import type { MessageCode } from '../wording/messageDetails';
import { isSubsequence, labelKey, plainText } from '../base/text';
import { exceededLimit } from '../formula/exceededLimit';
import { type Formula, type RangeNode, binary, call, cell, number, range, text } from '../formula/formula';
import { type Amount, readAmount } from '../tables/readAmount';
import type { Column, Period, Table } from '../tables/table';
import { moneyUnitNamed } from '../tables/moneyUnit';
import { a1, rangeA1 } from '../workbook/address';
import { contentAt, contentText } from '../workbook/snapshot';
import { type FactId, factDefinition, impossibleCount } from './catalogue';
import { divided, runsOf, undecorated, whileNumber } from './cellFormula';
import type { Project, ProjectAmount } from './projects';
import type { Blank, FunctionLine, Reading } from './reading';
import { type ReadNumber, type Scale, scaleAt } from './scale';
import { isSecondChoice } from './secondChoice';
import type { Governing, Words } from '../tables/words/governing';
import type { Residue } from '../tables/words/surroundings';
import { barTo } from './gate';

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
  /** Stands for the fact only where no table gives the fact itself. */
  readonly substitute?: boolean;
  /** Where a substitute's own table prints its total. */
  readonly wholeAt?: Column | undefined;
}

/** A project with the places of its money. */
type ProjectSpots = Pick<Project, 'name' | 'row' | 'column' | 'form' | 'goal' | 'completion'> &
  Record<'initial' | 'change' | 'full' | 'executed', Spot | undefined>;

/** Something stands in the cell, and says nothing for certain. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'errorValue',
  'uncalculated',
  'textForNumber',
  'countImpossible',
  'unitMissing',
  'unitUnknown',
]);

/** What a recogniser hands its finds to: it turns cells into readings, and what cannot be read into findings. */
export class Collector {
  readonly readings: Reading[] = [];
  readonly lines: FunctionLine[] = [];
  readonly findings: Finding[] = [];
  readonly blanks: Blank[] = [];
  readonly projects: Project[] = [];
  /** Some figure's unit is nowhere said but at the table. */
  usedTableUnit = false;

  /** Words that kept figures from being taken, each with the facts that they would have been. */
  readonly barred = new Map<string, { readonly residue: Residue; readonly facts: Set<FactId> }>();

  constructor(
    private readonly table: Table,
    private readonly via: string,
    private readonly governing: Governing,
  ) {}

  /** Whether some word that governs the figure keeps it from being this fact; `named` where its row must name it. */
  private isBarred(spot: Spot, named: boolean): boolean {
    const words = this.withoutProjectNames(
      named ? this.governing.ofCell(spot.row, spot.column) : this.governing.ofColumn(spot.column),
    );
    const bar = barTo(spot.fact, words, spot.substitute ?? false, spot.period?.year);
    if (bar?.why === 'unknownWord') {
      this.bar(bar.residue, spot.fact);
      // The place is there: what it means is for her to say, not for a draft to fill.
      this.blanks.push({
        fact: spot.fact,
        ...this.periodOf(spot),
        secondChoice: this.isSecondChoice(),
        why: 'unreadable',
      });
    }
    return bar !== undefined;
  }

  /** A sheet is often called after the project whose form it holds. */
  private withoutProjectNames(words: Words): Words {
    const { name } = this.table.sheet;
    if (!this.formOf || !words.residue.some(({ text }) => text === name)) return words;
    const letters = plainText(this.formOf);
    return {
      ...words,
      residue: words.residue.filter(({ text, word }) => text !== name || !isSubsequence(word, letters)),
    };
  }

  private bar(residue: Residue, fact: FactId): void {
    const known = this.barred.get(residue.text) ?? { residue, facts: new Set<FactId>() };
    known.facts.add(fact);
    this.barred.set(residue.text, known);
  }

  /** Whether the table as a whole may speak of the fact. */
  mayBe(fact: FactId): boolean {
    const { meanings, residue } = this.governing.surroundings;
    const [unknown] = residue;
    if (unknown) this.bar(unknown, fact);
    return barTo(fact, { around: meanings, heading: new Set(), row: [], residue }, false) === undefined;
  }

  /** Reads one cell; a blank one gives nothing, an unreadable one a finding. */
  amount(spot: Spot): void {
    if (this.isBarred(spot, true)) return;
    const reading = this.readingAt(spot);
    if (reading)
      this.readings.push(
        spot.wholeAt ? { ...reading, whole: this.readingAt({ ...spot, column: spot.wholeAt })?.value } : reading,
      );
    else if (readAmount(contentAt(this.table.sheet, spot.row, spot.column.column)).kind === 'nothing') this.blank(spot);
  }

  /** The place is there, and nothing stands in it. */
  blank(spot: Spot): void {
    if (this.isBarred(spot, true)) return;
    this.blanks.push({ fact: spot.fact, ...this.periodOf(spot), secondChoice: this.isSecondChoice(), why: 'nothing' });
  }

  /** One line of a list of projects, or the one project of a form. */
  project({ initial, change, full, executed, ...project }: ProjectSpots): void {
    const { sheet, title, year } = this.table;
    this.formOf = project.form ? project.name : undefined;
    const column = this.columnAt(project.column) ?? initial?.column ?? full?.column ?? executed?.column;
    const barred =
      column !== undefined &&
      this.isBarred({ fact: 'projectCount', row: project.row, column, label: project.name }, false);
    const amounts = {
      initial: this.projectAmount(initial),
      change: this.projectAmount(change),
      full: this.projectAmount(full),
      executed: this.projectAmount(executed),
    };
    const budgetIsInitial = full === undefined && initial !== undefined;
    this.projects.push({
      ...project,
      ...amounts,
      barred,
      budget: budgetIsInitial ? amounts.initial : amounts.full,
      budgetIsInitial,
      sheet: sheet.name,
      title,
      year,
      secondChoice: this.isSecondChoice(),
    });
  }

  /** Something that she should know of a figure that was taken. */
  notice(code: 'budgetIsInitial', column: Column, fact: FactId): void {
    if (this.findings.some((known) => known.code === code)) return;
    const place = { sheet: this.table.sheet.name, cell: a1(this.table.bodyTop, column.column) };
    this.findings.push({
      code,
      level: 'notice',
      details: { ...place, fact: factDefinition(fact).name, table: this.table.title, heading: column.heading },
      places: [place],
    });
  }

  /** The project whose form this is. */
  private formOf: string | undefined;

  private projectAmount(spot: Spot | undefined): ProjectAmount | undefined {
    const reading = spot && !this.isBarred(spot, false) ? this.readingAt(spot) : undefined;
    if (!spot || !reading) return undefined;
    const {
      row,
      column: { column },
    } = spot;
    const isText = typeof contentAt(this.table.sheet, row, column) === 'string';
    return {
      value: reading.value,
      formula: reading.formula,
      sheet: reading.source.sheet,
      row,
      column,
      divisor: isText ? undefined : moneyUnitNamed(reading.source.unit)?.perWanYuan,
    };
  }

  /** How many of these rows have a name in the column. */
  count(spot: Spot, rows: readonly number[]): void {
    if (this.isBarred(spot, false)) return;
    const cells = this.rangesOf(spot.column, rows);
    const source = {
      label: spot.label,
      unit: '',
      cell: cells.map(({ range: area }) => rangeA1(area)).join(','),
      parts: 1,
    };
    this.add(this.reading(spot, decimal(rows.length), call('COUNTA', ...cells), source));
  }

  private rangesOf(column: Column, rows: readonly number[]): readonly RangeNode[] {
    return runsOf(this.table.rows, rows).map(([top, bottom]) =>
      range({ top, left: column.column, bottom, right: column.column }, this.table.sheet.name),
    );
  }

  /** One 功能分类 line; `spot.fact` is the total that it is a part of. */
  functionLine(spot: Spot, side: FunctionLine['side'], stage: FunctionLine['stage']): void {
    if (this.isBarred(spot, false)) return;
    const reading = this.readingAt(spot);
    if (reading) this.lines.push({ name: labelKey(spot.label), side, stage, reading });
  }

  readingAt(spot: Spot): Reading | undefined {
    const { row, column } = spot;
    const amount = this.readable(row, column.column, spot.fact);
    if (amount?.kind !== 'number') return undefined;
    const scale = this.scaleOf(spot, amount);
    if (scale === undefined || this.isImpossible(spot, amount.value)) return undefined;
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

  /** There is no half of a person, and none less than nobody. */
  private isImpossible(spot: Spot, value: Decimal): boolean {
    if (!impossibleCount(spot.fact, value)) return false;
    this.report('countImpossible', spot.row, spot.column.column, spot.fact, { shown: value.toString() });
    return true;
  }

  /** Adds up cells of a column. Every one of them must be a number or blank. */
  sum(spot: Spot, rows: readonly number[]): void {
    if (this.isBarred(spot, false)) return;
    const added = this.addUp(
      rows.map((row) => [row, spot.column.column]),
      spot.fact,
    );
    if (!added || added.parts === 0) return;
    const scale = this.scaleOf(spot, { kind: 'number', value: added.value });
    if (scale === undefined) return;
    const cells = this.rangesOf(spot.column, rows);
    const formula = whileNumber(
      binary(call('COUNT', ...cells), '>', number('0')),
      divided(call('SUM', ...cells), scale.divisor),
    );
    this.add(
      this.reading(spot, added.value.div(scale.divisor), formula, {
        label: spot.label,
        unit: scale.unit,
        cell: cells.map(({ range: area }) => rangeA1(area)).join(','),
        parts: added.parts,
      }),
    );
  }

  /** A total printed under the rows that `sum` added up: where it differs by more than rounding, she is told. */
  printedTotal(spot: Spot, row: number, rows: readonly number[]): void {
    const printed = readAmount(contentAt(this.table.sheet, row, spot.column.column));
    const amounts = rows
      .map((one) => readAmount(contentAt(this.table.sheet, one, spot.column.column)))
      .filter((amount) => amount.kind === 'number');
    const sum = amounts.reduce((total, { value }) => total.plus(value), decimal(0));
    if (printed.kind !== 'number' || printed.value.minus(sum).abs().lte(decimal('0.01').times(amounts.length))) return;
    this.report('totalDiffers', row, spot.column.column, spot.fact, {
      value: printed.value.toString(),
      parts: '各行',
      sum: sum.toString(),
    });
  }

  /** Adds up a few cells that stand apart; all of them must be numbers. */
  sumCells(spot: Spot, places: readonly (readonly [row: number, column: number])[]): void {
    if (
      places.some(([row, column]) =>
        this.isBarred({ ...spot, row, column: this.columnAt(column) ?? spot.column }, true),
      )
    )
      return;
    const added = this.addUp(places, spot.fact);
    if (added?.parts !== places.length) return;
    const scale = this.scaleOf(spot, { kind: 'number', value: added.value });
    if (scale === undefined) return;
    const cells = places.map(([row, column]) => cell(row, column, this.table.sheet.name));
    const formula = whileNumber(
      binary(call('COUNT', ...cells), '=', number(String(cells.length))),
      divided(call('SUM', ...cells), scale.divisor),
    );
    const source = {
      label: spot.label,
      unit: scale.unit,
      cell: places.map(([row, column]) => a1(row, column)).join(','),
      parts: added.parts,
    };
    this.add(this.reading(spot, added.value.div(scale.divisor), formula, source));
  }

  /** SUM passes over a number typed as text, so such a cell makes the sum unreadable. */
  private addUp(
    places: readonly (readonly [row: number, column: number])[],
    fact: FactId,
  ): { value: Decimal; parts: number } | undefined {
    let value = decimal(0);
    let parts = 0;
    for (const [row, column] of places) {
      const amount = this.readable(row, column, fact);
      if (amount === undefined) return undefined;
      if (amount.kind !== 'number') continue;
      if (amount.decoration) {
        this.report('textForNumber', row, column, fact, {
          shown: contentText(contentAt(this.table.sheet, row, column)),
        });
        return undefined;
      }
      value = value.plus(amount.value);
      parts++;
    }
    return { value, parts };
  }

  /** A value that a recogniser worked out itself, with the formula that does the same over the cells of `area`. */
  computed(
    spot: Spot,
    value: Decimal,
    formula: Formula,
    area: { top: number; left: number; bottom: number; right: number },
    parts: number,
  ): void {
    if (this.isBarred(spot, false)) return;
    const scale = this.scaleOf(spot, { kind: 'number', value });
    if (scale === undefined) return;
    const counted = binary(call('COUNT', range(area, this.table.sheet.name)), '>', number('0'));
    this.add(
      this.reading(spot, value.div(scale.divisor), whileNumber(counted, divided(formula, scale.divisor)), {
        label: spot.label,
        unit: scale.unit,
        cell: rangeA1(area),
        parts,
      }),
    );
  }

  /** Undefined where the cell cannot be read, which is reported. */
  readable(row: number, column: number, fact: FactId): Exclude<Amount, { kind: 'unreadable' }> | undefined {
    const amount = readAmount(contentAt(this.table.sheet, row, column));
    if (amount.kind !== 'unreadable') return amount;
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

  private columnAt(column: number): Column | undefined {
    return this.table.columns.find((one) => one.column === column);
  }

  /** A sum of very many pieces may be more than Excel takes in one formula. */
  private add(reading: Reading): void {
    if (exceededLimit(reading.formula))
      this.findings.push({
        code: 'sumTooLong',
        level: 'error',
        details: { fact: factDefinition(reading.fact).name, sheet: reading.source.sheet, table: this.table.title },
        places: [{ sheet: reading.source.sheet }],
      });
    else this.readings.push(reading);
  }

  private reading(
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

  private periodOf(spot: Spot): { period: Period; tableYear: number | undefined } {
    return this.yearOfPeriod(spot.period ?? spot.column.period);
  }

  private yearOfPeriod(own: Period): { period: Period; tableYear: number | undefined } {
    // 「本年」 in a table called last year's is last year.
    const period = own.year === undefined && this.table.lastYear ? { offset: (own.offset ?? 0) - 1 } : own;
    return { period, tableYear: this.table.year };
  }

  private isSecondChoice(): boolean {
    return isSecondChoice(this.table);
  }

  private scaleOf(spot: Spot, amount: ReadNumber): Scale | undefined {
    const scale = scaleAt(this.table, spot, amount);
    if (scale.fromTable) this.usedTableUnit = true;
    if (scale.divisor !== undefined) return scale;
    const written = spot.unitText ?? '';
    this.report(written === '' ? 'unitMissing' : 'unitUnknown', spot.row, spot.column.column, spot.fact, {
      shown: written,
    });
    return undefined;
  }
}
