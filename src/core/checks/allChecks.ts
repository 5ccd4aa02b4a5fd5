import type { Check } from './check';
import { adjustedBudget } from './rules/adjustedBudget';
import { assetBalance } from './rules/assetBalance';
import { assetDepreciation } from './rules/assetDepreciation';
import { assetNet } from './rules/assetNet';
import { assetTotal } from './rules/assetTotal';
import { assetUse } from './rules/assetUse';
import { basicIsPersonnelAndPublic } from './rules/basicIsPersonnelAndPublic';
import { basicWithinThreePublic } from './rules/basicWithinThreePublic';
import { budgetAgreesThreePublic } from './rules/budgetAgreesThreePublic';
import { budgetBalance } from './rules/budgetBalance';
import { budgetBasicAgrees } from './rules/budgetBasicAgrees';
import { budgetBasicRow } from './rules/budgetBasicRow';
import { budgetBasicTotal } from './rules/budgetBasicTotal';
import { budgetExpenditureClassIsSections } from './rules/budgetExpenditureClassIsSections';
import { budgetExpenditureIsFunctions } from './rules/budgetExpenditureIsFunctions';
import { budgetExpenditureSectionIsItems } from './rules/budgetExpenditureSectionIsItems';
import { budgetExpenditureTotal } from './rules/budgetExpenditureTotal';
import { budgetExpenditureTotalIsClasses } from './rules/budgetExpenditureTotalIsClasses';
import { budgetFiscalFundAgrees } from './rules/budgetFiscalFundAgrees';
import { budgetFiscalGeneralAgrees } from './rules/budgetFiscalGeneralAgrees';
import { budgetFundRow } from './rules/budgetFundRow';
import { budgetFundTotal } from './rules/budgetFundTotal';
import { budgetGeneralAgreesWithBasic } from './rules/budgetGeneralAgreesWithBasic';
import { budgetGeneralClassIsSections } from './rules/budgetGeneralClassIsSections';
import { budgetGeneralRowIsKinds } from './rules/budgetGeneralRowIsKinds';
import { budgetGeneralSectionIsItems } from './rules/budgetGeneralSectionIsItems';
import { budgetGeneralTotalIsClasses } from './rules/budgetGeneralTotalIsClasses';
import { budgetGeneralWithin } from './rules/budgetGeneralWithin';
import { budgetIncomeIsSources } from './rules/budgetIncomeIsSources';
import { budgetIncomeTotal } from './rules/budgetIncomeTotal';
import { budgetPresent } from './rules/budgetPresent';
import { budgetRowIsKinds } from './rules/budgetRowIsKinds';
import { budgetRowIsSources } from './rules/budgetRowIsSources';
import { budgetTotalsAgreeWithExpenditure } from './rules/budgetTotalsAgreeWithExpenditure';
import { capitalClassIsSections } from './rules/capitalClassIsSections';
import { capitalRowIsKinds } from './rules/capitalRowIsKinds';
import { capitalSectionIsItems } from './rules/capitalSectionIsItems';
import { capitalTotalIsClasses } from './rules/capitalTotalIsClasses';
import { capitalWithinProject } from './rules/capitalWithinProject';
import { carriesWithin } from './rules/carriesWithin';
import { codeNames } from './rules/codeNames';
import { detailRowIsClasses } from './rules/detailRowIsClasses';
import { detailTotalIsClasses } from './rules/detailTotalIsClasses';
import { economicClassIsItems } from './rules/economicClassIsItems';
import { emptySentence } from './rules/emptySentence';
import { emptyUnsaid } from './rules/emptyUnsaid';
import { expenditureClassIsSections } from './rules/expenditureClassIsSections';
import { expenditureIsEconomic } from './rules/expenditureIsEconomic';
import { expenditureRowIsKinds } from './rules/expenditureRowIsKinds';
import { expenditureSectionIsItems } from './rules/expenditureSectionIsItems';
import { expenditureTotalIsClasses } from './rules/expenditureTotalIsClasses';
import { finalBalance } from './rules/finalBalance';
import { finalExpenditureIsFunctions } from './rules/finalExpenditureIsFunctions';
import { finalExpenditureIsKinds } from './rules/finalExpenditureIsKinds';
import { finalExpenditureTotal } from './rules/finalExpenditureTotal';
import { finalIncomeIsSources } from './rules/finalIncomeIsSources';
import { finalIncomeTotal } from './rules/finalIncomeTotal';
import { fiscalBalance } from './rules/fiscalBalance';
import { fiscalBeginIsParts } from './rules/fiscalBeginIsParts';
import { fiscalCapitalAgrees } from './rules/fiscalCapitalAgrees';
import { fiscalColumnsRoll } from './rules/fiscalColumnsRoll';
import { fiscalExpenditureIsFunctions } from './rules/fiscalExpenditureIsFunctions';
import { fiscalFunctionsWithin } from './rules/fiscalFunctionsWithin';
import { fiscalFundAgrees } from './rules/fiscalFundAgrees';
import { fiscalFundIncomeAgrees } from './rules/fiscalFundIncomeAgrees';
import { fiscalGeneralAgrees } from './rules/fiscalGeneralAgrees';
import { fiscalIncomeAgrees } from './rules/fiscalIncomeAgrees';
import { fiscalIncomeIsSources } from './rules/fiscalIncomeIsSources';
import { fiscalRowIsFunds } from './rules/fiscalRowIsFunds';
import { fiscalTotals } from './rules/fiscalTotals';
import { functionsAgreeWithBudget } from './rules/functionsAgreeWithBudget';
import { functionsAgreeWithExpenditure } from './rules/functionsAgreeWithExpenditure';
import { fundClassIsSections } from './rules/fundClassIsSections';
import { fundRolls } from './rules/fundRolls';
import { fundRowIsKinds } from './rules/fundRowIsKinds';
import { fundSectionIsItems } from './rules/fundSectionIsItems';
import { fundTotalIsClasses } from './rules/fundTotalIsClasses';
import { generalAgreesWithBasic } from './rules/generalAgreesWithBasic';
import { generalClassIsSections } from './rules/generalClassIsSections';
import { generalRowIsKinds } from './rules/generalRowIsKinds';
import { generalSectionIsItems } from './rules/generalSectionIsItems';
import { generalTotalIsClasses } from './rules/generalTotalIsClasses';
import { incomeClassIsSections } from './rules/incomeClassIsSections';
import { incomeRowIsSources } from './rules/incomeRowIsSources';
import { incomeSectionIsItems } from './rules/incomeSectionIsItems';
import { incomeTotalIsClasses } from './rules/incomeTotalIsClasses';
import { itemsWithinExpenditure } from './rules/itemsWithinExpenditure';
import { kindsFromDetail } from './rules/kindsFromDetail';
import { lastYearCarry } from './rules/lastYearCarry';
import { lastYearThreePublic } from './rules/lastYearThreePublic';
import { ledgerAdded } from './rules/ledgerAdded';
import { ledgerWithdrawn } from './rules/ledgerWithdrawn';
import { officeExpenditure } from './rules/officeExpenditure';
import { operationsAgreeThreePublic } from './rules/operationsAgreeThreePublic';
import { operationsCounts } from './rules/operationsCounts';
import { overStaffed } from './rules/overStaffed';
import { ownDetailKinds } from './rules/ownDetailKinds';
import { ownDetailTotal } from './rules/ownDetailTotal';
import { personnelIsClasses } from './rules/personnelIsClasses';
import { procurementMicro } from './rules/procurementMicro';
import { procurementOverBudget } from './rules/procurementOverBudget';
import { procurementSmall } from './rules/procurementSmall';
import { procurementTotal } from './rules/procurementTotal';
import { projectCarry } from './rules/projectCarry';
import { projectIncomeWithin } from './rules/projectIncomeWithin';
import { projectFlowAgrees } from './rules/projectFlowAgrees';
import { projectFlowTotal } from './rules/projectFlowTotal';
import { projectRate } from './rules/projectRate';
import { projectRolls } from './rules/projectRolls';
import { projectTotal } from './rules/projectTotal';
import { projectsAgreeBudget } from './rules/projectsAgreeBudget';
import { projectsAgreeExpenditure } from './rules/projectsAgreeExpenditure';
import { publicIsClasses } from './rules/publicIsClasses';
import { sameYear } from './rules/sameYear';
import { scoreTotal } from './rules/scoreTotal';
import { scoreWithin } from './rules/scoreWithin';
import { shareSum } from './rules/shareSum';
import { shares } from './rules/shares';
import { sourcesAgreeWithIncome } from './rules/sourcesAgreeWithIncome';
import { subtotals } from './rules/subtotals';
import { staffLevels } from './rules/staffLevels';
import { staffTotal } from './rules/staffTotal';
import { threePublicOverBudget } from './rules/threePublicOverBudget';
import { threePublicTotal } from './rules/threePublicTotal';
import { totalsAgreeWithExpenditure } from './rules/totalsAgreeWithExpenditure';
import { totalsAgreeWithIncome } from './rules/totalsAgreeWithIncome';
import { totalsNotNegative } from './rules/totalsNotNegative';
import { unitSlipped } from './rules/unitSlipped';
import { vehicleTotal } from './rules/vehicleTotal';
import { vehiclesFilled } from './rules/vehiclesFilled';

/** Every rule, in the order in which its findings are read. */
export const allChecks: readonly Check[] = [
  basicIsPersonnelAndPublic,
  budgetPresent,
  capitalWithinProject,
  expenditureIsEconomic,
  finalBalance,
  finalExpenditureIsFunctions,
  finalExpenditureIsKinds,
  finalExpenditureTotal,
  finalIncomeIsSources,
  finalIncomeTotal,
  totalsNotNegative,
  sourcesAgreeWithIncome,
  totalsAgreeWithIncome,
  functionsAgreeWithExpenditure,
  totalsAgreeWithExpenditure,
  incomeClassIsSections,
  incomeRowIsSources,
  incomeSectionIsItems,
  incomeTotalIsClasses,
  expenditureClassIsSections,
  expenditureRowIsKinds,
  expenditureSectionIsItems,
  expenditureTotalIsClasses,
  kindsFromDetail,
  itemsWithinExpenditure,
  fiscalBalance,
  fiscalBeginIsParts,
  fiscalColumnsRoll,
  fiscalExpenditureIsFunctions,
  fiscalIncomeIsSources,
  fiscalRowIsFunds,
  fiscalTotals,
  fiscalFunctionsWithin,
  fiscalIncomeAgrees,
  fiscalGeneralAgrees,
  fiscalFundAgrees,
  fiscalFundIncomeAgrees,
  fiscalCapitalAgrees,
  carriesWithin,
  generalClassIsSections,
  generalRowIsKinds,
  generalSectionIsItems,
  generalTotalIsClasses,
  generalAgreesWithBasic,
  economicClassIsItems,
  personnelIsClasses,
  publicIsClasses,
  basicWithinThreePublic,
  officeExpenditure,
  threePublicTotal,
  threePublicOverBudget,
  vehicleTotal,
  vehiclesFilled,
  budgetAgreesThreePublic,
  operationsAgreeThreePublic,
  fundClassIsSections,
  fundRolls,
  fundRowIsKinds,
  fundSectionIsItems,
  fundTotalIsClasses,
  capitalClassIsSections,
  capitalRowIsKinds,
  capitalSectionIsItems,
  capitalTotalIsClasses,
  budgetBalance,
  budgetExpenditureIsFunctions,
  budgetExpenditureTotal,
  budgetIncomeIsSources,
  budgetIncomeTotal,
  budgetTotalsAgreeWithExpenditure,
  functionsAgreeWithBudget,
  budgetRowIsSources,
  budgetExpenditureClassIsSections,
  budgetExpenditureSectionIsItems,
  budgetExpenditureTotalIsClasses,
  budgetRowIsKinds,
  budgetGeneralWithin,
  budgetBasicAgrees,
  budgetFiscalGeneralAgrees,
  budgetFiscalFundAgrees,
  budgetGeneralClassIsSections,
  budgetGeneralRowIsKinds,
  budgetGeneralSectionIsItems,
  budgetGeneralTotalIsClasses,
  budgetGeneralAgreesWithBasic,
  budgetBasicRow,
  budgetBasicTotal,
  budgetFundRow,
  budgetFundTotal,
  ownDetailKinds,
  ownDetailTotal,
  adjustedBudget,
  ledgerAdded,
  ledgerWithdrawn,
  projectRate,
  projectTotal,
  projectsAgreeExpenditure,
  projectsAgreeBudget,
  projectRolls,
  projectFlowTotal,
  projectCarry,
  projectIncomeWithin,
  projectFlowAgrees,
  assetTotal,
  assetBalance,
  assetDepreciation,
  assetNet,
  assetUse,
  procurementTotal,
  procurementMicro,
  procurementOverBudget,
  procurementSmall,
  staffTotal,
  staffLevels,
  overStaffed,
  operationsCounts,
  lastYearCarry,
  lastYearThreePublic,
  emptySentence,
  emptyUnsaid,
  codeNames,
  sameYear,
  shares,
  shareSum,
  scoreTotal,
  scoreWithin,
  subtotals,
  unitSlipped,
  detailRowIsClasses,
  detailTotalIsClasses,
];
