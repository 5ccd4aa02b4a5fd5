import { type Figures, type ThreePublic, sum } from './figures';
import type { Money } from './purse';

/** What follows from the figures, by one definition for every layout. */
export function budgetExpenditure({ total }: Figures): Money {
  return total.budget.basic + total.budget.project;
}

export function finalExpenditure({ total }: Figures): Money {
  return total.final.basic + total.final.project;
}

export function budgetRevenue(figures: Figures): Money {
  return budgetExpenditure(figures) - figures.budgetCarry;
}

/** 年初结转 + 收入 = 支出 + 年末结转. */
export function finalRevenue(figures: Figures): Money {
  return finalExpenditure(figures) + figures.carryover - figures.lastCarryover;
}

export function fiscalRevenue(figures: Figures): Money {
  return finalRevenue(figures) - figures.otherRevenue;
}

export function fundFinal({ lines }: Figures): Money {
  return sum(lines.filter(({ fund }) => fund).map(({ final }) => final.project));
}

export function fundBudget({ lines }: Figures): Money {
  return sum(lines.filter(({ fund }) => fund).map(({ budget }) => budget.project));
}

export function budgetAdded({ ledger }: Figures): Money {
  return sum(ledger.filter(({ added }) => added).map(({ amount }) => amount));
}

export function budgetWithdrawn({ ledger }: Figures): Money {
  return sum(ledger.filter(({ added }) => !added).map(({ amount }) => amount));
}

export function adjustedBudget(figures: Figures): Money {
  return budgetExpenditure(figures) + budgetAdded(figures) - budgetWithdrawn(figures);
}

export function adjustedProjects({ projects }: Figures): Money {
  return sum(projects.map(({ adjusted }) => adjusted));
}

export function vehicles({ purchase, running }: ThreePublic): Money {
  return purchase + running;
}

export function threePublicTotal(one: ThreePublic): Money {
  return one.abroad + vehicles(one) + one.reception;
}
