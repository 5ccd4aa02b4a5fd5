import { plainText } from '../base/text';
import { contentText } from '../workbook/snapshot';
import { isCodeHeading } from './lexicon';
import type { Line } from './lines';

/** The line 「栏次 | 1 | 2 | 3」 or 「类 | 款 | 项 | 栏次 | 1 | 2」: consecutive whole numbers and at most words for columns. */
export function isColumnNumberLine({ cells }: Line): boolean {
  let named = false;
  let numbers = 0;
  let first = 0;
  for (const { content } of cells) {
    if (/^\d{1,2}$/.test(contentText(content))) {
      const number = Number(content);
      if (numbers === 0) first = number;
      if (first > 1 || number !== first + numbers) return false;
      numbers++;
      continue;
    }
    const word = typeof content === 'string' ? plainText(content) : '?';
    const names = /^栏次?$/.test(word);
    if (!names && !isCodeHeading(word) && !/^[-—–－/]+$/.test(word)) return false;
    named ||= names;
  }
  return numbers > 2 || (named && numbers > 0);
}
