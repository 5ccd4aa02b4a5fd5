import { type Refusal, type Result, refuse, success } from '../../core/base/problem';
import { Stopped } from './stopped';

/** Codes that Excel answers with and its list of codes lacks. */
type InternalCode = 'RequestPayloadSizeLimitExceeded' | 'InvalidObjectPath' | 'WriteNotSupportedWhenModalDialogOpen';

/** Excel's own code for why it would not, as the code under which the wording keeps our sentence. */
const REFUSALS: Readonly<Record<`${Excel.ErrorCodes}` | InternalCode, Refusal['code']>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'protectedInExcel',
  InactiveWorkbook: 'inactiveWorkbook',
  RequestPayloadSizeLimitExceeded: 'tooMuchForExcel',
  ResponsePayloadSizeLimitExceeded: 'tooMuchForExcel',
  OperationCellsExceedLimit: 'tooMuchForExcel',
  RangeExceedsLimit: 'tooMuchForExcel',
  RangeImageExceedsLimit: 'tooMuchForExcel',
  ItemAlreadyExists: 'takenInExcel',
  ItemNotFound: 'goneInExcel',
  InvalidReference: 'goneInExcel',
  InvalidBinding: 'goneInExcel',
  InvalidObjectPath: 'goneInExcel',
  InvalidOperation: 'notNowInExcel',
  InvalidSelection: 'selectionInExcel',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpenInExcel',
  UnsupportedSheet: 'unsupportedSheetInExcel',
  NonBlankCellOffSheet: 'sheetFullInExcel',
  Conflict: 'busyInExcel',
  DirtySupportingFormula: 'busyInExcel',
  PowerQueryRefreshResourceChallenge: 'busyInExcel',
  RequestAborted: 'abortedInExcel',
  FilteredRangeConflict: 'filteredInExcel',
  MergedRangeConflict: 'mergedInExcel',
  PivotTableRangeConflict: 'pivotInExcel',
  InsertDeleteConflict: 'tableInExcel',
  FormulaLengthExceedsLimit: 'formulaTooLongForExcel',
  UnsupportedFeature: 'unsupportedInExcel',
  UnsupportedOperation: 'unsupportedInExcel',
  UnsupportedFillType: 'unsupportedInExcel',
  OpenWorkbookLinksBlocked: 'linksBlockedInExcel',
  RefreshWorkbookLinksBlocked: 'linksBlockedInExcel',
  ApiNotFound: 'excelTooOld',
  NotImplemented: 'excelTooOld',
  // These three say nothing that she could mend: the code itself is shown.
  EmptyChartSeries: 'excelRefused',
  GeneralException: 'excelRefused',
  InvalidArgument: 'excelRefused',
};

const known: ReadonlyMap<string, Refusal['code']> = new Map(Object.entries(REFUSALS));

/** Errors of the client carry a code; anything else is a bug of ours. */
export function excelCode(reason: unknown): string | undefined {
  const isExcel = typeof reason === 'object' && reason !== null && 'code' in reason && 'debugInfo' in reason;
  return isExcel && typeof reason.code === 'string' ? reason.code : undefined;
}

export function excelRefusal(code: string): Refusal {
  return { code: known.get(code) ?? 'excelRefused', details: { code } };
}

/** Less at a time may be answered. */
export function isTooMuch(reason: unknown): boolean {
  return /PayloadSizeLimitExceeded|RangeExceedsLimit|OperationCellsExceedLimit/.test(excelCode(reason) ?? '');
}

/** Excel will not tell this, or not in this way: what was asked can be asked in another. */
export function isDeclined(reason: unknown): boolean {
  return DECLINED.test(excelCode(reason) ?? '');
}

const DECLINED =
  /^(?:InvalidArgument|GeneralException|InvalidOperation|RangeExceedsLimit|ApiNotFound|ApiNotAvailable|NotImplemented|UnsupportedFeature)$/;

/** Runs requests; what Excel refuses becomes a value, once, here. */
export async function asResult<T>(requests: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await requests());
  } catch (reason) {
    if (reason instanceof Stopped) return refuse('stopped');
    const code = excelCode(reason);
    if (code === undefined) throw reason;
    return { ok: false, refusal: excelRefusal(code) };
  }
}
