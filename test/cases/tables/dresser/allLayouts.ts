import { assetKinds, assetList, assetValues } from './assetTables';
import { basicBudgetColumns, basicFinalColumns, basicPanels } from './basicTables';
import { budgetExpenditureTable, budgetRevenueByCode, generalBudgetTable } from './budgetTables';
import { budgetRevenueByUnit, budgetTotal, fiscalBudgetTotal } from './budgetTotals';
import { detailTable } from './detailTable';
import { finalExpenditureTable, finalRevenueTable, fiscalTotal, fundTable, generalExpenditureTable } from './finalTables';
import { finalTotal, stagedTotal } from './finalTotals';
import { listByYear, listUnderUnit, listWithNamedUnits, listWithUnits, listWithUnitsBehind, revenueAndSpending } from './keyValueTables';
import type { Layout } from './layout';
import { signedLedger, splitLedger, typedLedger } from './ledgerTables';
import { procurementBudget, procurementKinds, procurementLines } from './procurementTables';
import { progressDates, progressEarly, progressRow } from './progressTables';
import { projectList } from './projectTables';
import { staffAcross, staffForm, staffList, staffMatrix } from './staffTables';
import { fourAnswers, survey } from './surveyTables';
import { budgetBlocks, pairedColumns, twoBlocks } from './threePublicColumns';
import { budgetList, finalList, stagedList, twoYears } from './threePublicLists';

/** Of each group a workbook has one table at most: they are different ways to print the same. */
export const layoutGroups: readonly (readonly Layout[])[] = [
  [finalTotal, finalTotal, stagedTotal], [finalRevenueTable], [finalExpenditureTable], [fiscalTotal], [generalExpenditureTable], [fundTable], [basicPanels, basicFinalColumns],
  [budgetTotal], [budgetRevenueByCode, budgetRevenueByUnit], [budgetExpenditureTable], [fiscalBudgetTotal], [generalBudgetTable], [basicBudgetColumns],
  [detailTable], [pairedColumns, twoBlocks, stagedList, twoYears, finalList], [budgetBlocks, budgetList, twoYears],
  [splitLedger, typedLedger, signedLedger], [staffList, staffForm, staffAcross, staffMatrix], [procurementLines, procurementKinds], [procurementBudget], [assetList, assetKinds, assetValues],
  [progressRow, progressDates, progressEarly], [projectList], [survey, fourAnswers],
  [listWithUnits, listWithNamedUnits, listWithUnitsBehind, listUnderUnit], [revenueAndSpending, listByYear],
];

/** Both a budget and a final figure of its year, so that the year is beyond doubt. */
export const yearSettling: readonly Layout[] = [stagedTotal, detailTable];
