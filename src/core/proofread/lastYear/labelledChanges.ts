import { plainText } from '../../base/text';
import { type LabelledFigure, type LabelledTable, isTotalLine } from '../../report/data/labelledTables';
import { nameOfLabelled } from '../../report/fields/labelledFields';
import type { Figure } from '../../statements/figure';
import type { ReadReport } from '../proof';
import type { Candidate } from '../reusedField';
import type { FieldMeaning } from './fieldMeanings';
import { itemIn, lastItemIn, stageIn } from './items';
import { likelyCandidate } from './likelyCandidate';
import { mentionOf, namesIn, sharedWords } from './mentions';
import { type NumberAround, amountOf, numbersAround } from './numberAround';
import { isExplained } from './saidInFull';

/** 「在职人数比上年末减少3人」, 「住房保障支出…，比上年增长21.02%」: of one line of a table of hers from 上年决算数 to 决算数. */
export function labelledChanges(
  report: ReadReport,
  tables: readonly LabelledTable[],
  known: readonly FieldMeaning[],
): readonly Candidate[] {
  const pairs = [
    ...tables.flatMap((table) => pairsIn(table).map((pair) => ({ table, ...pair, past: table }))),
    ...pairsAcross(tables),
  ];
  const beside = besideKnown(tables, known);
  if (pairs.length + beside.length === 0) return [];
  const { year } = report.context;
  const past = new RegExp(`上年|去年|同比${year === undefined ? '' : `|${String(year - 1)}年`}`);
  return numbersAround(report).flatMap((around) => {
    const { turning, before } = around;
    if (!turning || around.cell || !past.test(`${before}${turning.subject}`)) return [];
    const found = pairs.filter((pair) => isIt(around, pair.now.figure, pair.then.figure) && isSaidOf(around, pair));
    const [only, other] = found;
    if (only) return other ? [] : [likelyCandidate(around, meaningOf(only, around))];
    const named = beside.filter(({ now, then, item }) => isIt(around, now, then) && saidLast(around) === item);
    const [first, second] = named;
    return first && !second ? [likelyCandidate(around, changeOf(first, around))] : [];
  });
}

interface Pair {
  readonly table: LabelledTable;
  /** Where last year's stands. */
  readonly past: LabelledTable;
  readonly now: LabelledFigure;
  readonly then: LabelledFigure;
}

function pairsIn({ figures }: LabelledTable): readonly Omit<Pair, 'table' | 'past'>[] {
  return figures.flatMap((then) => {
    const [, column] = /^上年末?(.+)$/.exec(then.column) ?? [];
    const now = figures.find(
      (one) => one.line === then.line && (one.column === column || one.column === `本年${column ?? ''}`),
    );
    return now ? [{ now, then }] : [];
  });
}

/** 「上年决算」 in a table of its own: each of its lines beside the first line of that name that says what became of it this year. */
function pairsAcross(tables: readonly LabelledTable[]): readonly Pair[] {
  const present = tables.filter(({ name }) => !name.startsWith('上年'));
  return tables
    .filter(({ name }) => name.startsWith('上年'))
    .flatMap((past) =>
      past.figures.flatMap((then): Pair[] => {
        const found = present.flatMap((table) =>
          table.figures
            .filter(
              (now) => now.line === then.line && now.figure.measure === then.figure.measure && isFinal(now.column),
            )
            .map((now) => ({ table, past, now, then })),
        );
        const [first] = found;
        // Two tables that disagree say nothing.
        return first && found.every(({ now }) => now.figure.value.equals(first.now.figure.value)) ? [first] : [];
      }),
    );
}

/** What came out: 决算数, 本年支出合计; no part of it, and no budget. */
function isFinal(column: string): boolean {
  return !/^上年|预算/.test(column) && (stageIn(column) === 'final' || /^(?:本年)?(?:收入|支出)?合计$/.test(column));
}

/** What the workbook knows of this year, and a table of hers of the year before. */
interface Beside {
  readonly item: string;
  readonly left: string;
  readonly right: string;
  readonly now: Figure;
  readonly then: Figure;
}

/** 「2022年决算主要数据｜支出合计」, 「主要数据｜支出｜上年数」: a line that names what is known of this year, and nothing besides. */
function besideKnown(tables: readonly LabelledTable[], known: readonly FieldMeaning[]): readonly Beside[] {
  return tables.flatMap(({ name, figures }) =>
    figures.flatMap(({ line, column, figure }): Beside[] => {
      const past = name.startsWith('上年') || column.startsWith('上年');
      const item = itemIn(line);
      if (!past || item === undefined || stageIn(`${name}${column}`) === 'budget') return [];
      if (!isExplained(line, { item, plain: plainText(line), base: undefined }, /原值|合计|本年/g)) return [];
      const all = known.filter(
        (one) =>
          one.kind === 'plain' &&
          one.item === item &&
          !one.past &&
          one.measure === figure.measure &&
          (one.stage === 'final' || (one.stage === undefined && BALANCE.test(item))),
      );
      // What projects came to goes by two names.
      const named = all.filter(({ field }) => field.startsWith(item));
      const [only, other] = named.length > 0 ? named : all;
      if (!only || other) return [];
      const right = nameOfLabelled({ table: name, line, column });
      return [{ item, left: only.field, right, now: { ...figure, value: only.value }, then: figure }];
    }),
  );
}

const BALANCE = /资产|负债|编制|在职|车辆/;

function saidLast({ before, turning }: NumberAround): string | undefined {
  return lastItemIn(plainText(`${before}${turning?.subject ?? ''}`));
}

function changeOf({ left, right, item, now, then }: Beside, { number }: NumberAround): FieldMeaning {
  const isRate = number.kind === 'rate';
  return {
    field: `${left}较${right}${isRate ? '增减率' : '增减额'}`,
    plain: item,
    measure: isRate ? 'rate' : now.measure,
    value: now.value.minus(then.value),
    kind: isRate ? 'change' : 'difference',
    item: undefined,
    stage: undefined,
    past: false,
    base: undefined,
  };
}

function isIt(around: NumberAround, now: Figure, then: Figure): boolean {
  const { number, turning } = around;
  const difference = now.value.minus(then.value);
  if (difference.isZero() || difference.isNegative() !== (turning?.way === 'down')) return false;
  if (number.kind === 'rate')
    return (
      now.measure !== 'rate' &&
      then.value.isPositive() &&
      !then.value.isZero() &&
      difference.abs().div(then.value).minus(number.value).abs().lte(number.step.div(2))
    );
  if (now.measure === 'count') return number.kind === 'count' && number.value.equals(difference.abs());
  const amount = now.measure === 'money' ? amountOf(around) : undefined;
  return amount !== undefined && amount.value.minus(difference.abs()).abs().lte(amount.step.div(2));
}

/** Its line is named, or it is the total and its column is. */
function isSaidOf({ before, turning }: NumberAround, { table, now }: Pair): boolean {
  const words = plainText(`${before}${turning?.subject ?? ''}`);
  const said = mentionOf(/[^;；]*$/.exec(words)?.[0] ?? '', namesIn(table));
  if (!isTotalLine(now.line)) return said?.name === now.line;
  return said === undefined && sharedWords(words, now.column) >= 2;
}

function meaningOf({ table, past, now, then }: Pair, { number }: NumberAround): FieldMeaning {
  const left = nameOfLabelled({ table: table.name, line: now.line, column: now.column });
  const right = nameOfLabelled({ table: past.name, line: then.line, column: then.column });
  const isRate = number.kind === 'rate';
  const none = { item: undefined, stage: undefined, past: false, base: undefined };
  return {
    field: `${left}较${right}${isRate ? '增减率' : '增减额'}`,
    plain: now.line,
    measure: isRate ? 'rate' : now.figure.measure,
    value: now.figure.value.minus(then.figure.value),
    kind: isRate ? 'change' : 'difference',
    ...none,
  };
}
