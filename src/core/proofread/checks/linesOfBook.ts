import { onceFor } from '../../base/onceFor';
import { plainText } from '../../base/text';
import { type LabelledFigure, type LabelledTable, NOTED, isTotalLine } from '../../report/data/labelledTables';
import { columnPoints, isFigure, linePoints } from '../lastYear/labelledPoints';
import { stageIn } from '../lastYear/items';
import { type NumberAround, amountOf, numbersAround } from '../lastYear/numberAround';
import { inDressOf } from '../mentions';
import { goesOnWithOtherTime, speaksOfOtherTime } from '../otherTime';
import { isBehindMoves } from '../movedBudget';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReportParagraph } from '../reportText';
import { isSlip } from '../slips';
import type { Truth } from '../truth';

/**
 * Her tables have lines that no fact knows. A figure that is named as one of them, and is no figure of that line, is wrong where a slip of
 * hand makes it the one that it is named after, or where it is another column's: last year's, the posts for the people.
 */
export const linesOfBook: Proof = {
  code: 'figureDiffers',
  level: 'error',
  law: '写明了是工作簿哪张表哪一行的数，就是那一行的数',
  find(report) {
    const tables = report.truth?.labelled?.() ?? [];
    if (!report.truth || tables.length === 0) return [];
    const { known } = memory(report.truth);
    const { paragraphs } = report.text;
    if (paragraphs.some((one) => !known.has(one))) judgeInto(known, report, tables);
    return paragraphs.flatMap((one, paragraph) =>
      (known.get(one) ?? []).map((doubt) => ({ ...doubt, at: { ...doubt.at, paragraph } })),
    );
  },
};

/** Of one workbook a paragraph is judged once, however often its report is read again with another one mended. */
const memory = onceFor((truth: Truth) => ({ truth, known: new WeakMap<ReportParagraph, readonly Doubt[]>() }));

function judgeInto(
  known: WeakMap<ReportParagraph, readonly Doubt[]>,
  report: ReadReport,
  tables: readonly LabelledTable[],
): void {
  const { paragraphs } = report.text;
  const open = new Set(paragraphs.flatMap((one, at) => (known.has(one) ? [] : [at])));
  const found = new Map<number, Doubt[]>([...open].map((at) => [at, []]));
  for (const around of numbersAround(report))
    if (open.has(around.paragraph)) found.get(around.paragraph)?.push(...judge(around, report, tables));
  for (const [at, doubts] of found) {
    const own = paragraphs[at];
    if (own) known.set(own, doubts);
  }
}

interface Named {
  readonly table: LabelledTable;
  readonly own: LabelledFigure;
  readonly points: number;
}

function judge(around: NumberAround, report: ReadReport, tables: readonly LabelledTable[]): readonly Doubt[] {
  const { number, paragraph } = around;
  const { year } = report.context;
  // Of single digits any is a slip of any.
  if (digitsOf(number.text).length < 2 || around.turning || around.moved) return [];
  if (around.cell === undefined && (speaksOfOtherTime(around.near, year) || goesOnWithOtherTime(around.before, year)))
    return [];
  const words = around.cell ? around.cell.names.join('') : plainText(`${around.before}${around.near}`);
  const near = plainText(around.near);
  const named = tables.flatMap((table) =>
    linesOf(table)
      .filter(
        ({ name }) =>
          isRightBefore(name, words, around.cell !== undefined) ||
          isSwapped(name, words, near) ||
          isCounted(name, words, number),
      )
      .flatMap(({ name, figures }) =>
        figures.flatMap((own): Named[] => {
          if (!mayBe(around, own) || (words.includes(name) && linePoints(around, own, table, report) === 0)) return [];
          const points = columnOf(around, own, table, report);
          return points === 0 ? [] : [{ table, own, points }];
        }),
      ),
  );
  const most = Math.max(0, ...named.map(({ points }) => points));
  const best = named.filter(({ points }) => points === most);
  if (best.length === 0 || best.some(({ own }) => isFigure(around, own))) return [];
  const printed = (one: Named): string => inDressOf(number.text, one.own.figure.value);
  const slips = best.filter((one) => isSlip(number.text, printed(one)) || isDropped(number.text, printed(one)));
  // Where no word says which column is meant, a slip of hand has to.
  const meant = new Set(best.map(printed)).size === 1 ? best : slips;
  const [first] = meant;
  if (!first || new Set(meant.map(printed)).size > 1) return [];
  const line = tables.flatMap((table) => table.figures.filter((one) => one.line === first.own.line));
  const other = line.find((one) => isFigure(around, one));
  // Compared with last year it is what came out, or a budget that was compared with a budget.
  const isLeft = most === COMPARED && other !== undefined && /^上年/.test(other.column);
  // The only column of its table is named by no word.
  const apart =
    other !== undefined && !tables.some(({ figures }) => figures.includes(other) && figures.includes(first.own));
  if (apart && stageIn(around.near) === undefined) return [];
  if (other && stageIn(other.column) === 'adjusted' && isBehindMoves(around.before, near)) return [];
  // A cell has its own headings, and income is divided by the same names as what is spent.
  if (other && (around.cell !== undefined || isIncome(other) !== isIncome(first.own))) return [];
  if (other ? most < 2 && !isLeft : !slips.includes(first)) return [];
  const should = printed(first);
  const { source } = first.own.figure;
  return [
    {
      at: { paragraph, span: [around.start, around.end] },
      says: number.text,
      should,
      why: `「${first.table.name}」里“${first.own.line}”的“${first.own.column}”${other ? `；写的是“${other.column}”的数` : ''}`,
      ...(source && 'sheet' in source && { places: [source] }),
    },
  ];
}

function isIncome({ column }: LabelledFigure): boolean {
  return column.includes('收入');
}

/** Of one kind and unit, whatever its value. */
function mayBe(around: NumberAround, { figure, line }: LabelledFigure): boolean {
  const { number } = around;
  switch (figure.measure) {
    case 'money':
      return amountOf(around) !== undefined;
    case 'rate':
      return number.kind === 'rate';
    case 'points':
      return number.kind === 'points';
    case 'count':
      return (
        number.kind === 'count' &&
        (figure.unit === undefined ||
          figure.unit === '' ||
          figure.unit === number.unit ||
          bareName(line).endsWith(number.unit))
      );
    default:
      return false;
  }
}

/** 「镇机关（行政）」 is called 镇机关. */
function bareName(line: string): string {
  return plainText(line).replace(/\(.*?\)/g, '');
}

/** With no other figure between: behind one a sentence may go on with something else. */
function isRightBefore(name: string, words: string, isCell: boolean): boolean {
  const at = words.lastIndexOf(name);
  return at >= 0 && (isCell || !/\d/.test(words.slice(at + name.length)));
}

/** 「国内公务接待72批次、563人次」 for 国内公务接待批次 and 国内公务接待人次: what it is counted in ends its name. */
function isCounted(name: string, words: string, { kind, unit }: NumberAround['number']): boolean {
  const core = name.slice(0, -unit.length);
  if (kind !== 'count' || unit.length < 2 || !name.endsWith(unit) || core.length < 2) return false;
  const at = words.lastIndexOf(core);
  return at >= 0 && /^(?:\d+[\u4e00-\u9fff]{1,2}、?)?$/.test(words.slice(at + core.length));
}

/** 「扩种油菜」 for 油菜扩种: the same signs right before the figure, and nowhere its name. */
function isSwapped(name: string, words: string, near: string): boolean {
  if (name.length < 4 || words.includes(name)) return false;
  const last = near.slice(-name.length - 4);
  return Array.from(name).every((sign) => last.includes(sign));
}

interface Line {
  readonly name: string;
  readonly figures: readonly LabelledFigure[];
}

/** What is counted or measured line by line; totals are said of too many things. */
const linesOf = onceFor((table: LabelledTable): readonly Line[] => {
  const lines = new Map<string, LabelledFigure[]>();
  for (const one of table.figures) {
    if (one.column === NOTED || isTotalLine(one.line)) continue;
    const own = lines.get(one.line) ?? [];
    lines.set(one.line, own);
    own.push(one);
  }
  return [...lines].map(([line, figures]) => ({ name: bareName(line), figures })).filter(({ name }) => name.length > 1);
});

/** Less than a column that the words name or spoke of. */
const COMPARED = 1.5;
/** 「较年初1107.42万元减少…」 says of what comes behind it no more than before. */
const COMPARISON = /[比较与和同](?:上年|去年|上一年|20\d{2}年|年初|期初|预算|计划)[^,，;；。]*/g;

/** How surely a column is meant: by its name, by what the sentence spoke of; of what came out where nothing else is said. */
function columnOf(around: NumberAround, own: LabelledFigure, table: LabelledTable, report: ReadReport): number {
  const { year } = report.context;
  // 「调整后项目支出预算」: what a line is called says of no column, and stands between the words that do.
  const besides = plainText(around.near).replace(bareName(own.line), '');
  const before = around.before.replace(COMPARISON, '');
  const points = columnPoints(around.cell ? around : { ...around, near: besides, before }, own, table, year);
  if (points > 1) return points;
  const compared = /^(?:[,，、]?\d+[\u4e00-\u9fff]{1,2})?[,，]?(?:分别)?(?:比|较|同比)(?:上年|去年|20\d{2}年)/.test(
    around.after,
  );
  const columns = table.figures.filter((one) => one.line === own.line && one.figure.measure === own.figure.measure);
  const finals = columns.filter(({ column }) => stageIn(column) === 'final' && !/^上年|20\d{2}/.test(column));
  return compared && finals.length === 1 && finals[0] === own ? COMPARED : points;
}

/** 「7.00」 for 17.00: a digit was left out, or struck twice. */
function isDropped(one: string, other: string): boolean {
  const [short = '', long = ''] = [digitsOf(one), digitsOf(other)].sort((a, b) => a.length - b.length);
  if (long.length !== short.length + 1 || long.length < 4) return false;
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '');
}
