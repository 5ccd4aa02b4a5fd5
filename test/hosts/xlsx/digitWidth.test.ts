import { digitWidth } from '../../../src/hosts/xlsx/read/digitWidth';
import { parseXmlTree } from '../../../src/hosts/package/xml/xmlTree';

const font = (name: string, size: number): string => `<font><sz val="${String(size)}"/><name val="${name}"/></font>`;

it.each([
  ['宋体 11：一个数字 8 个像素，标准列宽 8.38 是 72 个像素', font('宋体', 11), '', 8],
  ['宋体 12', font('宋体', 12), '', 8],
  ['宋体 9', font('宋体', 9), '', 6],
  ['仿宋_GB2312 14', font('仿宋_GB2312', 14), '', 10],
  ['Calibri 11', font('Calibri', 11), '', 7],
  ['没有字体：写的时候先写我们的宋体', '', '', 8],
  ['字体没有名字', '<font><sz val="11"/></font>', '', 7],
  [
    '“常规”样式用的是第二种字体',
    font('Calibri', 11) + font('SimSun', 12),
    '<cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs>',
    8,
  ],
])('%s', (_, fonts, base, width) => {
  const xml = `<styleSheet><fonts>${fonts}</fonts>${base}</styleSheet>`;
  expect(digitWidth(parseXmlTree(new TextEncoder().encode(xml), 'styles'))).toBe(width);
});
