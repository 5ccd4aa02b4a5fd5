import { type Cell, type Drawing, amount, inWan, label, money, monies, plain } from './drawing';
import { withTotal } from './dress';
import { sum } from './figures';
import type { Layout } from './layout';

/** What was planned and what was bought, line by line, with a total or without. */
export const procurementLines: Layout = ({ figures: { affairs: { purchases } }, dress, random }) => {
  const [planned, bought] = random.pick([['预算金额', '实际采购金额'], ['预算', '实际'], ['采购预算', '合同金额'], ['预算数', '实际支出'], ['政府采购预算', '政府采购实际']]);
  const total = random.chance(0.7);
  const numbered = random.chance(0.5);
  const row = (index: number | null, name: string, budget: number, actual: number): readonly Cell[] => [...(numbered ? [index] : []), name, ...monies(budget, actual)];
  const rows = purchases.map(({ name, budget, actual }, index) => row(index + 1, name, budget, actual));
  const facts = { 政府采购预算: totalOf(purchases, 'budget'), 政府采购实际: totalOf(purchases, 'actual') };
  return {
    layout: total ? '政府采购，逐项有合计' : '政府采购，逐项无合计', title: random.pick(['政府采购情况表', '政府采购执行情况表', '政府采购预算执行情况表']), sheet: '政府采购',
    columns: [...(numbered ? [plain('序号')] : []), label(random.pick(['采购项目', '采购品目', '项目名称'])), amount(planned), amount(bought)],
    body: total ? withTotal(dress, rows, row(null, '合计', totalYuan(purchases, 'budget'), totalYuan(purchases, 'actual'))) : rows,
    ...summed(facts, total, purchases.length),
  };
};

/** By 货物, 工程 and 服务, with what went to small firms, which is no line of its own. */
export const procurementKinds: Layout = ({ figures: { affairs: { purchases } }, dress, random }) => {
  const [planned, bought] = random.pick([['预算数', '实际采购金额'], ['采购预算', '实际支出'], ['年初预算数', '决算数']]);
  const rows = (['货物', '工程', '服务'] as const).map((kind, index): readonly Cell[] => {
    const own = purchases.filter((one) => one.kind === kind);
    return [`${dress.items(index)}政府采购${kind}支出`, ...monies(totalYuan(own, 'budget'), totalYuan(own, 'actual'))];
  });
  const [budget, actual] = [totalYuan(purchases, 'budget'), totalYuan(purchases, 'actual')];
  const whole = random.pick(['合计', '政府采购支出总额', '政府采购支出合计']);
  const small: readonly Cell[] = ['其中：授予中小企业合同金额', null, money(Math.round(actual / 2 / 10_000) * 10_000)];
  return {
    layout: '政府采购，货物工程服务', title: random.pick(['政府采购情况表', '政府采购支出情况表']), sheet: '政府采购',
    columns: [label('项目'), amount(planned), amount(bought)],
    body: [...withTotal(dress, rows, [whole, ...monies(budget, actual)]), ...(random.chance(0.4) ? [small] : [])],
    facts: { 政府采购预算: inWan(budget), 政府采购实际: inWan(actual) },
  };
};

/** 部门预算 11: what is to be bought. */
export const procurementBudget: Layout = ({ figures: { affairs: { purchases } }, dress, random }) => {
  const total = random.chance(0.7);
  const rows = purchases.map(({ name, kind, budget }, index): readonly Cell[] => [name, kind, random.pick(['项', '批', '台']), index + 1, money(budget)]);
  const facts = { 政府采购预算: totalOf(purchases, 'budget') };
  return {
    layout: total ? '政府采购预算表' : '政府采购预算表，无合计', title: random.pick(['政府采购预算表', '部门政府采购预算表']), sheet: '采购预算',
    columns: [label(random.pick(['项目名称', '采购项目'])), plain('采购品目'), plain('计量单位'), plain('数量'), amount(random.pick(['预算金额', '金额', '采购预算']))],
    body: total ? withTotal(dress, rows, ['合计', null, null, null, money(totalYuan(purchases, 'budget'))]) : rows,
    ...summed(facts, total, purchases.length),
  };
};

type Amounts = readonly { readonly budget: number; readonly actual: number }[];

function totalYuan(purchases: Amounts, stage: 'budget' | 'actual'): number {
  return sum(purchases.map((one) => one[stage]));
}

function totalOf(purchases: Amounts, stage: 'budget' | 'actual'): number {
  return inWan(totalYuan(purchases, stage));
}

function summed(facts: Readonly<Record<string, number>>, total: boolean, count: number): Pick<Drawing, 'facts' | 'sums'> {
  return total ? { facts } : { facts, sums: Object.fromEntries(Object.keys(facts).map((name) => [name, count])) };
}
