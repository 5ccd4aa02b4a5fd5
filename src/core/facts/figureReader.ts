import { type Decimal } from '../base/decimal';
import { type Finding, type FurtherDetails, detailOf, findingOfKind } from '../base/problem';
import type { MessageCode } from '../wording/messageDetails';
import { isSubsequence, plainText } from '../base/text';
import { type Formula, call, cell, text } from '../formula/formula';
import { type Amount, readAmount } from '../tables/readAmount';
import type { Column, Period, Table } from '../tables/table';
import { yearOfName } from '../tables/period';
import { a1 } from '../workbook/address';
import { contentAt } from '../workbook/snapshot';
import { type FactId, factDefinition, impossibleCount, impossibleMoney, impossiblePoints } from './catalogue';
import { divided, undecorated, whileNumber } from './cellFormula';
import type { Blank, Reading } from './reading';
import { type ReadNumber, type Scale, scaleAt } from './scale';
import { isSecondChoice } from './secondChoice';
import { StrangeLines } from './strangeLines';
import type { Governing, Words } from '../tables/words/governing';
import { type Residue, isBar } from '../tables/words/residue';
import { barTo } from './gate';
import { type NotedWords, noteWord } from './notedWords';
import { groupsByFigures } from './recognisers/groupsByFigures';
import { twinLines } from './recognisers/twinLines';

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
  /** One fund's line of the several that make up the money of the treasury. */
  readonly ofFunds?: true;
  /** Where a substitute's own table prints its total. */
  readonly wholeAt?: Column | undefined;
}

function impossibleAs(fact: FactId, value: Decimal) {
  if (impossibleCount(fact, value)) return 'countImpossible';
  if (impossiblePoints(fact, value)) return 'pointsImpossible';
  return impossibleMoney(fact, value) ? 'moneyNegative' : undefined;
}

/** Something stands in the cell, and says nothing for certain. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'errorValue',
  'uncalculated',
  'textForNumber',
  'countImpossible',
  'pointsImpossible',
  'moneyNegative',
  'unitMissing',
  'unitUnknown',
]);

/** Reads single cells of one table as facts: held to the words that govern them, in the unit they are in; what cannot be read is reported. */
export class FigureReader {
  readonly findings: Finding[] = [];
  readonly blanks: Blank[] = [];
  /** Some figure's unit is nowhere said but at the table. */
  usedTableUnit = false;

  /** Words that kept figures from being taken, each with the facts that they would have been. */
  readonly barred: NotedWords = new Map();
  /** Sentences beside figures that were taken all the same. */
  readonly assumed: NotedWords = new Map();

  private strangeLines: StrangeLines | undefined;

  constructor(
    protected readonly table: Table,
    private readonly via: string,
    private readonly governing: Governing,
  ) {}

  /** Whether some word that governs the figure keeps it from being this fact; `named` where its row must name it. */
  protected isBarred(spot: Spot, named: boolean): boolean {
    const words = this.withoutProjectNames(
      named ? this.governing.ofCell(spot.row, spot.column) : this.governing.ofColumn(spot.column),
    );
    const bar = barTo(spot.fact, words, spot.ofFunds ? 'ofFunds' : (spot.substitute ?? false), this.periodNamed(spot));
    if (bar?.why === 'unknownWord') this.barWord(bar.residue, spot);
    else if (!bar) this.assume(words.residue, spot.fact);
    return bar !== undefined || (named && this.holdsStrangeLines(spot));
  }

  private holdsStrangeLines(spot: Spot): boolean {
    this.strangeLines ??= new StrangeLines(this.table, this.governing);
    const strange = this.strangeLines.underTotal(spot.fact, spot.row, spot.column);
    const takenOut = this.strangeLines.takenOutUnder(spot.fact, spot.row, spot.column);
    for (const one of takenOut) this.barWord(one, spot);
    return takenOut.length > 0 || strange.map((text) => this.mayHoldLine(spot, text)).includes(false);
  }

  /** Whether something said beside one of the lines that are counted or added up is not understood: then there is no sum. */
  protected linesBarred(spot: Spot, rows: readonly number[]): boolean {
    const residue = rows.flatMap((row) => this.governing.besideLine(row, spot.column));
    const bars = residue.filter(isBar);
    for (const one of bars) this.barWord(one, spot);
    if (bars.length === 0) this.assume(residue, spot.fact);
    return bars.length > 0;
  }

  /** Whether one of the lines to be added up stands there twice, and she has not said that it is right so. */
  protected hasTwins(spot: Spot, rows: readonly number[]): boolean {
    const twins = twinLines(this.table, spot.column, rows).filter(({ text }) => !this.governing.isTaught(text));
    for (const one of twins) this.barWord(one, spot);
    return twins.length > 0;
  }

  /** The rows of these that may be what others of them come to, and of which she has not said that they are lines. */
  groupsAmong(spot: Spot, rows: readonly number[]): readonly number[] {
    const groups = groupsByFigures(this.table, spot.column, rows).filter(({ text }) => !this.governing.isTaught(text));
    for (const one of groups) this.barWord(one, spot);
    return groups.flatMap((one) => one.rows?.slice(0, 1) ?? []);
  }

  /** A total is of its lines: one that is not known to be of the thing makes it a total of something else. */
  mayHoldLine(spot: Spot, text: string): boolean {
    if (this.governing.isTaught(text)) return true;
    this.barWord({ word: text, text }, spot);
    return false;
  }

  /** The place is there: what it means is for her to say, not for a draft to fill. */
  private barWord(residue: Residue, spot: Spot): void {
    this.bar(residue, spot.fact);
    this.blanks.push({
      fact: spot.fact,
      ...this.periodOf(spot),
      secondChoice: this.isSecondChoice(),
      why: 'unreadable',
    });
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
    noteWord(this.barred, residue, fact);
  }

  private assume(residue: readonly Residue[], fact: FactId): void {
    for (const one of residue) noteWord(this.assumed, one, fact);
  }

  /** Whether every word over a column is known. */
  understands(column: Column): boolean {
    return !this.governing.ofColumn(column).residue.some(isBar);
  }

  /** Whether the table as a whole may speak of the fact. */
  mayBe(fact: FactId): boolean {
    const { title, meanings, scoped, early, residue: whole } = this.governing.surroundings;
    const residue = [...whole, ...scoped];
    const unknown = residue.find(isBar);
    if (unknown) this.bar(unknown, fact);
    const words: Words = { title, around: meanings, heading: new Set(), labels: new Set(), row: [], residue, early };
    return barTo(fact, words, false) === undefined;
  }

  /** Whether something said beside one of these lines is not understood. */
  hasUnknownLine(fact: FactId, rows: readonly number[]): boolean {
    const column = this.table.columns.find(({ role }) => role === 'value');
    const label = column?.heading ?? '';
    return column !== undefined && this.linesBarred({ fact, row: this.table.bodyTop, column, label }, rows);
  }

  /** The project whose form this is. */
  protected formOf: string | undefined;

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

  protected periodOf(spot: Spot): { period: Period; tableYear: number | undefined } {
    return this.yearOfPeriod(this.periodNamed(spot));
  }

  /** By its heading; where that says none by its row: 「2023年“三公”经费预算数」. */
  private periodNamed({ period, column, label }: Spot): Period {
    if (period) return period;
    const year = Object.keys(column.period).length > 0 ? undefined : yearOfName(label);
    return year === undefined ? column.period : { year };
  }

  private yearOfPeriod(own: Period): { period: Period; tableYear: number | undefined } {
    // 「本年」 in a table called last year's is last year.
    const period = own.year === undefined && this.table.lastYear ? { offset: (own.offset ?? 0) - 1 } : own;
    return { period, tableYear: this.table.year };
  }

  protected isSecondChoice(): boolean {
    return isSecondChoice(this.table);
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
