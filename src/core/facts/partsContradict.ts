import { type Decimal, decimal } from '../base/decimal';
import { oneLine, readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { Meaning } from '../tables/words/meaning';
import type { Residue } from '../tables/words/residue';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';

const OF_SPLIT = /^(?:budgetExpenditure|finalExpenditure|adjustedBudget|(?:basic|project)(?:Budget|Final))$/;
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
  if (!OF_SPLIT.test(fact) || table.ofUnits) return [];
  const rows = table.rows.flatMap((row) => rowAt(table, row, column, governing));
  const named = (item: Meaning) =>
    rows.filter(({ isKnown, items }) => isKnown && items.length === 1 && items[0] === item);
  const [totals, basics, projects] = [named('item:expenditure'), named('item:basic'), named('item:project')];
  const [total, basic, project] = [totals[0], basics[0], projects[0]];
  if (!total || !basic || !project || totals.length + basics.length + projects.length > 3) return [];
  const over = basic.value.plus(project.value).minus(total.value);
  const others = rows.filter((one) => one !== total && one !== basic && one !== project);
  const isSplit = others.every(({ isKnown, items }) => isKnown && items.some((one) => WITHIN_OR_BESIDE.test(one)));
  if (over.lte(ROUNDING) && (!isSplit || over.gte(ROUNDING.neg()))) return [];
  const text = [total, basic, project].map(({ text: name, value }) => `${name} ${value.toString()}`).join('、');
  return [{ word: text, text, because: 'parts', rows: [total.row, basic.row, project.row] }];
}

function rowAt(table: Table, row: number, column: Column, governing: Pick<Governing, 'nameOf'>): readonly Row[] {
  const amount = readAmount(contentAt(table.sheet, row, column.column));
  const name = column.labelColumns
    .map((at) => oneLine(contentText(contentAt(table.sheet, row, at))))
    .find((one) => one !== '');
  if (amount.kind !== 'number' || name === undefined) return [];
  const { text, key } = readLabel(name);
  const { meanings, residue } = governing.nameOf(key);
  const isKnown = residue.length === 0 && ![...meanings].some((one) => OF_A_PART.test(one));
  const items = [...meanings].filter((one) => one.startsWith('item:'));
  return [{ row, text, items, isKnown, value: amount.value }];
}
