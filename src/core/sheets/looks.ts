import type { CellLook } from '../workbook/workbookDraft';

/** All appearances used in our sheets. What she must fill is pale yellow, headings are pale blue: nothing else has a colour. */
const HEADING_FILL = 'DDEBF7';
const GROUP_FILL = 'F2F2F2';
const ENTRY_FILL = 'FFF9DB';
const NOTE_COLOR = '595959';
const UNNEEDED_COLOR = '767676';

const bordered: CellLook = { border: 'thin', wrap: true };

export const looks = {
  title: { bold: true, size: 16, horizontal: 'center', wrap: true },
  note: { size: 10, color: NOTE_COLOR, wrap: true, horizontal: 'left' },
  /** A line of its own in a narrow column: it runs over the empty cells beside it. */
  noteAcross: { size: 10, color: NOTE_COLOR, horizontal: 'left' },
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

/** One object for each look: thousands of cells share it. */
function variant(make: (look: CellLook) => CellLook): (look: CellLook) => CellLook {
  const made = new WeakMap<CellLook, CellLook>();
  return (look) => {
    let one = made.get(look);
    if (!one) made.set(look, (one = make(look)));
    return one;
  };
}

/** The same cell as a place to type in that is waited for: yellow means that, and nothing else. */
export const asEntry = variant((look) => ({ ...look, fill: ENTRY_FILL, entry: true }));

/** She may type here, and nothing waits for it. */
export const asOptional = variant((look) => ({ ...look, entry: true }));

/** What this scheme does not need: grey, and the cell beside it says so. */
export const asUnneeded = variant((look) => ({ ...look, color: UNNEEDED_COLOR }));
