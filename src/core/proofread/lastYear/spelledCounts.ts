import { decimal } from '../../base/decimal';
import type { TextNumber } from '../numbersIn';

const DIGITS = '〇一二三四五六七八九';
const SPELLED =
  /(?<![第〇零一二两三四五六七八九十百千万\d])([一二两三四五六七八九十百零]{1,5})(个|名|人|辆|项|件)(?![月是]|百分点|方面|体系)/g;

/** 「下辖十三个行政村」, 「在职六十一人」: counts in Chinese numerals. */
export function spelledCounts(even: string): readonly TextNumber[] {
  return [...even.matchAll(SPELLED)].flatMap((match): readonly TextNumber[] => {
    const [text, numeral = '', unit = ''] = match;
    const value = countOf(numeral);
    if (value === undefined) return [];
    const span = [match.index, match.index + text.length] as const;
    return [{ kind: 'count', value: decimal(value), step: decimal(1), span, text, unit }];
  });
}

/** Up to 999. */
function countOf(numeral: string): number | undefined {
  const match = /^(?:(.)百零?)?(?:(.?)十)?(.?)$/.exec(numeral.replaceAll('两', '二'));
  if (!match) return undefined;
  const [, hundreds = '', tens, ones = ''] = match;
  const digit = (one: string): number => (one === '' ? 0 : DIGITS.indexOf(one));
  const parts = [digit(hundreds) * 100, tens === undefined ? 0 : (tens === '' ? 1 : digit(tens)) * 10, digit(ones)];
  return parts.some((part) => part < 0) ? undefined : parts.reduce((sum, part) => sum + part, 0);
}
