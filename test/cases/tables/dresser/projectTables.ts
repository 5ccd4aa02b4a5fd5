import { type Cell, amount, inWan, label, monies, plain } from './drawing';
import { withTotal } from './dress';
import { type Project, sum } from './figures';
import type { Layout } from './layout';
import { percent } from './progressTables';

const TITLES = ['项目支出明细表', '项目支出情况表', '项目支出执行情况表', '项目资金执行情况表'];

/** One project a line; the yearly budget may be the first one alone. */
export const projectList: Layout = ({ figures: { projects }, dress, random }) => {
  const changed = random.chance(0.7);
  const initial = !changed || random.chance(0.7);
  const rate = random.chance(0.4);
  const total = random.chance(0.6);
  const row = (number: number | null, name: string, of: readonly Project[]): readonly Cell[] => {
    const [first, adjusted, executed] = [sum(of.map((one) => one.initial)), sum(of.map((one) => one.adjusted)), sum(of.map((one) => one.executed))];
    const base = changed ? adjusted : first;
    return [number, name, ...(initial ? monies(first) : []), ...(changed ? monies(adjusted) : []), ...monies(executed), ...(rate ? [percent(Math.round((1000 * executed) / base))] : [])];
  };
  const rows = projects.map((one, index) => row(index + 1, one.name, [one]));
  return {
    layout: changed ? '项目清单' : '项目清单，只有年初预算', title: random.pick(TITLES), sheet: '项目支出',
    columns: [
      plain('序号'), label('项目名称'), ...(initial ? [amount(random.pick(['年初预算', '年初预算数']))] : []), ...(changed ? [amount(random.pick(['全年预算', '全年预算数', '调整后预算数']))] : []),
      amount(random.pick(['全年执行', '全年执行数', '执行数', '实际支出'])), ...(rate ? [plain('执行率')] : []),
    ],
    body: total ? withTotal(dress, rows, row(null, '合计', projects)) : rows,
    facts: {
      项目个数: projects.length, 项目预算合计: inWan(sum(projects.map((one) => (changed ? one.adjusted : one.initial)))), 项目执行合计: inWan(sum(projects.map((one) => one.executed))),
    },
    sums: { 项目预算合计: projects.length, 项目执行合计: projects.length },
  };
};
