import { decimal, type Decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { contentAt } from '../../workbook/snapshot';
import { moneyUnitNamed } from '../moneyUnit';
import { readAmount } from '../readAmount';
import type { Table } from '../table';
import type { Vocabulary } from './explained';

/** 「2023年支出95万元」: a name, an amount and nothing else. */
const NAMED =
  /^(?:其中|其中:)?(?:20\d{2}年度?|本年度?|全年|当年|上年度?|去年)?([一-龥“”"()]{2,12}?)(?:合计|总额|共计?|为|是|[:：])*(\d[\d,]*(?:\.\d+)?)([万千亿]?元)$/;
const OF_OURS = /^item:(?:revenue|fiscalRevenue|expenditure|basic|project|personnel|operating|threePublic|carryover)$/;

/**
 * An amount under a table of its year is said of one of its figures; where none of them is as large, nobody knows which is right. Said of
 * another year it is none of this year's: where it is one of them, the table may be of that year.
 */
export function saysAnotherAmount(clause: string, table: Table, vocabulary: Vocabulary): boolean {
  const [, name = '', digits = '', unitName = ''] = NAMED.exec(clause) ?? [];
  const unit = moneyUnitNamed(unitName);
  if (!unit || vocabulary.holds(clause)) return false;
  const { meanings, residue } = vocabulary.explain(name);
  if (residue.length > 0 || ![...meanings].some((one) => OF_OURS.test(one))) return false;
  if ([...meanings].some((one) => one.startsWith('year:') && one !== 'year:this')) return false;
  const said = decimal(digits.replaceAll(',', '')).div(unit.perWanYuan);
  const half = decimal('0.5')
    .div(decimal(10).pow(digits.split('.')[1]?.length ?? 0))
    .div(unit.perWanYuan);
  const isSaid = (one: Decimal) => one.minus(said).abs().lte(half);
  const other = yearSaid(clause, table.year);
  if (other === undefined) {
    const amounts = amountsOf(table).flatMap((column) => column.amounts);
    return amounts.length > 0 && !amounts.some(isSaid);
  }
  const holders = amountsOf(table).filter(({ amounts }) => amounts.some(isSaid));
  return holders.length > 0 && !holders.some(({ year }) => year === other);
}

/** The year of which it is said, where that is not the table's. */
function yearSaid(clause: string, year: number | undefined): number | undefined {
  const [, named, last] = /^(?:其中:?)?(?:(20\d{2})年|(上年|去年|上一年))/.exec(clause) ?? [];
  if (year === undefined) return undefined;
  if (last !== undefined) return year - 1;
  return named === undefined || Number(named) === year ? undefined : Number(named);
}

interface Amounts {
  readonly year: number | undefined;
  readonly amounts: readonly Decimal[];
}

/** In 万元, whichever of the units that are left open, column by column. */
const amountsOf = onceFor((table: Table): readonly Amounts[] => {
  const { sheet, columns, rows, unit } = table;
  const scales = unit ? [unit.perWanYuan] : ['1', '10000'];
  return columns.flatMap(({ role, column, period }): Amounts[] => {
    if (role !== 'value') return [];
    const amounts = rows.flatMap((row) => {
      const amount = readAmount(contentAt(sheet, row, column));
      return amount.kind === 'number' ? scales.map((scale) => amount.value.div(scale)) : [];
    });
    return [
      { year: period.year ?? (table.year === undefined ? undefined : table.year + (period.offset ?? 0)), amounts },
    ];
  });
});
