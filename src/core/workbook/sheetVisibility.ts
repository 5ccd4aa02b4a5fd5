/** How a sheet shows, in the words that files write and in Excel's own. */
export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export const EXCELS_VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export const SHEET_VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
