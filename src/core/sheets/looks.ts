import type { CellLook } from '../workbook/workbookDraft';

/** All appearances used in our sheets. Entry cells are pale yellow, headings pale blue: nothing else has a colour. */
const HEADING_FILL = 'DDEBF7';
const GROUP_FILL = 'F2F2F2';
const ENTRY_FILL = 'FFF9DB';
const NOTE_COLOR = '595959';

const bordered: CellLook = { border: 'thin', wrap: true };

export const looks = {
  title: { bold: true, size: 16, horizontal: 'center', wrap: true },
  note: { size: 10, color: NOTE_COLOR, wrap: true, horizontal: 'left' },
  centeredNote: { size: 11, horizontal: 'center' },
  noteRight: { size: 10, color: NOTE_COLOR, horizontal: 'right' },
  heading: { ...bordered, bold: true, fill: HEADING_FILL, horizontal: 'center' },
  group: { ...bordered, bold: true, horizontal: 'center' },
  band: { ...bordered, bold: true, fill: GROUP_FILL, horizontal: 'left' },
  text: { ...bordered, horizontal: 'left' },
  small: { ...bordered, size: 10, horizontal: 'left' },
  centered: { ...bordered, horizontal: 'center' },
  link: { ...bordered, horizontal: 'center', color: '0563C1' },
  number: { ...bordered, horizontal: 'right', format: '#,##0.00' },
  count: { ...bordered, horizontal: 'right', format: '#,##0' },
  rate: { ...bordered, horizontal: 'center', format: '0.00%' },
  points: { ...bordered, horizontal: 'center', format: '0.00' },
  mark: { ...bordered, horizontal: 'center', format: 'General' },
  total: { ...bordered, bold: true, fill: GROUP_FILL, horizontal: 'center', format: '0.00' },
  totalText: { ...bordered, bold: true, fill: GROUP_FILL, horizontal: 'center' },
  system: { size: 9, color: 'A6A6A6' },
} as const satisfies Record<string, CellLook>;

const entries = new WeakMap<CellLook, CellLook>();

/** The same cell as a place to type in. One object for each look: thousands of cells share it. */
export function asEntry(look: CellLook): CellLook {
  let entry = entries.get(look);
  if (!entry) entries.set(look, (entry = { ...look, fill: ENTRY_FILL, entry: true }));
  return entry;
}
