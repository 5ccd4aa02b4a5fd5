import { type Decimal, decimal } from '../base/decimal';
import { evened } from '../statements/readText';
import type { TextPlace } from './mention';

const MARK = /[（(](\d+(?:\.\d+)?)分[)）]/;

/** 「“三公”经费变动率（2分）」 → 三公经费变动率. */
export function indicatorName(text: string): string {
  return evened(text)
    .replace(/\s+/g, '')
    .replace(/^[([]?[\d一二三四五六七八九十]{1,3}[)\].、]+/, '')
    .replace(/\(\d+(?:\.\d+)?分?\)/g, '')
    .replace(/["“”'‘’]/g, '');
}

export function markIn(text: string): Decimal | undefined {
  const mark = MARK.exec(text.replace(/\s+/g, ''))?.[1];
  return mark === undefined ? undefined : decimal(mark);
}

/** Where the mark of a heading stands in its paragraph. */
export function placeOfMark(even: string, paragraph: number): TextPlace | undefined {
  const mark = MARK.exec(even);
  return mark?.[1] === undefined ? undefined : { paragraph, span: [mark.index + 1, mark.index + mark[0].length - 1] };
}
