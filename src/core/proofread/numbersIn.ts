import { type Decimal, decimal } from '../base/decimal';
import { evened } from '../statements/readText';
import type { TextRange } from '../statements/statement';

/** What a number in running text is, told by the characters around it alone. */
export type NumberKind = 'money' | 'rate' | 'points' | 'count' | 'bare' | 'other';

/** A number as it is printed. Money in 万元, a rate as a fraction. */
export interface TextNumber {
  readonly kind: NumberKind;
  readonly value: Decimal;
  /** What its last digit is worth, in the same unit. */
  readonly step: Decimal;
  /** From its first digit to the end of its unit. */
  readonly span: TextRange;
  readonly text: string;
  /** `人`, `个` … of a count. */
  readonly unit: string;
}

// 「，2项未完成」: a comma parts digits only where digits stand on both sides of it.
const NUMBER = /(?<![\d.A-Za-z]|\d,)-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d]*\.\d)/g;
const UNIT =
  /^ ?(亿元|万元|千元|元|万(?:亩|人|户|吨|株|米|立方米)|%|个百分点|百分点|分(?!之|项|别|类|管|析|配|解|值)|人次|人|场次|场(?!所|地|镇)|笔|座|盏|起|宗|辆|个|项|户|村|家|次|天|台|套|件|名|所|处|批次|批|条|份|本|平方米|平方公里|立方米|公里|公顷|亩|公斤|千克|吨|米|栋|幢|株|棵|只|头|眼|间|册|支|组(?!织|成|长)|期(?!间|限|末|初|内)|面(?!积|对|向))/;
const MONEY: Readonly<Record<string, string>> = { 亿元: '10000', 万元: '1', 千元: '0.1', 元: '0.0001' };

/** Dates, numbers of documents and laws, names in 《》, list numbers, bounds: what is no figure of the report's own. */
const NO_FIGURE: readonly RegExp[] = [
  /《[^》]*》/g,
  /[〔[﹝(【]\d{4}[〕\]﹞)】][\d-]*号?/g,
  /\d{4}(?:年度?)?[-—~至到]+\d{4}年?/g,
  /\d{4}年(?:度|初|底|末)?(?:\d{1,2}月(?:\d{1,2}日|底|末|份)?)?/g,
  /\d{1,2}月(?:\d{1,2}日|底|末|份)/g,
  /第[\d,]+[-\d]*号?/g,
  // 「调查表60份」 counts forms.
  /(?:表|图|附件|附表)\d+(?![\d份张个项条户人])/g,
  /^\s*[([]?\d{1,2}[)\]、.:](?!\d)/g,
  // 「…与上年持平。2.公务用车运行维护费：…」
  /(?<=[。;!?]\s*)[([]?\d{1,2}[)\]、.](?!\d)(?=\s*[\u4e00-\u9fff“"])/g,
  /^\s*\d{1,2}(?:\.\d{1,2})+(?=\s)/g,
  /\d+(?:-\d+)+号/g,
  /[\d.]+%?\s*[-—~至到]\s*[\d.]+%/g,
  /[\d.]+分?\s*[-—~至到]\s*[\d.]+分/g,
  // 「5000万元至1亿元2个」: from which size to which.
  /(?<![由从])(?<![\d.,])[\d.,]+(?:亿元|万元|万|元|岁|天|亩)?(?:\(含\))?[-—~至到][\d.,]+(?:亿元|万元|元|岁|天|亩)(?=(?:\(不?含\))?(?:的)?(?:有)?\d)/g,
];

/** What a figure is held to: 「不低于90%」, 「90分以上」. */
const BOUNDS: readonly RegExp[] = [
  /[≥≤<>＜＞]=?\s*-?[\d.]+%?|-?[\d.]+%?\s*[≥≤<>＜＞]/g,
  /(?:大于|小于|高于|低于|不低于|不高于|不超过|不少于|超过|达到|至少)(?:或?等于)?\s*[\d.]+(?:%|分|个|次|天|人|户)?(?:\(含\))?(?:以上|以内|以下)?/g,
  /[\d.]+(?:%|分|个|次|天|人|户|元|万元)?(?:\(含\))?(?:以上|以下|以内|左右)/g,
];

/** Of what came out it is also said: 「执行率达到95.88%」, 「=95.65%≤100%」. */
const REACHED: readonly RegExp[] = [
  /(?<=达到?|[=≈]) ?-?[\d.,]+%?(?! ?[\d.%]|(?:分|个|次|天|人|户)?(?:\(含\))?(?:及以上|以上|以下|以内))/g,
  /(?<![≥≤<>＜＞\d.]=?\s*)-?[\d.]+%(?=\s*[≥≤<>＜＞]=?\s*\d)/g,
];

/** Every number of a text, in order; what is no figure comes as `other`. What is `reached` may count as one, or every bound. */
export function numbersIn(text: string, counted: 'none' | 'reached' | 'bounds' = 'none'): readonly TextNumber[] {
  const even = evened(text);
  const places = (patterns: readonly RegExp[]): readonly TextRange[] =>
    patterns.flatMap((pattern) =>
      [...even.matchAll(pattern)].map((match): TextRange => [match.index, match.index + match[0].length]),
    );
  const barred = places(NO_FIGURE);
  const bounds = counted === 'bounds' ? [] : places(BOUNDS);
  const free = counted === 'reached' ? places(REACHED) : [];
  const within = (ranges: readonly TextRange[], at: number): boolean =>
    ranges.some(([from, to]) => at >= from && at < to);
  return [...even.matchAll(NUMBER)].map((match) => {
    const start = match.index;
    const digits = match[0];
    const unit = UNIT.exec(even.slice(start + digits.length));
    const end = start + digits.length + (unit?.[0].length ?? 0);
    const written = unit?.[1] ?? '';
    const other = within(barred, start) || (within(bounds, start) && !within(free, start));
    return {
      ...scaled(digits, written),
      kind: other ? 'other' : kindOf(written),
      span: [start, end],
      text: text.slice(start, end),
      unit: written,
    };
  });
}

function kindOf(unit: string): NumberKind {
  if (unit in MONEY) return 'money';
  if (unit === '%') return 'rate';
  if (unit === '分') return 'points';
  if (unit === '') return 'bare';
  return /百分点/.test(unit) ? 'other' : 'count';
}

function scaled(digits: string, unit: string): Pick<TextNumber, 'value' | 'step'> {
  const places = digits.split('.')[1]?.length ?? 0;
  const scale = unit === '%' ? '0.01' : (MONEY[unit] ?? '1');
  return {
    value: decimal(digits.replaceAll(',', '')).times(scale),
    step: decimal('10').pow(-places).times(scale),
  };
}

/** 「89.77.14%」: digits that make no number. */
export function brokenNumbersIn(even: string): readonly TextRange[] {
  return [
    ...even.matchAll(
      /(?<![\d.A-Za-z])\d+\.\d+(?:\.\d+)+(?=%|万元|元|分)%?|(?<![\d,.])\d+\.{2,}\d+|(?<![\d.,])\d{1,3}(?:,\d{3})*,(?:\d{1,2}|\d{4,})(?:,\d{3})*(?:\.\d+)?(?=万元|元)/g,
    ),
  ].map((match) => [match.index, match.index + match[0].length]);
}
