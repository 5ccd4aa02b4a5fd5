import { attributeOf, childOf, childrenOf } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';

/** Families in which a digit is half as wide as the font is high; Excel rounds both up to pixels. */
const HALF_WIDTH = /宋|黑体|楷|隶书|幼圆|^(?:n?simsun|simhei|fangsong|kaiti)/i;
const PIXELS_PER_POINT = 96 / 72;
/** Where no font is named, ours comes first when we write. */
const OURS = { name: '宋体', sz: '11' };
/** Of the fonts that Excel uses by itself elsewhere. */
export const USUAL_DIGIT = 7;

/**
 * A file counts the width of columns in digits of the workbook's own font: in a workbook in 宋体 11 each has eight pixels, not seven.
 * `root` is the styles part.
 */
export function digitWidth(root: XmlElement): number {
  const normal = childrenOf(childOf(root, 'cellStyleXfs'), 'xf')[0];
  const fonts = childrenOf(childOf(root, 'fonts'), 'font');
  const font = fonts[Number((normal && attributeOf(normal, 'fontId')) ?? 0)];
  const value = (name: keyof typeof OURS): string | undefined => {
    if (fonts.length === 0) return OURS[name];
    const element = font && childOf(font, name);
    return element && attributeOf(element, 'val');
  };
  if (!HALF_WIDTH.test(value('name') ?? '')) return USUAL_DIGIT;
  return Math.ceil(Math.round(Number(value('sz') ?? 11) * PIXELS_PER_POINT) / 2) || USUAL_DIGIT;
}
