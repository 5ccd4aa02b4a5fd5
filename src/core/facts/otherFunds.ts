import { type Finding, type Place, finding } from '../base/problem';
import { plainText } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Table } from '../tables/table';
import { rangeA1 } from '../workbook/address';
import { contentAt } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';
import type { Fact } from './facts';

/** A table of money that no table of the general public budget holds, and that there is some of. */
export interface OtherFund {
  readonly place: Place;
  readonly title: string;
  readonly year: number | undefined;
  readonly stage: 'budget' | 'final';
}

/** One fund besides, by the table's own name; a table that names the general budget as well is of both. */
const OTHER_FUND = /政府性基金|国有资本经营|社会保险基金|财政专户|非同级财政|单位(?:自有)?资金/;
const OF_SEVERAL = /一般公共预算|部门(?:收支|收入|支出)总|财政拨款(?:收支|收入支出)/;

export function otherFund({ sheet, title, year, area, rows, columns }: Table): OtherFund | undefined {
  const name = plainText(title);
  if (!OTHER_FUND.test(name) || (OF_SEVERAL.test(name) && !/基金预算财政拨款/.test(name))) return undefined;
  const isSpent = columns.some(
    ({ role, column }) =>
      role === 'value' &&
      rows.some((row) => {
        const amount = readAmount(contentAt(sheet, row, column));
        return amount.kind === 'number' && !amount.value.isZero();
      }),
  );
  if (!isSpent) return undefined;
  return {
    place: { sheet: sheet.name, cell: rangeA1(area) },
    title,
    year,
    stage: /决算/.test(name) ? 'final' : 'budget',
  };
}

/** What stands for the department in a table of one fund, where another fund has some too, is not the department's. */
export function besideOtherFund(
  { id, value, source }: Fact,
  funds: readonly OtherFund[],
  year: number | undefined,
): { readonly fact: Fact; readonly finding: Finding } | undefined {
  const other = funds.find((fund) => (fund.year === undefined || fund.year === year) && fund.stage === stageOf(id));
  if (!other || !source || value === undefined) return undefined;
  const own = { source, value, agrees: true };
  const { sheet, cell } = source;
  return {
    fact: { id, status: 'conflict', value: undefined, formula: undefined, source: undefined, others: [own] },
    finding: finding(
      'substituteInDoubt',
      'error',
      {
        fact: factDefinition(id).name,
        sheet,
        cell,
        value: value.toString(),
        table: other.title,
        other: other.place.sheet,
      },
      [{ sheet, cell }, other.place],
    ),
  };
}

function stageOf(id: FactId): OtherFund['stage'] {
  return id.endsWith('Budget') ? 'budget' : 'final';
}
