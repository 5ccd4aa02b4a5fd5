import { type Cell, type FactValues, amount, group, label, monies, plain, wide } from './drawing';
import { shownAll, withTotal } from './dress';
import type { Context, Layout } from './layout';
import type { Money } from './purse';
import { budgetExpenditure, budgetRevenue, fundBudget } from './totals';
import { type Entry, twoSides } from './twoSides';

function entry(name: string, value: Money): Entry {
  return { name, amounts: [value] };
}

function numbered({ dress }: Context, names: readonly (readonly [string, Money])[]): readonly Entry[] {
  return names.map(([name, value], index) => entry(`${dress.items(index)}${name}`, value));
}

/** 部门收支总表: with 本年…合计 rows, or with the 总计 alone, which counts only where nothing was carried over on its side. */
export const budgetTotal: Layout = (context) => {
  const { figures, dress, random } = context;
  const thisYear = random.chance(0.6);
  const carriedLine = thisYear || figures.budgetCarry > 0 || random.chance(0.5);
  const all = random.pick(['总计', '总计', '合计']);
  const revenue = budgetRevenue(figures);
  const total = budgetExpenditure(figures);
  const foot = (own: string, carried: string, whole: string, value: Money, carry: Money) => [
    ...(thisYear ? [entry(own, value)] : []), ...(carriedLine ? [entry(carried, carry)] : []), entry(whole, value + carry),
  ];
  const sides = [
    { heading: '收入', entries: revenueEntries(context), foot: foot('本年收入合计', '上年结转', `收入${all}`, revenue, figures.budgetCarry) },
    { heading: '支出', entries: numbered(context, figures.lines.map(({ names, budget }) => [names[0], budget.basic + budget.project])), foot: foot('本年支出合计', '结转下年', `支出${all}`, total, 0) },
  ];
  return {
    layout: thisYear ? '部门收支总表' : '部门收支总表，无本年合计', title: random.pick(['部门收支总表', '收支预算总表', '财务收支预算总表', '部门收支预算总表']), sheet: '收支预算总表',
    ...twoSides(context, [random.pick(['预算数', '金额', '本年预算数'])], sides),
    facts: { ...(thisYear || figures.budgetCarry === 0 ? shownAll(dress, { 预算收入: revenue }) : {}), ...shownAll(dress, { 预算支出: total }) },
  };
};

function revenueEntries(context: Context): readonly Entry[] {
  const fund = fundBudget(context.figures);
  return numbered(context, [
    ['一般公共预算拨款收入', budgetRevenue(context.figures) - fund], ['政府性基金预算拨款收入', fund], ['国有资本经营预算拨款收入', 0], ['财政专户管理资金收入', 0],
    ['事业收入', 0], ['其他收入', 0],
  ]);
}

/** 部门收入总表: per unit, 合计 = 本年收入小计 + 上年结转结余. */
export const budgetRevenueByUnit: Layout = ({ figures, dress }) => {
  const fund = fundBudget(figures);
  const revenue = budgetRevenue(figures);
  const carry = figures.budgetCarry;
  const values = monies(revenue + carry, revenue, revenue - fund, fund, 0, 0, carry, carry);
  const columns = [
    plain('部门（单位）代码'), label('部门（单位）名称'), amount('合计'),
    group('本年收入', ...['小计', '一般公共预算', '政府性基金预算', '国有资本经营预算', '其他收入'].map(amount)),
    group('上年结转结余', ...['小计', '一般公共预算'].map(amount)),
  ];
  const rows: readonly (readonly Cell[])[] = [['301', figures.town, ...values], ['301001', `  ${figures.town}本级`, ...values]];
  return {
    layout: '部门收入总表', title: '部门收入总表', sheet: '部门收入总表', columns, body: withTotal(dress, rows, [wide('合计', 2), ...values]),
    facts: shownAll(dress, { 预算收入: revenue }),
  };
};

/** 财政拨款收支总表: a part, whose totals are nobody's. */
export const fiscalBudgetTotal: Layout = (context) => {
  const { figures, random } = context;
  const fund = fundBudget(figures);
  const [revenue, carry, total] = [budgetRevenue(figures), figures.budgetCarry, budgetExpenditure(figures)];
  const income: readonly Entry[] = [
    entry('一、本年收入', revenue), entry('（一）一般公共预算拨款', revenue - fund), entry('（二）政府性基金预算拨款', fund), entry('（三）国有资本经营预算拨款', 0), entry('二、上年结转', carry),
  ];
  const spending = [entry('一、本年支出', total), ...figures.lines.map(({ names, budget }) => entry(`\u3000\u3000${names[0]}`, budget.basic + budget.project)), entry('二、结转下年', 0)];
  return {
    layout: '财政拨款收支总表', title: random.pick(['财政拨款收支总表', '财政拨款收支预算总表']), sheet: '财政拨款收支', facts: none,
    ...twoSides(context, ['预算数'], [
      { heading: '收入', entries: income, foot: [entry('收入总计', revenue + carry)] }, { heading: '支出', entries: spending, foot: [entry('支出总计', total)] },
    ]),
  };
};

const none: FactValues = {};
