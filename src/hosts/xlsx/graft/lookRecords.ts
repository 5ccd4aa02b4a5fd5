import type { CellLook } from '../../../core/workbook/workbookDraft';
import { escapeXmlAttribute } from '../../package/xml/escapeXml';

/** Named outright, so that the default font of her workbook changes nothing on our sheets. 134 is the Chinese character set. */
const FONT_NAME = '宋体';

export const DEFAULT_FONT = fontRecord({});
export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
export const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';
export const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
export const DEFAULT_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** The elements stand in the order in which Excel writes them, so that a file it has saved is recognised again. */
export function fontRecord(look: CellLook): string {
  const bold = look.bold ? '<b/>' : '';
  const color = look.color === undefined ? '' : `<color rgb="${opaque(look.color)}"/>`;
  return `<font>${bold}<sz val="${String(look.size ?? 11)}"/>${color}<name val="${FONT_NAME}"/><family val="3"/><charset val="134"/></font>`;
}

export function fillRecord(look: CellLook): string {
  if (look.fill === undefined) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${opaque(look.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderRecord(look: CellLook): string {
  if (look.border !== 'thin') return NO_BORDER;
  const side = (name: string): string => `<${name} style="thin"><color indexed="64"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

export function numberFormatRecord(id: number, code: string): string {
  return `<numFmt numFmtId="${String(id)}" formatCode="${escapeXmlAttribute(code)}"/>`;
}

export interface StyleNumbers {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly hasBaseStyles: boolean;
}

export function styleRecord(look: CellLook, numbers: StyleNumbers): string {
  const attributes = [
    `numFmtId="${String(numbers.format)}" fontId="${String(numbers.font)}" fillId="${String(numbers.fill)}" borderId="${String(numbers.border)}"`,
    numbers.hasBaseStyles ? 'xfId="0"' : '',
    numbers.format === 0 ? '' : 'applyNumberFormat="1"',
    'applyFont="1"',
    look.fill === undefined ? '' : 'applyFill="1"',
    look.border === 'thin' ? 'applyBorder="1"' : '',
    'applyAlignment="1"',
    look.entry ? 'applyProtection="1"' : '',
  ];
  const protection = look.entry ? '<protection locked="0"/>' : '';
  return `<xf ${attributes.filter((text) => text !== '').join(' ')}>${alignment(look)}${protection}</xf>`;
}

function alignment(look: CellLook): string {
  // An indent counts from a side, so it needs one.
  const horizontal = look.horizontal ?? (look.indent ? 'left' : undefined);
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    ' vertical="center"',
    look.wrap ? ' wrapText="1"' : '',
    look.indent ? ` indent="${String(look.indent)}"` : '',
  ];
  return `<alignment${attributes.join('')}/>`;
}

function opaque(color: string): string {
  return `FF${color.toUpperCase()}`;
}
