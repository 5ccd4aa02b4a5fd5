import { assetTotal, assetsInUse, posts, surveyPoints } from './affairs';
import { type Figures, sum } from './figures';
import type { Money } from './purse';
import {
  adjustedBudget, budgetAdded, budgetExpenditure, budgetRevenue, budgetWithdrawn, finalExpenditure, finalRevenue, fiscalRevenue, threePublicTotal,
} from './totals';

/** A figure as a list names it: the fact and other names for it. */
export interface KeyFigure {
  readonly fact: string;
  readonly names: readonly string[];
  readonly value: Value;
}

export type Value =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'count'; readonly count: number; readonly unit: string }
  | { readonly kind: 'share'; readonly thousandths: number }
  | { readonly kind: 'points'; readonly points: number };

function money(fact: string, value: Money, ...names: readonly string[]): KeyFigure {
  return { fact, names: [fact, ...names], value: { kind: 'money', money: value } };
}

function count(fact: string, value: number, unit: string, ...names: readonly string[]): KeyFigure {
  return { fact, names: [fact, ...names], value: { kind: 'count', count: value, unit } };
}

function share(fact: string, thousandths: number, ...names: readonly string[]): KeyFigure {
  return { fact, names: [fact, ...names], value: { kind: 'share', thousandths } };
}

export function moneyFigures(figures: Figures): readonly KeyFigure[] {
  const { total, personnel, operating, threePublic } = figures;
  return [
    money('预算收入', budgetRevenue(figures), '年初预算收入'), money('预算支出', budgetExpenditure(figures), '年初预算支出'), money('全年预算', adjustedBudget(figures), '全年预算数', '调整后预算数'),
    money('决算收入', finalRevenue(figures)), money('决算支出', finalExpenditure(figures)), money('财政拨款决算收入', fiscalRevenue(figures)), money('其他收入', figures.otherRevenue),
    money('基本支出预算', total.budget.basic), money('项目支出预算', total.budget.project), money('基本支出决算', total.final.basic), money('项目支出决算', total.final.project),
    money('人员经费预算', personnel.budget), money('人员经费决算', personnel.final), money('公用经费预算', operating.budget), money('公用经费决算', operating.final),
    money('年末结转结余', figures.carryover, '年末结转和结余'), money('上年末结转结余', figures.lastCarryover, '上年末结转和结余'),
    money('预算追加', budgetAdded(figures)), money('预算收回', budgetWithdrawn(figures)),
    money('三公预算', threePublicTotal(threePublic.budget), '“三公”经费预算', '“三公”经费预算数'), money('三公决算', threePublicTotal(threePublic.final), '“三公”经费决算', '“三公”经费决算数'),
    ...affairMoney(figures),
  ];
}

function affairMoney({ affairs, projects, total }: Figures): readonly KeyFigure[] {
  return [
    money('政府采购预算', sum(affairs.purchases.map(({ budget }) => budget)), '政府采购预算数', '政府采购预算金额'),
    money('政府采购实际', sum(affairs.purchases.map(({ actual }) => actual)), '政府采购实际金额', '实际政府采购金额'),
    money('重点项目支出', sum(projects.slice(0, 2).map(({ initial }) => initial))), money('项目总支出', total.budget.project),
    money('固定资产总额', assetTotal(affairs)), money('在用固定资产', assetsInUse(affairs), '实际在用固定资产总额'),
  ];
}

export function otherFigures({ affairs }: Figures): readonly KeyFigure[] {
  const { staff, work, progress } = affairs;
  return [
    count('编制数', posts(staff.authorised), '人', '核定编制数'), count('在职人数', posts(staff.actual), '人', '在职人员数', '年末在职人数'), count('内设机构数', affairs.offices, '个'),
    count('车辆数', affairs.vehicles, '辆'), count('村居数', affairs.villages, '个', '村（居）数'),
    count('计划工作数', work.planned, '项'), count('实际完成工作数', work.completed, '项'), count('及时完成工作数', work.timely, '项'), count('质量达标工作数', work.qualified, '项'),
    count('重点工作交办数', work.keyAssigned, '项'), count('重点工作完成数', work.keyCompleted, '项'),
    share('实际支付进度', progress.actual), share('既定支付进度', progress.planned, '序时进度'),
    { fact: '满意度得分', names: ['满意度得分', '满意度'], value: { kind: 'points', points: surveyPoints(affairs.survey) } },
  ];
}
