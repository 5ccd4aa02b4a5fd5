import { decimal } from '../../base/decimal';
import { AND, AT_LEAST, AT_MOST, EXCLUDED, INCLUDED, LESS_THAN, MORE_THAN, OR } from '../lexicon/comparing';
import type { ConditionPhrase, SoftEdge, SoftInterval } from '../phrase';
import { isNegated } from '../negation';
import { isMeasure } from '../clauseWords';
import { isFreeName } from '../freeName';
import { isName } from '../readableWords';
import { fail } from '../criterionProblem';
import { type Scanner, sticky } from '../scanner';
import { type Amount, parseAmount } from './parseAmount';
import { parseAgainst } from './against';
import { parseBare, parseRanked } from './bare';
import { parseChange, parseDeviation } from './parseChange';
import { crossed } from '../crossed';
import { type Compared, edge, hundredth, parseCompared, parseDays, parseRange, parseSided, sameUnit } from './compared';

/** condition = comparison { [ "," ] ( "且" | "但" | … ) [ subject ] comparison | "或" [ subject ] comparison } ; */
export function parseCondition(scanner: Scanner): ConditionPhrase | undefined {
  const start = scanner.at;
  const first = parseComparison(scanner);
  if (!first || scanner.sees(withinName)) return undefined;
  let { intervals } = first;
  let { unit } = first;
  const also: string[] = [];
  for (;;) {
    const joined = scanner.attempt(() => {
      const word = scanner.read(conjunction);
      const subject = word?.parts['subject'] ?? '';
      if (!word || isNegated(subject)) return undefined;
      const next = parseComparison(scanner);
      return next && sameUnit(unit, next.unit) && next.change === first.change && next.than === first.than
        ? { next, or: word.parts['or'] !== undefined, subject }
        : undefined;
    });
    if (!joined) break;
    for (const subject of [joined.subject, joined.next.subject ?? '']) if (subject !== '') also.push(subject);
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
    ...(first.subject !== undefined && { subject: first.subject }),
    ...(also.length > 0 && { also }),
    text: scanner.text.slice(start, scanner.at),
    span: scanner.spanFrom(start),
  };
}

/** 「收入10万元以上的村占比」: the threshold says of what the rate is. */
const withinName = sticky(
  '的(?![得计记给赋扣满不])[\\p{Script=Han}]{1,8}?(?:占比|比例|比重|率)(?=达|为|在|不|低|高|大|小|[≥≤<>=])',
);

const beginning = `(?=${AT_LEAST}|${AT_MOST}|${MORE_THAN}|${LESS_THAN}|±|\\d)`;
// A group that may be left out and matches nothing is left out: the comparator right here must be an alternative of its own, or 「但不超过」 loses its 不.
const conjunction = sticky(
  `(?:的)?,?(?:(?<and>${AND})|(?<or>${OR}))(?:(?:控制)?在|处于|介于)?(?:${beginning}|(?=为?(?:负|正|零|0[的,得计]))|(?<subject>[^,;。\\n()\\d<>≤≥=±]{1,16}?)${beginning}|)`,
);

/** comparison = change | deviation | notation | signed | against | than | days | chain | ranked | range | compared | sided | bare ; */
function parseComparison(scanner: Scanner): Compared | undefined {
  for (const parse of [
    parseChange,
    parseDeviation,
    parseNotation,
    parseSigned,
    parseAgainst,
    parseThan,
    parseDays,
    parseChain,
    parseRanked,
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
  '(?:(?:出现|呈现|呈)?(?<shrinks>负增长)(?=的?[,:]?(?:得|计|记|不得分|扣|该|本|\\d))|(?:出现|呈现|呈)?(?<still>零增长)(?=的?[,:]?(?:得|计|记|不得分|扣|该|本|\\d)))|(?:为|是|呈|等于|(?<=或))(?:(?<negative>负数|负值|负增长|负(?=[的或,得计记不]))|(?<positive>正数|正值|正增长|正(?=[的或,得计记不]))|(?<zero>[零0](?=[的或,得计记不])))',
);

/** signed = "为负" | "为正" | "为零" ; */
function parseSigned(scanner: Scanner): Compared | undefined {
  const read = scanner.read(signWord);
  if (!read) return undefined;
  const isZero = (read.parts['zero'] ?? read.parts['still']) !== undefined;
  const zero: SoftEdge = { at: '0', inclusive: isZero, sure: true };
  if (isZero) return { intervals: [{ from: zero, to: zero }], unit: 'none' };
  return {
    intervals: [(read.parts['negative'] ?? read.parts['shrinks']) === undefined ? { from: zero } : { to: zero }],
    unit: 'none',
  };
}

const FIGURE =
  '(?:数|值|额|量|价|成本|预算|概算|决算|计划|目标|(?<=[≥≤<>=]\\p{Script=Han}{0,12})任务|编制|上年|上年度|上年同期|去年|去年同期|进度|标准|定额|限额|规模|面积|工期|期限|控制数|单价|投资|收入|支出|均值|平均值|平均水平|人数|率|比例|增幅|增速)';
const than = sticky(
  `(?:(?<ge>≥|>=|不低于|不少于|不小于|(?:大于|高于|超过)(?:或|或者)?等于|(?:达到|等于|持平)(?:或|或者)(?:超过|大于|高于)|达到)|(?<le>≤|<=|不超过|未超过|没有超过|[未不]突破|没有突破|不超(?=[^过出])|未超出?(?=[^过])|没有超出?(?=[^过])|不高于|不大于|不多于|控制在(?=[^,;。\\n\\d]{2,14}(?:以内|之内|范围之?内))|(?:小于|低于|少于)(?:或|或者)?等于|(?:等于|持平)(?:或|或者)(?:小于|低于|少于))|(?<gt>>|大于|超过|高于|超出|多于|突破|超(?=[^过出支额编]))|(?<lt><|小于|低于|少于|未达到|达不到)|(?<eq>=|等于)|(?:与|和)(?=[^,;。\\n\\d]{2,14}(?:持平|一致|相同|相等|相当)))(?<than>(?!的|按|每)[\\p{Script=Han}]{0,12}?${FIGURE}(?:\\([^()\\d]{1,6}\\))?)(?:以内|之内|范围之?内)?(?<same>持平|一致|相同|相等|相当)?(?=(?:的|时)?[,:]?(?:每|得|计|记|不得分|不扣分|满分|扣|按|该|本|在|\\d+(?:\\.\\d+)?分)|(?:的|时)?[,:])`,
);

const thanBy = sticky(
  `(?:(?<gt>超过|高于|超出|多于|大于|超(?=[^过出支]))|(?<lt>低于|少于|小于|落后于|落后|滞后于))(?<than>(?!的|按|每)[\\p{Script=Han}]{0,12}?${FIGURE})(?=\\d)`,
);
const sideOf = sticky(
  `(?:(?<within>以内|之内|范围内)|(?<more>及?以上|以外)|(?<less>及?以下))(?:\\((?:(?<out>${EXCLUDED})|(?<in>${INCLUDED}))(?:\\d+(?:\\.\\d+)?%?|本数)?\\))?`,
);

/** 「低于序时进度10个百分点以内」: between the other figure and so far below it. */
function parseThanBy(scanner: Scanner): Compared | undefined {
  const read = scanner.read(thanBy);
  const name = read?.parts['than'];
  if (!read || name === undefined || !isFigureName(name)) return undefined;
  const ranged = scanner.attempt(parseRange);
  if (ranged) {
    if (ranged.unit !== 'rate') return undefined;
    const isAbove = read.parts['gt'] !== undefined;
    return { intervals: ranged.intervals.map((one) => (isAbove ? one : turned(one))), unit: 'rate', than: name };
  }
  const amount = parseAmount(scanner);
  const side = amount?.unit === 'rate' ? scanner.read(sideOf) : undefined;
  if (!amount || !side) return undefined;
  const isBeyond = side.parts['more'] !== undefined;
  const near: SoftEdge = { at: '0', inclusive: false, sure: true };
  const { in: taken, out } = side.parts;
  const said = (taken ?? out) === undefined ? amount.included : taken !== undefined;
  const far: SoftEdge = { at: amount.value, inclusive: said ?? true, sure: said !== undefined };
  const above: SoftInterval = isBeyond ? { from: far } : { from: near, to: far };
  return { intervals: [read.parts['gt'] === undefined ? turned(above) : above], unit: 'rate', than: name };
}

/** What it is compared with is asked by its name (`unreadWords`). */
function isFigureName(name: string): boolean {
  return isName(name) || isFreeName(name);
}

/** So far below the other figure. */
function turned({ from, to }: SoftInterval): SoftInterval {
  return {
    ...(to && { from: { ...to, at: decimal(to.at).neg().toFixed() } }),
    ...(from && { to: { ...from, at: decimal(from.at).neg().toFixed() } }),
  };
}

const thanWithin = sticky(
  `控制在(?<than>[\\p{Script=Han}]{0,8}?(?:预算|概算|计划|定额|限额|标准|目标|额度|编制)(?:数|额|批复|金额|总额|控制数)?)(?:范围)?(?:以内|之内|内)`,
);

/** 「成本控制在预算批复范围内」: no more than the other figure. */
function parseThanWithin(scanner: Scanner): Compared | undefined {
  const name = scanner.read(thanWithin)?.parts['than'];
  if (name === undefined || !isFigureName(name)) return undefined;
  return { intervals: [{ to: { at: '0', inclusive: true, sure: true } }], unit: 'none', than: name };
}

/** 「全县平均增速」 */
const BENCHMARK =
  /^(?:全[国省市州县区旗镇乡]|[省市县区]|同行业|同类)?(?:同期)?平均(?:水平|值|数|[增涨降][速幅]|[\p{Script=Han}]{0,6}率)$/u;

/** than = comparator name [ amount ( "以内" | "以上" | "以下" ) ] ; another figure, as 实际成本≤计划成本, 低于序时进度10个百分点以内 */
function parseThan(scanner: Scanner): Compared | undefined {
  const by = scanner.attempt(parseThanBy) ?? scanner.attempt(parseThanWithin);
  if (by) return by;
  const read = scanner.read(than);
  const name = read?.parts['than'];
  if (!read || name === undefined || !(isFigureName(name) || BENCHMARK.test(name))) return undefined;
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

const AT_LEAST_SIGN = '(?:≥|>=|=>)';
const AT_MOST_SIGN = '(?:≤|<=|=<)';
const signPattern = sticky(`(?:(?<ge>${AT_LEAST_SIGN})|(?<le>${AT_MOST_SIGN})|(?<gt>>)|(?<lt><))`);
/** On the right a word will do: 「5%＜结余率小于等于10%」. */
const WORDS =
  '(?:(?<ge>(?:大于|高于)(?:或|或者)?等于|不低于|不小于|不少于)|(?<le>(?:小于|低于)(?:或|或者)?等于|不超过|不高于|不大于)|(?<gt>大于|高于|超过)|(?<lt>小于|低于))';
const wordPattern = sticky(WORDS);
const NO_WORD = `(?!${WORDS.replace(/\?<[a-z]+>/g, '?:')})`;
const chainSubject = sticky(
  `(?:(?:满意度|调查|综合|评价|测评|考核)*得分)(?=[<≤小低不])|(?:${NO_WORD}[^,;。\\n()\\d<>≤≥=±扣得分]){0,24}(?:\\([^()\\d]{0,8}\\))?(?:${NO_WORD}[^,;。\\n()\\d<>≤≥=±扣得分]){0,10}`,
);

function isMeasured(subject: string): boolean {
  return /^(?:[a-zA-Z]|其?绝对值)$/.test(subject) || isMeasure(subject) || isName(subject.replace(/[|]/g, ''));
}

/** chain = amount sign [ subject sign amount ] ; as 90%＞X≥75% */
function parseChain(scanner: Scanner): Compared | undefined {
  const start = scanner.at;
  const left = parseAmount(scanner);
  const first = left && scanner.read(signPattern);
  if (!first) return undefined;
  const leftEdge = signed(left, first.parts, true);
  const read = scanner.read(chainSubject);
  const subject = (read?.text ?? '').replace(/^\||\|$/g, '');
  if (subject !== '' && !isMeasured(subject)) return undefined;
  const second = scanner.attempt(() => {
    const read = scanner.read(signPattern) ?? scanner.read(wordPattern);
    const right = read && parseAmount(scanner);
    return right ? { right, parts: read.parts } : undefined;
  });
  if (!second) return subject === '' ? undefined : { intervals: [leftEdge], unit: left.unit, subject };
  const [scaledLeft, unit] =
    left.unit === 'none' && second.right.unit === 'rate'
      ? [signed({ ...left, value: hundredth(left.value) }, first.parts, true), 'rate' as const]
      : [leftEdge, left.unit];
  const interval = crossed([scaledLeft], [signed(second.right, second.parts, false)]);
  if (interval.length === 0) fail('conditionsExclude', scanner.spanFrom(start));
  return !sameUnit(unit, second.right.unit)
    ? undefined
    : { intervals: interval, unit: unit === 'none' ? second.right.unit : unit, ...(subject !== '' && { subject }) };
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
