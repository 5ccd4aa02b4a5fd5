import { type CellContent, type SheetSnapshot, contentText } from '../workbook/snapshot';

export interface FilledCell {
  readonly column: number;
  readonly content: Exclude<CellContent, undefined>;
}

/** A row that holds something between two columns. Its cells are listed only when somebody asks: ledgers have thousands of rows. */
export class Line {
  private listed: readonly FilledCell[] | undefined;

  private constructor(
    readonly row: number,
    private readonly contents: readonly CellContent[],
    /** Its first filled column. */
    readonly first: number,
    private readonly right: number,
  ) {}

  static within(row: number, contents: readonly CellContent[], left: number, right: number): Line | undefined {
    for (let column = left; column <= right && column < contents.length; column++) {
      if (isFilled(contents[column])) return new Line(row, contents, column, right);
    }
    return undefined;
  }

  between(left: number, right: number): Line | undefined {
    return Line.within(this.row, this.contents, Math.max(left, this.first), Math.min(right, this.right));
  }

  /** From left to right. */
  get cells(): readonly FilledCell[] {
    return (this.listed ??= this.list());
  }

  /** Its last filled column. */
  get last(): number {
    let column = Math.min(this.right, this.contents.length - 1);
    while (column > this.first && !isFilled(this.contents[column])) column--;
    return column;
  }

  get firstContent(): CellContent {
    return this.contents[this.first];
  }

  /** Nothing but its first cell is filled. */
  get isAlone(): boolean {
    return !this.holdsMoreThan(1);
  }

  /** Whether some cell passes, without listing them. */
  someContent(passes: (content: CellContent, column: number) => boolean): boolean {
    for (let column = this.first; column <= this.right && column < this.contents.length; column++) {
      if (passes(this.contents[column], column)) return true;
    }
    return false;
  }

  /** Whether more than so many of its cells are filled, without listing them. */
  holdsMoreThan(count: number): boolean {
    let filled = 0;
    for (let column = this.first; column <= this.right && column < this.contents.length; column++) {
      if (isFilled(this.contents[column]) && ++filled > count) return true;
    }
    return false;
  }

  private list(): readonly FilledCell[] {
    const cells: FilledCell[] = [];
    for (let column = this.first; column <= this.right && column < this.contents.length; column++) {
      const content = this.contents[column];
      if (isFilled(content)) cells.push({ column, content });
    }
    return cells;
  }
}

/** Asked of every cell of a workbook, several times: nearly every text shows by its first character that it is no blank. */
export function isFilled(content: CellContent): content is Exclude<CellContent, undefined> {
  if (typeof content !== 'string') return content !== undefined;
  const first = content.charCodeAt(0);
  return (first > BLANK && first <= LAST_ASCII) || (first > WIDE_BLANK && first < MARK) || content.trim() !== '';
}

const [BLANK, LAST_ASCII, WIDE_BLANK, MARK] = [0x20, 0x7e, 0x3000, 0xfeff];

/** Several ask for those of one sheet before the next one's turn comes: of more sheets they would fill the memory. */
let latest: { readonly sheet: SheetSnapshot; readonly lines: readonly Line[] } | undefined;

export function filledRows(sheet: SheetSnapshot): readonly Line[] {
  if (latest?.sheet !== sheet) latest = { sheet, lines: linesOf(sheet) };
  return latest.lines;
}

function linesOf(sheet: SheetSnapshot): readonly Line[] {
  const lines: Line[] = [];
  sheet.rows.forEach((contents, row) => {
    const line = contents && Line.within(row, contents, 0, Infinity);
    if (line) lines.push(line);
  });
  return lines;
}

/** What stands between two columns, rows without anything there left out. */
export function withinColumns(lines: readonly Line[], left: number, right: number): readonly Line[] {
  return lines.flatMap((line) => line.between(left, right) ?? []);
}

/** The texts of lines from top to bottom, left to right. */
export function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (typeof content === 'string' ? [contentText(content)] : [])),
  );
}
