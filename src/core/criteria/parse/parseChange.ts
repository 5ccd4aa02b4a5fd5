import { decimal } from '../../base/decimal';
import { FELL, LAST_YEAR, NOT_FELL, NOT_ROSE, ROSE, SAME, YEAR_START } from '../lexicon/changing';
import { BETWEEN, EXCLUDED, INCLUDED, OR_LESS, OR_MORE, OUTSIDE, WITHIN } from '../lexicon/comparing';
import type { SoftEdge, SoftInterval, Unit } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { isName } from '../readableWords';
import { type Amount, parseAmount } from './parseAmount';
import { type Compared, INSIDE, edge, hundredth, inWord, parseCompared, parseRange, parseSided } from './compared';

const changeWord = sticky(
  `(?:${YEAR_START}|${LAST_YEAR})(?<between>[^,;。\\n()\\d<>≤≥=%]{0,8}?)(?:(?<notRose>${NOT_ROSE})|(?<notFell>${NOT_FELL})|(?<fell>${FELL})|(?<rose>${ROSE})|(?<same>${SAME}))`,
);

/** Once last year has been named, 「持平的」 alone is against it too. */
const saidLastYear = new RegExp(`${YEAR_START}|${LAST_YEAR}`);
const changeAlone = sticky(
  `(?:(?<notRose>${NOT_ROSE})|(?<notFell>${NOT_FELL})|(?<fell>${FELL})|(?<rose>${ROSE})|(?<same>${SAME}))(?=的?[,:]?(?:得|计|记|不得分|满分|扣|\\d|超过|在|[≤≥<>]|(?<=${FELL}|${ROSE})(?:不足|不到|达到|不低于|不少于|不超过|小于|低于|大于|高于)\\d))`,
);

/** 「债务率低于上年得4分，与上年持平得2分」: where the sentence speaks of last year's level anyway. */
const besideLastYear = sticky(
  '(?:(?<notRose>不高于|不超过|不大于)|(?<notFell>不低于|不少于|不小于)|(?<fell>低于|少于|小于)|(?<rose>高于|超过|大于|多于))(?:上年度|上年同期|上年|去年同期|去年)(?:水平|数)?(?=的?[,:]?(?:得|计|记|不得分|满分|扣\\d))',
);

/** change = ( "较上年" | "同比" | … ) ( "下降" | "增长" | "持平" | … ) [ [ comparator ] amount [ "以上" | "以内" ] ] ; */
export function parseChange(scanner: Scanner): Compared | undefined {
  const word =
    scanner.read(changeWord) ??
    (scanner.sees(changeAlone) && saidLastYear.test(scanner.text.slice(0, scanner.at))
      ? scanner.read(changeAlone)
      : undefined) ??
    (scanner.sees(besideLastYear) && saidLastYear.test(scanner.text) ? scanner.read(besideLastYear) : undefined);
  if (!word) return undefined;
  const { notRose, notFell, fell, rose, same, between = '' } = word.parts;
  if (between !== '' && !isName(between)) return undefined;
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
  const level = levelOr(scanner, notRose ?? '', notFell ?? '');
  if (level) return level;
  if (same !== undefined) return { intervals: [{ from: zero(true), to: zero(true) }], unit: 'none', change: true };
  return {
    intervals: [notRose === undefined && notFell !== undefined ? { from: zero(true) } : { to: zero(true) }],
    unit: 'none',
    change: true,
  };
}

const endsInFall = new RegExp(`${FELL}$`);
const endsInRise = new RegExp(`${ROSE}$`);

/** 「持平或下降1%以内」: no change at all, or so much of one. */
function levelOr(scanner: Scanner, notRose: string, notFell: string): Compared | undefined {
  const isFall = endsInFall.test(notRose);
  if (!isFall && !endsInRise.test(notFell)) return undefined;
  const further = scanner.attempt(parseRange) ?? scanner.attempt(parseCompared) ?? scanner.attempt(parseSided);
  if (!further) return undefined;
  const still: SoftEdge = { at: '0', inclusive: true, sure: true };
  const joined = further.intervals.flatMap((one) => sized(one, isFall)).map((one) => reaching(one, still));
  return { intervals: joined, unit: further.unit, change: true };
}

/** What begins right behind 0 begins at 0; anything else stands beside it. */
function reaching(one: SoftInterval, still: SoftEdge): SoftInterval {
  if (one.from?.at === '0') return { ...one, from: still };
  return one.to?.at === '0' ? { ...one, to: still } : one;
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
const atMostSign = sticky(
  '(?:不超过|不超出|未超过|不大于|不高于|小于等于|小于或等于|低于等于|≤|<=|小于|低于|<)(?=±|正负|\\+-)',
);
const deviationSign = sticky('(?:±|正负|\\+-|\\+/-)');
const within = sticky(
  `(?:\\((?:(?:${INCLUDED})${INSIDE})\\))?(?:${WITHIN}|${BETWEEN}|${OR_LESS})(?:\\((?:(?<in>${INCLUDED})|(?<out>${EXCLUDED}))${INSIDE}\\))?`,
);
const outside = sticky(`(?:${OUTSIDE}|${OR_MORE})`);
const dash = sticky('[-至到]');

/** 「超过±3%不超过±5%」 「超出±5%但在±10%以内」 */
function parseFurtherLimit(scanner: Scanner): SoftEdge | undefined {
  scanner.read(sticky('(?:的)?,?(?:但|且|、)?'));
  const sign = scanner.read(atMostSign) ?? scanner.read(inWord);
  const amount = sign && scanner.read(deviationSign) ? parseAmount(scanner) : undefined;
  if (!sign || !amount) return undefined;
  const inside = scanner.read(within);
  if (/在|于/.test(sign.text) && !inside) return undefined;
  const said = amount.included ?? (inside?.parts['out'] === undefined ? undefined : false);
  return edge(amount, said ?? !/^(?:小于|低于|<)$/.test(sign.text), true);
}

/** deviation = "±" amount [ "-" [ "±" ] amount ] ( "以内" | "以外" ) | "超过" "±" amount ; both sides of 0 */
export function parseDeviation(scanner: Scanner): Compared | undefined {
  const beyond = scanner.read(beyondSign);
  const atMost = beyond ? undefined : scanner.read(atMostSign);
  if (!atMost) scanner.read(inWord);
  if (!scanner.read(deviationSign)) return undefined;
  const first = parseAmount(scanner);
  if (!first) return undefined;
  if (atMost) {
    const limit = edge(first, first.included ?? !/^(?:小于|低于|<)$/.test(atMost.text), true);
    scanner.read(within);
    return { intervals: [{ from: turned(limit), to: limit }], unit: first.unit };
  }
  if (beyond) {
    const limit = edge(first, first.included ?? false, true);
    const far = scanner.attempt(parseFurtherLimit);
    if (far)
      return {
        intervals: [
          { from: limit, to: far },
          { from: turned(far), to: turned(limit) },
        ],
        unit: first.unit,
      };
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
