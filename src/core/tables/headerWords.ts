import { plainText, readLabel } from '../base/text';
import { type CellContent, contentText, isCellError } from '../workbook/snapshot';
import type { Line } from './lines';

/** What a cell says as a heading. */
export function headerWord(content: Exclude<CellContent, undefined>): string {
  return isCellError(content) ? '' : readLabel(contentText(content)).key;
}

/** 「三 | 人员情况」: a section of the body, with its number in a cell of its own. */
export function isNumberedRow({ firstContent }: Line): boolean {
  return typeof firstContent === 'string' && /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$/.test(plainText(firstContent));
}
