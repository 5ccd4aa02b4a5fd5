import { type Refusal, type Result, refuse, success } from '../../core/base/problem';
import { Stopped } from './stopped';

/** Excel's own code for why it would not, as the code under which the wording keeps our sentence. */
const REFUSALS: Readonly<Record<string, Refusal['code']>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'protectedInExcel',
  InactiveWorkbook: 'inactiveWorkbook',
  RequestPayloadSizeLimitExceeded: 'tooMuchForExcel',
  ResponsePayloadSizeLimitExceeded: 'tooMuchForExcel',
  OperationCellsExceedLimit: 'tooMuchForExcel',
  RangeExceedsLimit: 'tooMuchForExcel',
  ItemAlreadyExists: 'takenInExcel',
  ItemNotFound: 'goneInExcel',
  InvalidReference: 'goneInExcel',
  InvalidObjectPath: 'goneInExcel',
  InvalidOperation: 'notNowInExcel',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpenInExcel',
  UnsupportedSheet: 'unsupportedSheetInExcel',
  NonBlankCellOffSheet: 'sheetFullInExcel',
  ApiNotFound: 'excelTooOld',
};

/** Errors of the client carry a code; anything else is a bug of ours. */
export function excelCode(reason: unknown): string | undefined {
  const isExcel = typeof reason === 'object' && reason !== null && 'code' in reason && 'debugInfo' in reason;
  return isExcel && typeof reason.code === 'string' ? reason.code : undefined;
}

export function excelRefusal(code: string): Refusal {
  return { code: REFUSALS[code] ?? 'excelRefused', details: { code } };
}

/** Less at a time may be answered. */
export function isTooMuch(reason: unknown): boolean {
  return /PayloadSizeLimitExceeded|RangeExceedsLimit|OperationCellsExceedLimit/.test(excelCode(reason) ?? '');
}

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
