import { type Decimal, decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import { isOfEach } from '../ofEach';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadCell, ReadRow, ReadTable } from '../readTable';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';

/** A line of a table under its name, without number, mark and 「其中」. */
interface Line {
  readonly name: string;
  readonly row: ReadRow;
  readonly table: ReadTable;
}

/** A number of the text that speaks of a line: the cells of its kind there. */
interface Reading {
  readonly number: TextNumber;
  readonly cells: readonly Placed[];
  readonly paragraph: number;
}

interface Placed {
  readonly cell: ReadCell;
  readonly column: number;
  readonly line: Line;
  /** What the number says per 1 of the cell. */
  readonly scale: Decimal;
}

/** What may stand between the name and its number. */
const BETWEEN =
  /^(?:共计|共有|共|有|为|是|达到|达|仅|只有|累计|实际|发放|安排|下达|分配|支付|拨付|投入|补助|完成|使用|执行|决算|预算|支出|收入|金额|资金|数|的|了|[得只约])*$/;
/** 「农林水支出最多，达495.02万元」 */
const ALSO = /^(?:最[多大高]|较[多大高]),?(?:达到?|为)?$/;

/** 「农村低保占救助资金的86.79%」 */
const SHARE = /^占[\u4e00-\u9fff]{2,10}的$/;

/** 「农村低保664户730人，发放36719.20万元」 beside the line 「农村低保｜664｜730｜36719.20」. */
export const lineSaid: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '正文里一项的数与表里这一项的一行一致',
  find(report) {
    const lines = linesByName(report.tables.flatMap((table) => linesOf(table)));
    if (lines.size === 0) return [];
    return numberedSentences(report).flatMap((sentence) => judge(readingsOf(sentence, lines, report)));
  },
};

const linesOf = onceFor((table: ReadTable): readonly Line[] =>
  table.rows.flatMap((row) => {
    const name = nameOf(row.label);
    return name.length < 2 || /^(?:合计|总计|小计|备注|\d+)$/.test(name) ? [] : [{ name, row, table }];
  }),
);

function nameOf(label: string): string {
  return evened(label)
    .replace(/["“”\s]|\([^()]*\)/g, '')
    .replace(/^(?:其中:?|[一二三四五六七八九十\d]{1,3}[、.])+/, '');
}

function readingsOf(sentence: NumberedSentence, lines: Lines, report: ReadReport): readonly Reading[] {
  const { numbers, label, between, paragraph } = sentence;
  let subject: readonly Line[] = [];
  return numbers.flatMap((number, index): readonly Reading[] => {
    const before = numbers[index - 1];
    const gap = before ? between(before, number) : '';
    if (/[;:]/.test(gap)) subject = [];
    const words = label(number).replace(/["“”\s]|^其中/g, '');
    const named = linesNamed(words, lines);
    const clause = /([^,;:。、]+),[^,;:。、]*$/.exec(gap)?.[1] ?? '';
    // 「资金最多的是向阳村，安排33.56万元」
    const led = BETWEEN.test(words) ? linesNamed(clause.replace(/^.*(?:是|为)/, ''), lines) : [];
    const own = named.length > 0 ? named : led;
    if (own.length > 0) subject = own;
    // Other words than those that only lead on speak of something else.
    else if (!(BETWEEN.test(words) || CHANGED.test(words)) || /[,、]/.test(gap.replace(/^,/, ''))) subject = [];
    const besides = subject.reduce((rest, { name }) => rest.replaceAll(name, ''), words);
    if (subject.length === 0 || isOfEach(words) || speaksOfOtherTime(besides, report.context.year)) return [];
    const rest = subject.reduce(
      (all, { name }) => all.slice(all.indexOf(name) < 0 ? 0 : all.indexOf(name) + name.length),
      words,
    );
    const cells = inColumn(
      subject.flatMap((line) => cellsFor(number, line)),
      rest,
    );
    return cells.length === 0 ? [] : [{ number, cells, paragraph }];
  });
}

/** 「人员类项目支出决算651.32万元」: where a column is named, it is the one that is meant. */
function inColumn(cells: readonly Placed[], rest: string): readonly Placed[] {
  const changed = CHANGED.exec(rest)?.[1];
  const headed = (pattern: RegExp) =>
    cells.filter(({ column, line }) => pattern.test(line.table.columns[column]?.heading ?? ''));
  if (changed !== undefined) {
    const less = /减|降|少/.test(changed);
    return headed(/增减|差额|差异|变动/).map((one) => (less ? { ...one, scale: one.scale.negated() } : one));
  }
  const word = /决算|预算|支付|下达|执行/.exec(rest)?.[0];
  const meant = word === undefined ? [] : headed(new RegExp(word));
  return meant.length > 0 ? meant : cells;
}

/** 「资产总额增加34.96万元」, 「比预算减少197.72万元」: of a column of changes. */
const CHANGED = /^(?:(?:比|较)(?:年初|上年|去年)?(?:预算|决算)?(?:数)?)?(增加|减少|下降|增长)(?:了|额为)?$/;

/** A long report has thousands of lines: a name is looked for, and not gone through. */
type Lines = ReadonlyMap<string, readonly Line[]>;

function linesByName(lines: readonly Line[]): Lines {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const own = found.get(line.name);
    if (own) own.push(line);
    else found.set(line.name, [line]);
  }
  return found;
}

/** The longest name that the words end with, but for what leads on to the number. */
function linesNamed(words: string, lines: Lines): readonly Line[] {
  for (let length = words.length; length >= 2; length--) {
    const found = new Set<string>();
    for (let at = 0; at + length <= words.length; at++) {
      const name = words.slice(at, at + length);
      // A short name must be all that is said.
      if (!lines.has(name) || (at > 0 && length < 4) || words.lastIndexOf(name) !== at) continue;
      const rest = words.slice(at + length);
      if (BETWEEN.test(rest) || ALSO.test(rest) || SHARE.test(rest) || CHANGED.test(rest)) found.add(name);
    }
    if (found.size > 0) return [...found].flatMap((name) => lines.get(name) ?? []);
  }
  return [];
}

function cellsFor(number: TextNumber, line: Line): readonly Placed[] {
  const { row, table } = line;
  return row.cells.flatMap((cell, column): readonly Placed[] => {
    const heading = evened(table.columns[column]?.heading ?? '');
    const scale = cell && scaleOf(number, cell, heading, table);
    return cell && scale ? [{ cell, column, line, scale }] : [];
  });
}

function scaleOf({ kind, unit }: TextNumber, { percent }: ReadCell, heading: string, table: ReadTable) {
  // How many of its points an indicator got is not what it measures.
  if (kind === 'rate') return percent && !heading.includes('得分率') ? ONE : undefined;
  if (percent) return undefined;
  if (kind === 'count') return new RegExp(`\\(${unit}\\)|^[^()]{0,6}${unit}数`).test(heading) ? ONE : undefined;
  const own = /\((亿元|万元|千元|元)\)/.exec(heading)?.[1];
  const scale = own === undefined ? table.scale : MONEY[own];
  // A column of people in a table of money says so.
  return kind === 'money' && scale && !/[人户个项次]数|得分|分值/.test(heading) ? scale : undefined;
}

const ONE = decimal('1');
const MONEY: Readonly<Record<string, Decimal>> = {
  亿元: decimal('10000'),
  万元: ONE,
  千元: decimal('0.1'),
  元: decimal('0.0001'),
};

function judge(readings: readonly Reading[]): readonly Doubt[] {
  const fitting = readings.flatMap(({ number, cells }) => cells.filter((one) => fits(number, one)));
  return readings.flatMap(({ number, cells, paragraph }): readonly Doubt[] => {
    if (cells.some((one) => fits(number, one))) return [];
    const near = cells.filter((one) => isSlip(number.text, shown(number, one)));
    // Without a slip of hand the sentence must speak of that very column elsewhere.
    const told = near.length > 0 ? near : cells.filter((one) => speaksOf(one, fitting));
    const [one, ...others] = told;
    if (!one || others.some((other) => shown(number, other) !== shown(number, one))) return [];
    const { cell, line, scale } = one;
    return [
      {
        at: { paragraph, span: number.span },
        says: number.text,
        should: shown(number, one),
        why: `表格「${line.table.caption.slice(0, 30)}」“${line.row.label}”：${cell.cell.text.trim()}`,
        suspects: suspectOf(cell, number.value.div(scale), line.table, line.table.position),
      },
    ];
  });
}

function speaksOf({ column, line }: Placed, fitting: readonly Placed[]): boolean {
  return fitting.filter((one) => one.line.table === line.table && one.column === column).length >= 2;
}

function shown({ text }: TextNumber, { cell, scale }: Placed): string {
  return inDressOf(text, cell.value.times(scale));
}

/** Either may be printed with fewer decimals. */
function fits({ value, step }: TextNumber, { cell, scale }: Placed): boolean {
  const places = decimal(`1e-${String(cell.decimals)}`).times(cell.percent ? '0.01' : scale);
  const half = (step.gt(places) ? step : places).div(2);
  return cell.value.times(scale).minus(value).abs().lte(half);
}
