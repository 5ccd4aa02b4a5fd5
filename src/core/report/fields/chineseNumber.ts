import type { Decimal } from '../../base/decimal';
import { roundHalfUp } from '../../base/decimal';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '兆'];

/** 91.28 → 玖拾壹点贰捌 */
export function capitalNumber(value: Decimal): string {
  const [whole = '0', fraction = ''] = value.abs().toString().split('.');
  const sign = value.isNegative() ? '负' : '';
  const point = fraction === '' ? '' : `点${Array.from(fraction, (digit) => DIGITS.charAt(Number(digit))).join('')}`;
  return `${sign}${capitalWhole(whole)}${point}`;
}

/** 元 with 角 and 分, as cheques write it: 1200.5 → 壹仟贰佰元伍角整. */
export function capitalYuan(yuan: Decimal): string {
  const [whole = '0', fraction = '00'] = roundHalfUp(yuan.abs(), 2).toFixed(2).split('.');
  const [jiao, fen] = [Number(fraction.charAt(0)), Number(fraction.charAt(1))];
  const sign = yuan.isNegative() ? '负' : '';
  const yuanText = whole === '0' && jiao + fen > 0 ? '' : `${capitalWhole(whole)}元`;
  const fenText = fen > 0 ? `${DIGITS.charAt(fen)}分` : '整';
  const gap = fen > 0 && whole !== '0' ? '零' : '';
  return sign + yuanText + (jiao > 0 ? `${DIGITS.charAt(jiao)}角` : gap) + fenText;
}

function capitalWhole(digits: string): string {
  if (/^0+$/.test(digits)) return '零';
  let text = '';
  let zero = false;
  const groups = Math.ceil(digits.length / 4);
  const padded = digits.padStart(groups * 4, '0');
  for (let group = 0; group < groups; group++) {
    const four = padded.slice(group * 4, group * 4 + 4);
    if (four === '0000') {
      zero = text !== '';
      continue;
    }
    for (const [index, digit] of Array.from(four).entries()) {
      if (digit === '0') {
        zero = text !== '' || zero;
        continue;
      }
      text += `${zero && text !== '' ? '零' : ''}${DIGITS.charAt(Number(digit))}${PLACES[3 - index] ?? ''}`;
      zero = false;
    }
    text += GROUPS[groups - 1 - group] ?? '';
  }
  return text;
}

const COUNTING = '〇一二三四五六七八九十';

/** 1 → 一, 12 → 十二, 21 → 二十一, 105 → 一百零五: the numbers of headings. */
export function headingNumber(number: number): string {
  if (number <= 10) return COUNTING.charAt(number);
  if (number >= 1000) return String(number);
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const before = hundreds > 0 ? `${COUNTING.charAt(hundreds)}百` : '';
  const last = ones > 0 ? COUNTING.charAt(ones) : '';
  if (tens === 0) return `${before}${before !== '' && last !== '' ? '零' : ''}${last}`;
  return `${before}${tens > 1 || hundreds > 0 ? COUNTING.charAt(tens) : ''}十${last}`;
}

/** 2024 → 二〇二四, as dates are signed. */
export function spelledYear(year: number): string {
  return Array.from(String(year), (digit) => COUNTING.charAt(Number(digit))).join('');
}
