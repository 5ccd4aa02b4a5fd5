import { FigureReader } from './figureReader';
import type { Spot } from './wordBars';
import { type Decimal, decimal } from '../base/decimal';
import { labelKey } from '../base/text';
import { exceededLimit } from '../formula/exceededLimit';
import { type Formula, type RangeNode, binary, call, cell, number, range } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';
import { readAmount } from '../tables/readAmount';
import type { Column } from '../tables/table';
import { moneyUnitNamed } from '../tables/moneyUnit';
import { a1, rangeA1 } from '../workbook/address';
import { contentAt, contentText, formulaAt } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';
import { divided, isTypedNumber, runsOf, sumWithTexts, typedNumber, whileNumber } from './cellFormula';
import type { Counted, ProjectSpots } from './proposed';
import type { Project, ProjectAmount } from './projects';
import { linesThatDiffer } from './recognisers/plainLines';
import { isTotalSoFar, namelessRows, showsSum, sumOf } from './recognisers/namelessRows';
import type { FunctionLine, Reading } from './reading';

/** What a recogniser hands its finds to: it turns cells into readings, and what cannot be read into findings. */
export class Collector extends FigureReader {
  readonly readings: Reading[] = [];
  readonly lines: FunctionLine[] = [];
  readonly projects: Project[] = [];

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

  /** A printed total of a list: it holds whatever its lines hold. */
  amountOf(spot: Spot, lines: readonly number[]): void {
    if (this.linesBarred(spot, lines)) return;
    const differ = linesThatDiffer(spot, this.table, lines);
    if (!differ || this.isTotalOf(spot, spot.row, differ)) this.amount(spot);
  }

  /** A printed total that she typed stands for its lines only while they come to it; one that she adds up follows them. */
  totalOver(spot: Spot, lines: readonly number[]): void {
    const at = this.readings.length;
    this.amount(spot);
    const reading = this.readings[at];
    const { sheet } = this.table;
    const column = spot.column.column;
    const isPlain = (row: number) => ['number', 'undefined'].includes(typeof contentAt(sheet, row, column));
    if (!reading?.formula || formulaAt(sheet, spot.row, column) !== undefined) return;
    if (![spot.row, ...lines].every(isPlain) || !showsSum(this.table, spot.column, spot.row, lines)) return;
    const gap = binary(call('SUM', ...this.rangesOf(spot.column, lines)), '-', cell(spot.row, column, sheet.name));
    const ties = binary(round(call('ABS', gap), 8), '<=', number(decimal('0.01').times(lines.length).toString()));
    const formula = when(call('IFERROR', ties, binary(number('1'), '=', number('0'))), reading.formula, EMPTY);
    if (!exceededLimit(formula)) this.readings[at] = { ...reading, formula };
  }

  /** The place is there, and nothing stands in it. */
  blank(spot: Spot): void {
    if (this.isBarred(spot, true)) return;
    this.blanks.push({ fact: spot.fact, ...this.periodOf(spot), secondChoice: this.isSecondChoice(), why: 'nothing' });
  }

  /** One line of a list of projects, or the one project of a form. */
  project({ initial, change, full, executed, doubted = false, ...project }: ProjectSpots): void {
    const { sheet, title, year } = this.table;
    this.formOf = project.form ? project.name : undefined;
    const column = this.columnAt(project.column) ?? initial?.column ?? full?.column ?? executed?.column;
    const barred =
      doubted ||
      (column !== undefined &&
        this.isLineBarred({ fact: 'projectCount', row: project.row, column, label: project.name }));
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

  private projectAmount(spot: Spot | undefined): ProjectAmount | undefined {
    const reading = spot && !this.isLineBarred(spot) ? this.readingAt(spot) : undefined;
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

  /** How many of these rows have a name in the column, or how many `some` counts; `amounts` is a column in which every one has its figure. */
  count(spot: Spot, rows: readonly number[], amounts: Column | undefined, some?: Counted): void {
    if (this.isBarred(spot, false) || this.linesBarred(spot, some?.held ?? rows)) return;
    if (amounts && this.hasNameless(spot.fact, amounts, rows)) return;
    if (amounts && this.groupsAmong({ ...spot, column: amounts }, rows).length > 0) return;
    const cells = this.rangesOf(spot.column, rows);
    const cell = cells.map(({ range: area }) => rangeA1(area)).join(',');
    const source = { label: spot.label, unit: '', cell, parts: 1 };
    const { value, formula } = some ?? { value: rows.length, formula: call('COUNTA', ...cells) };
    this.add(this.reading(spot, decimal(value), formula, source));
  }

  /** A list is whole or it is missing: a figure that nothing names is a line of it, unless it is just what they come to. */
  private hasNameless(fact: FactId, column: Column, rows: readonly number[]): boolean {
    const counted = new Set(rows);
    const stray = namelessRows(this.table, column).find(
      (row) =>
        !counted.has(row) && !showsSum(this.table, column, row, rows) && !isTotalSoFar(this.table, column, row, rows),
    );
    if (stray !== undefined) this.report('listLineNameless', stray, column.column, fact, {});
    return stray !== undefined;
  }

  private rangesOf(column: Column, rows: readonly number[]): readonly RangeNode[] {
    return runsOf(this.table.rows, rows).map(([top, bottom]) =>
      range({ top, left: column.column, bottom, right: column.column }, this.table.sheet.name),
    );
  }

  private isLineBarred(spot: Spot): boolean {
    return this.isBarred(spot, false) || this.linesBarred(spot, [spot.row]);
  }

  /** One 功能分类 line; `spot.fact` is the total that it is a part of. */
  functionLine(spot: Spot, side: FunctionLine['side'], stage: FunctionLine['stage']): void {
    if (this.isLineBarred(spot)) return;
    const reading = this.readingAt(spot);
    if (reading) this.lines.push({ name: labelKey(spot.label), side, stage, reading });
  }

  /** Adds up cells of a column. Every one of them must be a number or blank. */
  sum(spot: Spot, rows: readonly number[]): void {
    if (this.isBarred(spot, false) || this.linesBarred(spot, rows) || this.countsTwice(spot, rows)) return;
    if (this.hasNameless(spot.fact, spot.column, rows)) return;
    const added = this.addUp(
      rows.map((row) => [row, spot.column.column]),
      spot.fact,
    );
    if (!added || added.parts === 0) return;
    const scale = this.scaleOf(spot, { kind: 'number', value: added.value });
    if (scale === undefined) return;
    const cells = this.rangesOf(spot.column, rows);
    const counted = call(added.texts.length > 0 ? 'COUNTA' : 'COUNT', ...cells);
    const sum = sumWithTexts(call('SUM', ...cells), added.texts, scale.divisor);
    const formula = whileNumber(binary(counted, '>', number('0')), sum);
    this.add(
      this.reading(spot, added.value.div(scale.divisor), formula, {
        label: spot.label,
        unit: scale.unit,
        cell: cells.map(({ range: area }) => rangeA1(area)).join(','),
        parts: added.parts,
      }),
    );
  }

  /** A total printed under rows that are to be added up: where they do not come to it, she is told, and there is no sum. */
  isTotalOf(spot: Spot, row: number, rows: readonly number[]): boolean {
    if (this.isDoubtedAt(spot, row)) return false;
    const printed = readAmount(contentAt(this.table.sheet, row, spot.column.column));
    if (printed.kind !== 'number' || showsSum(this.table, spot.column, row, rows)) return true;
    this.report('totalDiffers', row, spot.column.column, spot.fact, {
      value: printed.value.toString(),
      parts: '各行',
      sum: sumOf(this.table, spot.column, rows).toString(),
    });
    return false;
  }

  /** What is said at the printed total is said of the sum. */
  isDoubtedAt(spot: Spot, row: number): boolean {
    return this.linesBarred({ ...spot, row }, [row]);
  }

  /** Adds up a few cells that stand apart; all of them must be numbers. */
  sumCells(spot: Spot, places: readonly { readonly row: number; readonly column: Column }[]): void {
    if (places.some(({ row, column }) => this.isBarred({ ...spot, row, column }, true))) return;
    const added = this.addUp(
      places.map(({ row, column }) => [row, column.column]),
      spot.fact,
    );
    if (added?.parts !== places.length) return;
    const scale = this.scaleOf(spot, { kind: 'number', value: added.value });
    if (scale === undefined) return;
    const cells = places.map(({ row, column }) => cell(row, column.column, this.table.sheet.name));
    const counted = call(added.texts.length > 0 ? 'COUNTA' : 'COUNT', ...cells);
    const formula = whileNumber(
      binary(counted, '=', number(String(cells.length))),
      sumWithTexts(call('SUM', ...cells), added.texts, scale.divisor),
    );
    const source = {
      label: spot.label,
      unit: scale.unit,
      cell: places.map(({ row, column }) => a1(row, column.column)).join(','),
      // A cell that says it all comes before the only line of a sum.
      parts: added.parts + (spot.ofFunds ? 1 : 0),
    };
    const reading = this.reading(spot, added.value.div(scale.divisor), formula, source);
    this.add(spot.wholeAt ? { ...reading, whole: this.readingAt({ ...spot, column: spot.wholeAt })?.value } : reading);
  }

  /** SUM passes over a number typed as text, which is read by itself; one with a unit of its own makes the sum unreadable. */
  private addUp(
    places: readonly (readonly [row: number, column: number])[],
    fact: FactId,
  ): { value: Decimal; parts: number; texts: readonly Formula[] } | undefined {
    let value = decimal(0);
    let parts = 0;
    const texts: Formula[] = [];
    for (const [row, column] of places) {
      const amount = this.readable(row, column, fact);
      if (amount === undefined) return undefined;
      if (amount.kind !== 'number') continue;
      const shown = contentText(contentAt(this.table.sheet, row, column));
      if (amount.decoration && !isTypedNumber(shown)) {
        this.report('textForNumber', row, column, fact, { shown });
        return undefined;
      }
      if (amount.decoration) texts.push(typedNumber(cell(row, column, this.table.sheet.name), amount.decoration));
      value = value.plus(amount.value);
      parts++;
    }
    return { value, parts, texts };
  }

  /** A value that a recogniser worked out itself, with the formula that does the same over `area`; `lines` are those it adds up. */
  computed(
    spot: Spot,
    value: Decimal,
    formula: Formula,
    area: { top: number; left: number; bottom: number; right: number },
    parts: number,
    lines?: readonly number[],
  ): void {
    const rows = lines ?? this.table.rows.filter((row) => row >= area.top && row <= area.bottom);
    if (this.isBarred(spot, false) || this.linesBarred(spot, rows) || this.countsTwice(spot, rows)) return;
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
}
