import { type Decimal, decimal } from '../base/decimal';
import { evened } from '../statements/readText';
import type { Mention } from './mention';
import { type Coordinates, type LabelContext, OPENS, isBalance, readLabel } from './readLabel';
import type { ReportCell, ReportTable, ReportText } from './reportText';

/** A table of the report with its numbers read: what stands above them, what before them. */
export interface ReadTable {
  readonly table: ReportTable;
  /** How many rows from the top hold headings. */
  readonly headRows: number;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  /** 万元 per unit of the table; undefined where nothing says it. */
  readonly scale: Decimal | undefined;
  readonly caption: string;
  /** Its amounts whose words are explained. */
  readonly mentions: readonly Mention[];
  /** Where in the report the paragraph of an index stands. */
  readonly position: ReadonlyMap<number, number>;
}

export interface ReadColumn {
  readonly index: number;
  /** All headings above, from top to bottom. */
  readonly heading: string;
}

export interface ReadRow {
  readonly index: number;
  /** The text nearest before the first number, and all texts before it. */
  readonly label: string;
  readonly path: readonly string[];
  readonly cells: readonly (ReadCell | undefined)[];
}

export interface ReadCell {
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
  readonly cell: ReportCell;
}

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;
const SCALES: Readonly<Record<string, string>> = { 亿元: '10000', 万元: '1', 千元: '0.1', 元: '0.0001' };

export function readTable(
  report: ReportText,
  table: ReportTable,
  context: LabelContext,
  position: ReadonlyMap<number, number>,
): ReadTable {
  const read = { ...readCells(report, table), position };
  return { ...read, mentions: mentionsIn(read, report, context) };
}

type ReadCells = Omit<ReadTable, 'mentions'>;

function readCells(report: ReportText, table: ReportTable): Omit<ReadCells, 'position'> {
  const captions = report.paragraphs
    .slice(Math.max(0, table.after - 2), table.after + 1)
    .filter((paragraph) => paragraph.table === undefined && paragraph.text.length < 80)
    .map(({ text }) => text.trim());
  const headRows = table.rows.findIndex((row, index) => index > 0 && holdsFigures(row));
  const heads = headRows < 0 ? table.rows.length : headRows;
  const columns = (table.rows[0] ?? []).map((_cell, index) => ({
    index,
    heading: unique(table.rows.slice(0, heads).map((row) => row[index]?.text.replace(/\s+/g, '') ?? '')).join(''),
  }));
  const title = [...captions, ...table.rows.slice(0, heads).flatMap((row) => row.map(({ text }) => text))].join(' ');
  const unit = /(?:单位[:：]?\s*|[(（])(亿元|万元|千元|元)/.exec(title)?.[1];
  return {
    table,
    headRows: heads,
    columns,
    rows: table.rows.slice(heads).map((row, index) => readRow(row, heads + index, columns)),
    scale: unit === undefined ? undefined : decimal(SCALES[unit] ?? '1'),
    caption: captions.filter((text) => !/^单位/.test(text)).at(-1) ?? '',
  };
}

/** A number; or nothing but dashes behind the name of a line. */
function holdsFigures(row: readonly ReportCell[]): boolean {
  const dashes = row.slice(1).filter(({ text }) => /^\s*[-—–]+\s*$/.test(text)).length;
  return row.some(({ text }) => cellNumber(text)) || (dashes >= 2 && dashes === row.length - 1);
}

function readRow(row: readonly ReportCell[], index: number, columns: readonly ReadColumn[]): ReadRow {
  const cells = row.map((cell, column) => {
    const heading = columns[column]?.heading ?? '';
    const found = /序号|编号|代码|编码|文号|时间|日期|年份/.test(heading) ? undefined : cellNumber(cell.text, cell);
    return found && !found.percent && /[(（]%[)）]$/.test(evened(heading))
      ? { ...found, percent: true, value: found.value.div(100) }
      : found;
  });
  const first = cells.findIndex((cell) => cell !== undefined);
  const path = unique(row.slice(0, first < 0 ? row.length : first).map(({ text }) => text.replace(/\s+/g, ''))).filter(
    (text) => text !== '' && !/^\d+$|^【.*】$/.test(text),
  );
  return { index, label: path.at(-1) ?? '', path, cells };
}

function cellNumber(text: string, cell?: ReportCell): ReadCell | undefined {
  const even = evened(text).replace(/\s+/g, '');
  if (!NUMBER.test(even)) return undefined;
  const percent = even.endsWith('%');
  const digits = even.replace(/[,%]/g, '');
  return {
    value: decimal(digits).times(percent ? '0.01' : '1'),
    decimals: digits.split('.')[1]?.length ?? 0,
    percent,
    cell: cell ?? { text, paragraph: -1 },
  };
}

/**
 * Half of what the last digit of a cell is worth. Two decimals may have lost their zeros (「45」 in a column of 45.10), so that
 * a cell counts with two wherever its table has them; one cell of six makes none of the others exact to six.
 */
export function halfStep({ decimals }: Pick<ReadCell, 'decimals'>, most: number): Decimal {
  return decimal(`5e-${String(Math.max(decimals, Math.min(most, 2)) + 1)}`);
}

function unique(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
}

/** What the amounts of a table are of: its caption, the headings above and the label before say it together. */
function mentionsIn(read: ReadCells, report: ReportText, context: LabelContext): readonly Mention[] {
  const { scale } = read;
  if (!scale) return [];
  const decimals = Math.max(0, ...read.rows.flatMap(({ cells }) => cells.map((cell) => cell?.decimals ?? 0)));
  const named = readLabel(read.caption.replace(/^(?:表|图|附件)\d*\s*/, ''), context);
  // 「全年预算与支出」 names two stages: which a column is of, it has to say itself.
  const about = BOTH_STAGES.test(read.caption) ? { ...named, stage: undefined } : named;
  return read.rows.flatMap((row) =>
    row.cells.flatMap((cell, index): Mention[] => {
      const heading = read.columns[index]?.heading ?? '';
      if (!cell || cell.percent || NO_AMOUNT.test(heading)) return [];
      const label = labelOf(read, row, index);
      const rowed = ofYear(readLabel(label, context), row.path, context);
      const of = atOpening(
        together(rowed, readLabel(withoutUnit(heading), context), about, read, context),
        OPENS.test(heading) || (rowed.item === undefined && OPENS.test(label)),
      );
      const position = read.position.get(cell.cell.paragraph);
      if (of.item === undefined || position === undefined) return [];
      const text = report.paragraphs[position]?.text ?? '';
      return [
        {
          of,
          kind: 'money',
          value: cell.value.times(scale),
          step: halfStep(cell, decimals).times(scale).times(2),
          text: cell.cell.text.trim(),
          unit: '',
          complete: true,
          scale,
          at: { paragraph: position, span: [0, text.length], table: read.table.index },
        },
      ];
    }),
  );
}

/** 「2023年｜预算」: the year of a row may stand in a cell of its own. */
function ofYear(of: Coordinates, path: readonly string[], context: LabelContext): Coordinates {
  if (of.year !== undefined) return of;
  const dated = path
    .map((text) => readLabel(text, context))
    .find(({ year, item }) => year !== undefined && item === undefined);
  return dated ? { ...of, year: dated.year } : of;
}

/** 「年初数」 of a balance is what the year before ended with. */
function atOpening(of: Coordinates, opens: boolean): Coordinates {
  return opens && of.year !== undefined && isBalance(of.item ?? '') ? { ...of, year: of.year - 1 } : of;
}

/** Behind the first figures of a line a second list may stand, 「项目｜决算数｜项目｜决算数」, with names of its own. */
function labelOf({ table, headRows }: ReadCells, { index, label, cells }: ReadRow, column: number): string {
  const first = cells.findIndex((cell) => cell !== undefined);
  const texts = table.rows[index] ?? [];
  for (let at = column - 1; at > first; at--) {
    const text = texts[at]?.text.replace(/\s+/g, '') ?? '';
    const named = table.rows.slice(headRows).every((row) => !cellNumber(row[at]?.text ?? ''));
    if (named && /[\u4e00-\u9fff]{2}/.test(text)) return text;
  }
  return label;
}

const BOTH_STAGES = /预算[^与和及、]{0,4}[与和及、].{0,6}(?:支出|执行|决算|完成)/;

/** Differences, shares, scores and counts are laws of their own. */
const NO_AMOUNT =
  /增减|差额|差异|较|比(?!例)|增长|下降|变动|环比|同比|率|占比|比重|得分|分值|权重|人数|人次|数量|个数|备注|说明|完成情况/;

function withoutUnit(heading: string): string {
  return heading.replace(/[（(](?:亿元|万元|千元|元)[)）]/g, '');
}

/** 公务用车, 公务接待 and their total, and nothing else: a table of the three needs no title. */
function onlyThreePublic(rows: readonly ReadRow[]): boolean {
  const labels = rows.map(({ label }) => label);
  const own = /因公出国|公务用车|公务接待|公车|^(?:合计|总计|小计)$/;
  return (
    labels.some((label) => /公务接待/.test(label)) &&
    labels.some((label) => /用车|公车/.test(label)) &&
    labels.every((label) => own.test(label))
  );
}

function together(
  row: Coordinates,
  column: Coordinates,
  about: Coordinates,
  { caption, rows }: ReadCells,
  context: LabelContext,
): Coordinates {
  const threePublic = /三公/.test(caption) || onlyThreePublic(rows) ? '三公' : undefined;
  const side = column.item === '收入' || column.item === '支出' ? column.item : undefined;
  // What nobody knows of a heading, 「未执行数」, stays in the name: it is another amount of that line.
  const ofSide = row.known ? undefined : side;
  const besides = column.known ? ofSide : column.item;
  const rowItem = row.item !== undefined && besides !== undefined ? `${besides}/${row.item}` : row.item;
  const item = rowItem ?? column.item ?? threePublic;
  return {
    item,
    known: (row.item === undefined || row.known) && (column.item === undefined || column.known),
    // Years one below the other are compared by what was spent in them.
    stage:
      column.stage ??
      row.stage ??
      about.stage ??
      (row.item === undefined && row.year !== undefined ? 'final' : undefined),
    year: column.year ?? row.year ?? about.year ?? context.year,
    funds: row.funds ?? column.funds ?? about.funds,
  };
}
