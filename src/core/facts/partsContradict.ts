import { type Decimal, decimal } from '../base/decimal';
import { oneLine, readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { Meaning } from '../tables/words/meaning';
import type { Residue } from '../tables/words/residue';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { saysUnitByRow } from './unitByRow';

interface Split {
  readonly facts: RegExp;
  readonly total: Meaning;
  readonly parts: readonly [Meaning, Meaning];
  /** Whether the two are all of it, but for what stands beside them. */
  readonly isAll: boolean;
}

const SPLITS: readonly Split[] = [
  {
    facts: /^(?:budgetExpenditure|finalExpenditure|adjustedBudget|(?:basic|project)(?:Budget|Final))$/,
    ...{ total: 'item:expenditure', parts: ['item:basic', 'item:project'], isAll: true },
  },
  {
    facts: /^(?:basic|personnel|operating)(?:Budget|Final)$/,
    ...{ total: 'item:basic', parts: ['item:personnel', 'item:operating'], isAll: false },
  },
  {
    facts: /^(?:budgetRevenue|finalRevenue|fiscalFinalRevenue|otherRevenue)$/,
    ...{ total: 'item:revenue', parts: ['item:fiscalRevenue', 'item:otherRevenue'], isAll: false },
  },
];
/** What stands in the same list and is no further kind of expenditure beside the two. */
const WITHIN_OR_BESIDE =
  /^item:(?:personnel|operating|revenue|fiscalRevenue|otherRevenue|nonTax|carryover|lastCarryover|balance|threePublic|travelAbroad|vehicle\w*|reception|besideThreePublic|procurement|authorisedStaff|actualStaff|\w*[aA]ssets|liabilities)$/;
const OF_A_PART = /^(?:fund|measure|year|period|point|value|whose):|^level:(?:grand|sub)$|^stage:change$/;
/** Each of three figures may be rounded. */
const ROUNDING = decimal('0.03');

interface Row {
  readonly row: number;
  readonly text: string;
  readonly items: readonly Meaning[];
  readonly isKnown: boolean;
  readonly value: Decimal;
}

/**
 * 「基本支出 300」 and 「项目支出 300」 under 「支出合计 500」: one of the three is wrong. More than the total they never are; less, where
 * other expenditure stands beside them.
 */
export function partsContradict(
  fact: FactId,
  column: Column,
  table: Table,
  governing: Pick<Governing, 'nameOf'>,
): readonly Residue[] {
  const splits = SPLITS.filter(({ facts }) => facts.test(fact));
  if ((splits.length === 0 && !OF_SIDES.test(fact)) || table.ofUnits || saysUnitByRow(table)) return [];
  const rows = table.rows.flatMap((row) => rowAt(table, row, column, governing));
  return [...splits.flatMap((split) => contradicted(rows, split)), ...(OF_SIDES.test(fact) ? sidesApart(rows) : [])];
}

const OF_SIDES = /^(?:budget|final)(?:Revenue|Expenditure)$/;
/** What comes in goes out: three times as much on one side is a lost point or another unit. */
const TIMES = 3;

function sidesApart(rows: readonly Row[]): readonly Residue[] {
  const [ins, outs] = (['item:revenue', 'item:expenditure'] as const).map((item) =>
    rows.filter(({ isKnown, items }) => isKnown && items.join() === item),
  );
  const [revenue, expenditure] = [ins?.[0], outs?.[0]];
  if (!revenue || !expenditure || ins?.length !== 1 || outs?.length !== 1) return [];
  const [one, other] = [revenue.value, expenditure.value];
  if (one.lte(0) || other.lte(0) || (one.lt(other.times(TIMES)) && other.lt(one.times(TIMES)))) return [];
  const text = [revenue, expenditure].map(({ text: name, value }) => `${name} ${value.toString()}`).join('、');
  return [{ word: text, text, because: 'sides', rows: [revenue.row, expenditure.row] }];
}

function contradicted(rows: readonly Row[], { total: whole, parts, isAll }: Split): readonly Residue[] {
  // 「财政拨款收入」 is revenue as well.
  const named = (item: Meaning) =>
    rows.filter(
      ({ isKnown, items }) => isKnown && items.filter((one) => one !== whole || one === item).join() === item,
    );
  const found = [whole, ...parts].map(named);
  const [total, one, other] = found.map(([first]) => first);
  if (!total || !one || !other || found.some(({ length }) => length !== 1)) return [];
  // Less than nothing is asked about by itself.
  if ([total, one, other].some(({ value }) => value.isNegative())) return [];
  const over = one.value.plus(other.value).minus(total.value);
  const others = rows.filter((row) => row !== total && row !== one && row !== other);
  const isSplit =
    isAll && others.every(({ isKnown, items }) => isKnown && items.some((item) => WITHIN_OR_BESIDE.test(item)));
  if (over.lte(ROUNDING) && (!isSplit || over.gte(ROUNDING.neg()))) return [];
  const text = [total, one, other].map(({ text: name, value }) => `${name} ${value.toString()}`).join('、');
  return [{ word: text, text, because: 'parts', rows: [total.row, one.row, other.row] }];
}

function rowAt(table: Table, row: number, column: Column, governing: Pick<Governing, 'nameOf'>): readonly Row[] {
  const content = contentAt(table.sheet, row, column.column);
  const amount = readAmount(content);
  const name = column.labelColumns
    .map((at) => oneLine(contentText(contentAt(table.sheet, row, at))))
    .find((one) => one !== '');
  // 「98%」 「490元」 and 「支出合计（元）」 say their own measure.
  if (typeof content !== 'number' || amount.kind !== 'number' || name === undefined || /元/.test(name)) return [];
  const { text, key } = readLabel(name);
  const { meanings, residue } = governing.nameOf(key);
  const isKnown = residue.length === 0 && ![...meanings].some((one) => OF_A_PART.test(one));
  const items = [...meanings].filter((one) => one.startsWith('item:'));
  return [{ row, text, items, isKnown, value: amount.value }];
}
