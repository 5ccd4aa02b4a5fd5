/** While she types in a cell Excel refuses everything; so the request waits until she has finished. */
export const QUIET: Excel.RunOptions = { delayForCellEdit: true };
