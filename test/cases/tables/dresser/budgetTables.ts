import { amount, group, leaves } from './drawing';
import { codeTable } from './codeTable';
import { shownAll } from './dress';
import type { Figures, Line } from './figures';
import type { Layout } from './layout';
import type { Money } from './purse';
import { budgetExpenditure, budgetRevenue, fundBudget } from './totals';

/** 收入预算总表 by function, as Shanghai prints it: no carried-over column, so 合计 is the revenue. */
export const budgetRevenueByCode: Layout = (context) => {
  const { figures, dress } = context;
  const columns = ['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入'].map(amount);
  return {
    layout: '收入预算总表', title: '收入预算总表', sheet: '收入预算总表',
    ...codeTable(context, columns, figures.lines, ({ budget }, index) => {
      const revenue = budget.basic + budget.project - (index === 0 ? figures.budgetCarry : 0);
      return [revenue, revenue, 0, 0, 0];
    }),
    facts: shownAll(dress, { 预算收入: budgetRevenue(figures) }),
  };
};

/** 部门支出总表. */
export const budgetExpenditureTable: Layout = (context) => {
  const { figures, dress, random } = context;
  const columns = ['合计', '基本支出', '项目支出', ...(random.chance(0.6) ? ['事业单位经营支出', '上缴上级支出', '对附属单位补助支出'] : [])].map(amount);
  const { basic, project } = figures.total.budget;
  return {
    layout: '部门支出总表', title: random.pick(['部门支出总表', '支出预算总表', '部门支出预算总表']), sheet: '部门支出总表',
    ...codeTable(context, columns, figures.lines, ({ budget }) => [budget.basic + budget.project, budget.basic, budget.project, 0, 0, 0].slice(0, columns.length)),
    facts: shownAll(dress, { 预算支出: budgetExpenditure(figures), 基本支出预算: basic, 项目支出预算: project }),
  };
};

/** 一般公共预算支出表: its 基本 and 项目 only as substitutes; 人员 and 公用 for themselves. */
export const generalBudgetTable: Layout = (context) => {
  const { figures, dress, random } = context;
  const detailed = random.chance(0.7);
  const basicColumns = detailed ? group('基本支出', amount('小计'), amount('人员经费'), amount('公用经费')) : amount('基本支出');
  const columns = [amount('合计'), basicColumns, amount('项目支出')];
  const { basic, project } = figures.total.budget;
  const values = (line: Line) => generalValues(figures, line, leaves(columns).length);
  return {
    layout: '一般公共预算支出表', title: random.pick(['一般公共预算支出表', '一般公共预算支出预算表']), sheet: '一般公共预算支出表',
    ...codeTable(context, columns, figures.lines.filter(({ fund }) => !fund), values),
    facts: detailed ? shownAll(dress, { 人员经费预算: figures.personnel.budget, 公用经费预算: figures.operating.budget }) : {},
    substitutes: shownAll(dress, { 基本支出预算: basic, 项目支出预算: project - fundBudget(figures) }), partial: fundBudget(figures) !== 0,
  };
};

/** The operating costs stand in 一般公共服务, the first line. */
function generalValues({ operating, lines }: Figures, line: Line, width: number): readonly Money[] {
  const { basic, project } = line.budget;
  const own = line.code === lines[0]?.code ? operating.budget : 0;
  return width === 3 ? [basic + project, basic, project] : [basic + project, basic, basic - own, own, project];
}
