import { amount, code, group, label, money, monies, wide, type Cell, type Column } from './drawing';
import { codeTable } from './codeTable';
import { shownAll } from './dress';
import type { Figures, Line } from './figures';
import type { Layout } from './layout';
import type { Money } from './purse';
import { finalExpenditure, finalRevenue, fiscalRevenue, fundFinal } from './totals';
import { twoSides } from './twoSides';

/** 收入决算表. */
export const finalRevenueTable: Layout = (context) => {
  const { figures, dress, random } = context;
  const columns = [random.pick(['本年收入合计', '合计']), '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map(amount);
  return {
    layout: '收入决算表', title: random.pick(['收入决算表', '收入决算总表']), sheet: '收入决算表',
    ...codeTable(context, columns, figures.lines, (line, index) => revenueOf(figures, line, index)),
    facts: shownAll(dress, { 决算收入: finalRevenue(figures), 财政拨款决算收入: fiscalRevenue(figures), 其他收入: figures.otherRevenue, 上级补助收入: 0, 事业收入: 0, 经营收入: 0, 附属单位上缴收入: 0 }),
  };
};

function revenueOf({ carryover, lastCarryover, otherRevenue }: Figures, { final }: Line, index: number): readonly Money[] {
  const all = final.basic + final.project + (index === 0 ? carryover - lastCarryover : 0);
  const other = index === 0 ? otherRevenue : 0;
  return [all, all - other, 0, 0, 0, 0, other];
}

/** 支出决算表. */
export const finalExpenditureTable: Layout = (context) => {
  const { figures, dress, random } = context;
  const columns = [random.pick(['本年支出合计', '合计']), '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'].map(amount);
  return {
    layout: '支出决算表', title: random.pick(['支出决算表', '支出决算总表']), sheet: '支出决算表',
    ...codeTable(context, columns, figures.lines, ({ final }) => [final.basic + final.project, final.basic, final.project, 0, 0, 0]),
    facts: shownAll(dress, { 决算支出: finalExpenditure(figures), 基本支出决算: figures.total.final.basic, 项目支出决算: figures.total.final.project }),
  };
};

/** 财政拨款收入支出决算总表: only its revenue speaks of the whole department. */
export const fiscalTotal: Layout = (context) => {
  const { figures, dress } = context;
  const fund = fundFinal(figures);
  const entry = (name: string, value: Money) => ({ name, amounts: [value] });
  const named = (names: readonly (readonly [string, Money])[]) => names.map(([name, value], index) => entry(`${dress.items(index)}${name}`, value));
  const income = named([['一般公共预算财政拨款', fiscalRevenue(figures) - fund], ['政府性基金预算财政拨款', fund], ['国有资本经营预算财政拨款', 0]]);
  const spending = named(figures.lines.map(({ names, final }, index) => [names[0], final.basic + final.project - (index === 0 ? figures.otherRevenue : 0)]));
  const spent = finalExpenditure(figures) - figures.otherRevenue;
  const sides = [
    { heading: '收入', entries: income, foot: [entry('本年收入合计', fiscalRevenue(figures)), entry('年初财政拨款结转和结余', figures.lastCarryover), entry('总计', spent + figures.carryover)] },
    { heading: '支出', entries: spending, foot: [entry('本年支出合计', spent), entry('年末财政拨款结转和结余', figures.carryover), entry('总计', spent + figures.carryover)] },
  ];
  return {
    layout: '财政拨款收入支出决算总表', title: '财政拨款收入支出决算总表', sheet: '财政拨款总表',
    ...twoSides(context, ['决算数'], sides), facts: shownAll(dress, { 财政拨款决算收入: fiscalRevenue(figures) }),
  };
};

/** 一般公共预算财政拨款支出决算表: a part of the department, good enough only where nothing else gives 基本 and 项目. */
export const generalExpenditureTable: Layout = (context) => {
  const { figures, dress, random } = context;
  const lines = figures.lines.filter(({ fund }) => !fund);
  const project = figures.total.final.project - fundFinal(figures) - figures.otherRevenue;
  const parts = [amount(random.pick(['合计', '小计', '本年支出合计'])), amount('基本支出'), amount('项目支出')];
  return {
    layout: '一般公共预算财政拨款支出决算表', title: '一般公共预算财政拨款支出决算表', sheet: '一般公共预算支出',
    ...codeTable(context, parts, lines, ({ final }, index) => {
      const own = final.project - (index === 0 ? figures.otherRevenue : 0);
      return [final.basic + own, final.basic, own];
    }),
    facts: {}, substitutes: shownAll(dress, { 基本支出决算: figures.total.final.basic, 项目支出决算: project }), partial: project !== figures.total.final.project,
  };
};

/** 政府性基金预算财政拨款收入支出决算表: known, gives nothing. */
export const fundTable: Layout = (context) => {
  const { figures } = context;
  const lines = figures.lines.filter(({ fund }) => fund);
  const columns: readonly Column[] = [amount('年初结转和结余'), amount('本年收入'), group('本年支出', amount('小计'), amount('基本支出'), amount('项目支出')), amount('年末结转和结余')];
  const values = ({ final }: Line) => [0, final.project, final.project, 0, final.project, 0];
  const total = sumColumns(lines.map(values));
  return {
    layout: '政府性基金表', title: '政府性基金预算财政拨款收入支出决算表', sheet: '政府性基金',
    columns: [code('功能分类科目编码'), label('科目名称'), ...columns],
    body: [[wide('合计', 2), ...monies(...total)], ...lines.map((line): readonly Cell[] => [line.code, line.names[2], ...values(line).map(money)])],
    ...(lines.length === 0 ? { note: '说明：本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。' } : {}),
    facts: {},
  };
};

function sumColumns(rows: readonly (readonly Money[])[]): readonly Money[] {
  return Array.from({ length: 6 }, (_, column) => rows.reduce((total, row) => total + (row[column] ?? 0), 0));
}

