import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import type { Residue } from '../tables/words/residue';
import type { FactId } from './catalogue';
import { type Entry, entriesAcross, entriesDown } from './lineEntries';
import { SPLITS, itemOfFact } from './splits';
import { saysUnitByRow } from './unitByRow';
import { WholesAndParts, isNumber, only, said } from './wholesAndParts';

/**
 * 「基本支出 300」 and 「项目支出 300」 under 「支出合计 500」, and 「本年支出合计 2024」 beside 「基本支出 1920.6」: a whole and all its
 * parts are printed in one line, and they do not come to it. Which of them is wrong, or whether they stand under the right headings,
 * nobody here knows, but of what another sum of the line confirms.
 */
export function partsContradict(
  fact: FactId,
  row: number,
  column: Column,
  table: Table,
  governing: Pick<Governing, 'nameOf'>,
): readonly Residue[] {
  const splits = SPLITS.filter(({ facts }) => facts.test(fact));
  if (splits.length === 0 || table.ofUnits) return [];
  const down = saysUnitByRow(table) ? [] : entriesDown(table, column, governing);
  const item = itemOfFact(fact);
  return [
    ...[down, entriesAcross(table, row, column, governing)].flatMap((entries) => {
      const line = new WholesAndParts(entries);
      return item && line.confirms(item) ? [] : splits.flatMap((split) => line.contradicts(split));
    }),
    ...(OF_SIDES.test(fact) ? sidesApart(down) : []),
  ];
}

const OF_SIDES = /^(?:budget|final)(?:Revenue|Expenditure)$/;
/** What comes in goes out: three times as much on one side is a lost point or another unit. */
const TIMES = 3;

function sidesApart(entries: readonly Entry[]): readonly Residue[] {
  const [revenue, expenditure] = (['item:revenue', 'item:expenditure'] as const).map((item) =>
    only(entries.filter((one) => one.item === item && isNumber(one.value))),
  );
  if (!revenue || !expenditure || !isNumber(revenue.value) || !isNumber(expenditure.value)) return [];
  const [one, other] = [revenue.value, expenditure.value];
  if (one.lte(0) || other.lte(0) || (one.lt(other.times(TIMES)) && other.lt(one.times(TIMES)))) return [];
  const text = [revenue, expenditure].map(said).join('、');
  return [{ word: text, text, because: 'sides', rows: [revenue.row, expenditure.row] }];
}
