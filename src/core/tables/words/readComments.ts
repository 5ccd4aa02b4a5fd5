import { oneLine, plainText } from '../../base/text';
import { type SheetSnapshot, cellOfKey, contentAt } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import { readNote } from './readNote';
import type { NotedFigure } from './noted';
import type { Residue } from './residue';

interface Comment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * What is said in notes and comments at the cells of one table. At a figure it is said of that figure, at a name or a remark
 * of the figures of that row, at a heading of the column, above and below of the table. It is read as a remark is.
 */
export class Comments {
  private readonly comments: readonly Comment[];

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {
    this.comments = commentsOn(table.sheet).filter(({ row, column }) => isAt(table, row, column));
  }

  /** Around the table, over the names of its rows, and in the text boxes of the sheet, which may be meant for any of its tables. */
  ofTable(): readonly Residue[] {
    const { bodyTop, area, columns, sheet } = this.table;
    const names = columns.filter(({ role }) => role === 'label').map(({ column }) => column);
    const around = this.comments.filter(
      ({ row, column }) => row < area.top || row > area.bottom || (row < bodyTop && names.includes(column)),
    );
    const floating = (sheet.floating ?? []).filter((text) => !LEADS_ELSEWHERE.test(plainText(text)));
    return this.unknownIn([...around, ...floating.map((text) => ({ text: oneLine(text) }))], undefined);
  }

  /** At a heading over this column, in a cell that may be merged over others. */
  ofColumn({ column: own }: Column): readonly Residue[] {
    const { area, bodyTop, sheet } = this.table;
    return this.unknownIn(
      this.comments.filter(({ row, column }) => {
        if (row < area.top || row >= bodyTop) return false;
        const merge = sheet.merges.find(
          (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
        );
        return own === column || (merge !== undefined && own >= merge.left && own <= merge.right);
      }),
      undefined,
    );
  }

  /** At the figure, or at a word of its row. */
  at(row: number, own: number, beside: () => NotedFigure): readonly Residue[] {
    const said = this.comments.filter(
      (one) =>
        one.row === row &&
        (one.column === own || readAmount(contentAt(this.table.sheet, row, one.column)).kind !== 'number'),
    );
    return said.length === 0 ? [] : this.unknownIn(said, beside());
  }

  private unknownIn(comments: readonly Pick<Comment, 'text'>[], beside: NotedFigure | undefined): readonly Residue[] {
    const { title, year, unit } = this.table;
    return comments.flatMap(({ text }) => readNote(text, { title, year, unit, beside }, this.vocabulary).unknown);
  }
}

/** Of the rows that are the table's, or that stand above or below it and are said of it. */
function isAt({ area, above, notes }: Table, row: number, column: number): boolean {
  if (row >= area.top && row <= area.bottom) return column >= area.left && column <= area.right + ASIDE;
  return [...above, ...notes].some((line) => line.row === row);
}

/** A button: 「返回目录」. */
const LEADS_ELSEWHERE =
  /^(?:点击|点此|单击)?(?:返回|回到|跳转到?|转到)?(?:目录|首页|主页|封面|上一页|下一页|上一张|下一张|打印|刷新)(?:页|表)?$/;
const ASIDE = 3;
const known = new WeakMap<SheetSnapshot, readonly Comment[]>();

function commentsOn(sheet: SheetSnapshot): readonly Comment[] {
  const before = known.get(sheet);
  if (before) return before;
  const comments = [...(sheet.comments ?? [])].map(([key, text]) => ({ ...cellOfKey(key), text: oneLine(text) }));
  known.set(sheet, comments);
  return comments;
}

/** The words that govern a figure say it already. */
export function besideFigure(label: string, said: ReadonlySet<Meaning>): NotedFigure {
  return { label, said, asks: undefined };
}
