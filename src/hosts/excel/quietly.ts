/**
 * While she types in a cell Excel refuses everything; so the request waits until she has finished.
 * (Ranges are `untrack()`ed everywhere: none outlives its request, and each one kept would cost a second round trip to let go.)
 */
export const QUIET: Excel.RunOptions = { delayForCellEdit: true };
