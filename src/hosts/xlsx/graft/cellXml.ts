import { Decimal } from 'decimal.js';
import type { CalculatedValue, CellDraft } from '../../../core/workbook/workbookDraft';
import { a1 } from '../../../core/workbook/address';
import type { ErrorCode } from '../../../core/workbook/snapshot';
import { escapeXmlText } from '../../package/xml/escapeXml';
import { encodeFormulaText, encodeSpreadsheetText } from '../spreadsheetText';

/** What Excel takes in one cell; a longer text makes it repair the file. */
const LONGEST_TEXT = 32_767;

/** Text is written in the cell itself, so that her table of shared strings need not change. */
export function cellXml({ row, column, content }: CellDraft, style: number): string {
  const place = `r="${a1(row, column)}" s="${String(style)}"`;
  switch (content.kind) {
    case 'blank':
      return `<c ${place}/>`;
    case 'text':
      return content.text === '' ? `<c ${place}/>` : `<c ${place} t="inlineStr"><is>${textXml(content.text)}</is></c>`;
    case 'number':
      return valueCell(place, '', content.value);
    case 'boolean':
      return valueCell(place, '', content.value);
    case 'formula':
      return valueCell(place, `<f>${escapeXmlText(encodeFormulaText(content.text))}</f>`, content.value);
  }
}

function textXml(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const space = /^\s|\s$|\n/.test(short) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeXmlText(encodeSpreadsheetText(short))}</t>`;
}

function valueCell(place: string, formula: string, value: CalculatedValue): string {
  if (typeof value === 'string')
    return `<c ${place} t="str">${formula}<v>${escapeXmlText(encodeSpreadsheetText(value))}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b">${formula}<v>${value ? '1' : '0'}</v></c>`;
  if (value instanceof Decimal) {
    return Number.isFinite(value.toNumber())
      ? `<c ${place}>${formula}<v>${numberText(value)}</v></c>`
      : errorCell(place, formula, '#NUM!');
  }
  return value.error === 'uncalculated' ? `<c ${place}>${formula}</c>` : errorCell(place, formula, value.error);
}

/** Errors younger than the format are kept under an older name. */
function errorCell(place: string, formula: string, error: ErrorCode): string {
  const written = error === '#SPILL!' || error === '#CALC!' ? '#VALUE!' : error;
  return `<c ${place} t="e">${formula}<v>${written}</v></c>`;
}

/** Seventeen digits are all that a double can tell apart. */
function numberText(value: Decimal): string {
  return value.toSignificantDigits(17).toString().replace('e', 'E');
}
