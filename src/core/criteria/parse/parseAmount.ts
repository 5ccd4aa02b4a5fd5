import { decimal } from '../../base/decimal';
import type { DecimalText, Mark } from '../../rules/rule';
import { EXCLUDED, INCLUDED } from '../lexicon/comparing';
import { MONEY_UNIT, PLAIN_UNIT, POINT, TIME_UNIT, UNIT_WORD, UNITS } from '../lexicon/units';
import { chineseNumber } from '../numerals';
import type { Unit } from '../phrase';
import { type Scanner, sticky } from '../scanner';

/** A number in a pattern, in digits or in Chinese. */
export const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)';
const DIGITS_ONLY = '\\d+(?:\\.\\d+)?';

export function numberText(text: string): DecimalText | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return decimal(text).toFixed();
  const [whole = '', part] = text.split('点');
  const [number, digits] = [chineseNumber(whole), part === undefined ? '' : Array.from(part, chineseNumber).join('')];
  if (number === undefined) return undefined;
  return digits === '' ? String(number) : `${String(number)}.${digits}`;
}

/** `value` of a rate is a fraction; `included` is what the brackets behind it say. */
export interface Amount {
  readonly value: DecimalText;
  readonly unit: Unit;
  readonly included: boolean | undefined;
}

const UNIT = `(?:(?<unit>%|${POINT}|${TIME_UNIT}|${MONEY_UNIT}(?!/)|分(?!之|值|钟|部)|${PLAIN_UNIT}(?!月|百分点|工作日|自然日|季度|分点))(?:\\([次条项人期篇]\\))?)`;
const amountPattern = sticky(
  `(?:第(?=\\d))?(?<sign>[-+]?)(?:(?<digits>${DIGITS_ONLY})${UNIT}?|百分之(?<hundredths>${NUMBER})|(?<chinese>[零一二两三四五六七八九十百]+)(?<chineseUnit>个百分点|百分点|${TIME_UNIT})|(?<zero>零)(?=[,;。、的得计扣且或但至到]|小于|大于|不|低于|高于|以[上下]))`,
);
const inclusion = sticky(
  `\\((?:(?<in>${INCLUDED})|(?<out>${EXCLUDED}))(?:(?<named>${DIGITS_ONLY})(?:%|${PLAIN_UNIT}|${TIME_UNIT})?|本数|本级|等于)?\\)`,
);

/** amount = [ sign ] number [ unit ] [ "(" ( "含" | "不含" ) ")" ] | "百分之" number ; */
export function parseAmount(scanner: Scanner): Amount | undefined {
  return scanner.attempt(() => {
    const read = scanner.read(amountPattern);
    if (!read) return undefined;
    const { sign = '', digits, unit, hundredths, chinese, chineseUnit, zero } = read.parts;
    const number = numberText(digits ?? hundredths ?? chinese ?? zero ?? '');
    if (number === undefined) return undefined;
    const unitText = hundredths === undefined ? (unit ?? chineseUnit) : '%';
    const kind = unitOf(unitText);
    // 「-」 before a number is a minus only where no number stands before it; the range is read elsewhere.
    const signed = decimal(`${sign === '-' ? '-' : ''}${number}`);
    const value = kind === 'rate' ? signed.div(100) : signed;
    // 「80%-90%（不含80%）」 speaks of the other end.
    const said = scanner.attempt(() => {
      const bracket = scanner.read(inclusion);
      const of = bracket?.parts['named'];
      return of === undefined || decimal(of).eq(number) ? bracket : undefined;
    });
    return { value: value.toFixed(), unit: kind, included: said ? said.parts['in'] !== undefined : undefined };
  });
}

const PLAIN = new RegExp(`^${UNIT_WORD}$`, 'u');

export function unitOf(text: string | undefined): Unit {
  if (text === undefined) return 'none';
  if (text === '%' || new RegExp(`^${POINT}$`).test(text)) return 'rate';
  if (text === '分') return 'points';
  // 「12场次」 and 「少1场」 count the same.
  const word = text === '场次' ? '场' : text;
  return UNITS.get(word) ?? (PLAIN.test(word) ? `#${word}` : 'none');
}

const share = `(?:(?<percent>${DIGITS_ONLY})%|百分之(?<hundredth>${NUMBER})|(?<whole>${NUMBER})分之(?<part>${NUMBER})|(?<up>\\d+)/(?<down>\\d+)|(?<half>一半)|(?<tenths>${NUMBER})成)`;

/** share = percent | number "分之" number | number "/" number | "一半" | number "成" ; */
export const SHARE = share;

export function shareMark(parts: Readonly<Record<string, string | undefined>>): Mark | undefined {
  const percent = parts['percent'] ?? parts['hundredth'];
  const of = (part: string | undefined, whole: string): Mark | undefined => {
    const [a, b] = [numberText(part ?? ''), numberText(whole)];
    return a === undefined || b === undefined || decimal(b).isZero() ? undefined : { share: [a, b] };
  };
  if (percent !== undefined) return of(percent, '100');
  if (parts['whole'] !== undefined) return of(parts['part'], parts['whole']);
  if (parts['up'] !== undefined) return of(parts['up'], parts['down'] ?? '');
  if (parts['half'] !== undefined) return { share: ['1', '2'] };
  return parts['tenths'] === undefined ? undefined : of(parts['tenths'], '10');
}
