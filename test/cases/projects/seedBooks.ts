import type { GridCell, GridSheet } from '../../support/gridSnapshot';

/** Four townships' projects as their reports tell of them: how many there are, and what they come to. */

/** Nineteen in 元: 1,480,716.50 together. */
export const nineteen: Readonly<Record<string, GridSheet['rows']>> = {
  项目: [
    ['2025年度项目支出预算执行情况表'],
    ['', '', '', '单位：元'],
    ['序号', '项目名称', '全年预算数', '全年执行数'],
    ...[312621, 80000, 160000, 5800, 20000, 15000, 30000, 5000, 513247.5, 2000, 12048, 85000, 20000, 20000, 80000, 40000, 40000, 20000, 20000].map(
      (amount, index): GridCell[] => [index + 1, `第${String(index + 1)}号项目（运转保障）`, amount, amount],
    ),
  ],
};

/** Nine in 万元: 96.67 together. */
export const nine: Readonly<Record<string, GridSheet['rows']>> = {
  专项资金: [
    ['2023年度专项资金项目绩效自评情况表'],
    ['单位：万元'],
    ['序号', '项目名称', '预算金额', '实际支出'],
    ...['社区服务群众', '房租', '防火', '防汛', '信访稳定', '计划生育', '民政统筹', '农村环境治理', '卫生补助'].map((name, index): GridCell[] => {
      const amount = [45, 35, 4, 1, 6, 1.83, 0.92, 2, 0.92][index] ?? 0;
      return [`${String(index + 1)}.`, `${name}经费`, amount, amount];
    }),
    ['合计', null, 96.67, 96.67],
  ],
};

/** Seventy-four: 2,322.42 planned, 2,050.02 spent, 88.27 %; 73 of them 一等, one 二等. */
export const seventyFour: Readonly<Record<string, GridSheet['rows']>> = {
  项目自评: [
    ['2023年度项目支出绩效自评汇总表'],
    ['单位：万元'],
    ['序号', '项目名称', '年初预算数', '全年预算数', '全年执行数', '自评得分'],
    ...Array.from({ length: 74 }, (_, index): GridCell[] => {
      const budget = index === 73 ? 2322.42 - 73 * 30 : 30;
      const executed = index === 73 ? 2050.02 - 73 * 27 : 27;
      return [index + 1, `项目${String(index + 1)}`, index < 50 ? 20 : 0, Number(budget.toFixed(2)), Number(executed.toFixed(2)), index === 10 ? 85 : 95];
    }),
    ['合计', null, 1000, 2322.42, 2050.02, null],
  ],
};

/** Thirty-five with goals and what became of them, no money; two bear one name. */
export const thirtyFive: Readonly<Record<string, GridSheet['rows']>> = {
  绩效目标实现情况: [
    ['2023年部门整体绩效目标实现情况'],
    ['序号', '项目名称', '绩效目标', '实现情况'],
    ...Array.from({ length: 35 }, (_, index): GridCell[] => [
      index + 1,
      index === 29 || index === 30 ? '预拨2023年中央自然灾害救灾资金' : `“第${String(index + 1)}项”经费（运转保障）`,
      '保障村内组织日常活动；开展活动不低于4次',
      '保障了村内组织日常活动；开展活动4次',
    ]),
  ],
};
