import { type Border, type CellStyle, NO_BORDER, PLAIN_STYLE, type Side } from '../../../core/workbook/cellStyle';
import { attributeOf, childOf, childrenOf, parseXmlTree } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';
import { readFormats } from './readFormats';
import { colorReader } from './readColors';

type Color = (element: XmlElement | undefined) => string | undefined;

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  fill: 'Fill',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
/** The file names a line in one word, Excel's object model in two. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** How a cell of each style looks, by the style's number. */
export function readCellStyles(bytes: Uint8Array, theme: Uint8Array | undefined): readonly CellStyle[] {
  const root = parseXmlTree(bytes, 'styles');
  const color = colorReader(theme);
  const formats = readFormats(bytes, 'styles');
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => fontOf(font, color));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((fill) => fillOf(fill, color));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((border) => bordersOf(border, color));
  const numberOf = (style: XmlElement, name: string): number => Number(attributeOf(style, name) ?? 0);
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((style, index) => ({
    ...PLAIN_STYLE,
    ...fonts[numberOf(style, 'fontId')],
    fill: fills[numberOf(style, 'fillId')],
    borders: borders[numberOf(style, 'borderId')] ?? PLAIN_STYLE.borders,
    numberFormat: formats[index] ?? 'General',
    ...alignmentOf(childOf(style, 'alignment')),
    locked: !/^(0|false)$/.test(attributeOf(childOf(style, 'protection') ?? style, 'locked') ?? '1'),
  }));
}

function fontOf(font: XmlElement, color: Color): Partial<CellStyle> {
  const value = (name: string): string | undefined => {
    const element = childOf(font, name);
    return element && attributeOf(element, 'val');
  };
  const isOn = (name: string): boolean => childOf(font, name) !== undefined && !/^(0|false)$/.test(value(name) ?? '1');
  return {
    fontName: value('name') ?? PLAIN_STYLE.fontName,
    fontSize: Number(value('sz') ?? PLAIN_STYLE.fontSize),
    bold: isOn('b'),
    strikethrough: isOn('strike'),
    fontColor: color(childOf(font, 'color')) ?? PLAIN_STYLE.fontColor,
  };
}

/** A pattern is drawn in the colour of its ground. */
function fillOf(fill: XmlElement, color: Color): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern && attributeOf(pattern, 'patternType');
  if (!pattern || kind === undefined || kind === 'none' || kind === 'gray125') return undefined;
  return kind === 'solid'
    ? color(childOf(pattern, 'fgColor'))
    : (color(childOf(pattern, 'bgColor')) ?? color(childOf(pattern, 'fgColor')));
}

function bordersOf(border: XmlElement, color: Color): CellStyle['borders'] {
  const side = (...names: readonly string[]): Border => {
    const element = names.map((name) => childOf(border, name)).find((one) => one);
    const line = LINES[(element && attributeOf(element, 'style')) ?? ''];
    return element && line
      ? { style: line[0], weight: line[1], color: color(childOf(element, 'color')) ?? '#000000' }
      : NO_BORDER;
  };
  return {
    left: side('left', 'start'),
    right: side('right', 'end'),
    top: side('top'),
    bottom: side('bottom'),
  } satisfies Record<Side, Border>;
}

function alignmentOf(
  alignment: XmlElement | undefined,
): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const value = (name: string): string => (alignment && attributeOf(alignment, name)) ?? '';
  return {
    horizontal: HORIZONTAL[value('horizontal')] ?? 'General',
    vertical: VERTICAL[value('vertical')] ?? 'Bottom',
    wrap: /^(1|true)$/.test(value('wrapText')),
    indent: Number(value('indent')),
  };
}
