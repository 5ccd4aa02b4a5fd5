import { type Cell, type Column, type Drawing, amount, inWan, label, money, plain, wide } from './drawing';
import type { LedgerEntry } from './figures';
import type { Context, Layout } from './layout';
import { budgetAdded, budgetWithdrawn } from './totals';

/** A column for each direction. */
export const splitLedger: Layout = (context) => {
  const { figures, random } = context;
  const names = random.pick([['追加金额', '收回金额'], ['追加', '收回'], ['调增金额', '调减金额'], ['预算追加', '预算收回']]);
  const rows = figures.ledger.map((entry): readonly Cell[] => [entry.added ? money(entry.amount) : null, entry.added ? null : money(entry.amount)]);
  return ledgerOf(context, '台账，两列', names.map(amount), rows, [money(budgetAdded(figures)), money(budgetWithdrawn(figures))]);
};

const DIRECTIONS = [['追加', '收回'], ['指标追加', '指标收回'], ['调增', '调减'], ['追加', '核减']] as const;

/** One column of amounts, and one that says which way they went; a withdrawal may be signed as well. */
export const typedLedger: Layout = (context) => {
  const { figures: { ledger }, random } = context;
  const [added, withdrawn] = random.pick(DIRECTIONS);
  const signed = random.chance(0.3);
  const rows = ledger.map((entry): readonly Cell[] => [entry.added ? added : withdrawn, money(signed && !entry.added ? -entry.amount : entry.amount)]);
  const total = signed ? [null, money(net(ledger))] : undefined;
  return ledgerOf(context, '台账，类型列', [label(random.pick(['类型', '调整类型', '追加/收回'])), amount(random.pick(['金额', '调整金额']))], rows, total);
};

/** One column of amounts in which a withdrawal is negative. */
export const signedLedger: Layout = (context) => {
  const { figures: { ledger } } = context;
  const rows = ledger.map((entry): readonly Cell[] => [money(entry.added ? entry.amount : -entry.amount)]);
  return ledgerOf(context, '台账，正负', [amount(context.random.pick(['金额', '调整金额', '追加（收回）金额']))], rows, [money(net(ledger))]);
};

function net(ledger: readonly LedgerEntry[]): number {
  return ledger.reduce((total, entry) => total + (entry.added ? entry.amount : -entry.amount), 0);
}

function ledgerOf({ figures, random }: Context, layout: string, columns: readonly Column[], amounts: readonly (readonly Cell[])[], total: readonly Cell[] | undefined): Drawing {
  const [dates, papers, remarks] = [random.chance(0.6), random.chance(0.5), random.chance(0.4)];
  const rows = figures.ledger.map(({ text }, index): readonly Cell[] => [
    index + 1, ...(dates ? [`${String(index + 3)}月${String(3 * index + 5)}日`] : []), ...(papers ? [`财预〔${String(figures.year)}〕${String(17 * index + 8)}号`] : []), text,
    ...amounts[index]!, ...(remarks ? [null] : []),
  ]);
  const before = 2 + Number(dates) + Number(papers);
  const foot = total && random.chance(0.6) ? [[wide('合计', before), ...total, ...(remarks ? [null] : [])]] : [];
  return {
    layout, title: random.pick(['预算指标追加收回台账', '指标追加收回台账', '指标调整台账', '预算调整台账', '年中预算追加收回情况表']), sheet: '指标台账',
    columns: [plain('序号'), ...(dates ? [plain('日期')] : []), ...(papers ? [plain('指标文号')] : []), label(random.pick(['摘要', '内容', '项目名称', '事由'])), ...columns, ...(remarks ? [plain('备注')] : [])],
    body: [...rows, ...foot],
    facts: { 预算追加: inWan(budgetAdded(figures)), 预算收回: inWan(budgetWithdrawn(figures)) },
    sums: { 预算追加: figures.ledger.length, 预算收回: figures.ledger.length },
  };
}
