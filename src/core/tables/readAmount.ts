import { type Decimal, decimal, sumOf } from '../base/decimal';
import { type CellContent, isCellError } from '../workbook/snapshot';
import { type MoneyUnit, moneyUnitNamed } from './moneyUnit';

/** What number a cell holds, if any. */
export type Amount =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** Characters to take out of a text before Excel can read it as a number; absent for a real number. */
      readonly decoration?: Decoration;
      /** A unit written behind the number, which wins over the table's. */
      readonly unit?: MoneyUnit;
    }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'unreadable';
      readonly code: 'errorValue' | 'uncalculated' | 'textForNumber';
      readonly shown: string;
    };

export interface Decoration {
  /** Each is replaced, in order, by its second part. */
  readonly replace: readonly (readonly [string, string])[];
  readonly negative: boolean;
  readonly percent: boolean;
}

const NOTHING_WRITTEN = /^(?:[-—–－―/\\·]+|无|空|不适用|N\/?A|单位不需填列)?$/i;

export function readAmount(content: CellContent): Amount {
  if (content === undefined) return { kind: 'nothing' };
  if (typeof content === 'number') return { kind: 'number', value: decimal(content) };
  if (isCellError(content)) {
    return content.error === 'uncalculated'
      ? { kind: 'unreadable', code: 'uncalculated', shown: '' }
      : { kind: 'unreadable', code: 'errorValue', shown: content.error };
  }
  if (typeof content === 'boolean') return { kind: 'unreadable', code: 'textForNumber', shown: String(content) };
  return readNumberText(content);
}

/** ① ² ½ ⒈ */
const NUMBER_SIGN = /\p{No}/u;

/** 「1 234 567.8」. */
const BY_THOUSANDS = /^[^\d.]*\d{1,3}(?:[,\s]\s?\d{3})+(?:\.\d+)?[^\d.]*$/;

/** 「1,267.33」 「￥１２３」 「(12.5)」 「74.2%」 「126万元」; anything else is not a number. */
function readNumberText(text: string): Amount {
  const shown = text.trim();
  // Nearly every text of a ledger begins so, and no number does: it need not be read further.
  if (beginsWithWord(shown)) return { kind: 'unreadable', code: 'textForNumber', shown };
  // Of the mark of a note behind a figure, 「1298.4①」, its plain form would make one more digit.
  if (NUMBER_SIGN.test(shown)) return { kind: 'unreadable', code: 'textForNumber', shown };
  const spaced = shown.normalize('NFKC');
  // 「4 90」 may be 490 or lack a point.
  if (/\d\s+[\d.]|[.,]\s+\d/.test(spaced) && !BY_THOUSANDS.test(spaced))
    return { kind: 'unreadable', code: 'textForNumber', shown };
  const plain = spaced.replace(/\s/g, '');
  if (NOTHING_WRITTEN.test(plain)) return { kind: 'nothing' };
  const match =
    /^(\()?([-−+△▲]?)[¥￥$]?(?:人民币)?([-−]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(%|万元|千元|亿元|元整|元|人次|人|个|名|辆|台|项|分|次|批次?)?(\))?$/.exec(
      plain,
    );
  if (!match) return readBrokenDown(text, plain) ?? { kind: 'unreadable', code: 'textForNumber', shown };
  if (Boolean(match[1]) !== Boolean(match[6])) return { kind: 'unreadable', code: 'textForNumber', shown };
  const [, bracket, sign, innerSign, digits = '', suffix] = match;
  const negative = Boolean(bracket) || /[-−△▲]/.test(`${sign ?? ''}${innerSign ?? ''}`);
  const percent = suffix === '%';
  let value = decimal(digits.replaceAll(',', ''));
  if (percent) value = value.div(100);
  if (negative) value = value.neg();
  const unit = suffix === undefined || percent ? undefined : moneyUnitNamed(suffix.replace('整', ''));
  const decoration: Decoration = { replace: replacements(text, suffix), negative, percent };
  return unit ? { kind: 'number', value, decoration, unit } : { kind: 'number', value, decoration };
}

/** A Chinese character that begins neither 「人民币12元」 nor what says that there is nothing. */
function beginsWithWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x4e00 && first <= 0x9fff && !'人无空不单'.includes(text.charAt(0));
}

const BROKEN_DOWN = /^(\d+)(?:人|名|个)?\(?((?:[,，、;；]?(?:其中[:：]?)?[一-龥]{2,6}\d+(?:人|名|个)?)+)\)?$/;

/** 「46人（行政20人、事业26人）」: the number that its parts come to. */
function readBrokenDown(text: string, plain: string): Amount | undefined {
  const [, whole = '', parts = ''] = BROKEN_DOWN.exec(plain) ?? [];
  const counts: readonly string[] = parts.match(/\d+/g) ?? [];
  const sum = sumOf(counts);
  if (counts.length < 2 || !sum.equals(whole)) return undefined;
  const rest = text.slice(text.search(/[^\d\s０-９]/));
  return { kind: 'number', value: sum, decoration: { replace: [[rest, '']], negative: false, percent: false } };
}

/** What SUBSTITUTE must do so that only digits and the point are left of this very text. */
function replacements(text: string, suffix: string | undefined): readonly (readonly [string, string])[] {
  const steps: [string, string][] = suffix === undefined ? [] : [[text.includes(suffix) ? suffix : '％', '']];
  const rest = suffix === undefined ? text : text.replace(steps[0]?.[0] ?? '', '');
  for (const character of new Set(rest)) {
    const plain = character.normalize('NFKC');
    if (/^[\d.]$/.test(plain)) {
      if (plain !== character) steps.push([character, plain]);
    } else {
      steps.push([character, '']);
    }
  }
  return steps;
}
