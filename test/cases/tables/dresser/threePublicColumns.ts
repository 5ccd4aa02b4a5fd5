import { type Column, type Drawing, amount, group, label, monies } from './drawing';
import type { ThreePublic } from './figures';
import type { Context, Layout } from './layout';
import { ALL_PRINTED, threePublicFacts } from './threePublicFacts';
import { threePublicTotal, vehicles } from './totals';

const FINAL_TITLES = ['财政拨款“三公”经费支出决算表', '一般公共预算财政拨款“三公”经费支出决算表', '“三公”经费预决算情况表'];
const BUDGET_TITLES = ['一般公共预算“三公”经费支出表', '财政拨款“三公”经费预算表', '“三公”经费支出预算表'];

/** Shanghai: 预算数 and 决算数 under each of the six, one row of figures. */
export const pairedColumns: Layout = (context) => {
  const { figures: { threePublic }, dress, random } = context;
  const stages = random.pick([['预算数', '决算数'], ['年初预算数', '决算数']]);
  const [planned, spent] = [sixOf(threePublic.budget), sixOf(threePublic.final)];
  return {
    layout: '三公，成对的列', title: random.pick(FINAL_TITLES), sheet: '三公经费',
    ...oneRow(context, sixColumns(context, (heading) => group(heading, ...stages.map(amount))), planned.flatMap((value, index) => [value, spent[index]!])),
    facts: { ...threePublicFacts(dress, threePublic.budget, '预算', ALL_PRINTED), ...threePublicFacts(dress, threePublic.final, '决算', ALL_PRINTED) },
  };
};

/** National 公开07: a block of six for each stage. */
export const twoBlocks: Layout = (context) => {
  const { figures: { threePublic }, dress, random } = context;
  const [planned, spent] = random.pick([['预算数', '决算数'], ['年初预算数', '决算数'], ['本年预算数', '本年决算数']]);
  const columns = [group(planned, ...sixColumns(context, amount)), group(spent, ...sixColumns(context, amount))];
  return {
    layout: '三公，两块', title: random.pick(FINAL_TITLES), sheet: '三公', mark: '公开07表',
    ...oneRow(context, columns, [...sixOf(threePublic.budget), ...sixOf(threePublic.final)]),
    facts: { ...threePublicFacts(dress, threePublic.budget, '预算', ALL_PRINTED), ...threePublicFacts(dress, threePublic.final, '决算', ALL_PRINTED) },
  };
};

/** 部门预算 07: one stage that the title alone names, or last year's block before this year's. */
export const budgetBlocks: Layout = (context) => {
  const { figures: { threePublic, last }, dress, random } = context;
  const before = random.chance(0.5) ? last?.threePublic.budget : undefined;
  const blocks = before ? [group('上年预算数', ...sixColumns(context, amount)), group('本年预算数', ...sixColumns(context, amount))] : sixColumns(context, amount);
  return {
    layout: before ? '三公预算，上年与本年两块' : '三公预算，一行', title: before ? '一般公共预算“三公”经费支出表' : random.pick(BUDGET_TITLES.slice(1)), sheet: '三公预算',
    ...oneRow(context, blocks, [...(before ? sixOf(before) : []), ...sixOf(threePublic.budget)]),
    facts: { ...(before ? threePublicFacts(dress, before, '预算', ALL_PRINTED, true) : {}), ...threePublicFacts(dress, threePublic.budget, '预算', ALL_PRINTED) },
  };
};

function sixOf(one: ThreePublic): readonly number[] {
  return [threePublicTotal(one), one.abroad, vehicles(one), one.purchase, one.running, one.reception];
}

/** The names vary from place to place, the order does not where a block is numbered. */
function sixColumns({ random }: Context, column: (heading: string) => Column): readonly Column[] {
  const running = random.pick(['运行维护费', '运行费']);
  const short = random.chance(0.4);
  const both = random.pick(['公务用车购置及运行维护费', '公务用车购置及运行费', '公务用车购置和运行维护费']);
  return [
    column(random.pick(['合计', '合计', '“三公”经费合计'])), column('因公出国（境）费'),
    group(both, column('小计'), column(short ? '购置费' : '公务用车购置费'), column(short ? running : `公务用车${running}`)),
    column(random.pick(['公务接待费', '公务接待费', '公务招待费'])),
  ];
}

/** The row may begin with whose figures they are. */
function oneRow({ figures, random }: Context, columns: readonly Column[], values: readonly number[]): Pick<Drawing, 'columns' | 'body'> {
  if (random.chance(0.5)) return { columns, body: [monies(...values)] };
  return { columns: [label(random.pick(['单位名称', '部门名称', '项目'])), ...columns], body: [[figures.town, ...monies(...values)]] };
}
