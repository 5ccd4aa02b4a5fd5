import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from 'hucre';
import type { Look } from './sampleSheet';

/** Fonts that every Chinese Office has. */
export const BODY_FONT: FontStyle = { name: '宋体', size: 11 };
const TITLE_FONT: FontStyle = { name: '黑体', size: 16 };
const SMALL_FONT: FontStyle = { name: '宋体', size: 10 };

const thin = { style: 'thin' } as const;
const FRAME: BorderStyle = { top: thin, right: thin, bottom: thin, left: thin };
const HEADER_FILL: FillStyle = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } };

const aligned = (horizontal: NonNullable<AlignmentStyle['horizontal']>, more: AlignmentStyle = {}): AlignmentStyle => ({
  horizontal,
  vertical: 'center',
  ...more,
});

export const styles: Record<Look, CellStyle> = {
  title: { font: TITLE_FONT, alignment: aligned('center') },
  left: { font: BODY_FONT, alignment: aligned('left') },
  centre: { font: BODY_FONT, alignment: aligned('center') },
  right: { font: BODY_FONT, alignment: aligned('right') },
  header: {
    font: { ...BODY_FONT, bold: true },
    fill: HEADER_FILL,
    border: FRAME,
    alignment: aligned('center', { wrapText: true }),
  },
  label: { font: BODY_FONT, border: FRAME, alignment: aligned('left') },
  subLabel: { font: BODY_FONT, border: FRAME, alignment: aligned('left', { indent: 2 }) },
  text: { font: BODY_FONT, border: FRAME, alignment: aligned('left', { wrapText: true }) },
  code: { font: BODY_FONT, border: FRAME, alignment: aligned('center') },
  number: { font: BODY_FONT, border: FRAME, alignment: aligned('right', { indent: 1 }) },
  totalLabel: { font: { ...BODY_FONT, bold: true }, border: FRAME, alignment: aligned('center') },
  total: { font: { ...BODY_FONT, bold: true }, border: FRAME, alignment: aligned('right', { indent: 1 }) },
  note: { font: SMALL_FONT, alignment: aligned('left', { wrapText: true }) },
};

/** Row heights in points: the tallest of a row's cells decides. */
export const heights: Partial<Record<Look, number>> = { title: 33, note: 30 };
export const ROW_HEIGHT = 21;
