import type { FactValues } from './drawing';
import { shownAll } from './dress';
import type { Figures } from './figures';
import type { Context, Layout } from './layout';
import type { Money } from './purse';
import {
  adjustedBudget, adjustedProjects, budgetExpenditure, budgetRevenue, finalExpenditure, finalRevenue, fiscalRevenue, fundBudget, fundFinal,
} from './totals';
import { type Entry, type Side, twoSides } from './twoSides';

const TITLES = ['收入支出决算总表', '部门收支决算总表', '收支决算总表', '部门决算收支总表'];

/** National 公开01 and Shanghai: 收入 | 支出, one column of final figures each. */
export const finalTotal: Layout = (context) => {
  const { dress, random } = context;
  const stage = (all: Stages) => [all.final];
  return {
    layout: '收入支出决算总表', title: random.pick(TITLES), sheet: '收支总表', ...(dress.lineNumbers ? { mark: '公开01表' } : {}),
    ...twoSides(context, [random.pick(['决算数', '决算数', '金额'])], [revenueSide(context, stage), expenditureSide(context, stage)]),
    facts: finalFacts(context),
  };
};

/** Some provinces, and 财决01 with a third list by 性质 and 经济分类: 年初预算数 | 全年预算数 | 决算数. */
export const stagedTotal: Layout = (context) => {
  const { figures, dress, random } = context;
  const three = random.chance(0.6);
  const stage = ({ budget, adjusted, final }: Stages) => [budget, adjusted, final];
  const sides = [revenueSide(context, stage), expenditureSide(context, stage), ...(three ? [natureSide(context, stage)] : [])];
  return {
    layout: three ? '财决01' : '收入支出决算总表，三列', title: '收入支出决算总表', sheet: '收支总表', ...(three ? { mark: '财决01表' } : {}),
    ...twoSides(context, ['年初预算数', random.pick(['全年预算数', '调整预算数']), '决算数'], sides),
    facts: {
      ...finalFacts(context), ...(three ? natureFacts(context) : {}),
      ...shownAll(dress, { 预算收入: budgetRevenue(figures), 预算支出: budgetExpenditure(figures), 全年预算: adjustedBudget(figures) }),
    },
  };
};

interface Stages { readonly budget: Money; readonly adjusted: Money; readonly final: Money }
type Choose = (stages: Stages) => readonly Money[];

function finalFacts({ figures, dress }: Context): FactValues {
  return shownAll(dress, {
    决算收入: finalRevenue(figures), 财政拨款决算收入: fiscalRevenue(figures), 决算支出: finalExpenditure(figures), 其他收入: figures.otherRevenue, 上级补助收入: 0, 事业收入: 0, 经营收入: 0, 附属单位上缴收入: 0, 上年末结转结余: figures.lastCarryover, 年末结转结余: figures.carryover,
  });
}

function adjustment(figures: Figures): Money {
  return adjustedBudget(figures) - budgetExpenditure(figures);
}

function entry(name: string, choose: Choose, stages: Partial<Stages>): Entry {
  return { name, amounts: choose({ budget: 0, adjusted: 0, final: 0, ...stages }) };
}

function numbered({ dress }: Context, entries: readonly Entry[]): readonly Entry[] {
  return entries.map(({ name, amounts }, index) => ({ name: `${dress.items(index)}${name}`, amounts }));
}

function revenueSide(context: Context, choose: Choose): Side {
  const { figures } = context;
  const [fund, fundPlan] = [fundFinal(figures), fundBudget(figures)];
  const general = budgetRevenue(figures) - fundPlan;
  const change = adjustment(figures);
  const rows = [
    entry('一般公共预算财政拨款收入', choose, { budget: general, adjusted: general + change, final: fiscalRevenue(figures) - fund }),
    entry('政府性基金预算财政拨款收入', choose, { budget: fundPlan, adjusted: fundPlan, final: fund }),
    ...['国有资本经营预算财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入'].map((name) => entry(name, choose, {})),
    entry('其他收入', choose, { final: figures.otherRevenue }),
  ];
  const carried = { budget: figures.budgetCarry, adjusted: figures.budgetCarry, final: figures.lastCarryover };
  const revenue = { budget: budgetRevenue(figures), adjusted: budgetRevenue(figures) + change, final: finalRevenue(figures) };
  return {
    heading: '收入', entries: numbered(context, rows),
    foot: [entry('本年收入合计', choose, revenue), entry('使用非财政拨款结余（含专用结余）', choose, {}), entry('年初结转和结余', choose, carried), entry('总计', choose, added(revenue, carried))],
  };
}

function expenditureSide(context: Context, choose: Choose): Side {
  const { figures } = context;
  const change = adjustment(figures);
  const rows = figures.lines.map(({ names, budget, final }, index) => {
    const planned = budget.basic + budget.project;
    return entry(names[0], choose, { budget: planned, adjusted: planned + (index === 0 ? change : 0), final: final.basic + final.project });
  });
  const spent = { budget: budgetExpenditure(figures), adjusted: adjustedBudget(figures), final: finalExpenditure(figures) };
  const left = { budget: 0, adjusted: 0, final: figures.carryover };
  return {
    heading: '支出', entries: numbered(context, rows),
    foot: [entry('本年支出合计', choose, spent), entry('结余分配', choose, {}), entry('年末结转和结余', choose, left), entry('总计', choose, added(spent, left))],
  };
}

function natureSide(context: Context, choose: Choose): Side {
  const { figures: { total, personnel, operating } } = context;
  const basic = adjustedBudget(context.figures) - adjustedProjects(context.figures);
  const rows = [
    entry('基本支出', choose, { budget: total.budget.basic, adjusted: basic, final: total.final.basic }),
    entry('　　人员经费', choose, { ...personnel, adjusted: basic - operating.budget }),
    entry(context.random.pick(['　　公用经费', '　　日常公用经费']), choose, { ...operating, adjusted: operating.budget }),
    entry('项目支出', choose, { budget: total.budget.project, adjusted: adjustedProjects(context.figures), final: total.final.project }),
    ...['上缴上级支出', '经营支出', '对附属单位补助支出'].map((name) => entry(name, choose, {})),
  ];
  return { heading: '支出（按支出性质和经济分类）', entries: natureNumbered(context, rows), foot: [] };
}

/** The indented parts carry no number. */
function natureNumbered({ dress }: Context, rows: readonly Entry[]): readonly Entry[] {
  let index = 0;
  return rows.map(({ name, amounts }) => ({ name: name.startsWith('　') ? name : `${dress.items(index++)}${name}`, amounts }));
}

function natureFacts({ figures: { total, personnel, operating }, dress }: Context): FactValues {
  return shownAll(dress, {
    基本支出预算: total.budget.basic, 基本支出决算: total.final.basic, 项目支出预算: total.budget.project, 项目支出决算: total.final.project,
    人员经费预算: personnel.budget, 人员经费决算: personnel.final, 公用经费预算: operating.budget, 公用经费决算: operating.final,
  });
}

function added(one: Stages, other: Stages): Stages {
  return { budget: one.budget + other.budget, adjusted: one.adjusted + other.adjusted, final: one.final + other.final };
}
