import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import type { Place } from '../../base/problem';
import { plainText } from '../../base/text';
import type { Facts } from '../../facts/facts';
import { type HeadedList, type HeadedRow, type ListShape, type HerLists, headedLists } from './headedRows';
import { type PlacedMoney, moneyIn } from './moneyIn';

/** One document of the year: what was added to the budget or taken back. */
export interface LedgerEntry {
  readonly document: string;
  readonly summary: string;
  /** 万元, positive. */
  readonly amount: Decimal;
  readonly place: Place | undefined;
}

/** Undefined where the workbook has no ledger that makes the sum which the scoring uses. */
export interface Ledger {
  readonly added: readonly LedgerEntry[] | undefined;
  readonly withdrawn: readonly LedgerEntry[] | undefined;
}

type Column = 'document' | 'summary' | 'added' | 'withdrawn' | 'amount' | 'direction';

const SHAPE: ListShape<Column> = {
  columns: {
    document: /^(?:指标)?(?:文件|批复)?文?号$|^(?:指标)?文件(?:号)?$/,
    summary: /^(?:摘要|内容|项目|项目名称|用途|事由|追加(?:收回)?内容|资金名称|指标名称)$/,
    added: /^(?:预算)?(?:追加|调增|增加)(?:金额|数|资金|指标)?$/,
    withdrawn: /^(?:预算)?(?:收回|调减|追减|减少)(?:金额|数|资金|指标)?$/,
    amount: /^(?:金额|调整金额|指标金额)$/,
    direction: /^(?:类型|方向|调整类型|增减|追加或收回|追加\/收回)$/,
  },
  needed: ['summary'],
  beside: /^(?:序号|日期|时间|下达日期|备注|资金性质|资金来源|科目|功能科目|经办人)$/,
};

/** The entries behind 预算追加 and 预算收回: only a list that makes exactly that sum is the list. */
export function ledgerEntries(hers: HerLists, facts: Facts): Ledger {
  const lists = headedLists(hers, SHAPE).map((list) => ({ list, entries: entriesOf(list) }));
  const [only, other] = lists;
  // Where no table says the sum apart, the only ledger that there is has to say it itself.
  const proven = only && !other && addsUp(only.list, only.entries) ? only.entries : undefined;
  const fitting = (side: Side, sum: Decimal | undefined) =>
    sum === undefined
      ? proven?.[side]
      : lists.find(({ entries }) => entries && totalOf(entries[side]).equals(sum))?.entries?.[side];
  return {
    added: fitting('added', facts.facts.get('budgetAdded')?.value),
    withdrawn: fitting('withdrawn', facts.facts.get('budgetWithdrawn')?.value),
  };
}

/** Every paper of her ledgers with its own sum: what they add up to, and whether they are all, nobody asks here. */
export function ledgerPapers(hers: HerLists): readonly LedgerEntry[] {
  return headedLists(hers, SHAPE)
    .filter(({ columns }) => columns.has('document'))
    .flatMap((list) => {
      const entries = entriesOf(list);
      return entries ? [...entries.added, ...entries.withdrawn] : [];
    })
    .filter(({ document }) => document !== '');
}

type Side = 'added' | 'withdrawn';

/** Both columns make the one line 合计 of the list. */
function addsUp(list: HeadedList<Column>, entries: Entries | undefined): boolean {
  const [total, other] = list.totals;
  if (!entries || !total || other || !list.columns.has('document') || list.columns.has('amount')) return false;
  return (['added', 'withdrawn'] as const).every((side) => {
    const said = moneyIn(list, total, side);
    if (said === 'unreadable') return false;
    return totalOf(entries[side]).equals(said ? said.value.abs() : ZERO);
  });
}

function totalOf(entries: readonly LedgerEntry[]): Decimal {
  return sumOf(entries.map(({ amount }) => amount));
}

interface Entries {
  readonly added: readonly LedgerEntry[];
  readonly withdrawn: readonly LedgerEntry[];
}

/** Undefined where one line cannot be read: a list is whole or it is none. */
function entriesOf(list: HeadedList<Column>): Entries | undefined {
  const added: LedgerEntry[] = [];
  const withdrawn: LedgerEntry[] = [];
  for (const row of list.rows) {
    // 「年初预算」, 「全年预算」 below the 合计 are no papers: they have neither number nor summary.
    if (list.columns.has('document') && row.text('document') === '' && row.text('summary') === '') continue;
    const entry = (money: PlacedMoney): LedgerEntry => ({
      document: row.text('document'),
      summary: row.text('summary'),
      amount: money.value.abs(),
      place: money.place,
    });
    const [plus, minus] = [moneyIn(list, row, 'added'), moneyIn(list, row, 'withdrawn')];
    const both = moneyIn(list, row, 'amount');
    if (plus === 'unreadable' || minus === 'unreadable' || both === 'unreadable') return undefined;
    if (plus) added.push(entry(plus));
    if (minus) withdrawn.push(entry(minus));
    if (!both) continue;
    const direction = directionOf(row, both.value);
    if (direction === undefined) return undefined;
    (direction === 'added' ? added : withdrawn).push(entry(both));
  }
  return { added, withdrawn };
}

function directionOf(row: HeadedRow<Column>, value: Decimal): 'added' | 'withdrawn' | undefined {
  const word = plainText(row.text('direction'));
  if (word === '') return value.isNegative() ? 'withdrawn' : undefined;
  const [plus, minus] = [/追加|调增|增加/.test(word), /收回|调减|追减|核减|减少/.test(word)];
  if (plus === minus) return undefined;
  return plus ? 'added' : 'withdrawn';
}
