import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { isColumnNumberLine } from '../../tables/columnNumberLine';
import { Line } from '../../tables/lines';
import { type Header, headerAt } from './findHeader';
import { isContinuation, isEmpty } from './rawPart';
import { SAME_AS_ABOVE } from './lexicon';
import { NO_MARK, readMark } from './readMark';
import { bareMarks, partAt } from './partAt';
import { readName } from './readName';
import type { GroupMark, PrintedTotal, RawIndicator, RawPart, RawScheme } from './rawScheme';
import { type RowKind, rowKind, textColumns } from './rowKind';
import { type SchemeColumns, schemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';

/** Walks the rows under a header, over page breaks and repeated headers, to the end of the table. */
export function readRows(cells: SheetCells, header: Header, columns: SchemeColumns, named = false): RawScheme {
  return new Walk(cells, columns, header.bottom + 1, named).run();
}

class Walk {
  private readonly indicators: RawIndicator[] = [];
  private readonly groupMarks: GroupMark[] = [];
  private readonly totals: PrintedTotal[] = [];
  private readonly otherRows: number[] = [];
  private sections: string[] = [];
  private names: string[] = [];
  private current: RawIndicator | undefined;
  /** Where another table begins. */
  private end: number | undefined;
  private afterBreak = false;
  /** A total or a note, or a mere gap: what follows must prove that it still belongs to the table. */
  private mayHaveEnded: false | 'gap' | 'end' = false;
  private bare: readonly boolean[];

  constructor(
    readonly cells: SheetCells,
    public columns: SchemeColumns,
    readonly top: number,
    private readonly named: boolean,
  ) {
    this.bare = bareMarks(cells, columns, top);
  }

  run(): RawScheme {
    for (let row = this.top; row <= this.cells.bottom; row++) {
      const header = headerAt(this.cells, row);
      if (header) {
        if (!this.nextPage(header)) {
          this.end = row;
          break;
        }
        row = header.bottom;
      } else this.readRow(row);
    }
    const { indicators, groupMarks, totals, otherRows, end } = this;
    return { indicators, groupMarks, totals, otherRows, end };
  }

  /** False where the header is another table's. */
  private nextPage(header: Header): boolean {
    const columns = schemeColumns(this.cells, header, this.named);
    if (
      !columns ||
      columns.levels.length !== this.columns.levels.length ||
      (this.totals.length > 0 && this.sum().gte(100))
    )
      return false;
    this.columns = columns;
    this.bare = bareMarks(this.cells, columns, header.bottom + 1);
    this.afterBreak = true;
    this.mayHaveEnded = false;
    return true;
  }

  private readRow(row: number): void {
    const line = Line.within(row, this.cells.sheet.rows[row] ?? [], 0, Infinity);
    const kind = rowKind(this.cells, row, this.columns);
    if (line && kind.kind !== 'total' && isColumnNumberLine(line)) return;
    switch (kind.kind) {
      case 'blank':
        if (this.indicators.length > 0 && !this.isWithinCurrent(row)) this.mayHaveEnded ||= 'gap';
        return;
      case 'total':
        this.readTotal(row);
        return;
      case 'subtotal':
        this.readSubtotal(row);
        return;
      case 'note':
        this.otherRows.push(row);
        if (this.indicators.length > 0) this.mayHaveEnded = 'end';
        return;
      case 'section':
        this.openSection(row, kind);
        return;
      case 'names':
        if (this.mayHaveEnded && !this.stillBelongs(row)) this.otherRows.push(row);
        else this.readNames(row);
    }
  }

  private readTotal(row: number): void {
    this.otherRows.push(row);
    const marks = [...this.columns.marks.entries()].sort(([a], [b]) => b - a).map(([, column]) => column);
    const column = marks.find((one) => readMark(this.cells, row, one).kind === 'mark');
    const value = column === undefined ? undefined : this.numberAt(row, column);
    if (column !== undefined && value) this.totals.push({ value, row, column });
    else {
      const [first] = this.cells.columnsFilled(row);
      const { mark } = readName(first === undefined ? '' : this.cells.text(row, first), true);
      if (mark && first !== undefined) this.totals.push({ value: mark, row, column: first });
    }
    if (this.indicators.length > 0) this.mayHaveEnded = 'end';
  }

  private numberAt(row: number, column: number): Decimal | undefined {
    const mark = readMark(this.cells, row, column);
    return mark.kind === 'mark' ? mark.value : undefined;
  }

  /** 小计 under a group: its printed points, as if they stood behind its name. */
  private readSubtotal(row: number): void {
    const leafMark = this.columns.marks.get(this.columns.levels.length - 1);
    const value = leafMark === undefined ? undefined : this.numberAt(row, leafMark);
    const at = this.columns.levels.findIndex((column) => this.cells.text(row, column) !== '');
    const groups = this.current?.groups.slice(
      0,
      Math.max(1, at === 0 ? 1 : at + (this.columns.fromTop ? 0 : this.sections.length)),
    );
    if (value && leafMark !== undefined && groups && groups.length > 0)
      this.groupMarks.push({ groups, value, row, column: leafMark });
  }

  private openSection(row: number, { depth, column }: Extract<RowKind, { kind: 'section' }>): void {
    if (this.mayHaveEnded && this.totals.length > 0 && this.sum().gte(100)) {
      this.otherRows.push(row);
      return;
    }
    const { name, mark } = readName(this.cells.text(row, column), true);
    if (name === '') return;
    this.mayHaveEnded = false;
    if (this.columns.fromTop) this.names = [...this.names.slice(0, depth - 1), name];
    else {
      this.sections = [...this.sections.slice(0, depth - 1), name];
      this.names = [];
    }
    const leafMark = this.columns.marks.get(this.columns.levels.length - 1);
    const value = mark ?? (leafMark === undefined ? undefined : this.numberAt(row, leafMark));
    if (value)
      this.groupMarks.push({
        groups: [...this.sections, ...this.names],
        value,
        row,
        column: mark ? column : (leafMark ?? column),
      });
  }

  /** Under a total or a note only a row with points and texts goes on with the table; under a gap texts are enough. */
  private stillBelongs(row: number): boolean {
    if (this.totals.length > 0 && this.sum().gte(100)) return false;
    const leaf = this.columns.levels.at(-1) ?? 0;
    const markColumn = this.columns.marks.get(this.columns.levels.length - 1);
    const hasMark =
      markColumn === undefined
        ? readName(this.cells.text(row, leaf), true).mark !== undefined
        : this.numberAt(row, markColumn) !== undefined;
    const isIndicator =
      this.cells.text(row, leaf) !== '' &&
      (hasMark || this.mayHaveEnded === 'gap') &&
      textColumns(this.columns).some((column) => this.cells.text(row, column) !== '');
    return isIndicator || this.isWithinCurrent(row) || (this.totals.length === 0 && this.hasOnlyTexts(row));
  }

  /** The rest of a text, under a gap. */
  private hasOnlyTexts(row: number): boolean {
    const texts = textColumns(this.columns);
    return this.cells.columnsFilled(row).every((column) => texts.includes(column));
  }

  private isWithinCurrent(row: number): boolean {
    return this.current !== undefined && this.cells.lastRowOf(this.current.row, this.current.column) >= row;
  }

  private readNames(row: number): void {
    this.mayHaveEnded = false;
    const { levels } = this.columns;
    const before = [...this.names];
    let lowest = -1;
    let nameMark: Decimal | undefined;
    levels.forEach((column, level) => {
      const text = this.cells.text(row, column);
      if (text === '' || SAME_AS_ABOVE.test(text)) return;
      const read = readName(text, this.bare[level] ?? false);
      if (read.name === '') {
        if (read.mark) this.lateMark(level, read.mark, row, column);
        return;
      }
      this.names = [...levels.slice(0, level).map((_, above) => this.names[above] ?? ''), read.name];
      lowest = level;
      if (level < levels.length - 1) this.groupMark(level, read.mark, row, column);
      else nameMark = read.mark;
    });
    const opens = lowest === levels.length - 1 && this.names[lowest] !== this.current?.name;
    const part = { ...partAt(this, row, opens), afterBreak: this.afterBreak };
    if (lowest < 0 || (lowest < levels.length - 1 && this.repeats(before, lowest))) this.addPart(part, lowest >= 0);
    else if (lowest === levels.length - 1 || !isEmpty(part)) this.open(row, lowest, nameMark, part);
  }

  /** Points in a cell of their own below the name. */
  private lateMark(level: number, mark: Decimal, row: number, column: number): void {
    if (level < this.columns.levels.length - 1) this.groupMark(level, mark, row, column);
    else if (this.current) this.current.nameMark ??= mark;
  }

  private groupMark(level: number, mark: Decimal | undefined, row: number, column: number): void {
    const beside = this.columns.marks.get(level);
    const value = mark ?? (beside === undefined ? undefined : this.numberAt(row, beside));
    if (value)
      this.groupMarks.push({
        groups: [...this.sections, ...this.names.slice(0, level + 1)],
        value,
        row,
        column: mark ? column : (beside ?? column),
      });
  }

  /** A page break repeats the groups of the indicator that goes on below it. */
  private repeats(before: readonly string[], lowest: number): boolean {
    const isSame = this.names.slice(0, lowest + 1).every((name, level) => name === before[level]);
    if (isSame) {
      this.names = [...before];
      this.afterBreak = true;
    }
    return isSame && this.current !== undefined;
  }

  private addPart(part: RawPart, isNewPage: boolean): void {
    if (!this.current || isEmpty(part)) return;
    this.current.parts.push(isNewPage ? { ...part, afterBreak: true } : part);
    this.afterBreak = false;
  }

  private open(row: number, level: number, nameMark: Decimal | undefined, part: RawPart): void {
    const name = this.names[level] ?? '';
    const isLeaf = level === this.columns.levels.length - 1;
    const own = [...this.sections, ...this.names.slice(0, isLeaf ? level : level + 1)].filter((one) => one !== '');
    const last = this.indicators.at(-1);
    const goesOn =
      last !== undefined &&
      last.name === name &&
      last.groups.join('/') === own.join('/') &&
      !isEmpty(part) &&
      isContinuation(last, part, nameMark);
    if (goesOn) {
      this.current = last;
      this.addPart({ ...part, mark: NO_MARK }, this.afterBreak);
      return;
    }
    const column = this.columns.levels[level] ?? 0;
    const mark = isLeaf ? nameMark : readName(this.cells.text(row, column), this.bare[level] ?? false).mark;
    this.current = { groups: own, name, row, column, nameMark: mark, parts: [part] };
    this.indicators.push(this.current);
    this.afterBreak = false;
  }

  private sum(): Decimal {
    const points = this.indicators.map(({ nameMark, parts }) =>
      sumOf(parts.map(({ mark }) => (mark.kind === 'mark' ? mark.value : ZERO))).plus(nameMark ?? ZERO),
    );
    return sumOf(points);
  }
}
