import { adjustmentLedger } from './adjustmentLedger';
import { assetTable } from './assetTable';
import { basicExpenditureDetail } from './basicExpenditureDetail';
import { columnTotals } from './columnTotals';
import { factColumns } from './factTableColumns';
import { directFundsTable } from './directFundsTable';
import { fundRows } from './fundRows';
import { guaranteeTable } from './guaranteeTable';
import { nonTaxTable } from './nonTaxTable';
import { itemRows } from './itemRows';
import { keyValueList } from './keyValueList';
import { knownWithoutFacts } from './knownWithoutFacts';
import { namedCells } from './namedCells';
import { paymentProgress } from './paymentProgress';
import { procurementRows } from './procurementRows';
import { procurementTable } from './procurementTable';
import { projectForm } from './projectForm';
import { projectList } from './projectList';
import type { Recogniser } from './recogniser';
import { revenueExpenditureDetail } from './revenueExpenditureDetail';
import { otherSurvey, satisfactionSurvey } from './satisfactionSurvey';
import { stagedList, stagedRows } from './stagedList';
import { staffTable } from './staffTable';
import { taskList } from './taskList';
import { runningInformation, threePublicColumns, threePublicRows } from './threePublic';
import { totalsList } from './totalsList';
import { twoSidedTotals } from './twoSidedTotals';
import { workTable } from './workTable';

/** The most specific shape first; the first that recognises a table reads it. */
export const allRecognisers: readonly Recogniser[] = [
  projectForm,
  revenueExpenditureDetail,
  ...twoSidedTotals,
  basicExpenditureDetail,
  totalsList,
  ...columnTotals,
  itemRows,
  threePublicColumns,
  threePublicRows,
  runningInformation,
  projectList,
  adjustmentLedger,
  satisfactionSurvey,
  otherSurvey,
  staffTable,
  procurementTable,
  procurementRows,
  assetTable,
  guaranteeTable,
  nonTaxTable,
  directFundsTable,
  paymentProgress,
  fundRows,
  stagedList,
  stagedRows,
  taskList,
  workTable,
  keyValueList,
  factColumns,
  namedCells,
  ...knownWithoutFacts,
];
