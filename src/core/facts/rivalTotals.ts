import type { Decimal } from '../base/decimal';
import { type Label, oneLine, readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { Meaning } from '../tables/words/meaning';
import type { Residue } from '../tables/words/residue';
import { ALL_OF_TOWNSHIP } from '../tables/words/townshipKinds';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { saysUnitByRow } from './unitByRow';

/** All the department's money on one side. */
const OF_ALL = /^(?:(?:budget|final)(Revenue|Expenditure)|adjustedBudget)$/;
const TOTAL = /(?:合计|总计|总额|共计)$/;
/** Whatever it says it is the total of. */
const BARE_TOTAL = new RegExp(`^(?:部门|单位|${ALL_OF_TOWNSHIP})?(?:合计|总计|总额|共计)$`);
/** One line of it may be barred by what is said beside it. */
const TOTAL_OF_KINDS = /^(?:lastT|t)hreePublic(?:Budget|Final)$/;
const OF_THE_YEAR = /^[本当]年/;
/** What sets a row apart from one that is of all of it. */
const OF_A_PART =
  /^(?:fund|measure|state|staff|value|draft|whose|point):|^level:(?:grand|sub)$|^stage:change$|^year:last$/;
/** So far under a table, and no further than the next headings, stand figures that belong to it. */
const MOST_BELOW = 10;
/** A part may come close to the whole, a second version of it does. */
const NEAR = '0.9';

/**
 * Other figures of what a total is of, in rows that nothing else takes: 「账面支出合计 495」 and 「支出合计 489」, a second 「合计」 or
 * figures without a name under the table. Which of the two holds nobody here knows.
 */
export function rivalsOf(
  fact: FactId,
  row: number,
  column: Column,
  table: Table,
  governing: Pick<Governing, 'nameOf' | 'ofColumn'>,
): readonly Residue[] {
  const own = figureAt(table, row, column);
  const label = labelAt(table, row, column);
  if (!own || own.isZero() || !label || label.partOf || table.ofUnits || saysUnitByRow(table)) return [];
  const side = OF_ALL.test(fact) ? sideOf(fact) : undefined;
  if (side === undefined && !TOTAL.test(label.key)) return [];
  const named = governing.nameOf(label.key).meanings;
  const headed = kindOf(governing.ofColumn(column).heading, 'stage:');
  // Under 「决算数」 a row need not say so.
  const mine: Own = { meanings: named, headed: kindOf(named, 'stage:') === '' ? headed : undefined };
  const isRival = (other: number, isBelow: boolean): boolean => {
    const figure = figureAt(table, other, column);
    if (other === row || !figure || figure.equals(own) || figure.isZero()) return false;
    const name = labelAt(table, other, column);
    if (!name) return other > row && isNameless(table, other) && isNear(figure, own);
    // With what was carried over, and without it.
    if (name.partOf || OF_THE_YEAR.test(name.key) !== OF_THE_YEAR.test(label.key)) return false;
    // Of two lines of a form that are called alike both are read, and contradict each other.
    if (TOTAL_OF_KINDS.test(fact) && BARE_TOTAL.test(name.key) && BARE_TOTAL.test(label.key)) return true;
    if (name.key === label.key) return (isBelow || TOTAL_OF_KINDS.test(fact)) && table.rows.length > 0;
    const said = governing.nameOf(name.key);
    return side !== undefined && isOfAll(name.key, said, mine, side) && mayBeAll(said, figure, own);
  };
  const last = table.rows.at(-1) ?? row;
  const rows = [
    ...table.rows.filter((other) => isRival(other, false)),
    ...rowsBelow(table, last, column).filter((other) => isRival(other, true)),
  ];
  return rows.map((other) => {
    const text = [labelAt(table, other, column)?.text ?? '', contentText(contentAt(table.sheet, other, column.column))]
      .filter((one) => one !== '')
      .join(' ');
    return { word: text, text, because: 'rival', rows: [row, other] };
  });
}

function sideOf(fact: FactId): Meaning {
  return fact.endsWith('Revenue') ? 'item:revenue' : 'item:expenditure';
}

type Name = ReturnType<Governing['nameOf']>;

interface Own {
  readonly meanings: ReadonlySet<Meaning>;
  /** How far the column has come, where the row does not say it. */
  readonly headed: string | undefined;
}

function kindOf(meanings: ReadonlySet<Meaning>, kind: 'year:' | 'stage:'): string {
  return [...meanings]
    .filter((one) => one.startsWith(kind))
    .sort()
    .join();
}

function isOfAll(key: string, { meanings }: Name, mine: Own, side: Meaning): boolean {
  const items = [...meanings].filter((one) => one.startsWith('item:'));
  // 「实际支出合计」 says how far it has come, and of what.
  const isSaid = items.length === 0 ? key.includes(side === 'item:revenue' ? '收入' : '支出') : items[0] === side;
  return (
    items.length < 2 &&
    isSaid &&
    mine.meanings.has(side) &&
    kindOf(meanings, 'year:') === kindOf(mine.meanings, 'year:') &&
    [kindOf(mine.meanings, 'stage:'), mine.headed].includes(kindOf(meanings, 'stage:')) &&
    ![...meanings].some((one) => OF_A_PART.test(one) && !mine.meanings.has(one))
  );
}

/** 「教育支出合计」 is a part of it, as long as it is less; of known words alone nothing says that it is a part. */
function mayBeAll({ meanings, residue }: Name, figure: Decimal, own: Decimal): boolean {
  if (residue.length === 0) return true;
  return meanings.has('level:total') && figure.gte(own.times(NEAR));
}

function isNear(figure: Decimal, own: Decimal): boolean {
  return figure.gte(own.times(NEAR)) && own.gte(figure.times(NEAR));
}

/** As far as nothing heads the column anew. */
function rowsBelow({ sheet }: Table, last: number, column: Column): readonly number[] {
  const rows: number[] = [];
  for (let row = last + 1; row <= last + MOST_BELOW && row < sheet.rows.length; row++) {
    const content = contentAt(sheet, row, column.column);
    if (readAmount(content).kind === 'unreadable') break;
    rows.push(row);
  }
  return rows;
}

function figureAt({ sheet }: Table, row: number, { column }: Column): Decimal | undefined {
  const amount = readAmount(contentAt(sheet, row, column));
  return amount.kind === 'number' ? amount.value : undefined;
}

function labelAt({ sheet }: Table, row: number, { labelColumns }: Column): Label | undefined {
  const text = labelColumns.map((at) => oneLine(contentText(contentAt(sheet, row, at)))).find((one) => one !== '');
  return text === undefined ? undefined : readLabel(text);
}

function isNameless({ sheet, area }: Table, row: number): boolean {
  return (sheet.rows[row] ?? [])
    .slice(area.left, area.right + 1)
    .every((content) => typeof content !== 'string' || readAmount(content).kind !== 'unreadable');
}
