import { decimal } from '../../base/decimal';
import {
  AND,
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  EXCLUDED,
  FELL,
  INCLUDED,
  LAST_YEAR,
  LESS_THAN,
  MORE_THAN,
  NOT_FELL,
  NOT_ROSE,
  OR,
  OR_LESS,
  OR_MORE,
  OUTSIDE,
  ROSE,
  SAME,
  WITHIN,
} from '../lexicon';
import type { ConditionPhrase, SoftEdge, SoftInterval, Unit } from '../phrase';
import { isNegated } from '../negation';
import { isName } from '../vocabulary';
import { fail } from '../problem';
import { type Scanner, sticky } from '../scanner';
import { type Amount, parseAmount } from './amount';
import { crossed } from '../crossed';
import {
  type Compared,
  beforeMark,
  edge,
  hundredth,
  inWord,
  parseCompared,
  parseRange,
  parseSided,
  sameUnit,
} from './compared';

/** condition = comparison { [ "," ] ( "且" | "但" | … ) [ subject ] comparison | "或" [ subject ] comparison } ; */
export function parseCondition(scanner: Scanner): ConditionPhrase | undefined {
  const start = scanner.at;
  const first = parseComparison(scanner);
  if (!first) return undefined;
  let { intervals } = first;
  let { unit } = first;
  for (;;) {
    const joined = scanner.attempt(() => {
      const word = scanner.read(conjunction);
      if (!word || isNegated(word.parts['subject'] ?? '')) return undefined;
      const next = parseComparison(scanner);
      return next && sameUnit(unit, next.unit) && next.change === first.change && next.than === first.than
        ? { next, or: word.parts['or'] !== undefined }
        : undefined;
    });
    if (!joined) break;
    const both = joined.or ? [...intervals, ...joined.next.intervals] : crossed(intervals, joined.next.intervals);
    if (both.length === 0) fail('conditionsExclude', scanner.spanFrom(start));
    intervals = both;
    unit = unit === 'none' ? joined.next.unit : unit;
  }
  return {
    kind: 'condition',
    intervals,
    unit,
    ...(first.change && { change: true }),
    ...(first.bare && { bare: true }),
    ...(first.than !== undefined && { than: first.than }),
    text: scanner.text.slice(start, scanner.at),
    span: scanner.spanFrom(start),
  };
}

const beginning = `(?=${AT_LEAST}|${AT_MOST}|${MORE_THAN}|${LESS_THAN}|±|\\d)`;
// A group that may be left out and matches nothing is left out: the comparator right here must be an alternative of its own, or 「但不超过」 loses its 不.
const conjunction = sticky(
  `(?:的)?,?(?:(?<and>${AND})|(?<or>${OR}))(?:${beginning}|(?=为?(?:负|正|零|0[的,得计]))|(?<subject>[^,;。\\n()\\d<>≤≥=±]{1,16}?)${beginning}|)`,
);

/** comparison = change | deviation | notation | signed | than | chain | range | compared | sided | bare ; */
function parseComparison(scanner: Scanner): Compared | undefined {
  for (const parse of [
    parseChange,
    parseDeviation,
    parseNotation,
    parseSigned,
    parseThan,
    parseChain,
    parseRange,
    parseCompared,
    parseSided,
    parseBare,
  ]) {
    const found = scanner.attempt(parse);
    if (found) return found;
  }
  return undefined;
}

const opened = sticky('(?:在|属于|为)?(?<open>[[(])');
const between = sticky('[,、]');
const closed = sticky('(?<close>[\\])])(?:区间|范围|之间)?(?:内)?');

/** notation = ( "[" | "(" ) amount "," amount ( "]" | ")" ) ; */
function parseNotation(scanner: Scanner): Compared | undefined {
  const start = scanner.read(opened);
  const low = start && parseAmount(scanner);
  const high = low && scanner.read(between) && parseAmount(scanner);
  const end = high && scanner.read(closed);
  if (!start || !low || !high || !end || !sameUnit(low.unit, high.unit)) return undefined;
  if (low.unit === 'points' || high.unit === 'points') return undefined;
  const unit = low.unit === 'none' ? high.unit : low.unit;
  const scale = (amount: Amount): Amount =>
    amount.unit === 'none' && unit === 'rate' ? { ...amount, value: hundredth(amount.value) } : amount;
  const [from, to] = [
    edge(scale(low), start.parts['open'] === '[', true),
    edge(scale(high), end.parts['close'] === ']', true),
  ];
  if (decimal(from.at).gte(to.at)) fail('conditionsExclude', scanner.spanFrom(scanner.at));
  return { intervals: [{ from, to }], unit };
}

const signWord = sticky(
  '(?:为|是|呈|等于|(?<=或))(?:(?<negative>负数|负值|负增长|负(?=[的或,得计]))|(?<positive>正数|正值|正增长|正(?=[的或,得计]))|(?<zero>[零0](?=[的或,得计])))',
);

/** signed = "为负" | "为正" | "为零" ; */
function parseSigned(scanner: Scanner): Compared | undefined {
  const read = scanner.read(signWord);
  if (!read) return undefined;
  const zero: SoftEdge = { at: '0', inclusive: read.parts['zero'] !== undefined, sure: true };
  if (read.parts['zero'] !== undefined) return { intervals: [{ from: zero, to: zero }], unit: 'none' };
  return { intervals: [read.parts['negative'] === undefined ? { from: zero } : { to: zero }], unit: 'none' };
}

const FIGURE =
  '(?:数|值|额|量|成本|预算|概算|决算|计划|目标|编制|上年|上年度|上年同期|去年|去年同期|进度|标准|定额|限额|规模|面积|工期|期限|控制数|单价|投资|收入|支出|均值|平均值|人数)';
const than = sticky(
  `(?:(?<ge>≥|>=|不低于|不少于|不小于|(?:大于|高于|超过)(?:或|或者)?等于|达到)|(?<le>≤|<=|不超过|未超过|没有超过|不高于|不大于|不多于|(?:小于|低于|少于)(?:或|或者)?等于)|(?<gt>>|大于|超过|高于|超出|多于)|(?<lt><|小于|低于|少于|未达到|达不到)|(?<eq>=|等于)|(?:与|和)(?=[^,;。\\n\\d]{2,14}(?:持平|一致|相同|相等|相当)))(?<than>[\\p{Script=Han}]{0,12}?${FIGURE}(?:\\([^()\\d]{1,6}\\))?)(?<same>持平|一致|相同|相等|相当)?(?=(?:的|时)?[,:]?(?:每|得|计|记|不得分|不扣分|满分|扣|按|该|本|在|\\d+(?:\\.\\d+)?分)|(?:的|时)?[,:])`,
);

/** than = comparator name ; another figure, as 实际成本≤计划成本 */
function parseThan(scanner: Scanner): Compared | undefined {
  const read = scanner.read(than);
  const name = read?.parts['than'];
  if (!read || name === undefined || !isName(name)) return undefined;
  const { ge, le, gt, lt } = read.parts;
  const zero = (inclusive: boolean): SoftEdge => ({ at: '0', inclusive, sure: true });
  const intervals = ((): readonly SoftInterval[] => {
    if (ge !== undefined) return [{ from: zero(true) }];
    if (le !== undefined) return [{ to: zero(true) }];
    if (gt !== undefined) return [{ from: zero(false) }];
    return lt === undefined ? [{ from: zero(true), to: zero(true) }] : [{ to: zero(false) }];
  })();
  return { intervals, unit: 'none', than: name };
}

const changeWord = sticky(
  `${LAST_YEAR}(?:[^,;。\\n()\\d<>≤≥=%]{0,8}?)(?:(?<notRose>${NOT_ROSE})|(?<notFell>${NOT_FELL})|(?<fell>${FELL})|(?<rose>${ROSE})|(?<same>${SAME}))`,
);

/** Once last year has been named, 「持平的」 alone is against it too. */
const saidLastYear = new RegExp(LAST_YEAR);
const changeAlone = sticky(
  `(?:(?<notRose>${NOT_ROSE})|(?<notFell>${NOT_FELL})|(?<fell>${FELL})|(?<rose>${ROSE})|(?<same>${SAME}))(?=的?[,:]?(?:得|计|记|不得分|满分|扣|\\d|超过|在|[≤≥<>]))`,
);

/** change = ( "较上年" | "同比" | … ) ( "下降" | "增长" | "持平" | … ) [ [ comparator ] amount [ "以上" | "以内" ] ] ; */
function parseChange(scanner: Scanner): Compared | undefined {
  const word =
    scanner.read(changeWord) ??
    (saidLastYear.test(scanner.text.slice(0, scanner.at)) ? scanner.read(changeAlone) : undefined);
  if (!word) return undefined;
  const { notRose, notFell, fell, rose, same } = word.parts;
  const zero = (inclusive: boolean): SoftEdge => ({ at: '0', inclusive, sure: true });
  if (fell !== undefined || rose !== undefined) {
    const further = scanner.attempt(parseRange) ?? scanner.attempt(parseCompared) ?? scanner.attempt(parseSided);
    if (further)
      return {
        intervals: further.intervals.flatMap((one) => sized(one, rose === undefined)),
        unit: further.unit,
        change: true,
      };
    // 「下降5%」 alone is no more than one point on the scale: not to be guessed.
    if (scanner.sees(sticky('(?:了)?[\\d±]'))) return undefined;
    return {
      intervals: [rose === undefined ? { to: zero(false) } : { from: zero(false) }],
      unit: 'none',
      change: true,
    };
  }
  if (same !== undefined) return { intervals: [{ from: zero(true), to: zero(true) }], unit: 'none', change: true };
  return {
    intervals: [notRose === undefined && notFell !== undefined ? { from: zero(true) } : { to: zero(true) }],
    unit: 'none',
    change: true,
  };
}

/** A fall of 5% or more is a change of −5% or less; 「下降5%以内」 begins behind 0. */
function sized(interval: SoftInterval, fall: boolean): readonly SoftInterval[] {
  const from = interval.from ?? { at: '0', inclusive: false, sure: true };
  const positive = { ...interval, from };
  return [fall ? { ...(positive.to && { from: turned(positive.to) }), to: turned(from) } : positive];
}

function turned(edge: SoftEdge): SoftEdge {
  return { ...edge, at: decimal(edge.at).neg().toFixed() };
}

const beyondSign = sticky('(?:超过|超出|大于|高于|>)(?=±|正负|\\+-|\\+/-)');
const deviationSign = sticky('(?:±|正负|\\+-|\\+/-)');
const within = sticky(
  `(?:\\((?:(?:${INCLUDED})[^)]*)\\))?(?:${WITHIN}|${BETWEEN}|${OR_LESS})(?:\\((?:(?<in>${INCLUDED})|(?<out>${EXCLUDED}))[^)]*\\))?`,
);
const outside = sticky(`(?:${OUTSIDE}|${OR_MORE})`);
const dash = sticky('[-至到]');

/** deviation = "±" amount [ "-" [ "±" ] amount ] ( "以内" | "以外" ) | "超过" "±" amount ; both sides of 0 */
function parseDeviation(scanner: Scanner): Compared | undefined {
  const beyond = scanner.read(beyondSign);
  scanner.read(inWord);
  if (!scanner.read(deviationSign)) return undefined;
  const first = parseAmount(scanner);
  if (!first) return undefined;
  if (beyond) {
    const limit = edge(first, first.included ?? false, true);
    return { intervals: [{ from: limit }, { to: turned(limit) }], unit: first.unit };
  }
  const second = scanner.attempt(() =>
    scanner.read(dash) ? (scanner.read(deviationSign), parseAmount(scanner)) : undefined,
  );
  const unit = second?.unit ?? first.unit;
  if (first.unit === 'none' && second?.unit === 'rate')
    return mirrored(scanner, { ...first, value: hundredth(first.value) }, second, unit);
  return mirrored(scanner, first, second, unit);
}

function mirrored(scanner: Scanner, first: Amount, second: Amount | undefined, unit: Unit): Compared | undefined {
  if (second) {
    scanner.read(within);
    const [near, far] = [edge(first, false, false), edge(second, true, second.included !== undefined)];
    return {
      intervals: [
        { from: near, to: far },
        { from: turned(far), to: turned(near) },
      ],
      unit,
    };
  }
  const inside = scanner.read(within);
  if (inside) {
    const included = first.included ?? inside.parts['out'] === undefined;
    const limit = edge(
      first,
      included,
      first.included !== undefined || inside.parts['out'] !== undefined || inside.parts['in'] !== undefined,
    );
    return { intervals: [{ from: turned(limit), to: limit }], unit };
  }
  if (!scanner.read(outside)) return undefined;
  const limit = edge(first, false, false);
  return { intervals: [{ from: limit }, { to: turned(limit) }], unit };
}

const AT_LEAST_SIGN = '(?:≥|>=|=>)';
const AT_MOST_SIGN = '(?:≤|<=|=<)';
const signPattern = sticky(`(?:(?<ge>${AT_LEAST_SIGN})|(?<le>${AT_MOST_SIGN})|(?<gt>>)|(?<lt><))`);
/** On the right a word will do: 「5%＜结余率小于等于10%」. */
const WORDS =
  '(?:(?<ge>(?:大于|高于)(?:或|或者)?等于|不低于|不小于|不少于)|(?<le>(?:小于|低于)(?:或|或者)?等于|不超过|不高于|不大于)|(?<gt>大于|高于|超过)|(?<lt>小于|低于))';
const wordPattern = sticky(WORDS);
const NO_WORD = `(?!${WORDS.replace(/\?<[a-z]+>/g, '?:')})`;
const chainSubject = sticky(
  `(?:${NO_WORD}[^,;。\\n()\\d<>≤≥=±扣得分]){0,24}(?:\\([^()\\d]{0,8}\\))?(?:${NO_WORD}[^,;。\\n()\\d<>≤≥=±扣得分]){0,10}`,
);

/** chain = amount sign [ subject sign amount ] ; as 90%＞X≥75% */
function parseChain(scanner: Scanner): Compared | undefined {
  const start = scanner.at;
  const left = parseAmount(scanner);
  const first = left && scanner.read(signPattern);
  if (!first) return undefined;
  const leftEdge = signed(left, first.parts, true);
  const subject = scanner.read(chainSubject);
  const second = scanner.attempt(() => {
    const read = scanner.read(signPattern) ?? scanner.read(wordPattern);
    const right = read && parseAmount(scanner);
    return right ? { right, parts: read.parts } : undefined;
  });
  if (!second) return subject && subject.text !== '' ? { intervals: [leftEdge], unit: left.unit } : undefined;
  const [scaledLeft, unit] =
    left.unit === 'none' && second.right.unit === 'rate'
      ? [signed({ ...left, value: hundredth(left.value) }, first.parts, true), 'rate' as const]
      : [leftEdge, left.unit];
  const interval = crossed([scaledLeft], [signed(second.right, second.parts, false)]);
  if (interval.length === 0) fail('conditionsExclude', scanner.spanFrom(start));
  return !sameUnit(unit, second.right.unit)
    ? undefined
    : { intervals: interval, unit: unit === 'none' ? second.right.unit : unit };
}

/** `90%>X` is X<90%. */
function signed(
  amount: Amount,
  { ge, le, gt }: Readonly<Record<string, string | undefined>>,
  onTheLeft: boolean,
): SoftInterval {
  const inclusive = ge !== undefined || le !== undefined;
  const isLower = ge !== undefined || gt !== undefined;
  const limit = edge(amount, inclusive, true);
  return isLower === onTheLeft ? { to: limit } : { from: limit };
}

/** bare = amount ; a percent right before its mark */
function parseBare(scanner: Scanner): Compared | undefined {
  const amount = parseAmount(scanner);
  if (!amount || amount.included !== undefined || !scanner.sees(beforeMark)) return undefined;
  // 「下降5个百分点」 is a distance; 「2个得4分」 goes with 「3个以上」.
  const isPercent = amount.unit === 'rate' && scanner.text[scanner.at - 1] === '%';
  const isCounted = amount.unit.startsWith('#') && hasThreshold(scanner.text, amount.unit.slice(1));
  if (!isPercent && !isCounted) return undefined;
  const point = edge(amount, true, true);
  return { intervals: [{ from: point, to: point }], unit: amount.unit, ...(isPercent && { bare: true }) };
}

function hasThreshold(text: string, unit: string): boolean {
  return new RegExp(`\\d${unit}(?:及|或)?以[上下]|[≥≤<>]\\d+${unit}`).test(text);
}
