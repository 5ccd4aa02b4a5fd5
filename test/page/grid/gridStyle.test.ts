import { type CellStyle, NO_BORDER, PLAIN_STYLE } from '../../../src/core/workbook/cellStyle';
import { gridStyle } from '../../../src/page/grid/gridStyle';

const PLAIN = { ff: '等线', fs: 11, vt: 2, tb: 1 };
const border = (style: string, weight: string) => ({
  borders: { left: { style, weight, color: '#FF0000' }, right: NO_BORDER, top: NO_BORDER, bottom: NO_BORDER },
});

it.each<[title: string, style: Partial<CellStyle>, expected: object]>([
  ['平常的', {}, PLAIN],
  [
    '字体',
    { fontName: '黑体', fontSize: 16, bold: true, fontColor: '#C00000' },
    { ...PLAIN, ff: '黑体', fs: 16, bl: 1, cl: { rgb: '#C00000' } },
  ],
  ['划掉的', { strikethrough: true }, { ...PLAIN, st: { s: 1 } }],
  ['底色', { fill: '#FFF2CC' }, { ...PLAIN, bg: { rgb: '#FFF2CC' } }],
  [
    '对齐与换行',
    { horizontal: 'Right', vertical: 'Top', wrap: true, indent: 2 },
    { ...PLAIN, ht: 3, vt: 1, tb: 3, pd: { l: 24 } },
  ],
  ['跨列居中', { horizontal: 'CenterAcrossSelection' }, { ...PLAIN, ht: 2 }],
  ['没有的对齐', { horizontal: 'Fill', vertical: '没有' }, PLAIN],
  ['数字格式', { numberFormat: '0.00%' }, { ...PLAIN, n: { pattern: '0.00%' } }],
  ['细线', border('Continuous', 'Thin'), { ...PLAIN, bd: { l: { s: 1, cl: { rgb: '#FF0000' } } } }],
  ['粗线', border('Continuous', 'Thick'), { ...PLAIN, bd: { l: { s: 13, cl: { rgb: '#FF0000' } } } }],
  ['双线', border('Double', 'Thick'), { ...PLAIN, bd: { l: { s: 7, cl: { rgb: '#FF0000' } } } }],
  ['没见过的线', border('Wavy', 'Odd'), { ...PLAIN, bd: { l: { s: 1, cl: { rgb: '#FF0000' } } } }],
])('%s', (_title, style, expected) => {
  expect(gridStyle({ ...PLAIN_STYLE, ...style })).toEqual(expected);
});
