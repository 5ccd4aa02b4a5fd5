import { type Cell, amount, group, label, money, monies } from './drawing';
import { shownAll, withTotal } from './dress';
import type { Figures, Line } from './figures';
import type { Context, Layout } from './layout';
import { budgetExpenditure, budgetRevenue, finalExpenditure, finalRevenue } from './totals';

/** 收支预算及决算明细表: 收入{预算数, 决算数} 支出{预算数, 决算数}. */
export const detailTable: Layout = ({ figures, dress, random }) => {
  const stages = [random.pick(['预算数', '年初预算数']), '决算数'] as const;
  const rows = figures.lines.map((line, index) => functionRow(figures, line, `${dress.items(index)}${line.names[0]}`, index));
  const totals = { 预算收入: budgetRevenue(figures), 决算收入: finalRevenue(figures), 预算支出: budgetExpenditure(figures), 决算支出: finalExpenditure(figures) };
  const total = ['合计', ...monies(totals.预算收入, totals.决算收入, totals.预算支出, totals.决算支出)];
  const parts = !dress.totalFirst && random.chance(0.6);
  return {
    layout: '收支预决算明细表',
    title: random.pick([`${figures.town}收支预算及决算明细表`, '收支预决算明细表', '收支预算及决算明细表']),
    sheet: '收支明细',
    columns: [label(random.pick(['项目', '科目', '功能分类科目'])), group('收入', ...stages.map(amount)), group('支出', ...stages.map(amount))],
    body: [...withTotal(dress, rows, total), ...(parts ? partRows({ figures, dress, random }) : [])],
    facts: { ...shownAll(dress, totals), ...(parts ? shownAll(dress, partFacts(figures)) : {}) },
  };
};

function functionRow({ budgetCarry, carryover, lastCarryover }: Figures, { budget, final }: Line, name: string, index: number): readonly Cell[] {
  const planned = budget.basic + budget.project;
  const spent = final.basic + final.project;
  const first = index === 0 ? 1 : 0;
  return [name, ...monies(planned - first * budgetCarry, spent + first * (carryover - lastCarryover), planned, spent)];
}

function partRows({ figures, dress }: Context): readonly (readonly Cell[])[] {
  const { total, personnel, operating } = figures;
  const rows: readonly [string, number, number][] = [
    ['基本支出', total.budget.basic, total.final.basic], ['项目支出', total.budget.project, total.final.project],
    ['人员经费', personnel.budget, personnel.final], ['公用经费', operating.budget, operating.final],
  ];
  return rows.map(([name, planned, spent], index) => [`${index === 0 ? '其中：' : dress.subitems(1).startsWith('　') ? '　　　' : ''}${name}`, null, null, money(planned), money(spent)]);
}

function partFacts({ total, personnel, operating }: Figures) {
  return {
    基本支出预算: total.budget.basic, 基本支出决算: total.final.basic, 项目支出预算: total.budget.project, 项目支出决算: total.final.project,
    人员经费预算: personnel.budget, 人员经费决算: personnel.final, 公用经费预算: operating.budget, 公用经费决算: operating.final,
  };
}
