import { adjustmentLedger } from './adjustmentLedger';
import { keyValueList } from './keyValueList';
import { nationalFinalTotals } from './nationalFinalTotals';
import type { Recogniser } from './recogniser';
import { revenueExpenditureDetail } from './revenueExpenditureDetail';
import { satisfactionSurvey } from './satisfactionSurvey';
import { threePublicRows } from './threePublic';

/** The most specific shape first; the first that recognises a table reads it. */
export const allRecognisers: readonly Recogniser[] = [
  nationalFinalTotals,
  revenueExpenditureDetail,
  threePublicRows,
  adjustmentLedger,
  satisfactionSurvey,
  keyValueList,
];
