/** Where scores begin or end; `edge` where it is said whether that score itself is one of them. */
export interface Edge {
  readonly at: string;
  readonly edge?: 'in' | 'out';
}

export interface Span {
  readonly from?: Edge;
  readonly to?: Edge;
}

const SCORE = '(?:自评|综合|评价|绩效|考核|最终|实际|总)*(?:得分|总分|分值|分数|评分|成绩)(?:在|为)?|[xsf]';
const NUMBER = String.raw`(\d{1,3}(?:\.\d+)?)分?`;
/** 「（含）」 「（不含90分）」 */
const SAID = String.raw`(?:\((不?含)(?:本数|\d{1,3}分?)?\))?`;
const COMPARED =
  '(≥|>=|不低于|不少于|不小于|[大高]于(?:或者?)?等于|>|大于|高于|超过|多于|≤|<=|不高于|不超过|[小低]于(?:或者?)?等于|<|低于|小于|少于|不足|不到|未达到?|不满)';
const AFTER = '(?:及其?|或)?以(上|下)';

/** Each of them as the words say it; a range is one of them, or two one after the other. */
const CONDITIONS: readonly (readonly [pattern: RegExp, span: (...groups: (string | undefined)[]) => Span])[] = [
  [
    new RegExp(`^${NUMBER}${SAID}(?:-|~|至|到|—|–)${NUMBER}${SAID}(?:之间|区间)?`, 'i'),
    (low, lowSaid, high, highSaid) => ({ from: edge(low, lowSaid), to: edge(high, highSaid) }),
  ],
  [
    new RegExp(`^${NUMBER}${SAID}${AFTER}${SAID}`, 'i'),
    (at, before, side, behind) => ({ [side === '上' ? 'from' : 'to']: edge(at, before ?? behind) }),
  ],
  [new RegExp(`^${NUMBER}${COMPARED}(?=${SCORE})`, 'i'), (at, sign = '') => mirrored(comparison(sign, at))],
  [new RegExp(`^${COMPARED}${NUMBER}`, 'i'), (sign = '', at) => comparison(sign, at)],
];
const BETWEEN = new RegExp(`^(?:且|并且?|但|和)*(?:${SCORE})?`, 'i');

/** 「90分（含）以上」 「80≤得分<90」 「80分以上且不足90分」 at the beginning of words, and what stands behind it. */
export function leadingSpan(words: string): { readonly span: Span; readonly rest: string } | undefined {
  const one = conditionAt(words.replace(BETWEEN, ''));
  const two = one && conditionAt(one.rest.replace(BETWEEN, ''));
  if (!one || !two) return one;
  const isTwice = Object.keys(two.span).some((side) => side in one.span);
  return isTwice ? undefined : { span: { ...one.span, ...two.span }, rest: two.rest };
}

function conditionAt(words: string): { readonly span: Span; readonly rest: string } | undefined {
  for (const [pattern, spanOf] of CONDITIONS) {
    const match = pattern.exec(words);
    if (match) return { span: spanOf(...match.slice(1)), rest: words.slice(match[0].length) };
  }
  return undefined;
}

function comparison(sign: string, at: string | undefined): Span {
  const isLow = /^(?:≥|>|不[低少小]|[大高]于|超过|多于)/.test(sign);
  const isIn = /=|[≥≤不]|等于/.test(sign) && !/^不[足到满]/.test(sign);
  return { [isLow ? 'from' : 'to']: edge(at, isIn ? '含' : '不含') };
}

/** 「80≤得分」 says of the score what 「得分≥80」 says. */
function mirrored({ from, to }: Span): Span {
  return { ...(to && { from: to }), ...(from && { to: from }) };
}

function edge(at = '', said: string | undefined): Edge {
  return said === undefined ? { at } : { at, edge: said === '含' ? 'in' : 'out' };
}
