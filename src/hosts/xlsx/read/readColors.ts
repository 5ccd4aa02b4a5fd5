import { xmlBytes } from '../../package/xml/xmlBytes';
import { attributeOf, parseXmlTree } from '../../package/xml/xmlTree';
import type { XmlElement } from '../../package/xml/xmlTree';

/** Office's own theme, in the order in which cells name its colours: background before text. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The palette of old; its first eight stand twice. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** What a colour element says, as `#RRGGBB`; undefined where it leaves the colour to the program. */
export function colorReader(theme: Uint8Array | undefined): (element: XmlElement | undefined) => string | undefined {
  const themed = theme ? themeColors(theme) : OFFICE_THEME;
  return (element) => {
    if (!element) return undefined;
    const base = baseColor(element, themed);
    if (base === undefined || !/^[0-9A-F]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(attributeOf(element, 'tint') ?? 0)).toUpperCase()}`;
  };
}

/** The colour before it is lightened: its own, one of the theme, or one of the palette. */
function baseColor(element: XmlElement, themed: readonly string[]): string | undefined {
  const [rgb, index, place] = ['rgb', 'indexed', 'theme'].map((name) => attributeOf(element, name));
  if (rgb !== undefined) return rgb.slice(-6);
  if (place !== undefined) return themed[Number(place)];
  return index === undefined ? undefined : PALETTE[Number(index)];
}

function themeColors(bytes: Uint8Array): readonly string[] {
  const scheme = elementNamed(parseXmlTree(xmlBytes(bytes, 'theme'), 'theme'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = scheme?.children.find((child) => child.name === name)?.children[0];
    return (color && (attributeOf(color, 'lastClr') ?? attributeOf(color, 'val'))) ?? OFFICE_THEME[index] ?? '000000';
  });
}

function elementNamed(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = elementNamed(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Towards white above zero, towards black below: on each channel that is the same as on the lightness, near enough for the eye. */
function tinted(color: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(color.slice(at, at + 2), 16);
      const moved = tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint);
      return Math.round(Math.min(255, Math.max(0, moved)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
}
