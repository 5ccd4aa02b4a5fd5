import { plainText, readLabel } from '../../base/text';
import { type SheetSnapshot, contentAt, contentText } from '../../workbook/snapshot';
import { isFilled } from '../lines';
import { isMeasure } from '../measure';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import { headsFreeText } from './freeHeadings';
import type { Meaning } from './meaning';
import { readNote } from './readNote';
import { ANOTHER_FIGURE } from './saidOfAnother';
import type { NotedFigure } from './noted';
import { isFreeField } from './fields';
import type { Residue } from './residue';
import { OF_STEPS } from './unsettledLines';
import { type Way, wayOfLine } from './wayOfLine';

/** A text in the row of a figure that neither names the row nor is a figure. */
interface Remark {
  readonly text: string;
  readonly asks: NotedFigure['asks'];
}

/** What the words that govern the figure say already; asked for only where there is a remark. */
export type Said = () => ReadonlySet<Meaning>;

const NONE: readonly Residue[] = [];

/** The remarks beside the figures of one table: each is read as a note is, and governs the figures of its row. */
export class Remarks {
  private readonly columns: readonly RemarkColumn[];

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
  ) {
    this.columns = remarkColumns(table, vocabulary);
  }

  /** What the remarks of a row leave unexplained; `named` where the row is one figure of its own, not one line of many. */
  at(row: number, label: string, said: Said, named: boolean): readonly Residue[] {
    if (this.columns.length === 0) return NONE;
    const residue: Residue[] = [];
    for (const { text, asks } of this.remarksIn(row, named ? label : undefined)) {
      const { title, year, unit } = this.table;
      const went = named || !OF_STEPS.test(title) ? undefined : this.wayOf(row);
      const beside = { label, said: said(), asks, went };
      residue.push(...readNote(text, { title, year, unit, beside }, this.vocabulary).unknown);
    }
    const [figure] = named ? this.figuresBeside(row) : [];
    if (figure !== undefined && !this.vocabulary.holds(figure)) residue.push({ word: figure, text: figure });
    return residue;
  }

  /** Of what is no ledger of changes all lines are there to stay. */
  private wayOf(row: number): Way {
    return wayOfLine(this.table, row, new Set(this.columns.map(({ column }) => column))) ?? 'added';
  }

  /** 56 beside 55 under no heading, or under 备注: nobody knows which of them is meant. */
  private figuresBeside(row: number): readonly string[] {
    const { sheet, columns, area, bodyTop } = this.table;
    const last = lastOf(columns.filter(({ role }) => role === 'value'));
    if (last < 0) return [];
    const isBare = (column: number) => sheet.rows.slice(area.top, bodyTop).every((cells) => !isFilled(cells?.[column]));
    return this.columns.flatMap(({ isHeaded, isRemark, column }) => {
      if (isHeaded ? !isRemark : column <= last || !isBare(column)) return [];
      const content = contentAt(sheet, row, column);
      const shown = contentText(content);
      // Of a text without a heading the remark is told; under one, a digit or two number a note.
      const isFigure = isHeaded ? ANOTHER_FIGURE.test(plainText(shown)) : typeof content === 'number';
      return isFigure ? [shown] : [];
    });
  }

  private remarksIn(row: number, label: string | undefined): readonly Remark[] {
    const named = label !== undefined;
    return this.columns.flatMap(({ column, asks, isRemark, isHeaded, isLeft }) => {
      if (named && isLeft) return [];
      const text = named || isRemark ? this.textAt(row, column) : undefined;
      if (text !== undefined && this.isMeasureOf(column, text)) return [];
      if (text !== undefined && named && this.measuresAnother(row, column, text, label)) return [];
      if (!isHeaded && text !== undefined && this.isOfFreeField(row, column, text)) return [];
      return text === undefined || (!isHeaded && !isLeft && this.namesFigure(row, column)) ? [] : [{ text, asks }];
    });
  }

  /** 「分」 in a column of units: what its own figure is counted in is held against that. */
  private isMeasureOf(column: number, text: string): boolean {
    return isMeasure(text) && this.table.columns.some((one) => one.column === column && one.role === 'unit');
  }

  /** 「公用经费 | 90.27 | 群众满意度 | 96.12 | 分」: what the second figure is counted in says nothing of the first. */
  private measuresAnother(row: number, column: number, text: string, label: string): boolean {
    const [name, figure] = [contentAt(this.table.sheet, row, column - 2), contentAt(this.table.sheet, row, column - 1)];
    const isPair = typeof name === 'string' && isFilled(figure) && readAmount(figure).kind === 'number';
    return isPair && isMeasure(text) && readLabel(name).key !== readLabel(label).key;
  }

  /** 「单位地址 | 人民路1号」 beside a figure of the form. */
  private isOfFreeField(row: number, column: number, text: string): boolean {
    if (isFreeField(text)) return true;
    const before = (this.table.sheet.rows[row] ?? [])
      .slice(0, column)
      .filter((content) => isFilled(content))
      .at(-1);
    return typeof before === 'string' && isFreeField(before);
  }

  /** Without headings, what stands left of a figure is the name of that figure. */
  private namesFigure(row: number, column: number): boolean {
    const next = this.table.sheet.rows[row]?.slice(column + 1).find((content) => isFilled(content));
    return next !== undefined && readAmount(next).kind === 'number';
  }

  /** A merged remark stands beside all rows that it covers; 「同上」 is what stands above. */
  private textAt(row: number, column: number): string | undefined {
    const { sheet } = this.table;
    const written = wordAt(sheet, row, column) ?? mergedWord(sheet, row, column);
    if (written === undefined || !AS_ABOVE.test(plainText(written))) return written;
    for (let above = row - 1; above >= this.table.bodyTop; above--) {
      const text = wordAt(sheet, above, column);
      if (text !== undefined && !AS_ABOVE.test(plainText(text))) return text;
    }
    return written;
  }
}

const AS_ABOVE = /^(?:同上|同前|上同|〃|…)$/;

interface RemarkColumn {
  readonly column: number;
  readonly asks: NotedFigure['asks'];
  readonly isHeaded: boolean;
  /** It stands under 备注 or under nothing: said of whatever its row holds. */
  readonly isRemark: boolean;
  /** Under no heading, left of what names the rows: where a row is named by all of it, it is read as a name. */
  readonly isLeft: boolean;
}

const REMARK = /备注|说明|附注|注释|注$|口径|原因|缘由|缘故|因素|成因|依据|提示|取数|取自/;
/** What of it is told says nothing of how large it is: out of which money, what for, how it went. */
const FREE_REMARK =
  /^(?:资金(?:来源|渠道|拼盘|构成|筹措)?|用途|绩效|目标|措施|整改|进展|进度|验收|位置|地点|主要内容|建设内容|工作内容|采购方式|处置)(?:情况)?说明$|^(?:空岗|空编|缺编|超编|超缺编|空缺|缺口)(?:情况|原因)?(?:说明)?$/;
const ASKS_REASON = /原因|偏差|缘由|缘故|因素|成因|增减.*说明|变[动化].*说明|差异.*说明|说明.*(?:增减|变动|变化)/;
const ASKS_SOURCE = /^(?:数据|数字|取数|指标|资料|采集)?(?:来源|出处|口径)(?:说明)?$|^取(?:自|数)$/;

function remarkColumns(table: Table, vocabulary: Vocabulary): readonly RemarkColumn[] {
  const naming = new Set(table.columns.flatMap(({ role, labelColumns }) => (role === 'value' ? labelColumns : [])));
  const lastValue = lastOf(table.columns.filter(({ role, path }) => role === 'value' && path.length > 0));
  const headed = new Map(table.columns.map((column) => [column.column, column]));
  const firstHeaded = firstName(table);
  const columns: RemarkColumn[] = [];
  const figures = lastFigure(table);
  for (let column = table.area.left; column <= rightOf(table); column++) {
    if (column > table.area.right && (column < figures || isHeadedBeside(table, column))) continue;
    const heading = headed.get(column);
    const word = heading?.path.at(-1);
    if (heading && (heading.role === 'code' || heading.role === 'counter')) continue;
    const isName = naming.has(column);
    if (word === undefined ? column <= lastValue && isName && column >= firstHeaded : isName && !REMARK.test(word))
      continue;
    const isRemark = word === undefined || (REMARK.test(word) && !FREE_REMARK.test(word));
    const isLeft = word === undefined && column < firstHeaded;
    if (isRemark || mayBeRemark(heading, vocabulary))
      columns.push({ column, isRemark, isLeft, isHeaded: word !== undefined, asks: askedBy(heading) });
  }
  return columns;
}

function askedBy(heading: Column | undefined): NotedFigure['asks'] {
  const path = heading?.path ?? [];
  if (path.some((word) => ASKS_REASON.test(word))) return 'reason';
  return path.some((word) => ASKS_SOURCE.test(word)) ? 'source' : undefined;
}

/** Under a heading that is neither one of figures nor one of what is known to be free stands something said of the row. */
function mayBeRemark(heading: Column | undefined, vocabulary: Vocabulary): boolean {
  const path = heading?.path ?? [];
  if (ASKS_SOURCE.test(path.at(-1) ?? '')) return true;
  return !headsFreeText(path) && path.some((word) => vocabulary.explain(word).residue.length > 0);
}

function lastOf(columns: readonly Column[]): number {
  return columns.reduce((last, { column }) => Math.max(last, column), -1);
}

/** Where what names the rows has a heading; nothing is left of it where no name has one. */
function firstName({ columns, area }: Table): number {
  const headed = columns.filter(({ path, role }) => path.length > 0 && role === 'label');
  return headed.length === 0 ? area.left : Math.min(...headed.map(({ column }) => column));
}

/** A few columns further than the table: what stands there under no heading is said of its row. */
const MOST_BESIDE = 3;

function rightOf({ area, sheet, rows, columns }: Table): number {
  const last = lastOf(columns);
  const width = rows.reduce((most, row) => Math.max(most, sheet.rows[row]?.length ?? 0), 0);
  return Math.max(area.right, Math.min(width - 1, last + MOST_BESIDE));
}

/** Right of the table, with figures further right or a heading of its own, stand the words of another table. */
function isHeadedBeside({ sheet, area, bodyTop }: Table, column: number): boolean {
  for (let row = area.top; row < bodyTop; row++) {
    const word = wordAt(sheet, row, column);
    if (word !== undefined) return !REMARK.test(plainText(word));
  }
  return false;
}

/** As many rows tell where figures stand. */
const SAMPLE_ROWS = 40;

function lastFigure({ sheet, rows }: Table): number {
  let last = -1;
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const cells = sheet.rows[row] ?? [];
    for (let column = cells.length - 1; column > last; column--)
      if (isFilled(cells[column]) && readAmount(cells[column]).kind !== 'unreadable') last = column;
  }
  return last;
}

function wordAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const content = contentAt(sheet, row, column);
  return typeof content === 'string' && content.trim() !== '' && readAmount(content).kind === 'unreadable'
    ? content
    : undefined;
}

function mergedWord(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  if (contentAt(sheet, row, column) !== undefined) return undefined;
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => row > top && row <= bottom && column >= left && column <= right,
  );
  return merge && wordAt(sheet, merge.top, merge.left);
}
