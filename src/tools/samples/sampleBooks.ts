import { budgetYear } from './reportBooks/budgetYear';
import { managementYear } from './reportBooks/managementYear';
import { projectYear } from './reportBooks/projectYear';
import { yuanYear } from './reportBooks/yuanYear';
import { type BookUnit, type SampleSheet, WAN_YUAN, YUAN } from './sampleSheet';
import type { SampleBook } from './sampleBook';
import { adjustmentLedger } from './sheets/adjustmentLedger';
import { keyFigureList } from './sheets/keyFigureList';
import { nationalFinalTotals } from './sheets/nationalFinalTotals';
import { revenueExpenditureDetail } from './sheets/revenueExpenditureDetail';
import { satisfactionSurvey } from './sheets/satisfactionSurvey';
import { threePublic } from './sheets/threePublic';
import { unitProfile } from './sheets/unitProfile';

const builders: readonly ((unit: BookUnit) => SampleSheet)[] = [
  unitProfile,
  revenueExpenditureDetail,
  threePublic,
  adjustmentLedger,
  keyFigureList,
  satisfactionSurvey,
];

/** The same year twice: in 万元 as the accountant keeps it, and in 元 with the public 决算 table; and a year for each report form. */
export const sampleBooks: readonly SampleBook[] = [
  { fileName: '示例乡2022.xlsx', sheets: builders.map((build) => build(WAN_YUAN)) },
  { fileName: '示例乡2022-元.xlsx', sheets: [...builders, nationalFinalTotals].map((build) => build(YUAN)) },
  managementYear,
  budgetYear,
  yuanYear,
  projectYear,
];
