import { isSubsequence, plainText } from '../base/text';
import { yearOfName } from '../tables/period';
import type { Column, Period, Table } from '../tables/table';
import type { Governing, Words } from '../tables/words/governing';
import { type Residue, isBar } from '../tables/words/residue';
import type { FactId } from './catalogue';
import { barTo } from './gate';
import { heldByOthers } from './heldByOthers';
import { type NotedWords, noteWord } from './notedWords';
import type { Blank } from './reading';
import { groupsByFigures } from './recognisers/groupsByFigures';
import { twinLines } from './recognisers/twinLines';
import { partsContradict } from './partsContradict';
import { rivalsOf } from './rivalTotals';
import { sameInSections } from './sameInSections';
import { isSecondChoice } from './secondChoice';
import { StrangeLines } from './strangeLines';

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

/** Of all of the department, which has several parts. */
const OF_PARTS = /^(?:(?:budget|final)(?:Revenue|Expenditure)|(?:basic|project|personnel|operating)(?:Budget|Final))$/;

/** What words say of the figures of one table: whether they keep one from being a fact, and what she is asked for it. */
export class WordBars {
  readonly blanks: Blank[] = [];

  /** Words that kept figures from being taken, each with the facts that they would have been. */
  readonly barred: NotedWords = new Map();
  /** Sentences beside figures that were taken all the same. */
  readonly assumed: NotedWords = new Map();

  private strangeLines: StrangeLines | undefined;

  constructor(
    protected readonly table: Table,
    protected readonly governing: Governing,
  ) {}

  /** Whether some word that governs the figure keeps it from being this fact; `named` where its row must name it. */
  protected isBarred(spot: Spot, named: boolean): boolean {
    const said = named ? this.governing.ofCell(spot.row, spot.column) : this.governing.ofColumn(spot.column);
    const words = this.withoutProjectNames({ ...said, residue: this.borneOut(said.residue) });
    const bar = barTo(spot.fact, words, spot.ofFunds ? 'ofFunds' : (spot.substitute ?? false), this.periodNamed(spot));
    if (bar?.why === 'unknownWord') this.barWord(bar.residue, spot);
    else if (!bar) this.assume(words.residue, spot.fact);
    return bar !== undefined || (named && (this.holdsStrangeLines(spot) || this.hasRivals(spot)));
  }

  /** Each is told her, whatever holds. */
  private hasRivals({ fact, row, column, ...spot }: Spot): boolean {
    const rivals = [
      ...rivalsOf(fact, row, column, this.table, this.governing),
      ...partsContradict(fact, row, column, this.table, this.governing),
      ...heldByOthers(fact, row, column, this.table),
      ...(OF_PARTS.test(fact) ? sameInSections(row, column, this.table, this.governing) : []),
    ].filter(({ text }) => !this.governing.isTaught(text));
    for (const one of rivals) this.barWord(one, { fact, row, column, ...spot });
    return rivals.length > 0;
  }

  /** Whether it is said of the whole table, and not of one of its columns, rows or cells. */
  isOfTable({ text }: Residue): boolean {
    return this.governing.surroundings.residue.some((one) => one.text === text);
  }

  /** What other tables bear out is told, and no bar. */
  private borneOut(residue: readonly Residue[]): readonly Residue[] {
    return this.governing.vocabulary.borneOut(this.table, residue);
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
    const residue = this.borneOut(rows.flatMap((row) => this.governing.besideLine(row, spot.column)));
    const bars = residue.filter(isBar);
    for (const one of bars) this.barWord(one, spot);
    if (bars.length === 0) this.assume(residue, spot.fact);
    return bars.length > 0;
  }

  /** Whether one of the lines to be added up stands there twice, and she has not said that it is right so. */
  private hasTwins(spot: Spot, rows: readonly number[]): boolean {
    const twins = twinLines(this.table, spot.column, rows).filter(({ text }) => !this.governing.isTaught(text));
    for (const one of twins) this.barWord(one, spot);
    return twins.length > 0;
  }

  /** Whether adding these rows up may count something twice. */
  protected countsTwice(spot: Spot, rows: readonly number[]): boolean {
    return [this.hasTwins(spot, rows), this.groupsAmong(spot, rows).length > 0].includes(true);
  }

  /** The rows of these that may be what others of them come to, and of which she has not said that they are lines. */
  groupsAmong(spot: Spot, rows: readonly number[]): readonly number[] {
    const groups = groupsByFigures(this.table, spot.column, rows).filter(({ text }) => !this.governing.isTaught(text));
    for (const one of groups) this.barWord(one, spot);
    return groups.flatMap((one) => one.rows?.slice(0, 1) ?? []);
  }

  /** A total is of its lines: one that is not known to be of the thing makes it a total of something else. */
  mayHoldLine(spot: Spot, line: string | Residue): boolean {
    const residue = typeof line === 'string' ? { word: line, text: line } : line;
    if (this.governing.isTaught(residue.text)) return true;
    this.barWord(residue, spot);
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

  /** Something said at a figure that is taken all the same. */
  tellWord(residue: Residue, fact: FactId): void {
    if (!this.governing.isTaught(residue.text)) this.assume([residue], fact);
  }

  /** Whether every word over a column is known. */
  understands(column: Column): boolean {
    return !this.borneOut(this.governing.ofColumn(column).residue).some(isBar);
  }

  /** Whether the table as a whole may speak of the fact. */
  mayBe(fact: FactId): boolean {
    const { title, meanings, scoped, early, residue: whole } = this.governing.surroundings;
    const residue = this.borneOut([...whole, ...scoped]);
    const unknown = residue.find(isBar);
    if (unknown) this.bar(unknown, fact);
    else this.assume(residue, fact);
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

  protected periodOf(spot: Spot): { period: Period; tableYear: number | undefined } {
    return this.yearOfPeriod(this.periodNamed(spot));
  }

  /** By its heading; where that says none by its row: 「2023年“三公”经费预算数」. */
  private periodNamed({ period, column, label }: Spot): Period {
    if (period) return period;
    const year = Object.keys(column.period).length > 0 ? undefined : yearOfName(label);
    return year === undefined ? column.period : { year };
  }

  protected yearOfPeriod(own: Period): { period: Period; tableYear: number | undefined } {
    // 「本年」 in a table called last year's is last year.
    const period = own.year === undefined && this.table.lastYear ? { offset: (own.offset ?? 0) - 1 } : own;
    return { period, tableYear: this.table.year };
  }

  protected isSecondChoice(): boolean {
    return isSecondChoice(this.table);
  }
}
