import { type Decimal, ZERO, decimal, largest, roundScore, smallest, sumOf } from '../base/decimal';
import { scoreRule } from '../rules/scoreRule';
import { type Adjustment, type AdjustingTerms, TERM_KEYS, adjustmentKey } from '../schemes/adjustment';
import { type AdjustmentRule, adjustmentRule, withinMost } from '../schemes/adjustmentRule';
import type { Scheme } from '../schemes/scheme';
import { type Typed, numberOf, textOf } from '../workbook/typed';

/** The total with what is added to it and taken from it. */
export interface Adjusted {
  readonly items: readonly ScoredAdjustment[];
  readonly terms: AdjustingTerms;
  /** What the scheme leaves unsaid, and she answers. */
  readonly asks: { readonly mostAdded: boolean; readonly way: boolean };
  readonly typedTerms: { readonly mostAdded: Typed | undefined; readonly way: Typed | undefined };
  readonly added: Decimal;
  readonly taken: Decimal;
  /** How many lines and questions still wait for her. */
  readonly open: number;
  /** Undefined while anything is open, here or among the indicators. */
  readonly total: Decimal | undefined;
}

export interface ScoredAdjustment {
  readonly key: string;
  readonly adjustment: Adjustment;
  readonly how: AdjustmentRule;
  readonly typed: Typed | undefined;
  /** Added or taken, never negative. */
  readonly points: Decimal | undefined;
}

/** What she may choose where the scheme does not say how added points count. */
export const WAYS = { within: '计入总分，不超过满分', beyond: '计入总分，可超过满分', apart: '不计入总分' } as const;

interface Base {
  readonly score: Decimal | undefined;
  readonly full: Decimal;
}

/** Undefined where the scheme has nothing outside its full marks. */
export function adjusted(
  { adjustments = [], adjusting = {} }: Scheme,
  base: Base,
  typed: ReadonlyMap<string, Typed>,
): Adjusted | undefined {
  if (adjustments.length === 0) return undefined;
  const items = adjustments.map((one) => scoredAdjustment(one, typed));
  const asks = asksOf(items, adjusting);
  const typedTerms = { mostAdded: typed.get(TERM_KEYS.mostAdded), way: typed.get(TERM_KEYS.way) };
  const raw = pointsOfKind(items, 'adds');
  const cap = asks.mostAdded ? capTyped(typedTerms.mostAdded) : decimalOf(adjusting.mostAdded);
  const way = asks.way ? wayOf(typedTerms.way) : saidWay(adjusting);
  const unsaid = raw.isZero()
    ? 0
    : [asks.mostAdded && !cap && way !== 'apart', way === undefined].filter(Boolean).length;
  const capped = cap ? smallest(cap, raw) : raw;
  const added = way === 'apart' ? ZERO : capped;
  const lost = pointsOfKind(items, 'takes');
  const taken = smallest(decimalOf(adjusting.mostTaken) ?? lost, lost);
  const open = items.filter(({ points }) => points === undefined).length + unsaid;
  const totalOf = (score: Decimal, full: Decimal): Decimal => {
    const sum = largest(ZERO, score.plus(added).minus(taken));
    return roundScore(way === 'beyond' ? sum : smallest(sum, largest(full, score)));
  };
  const total = open === 0 && base.score ? totalOf(base.score, base.full) : undefined;
  return { items, terms: adjusting, asks, typedTerms, added, taken, open, total };
}

/** Nothing has to be said of the points that are added where none can be. */
function asksOf(items: readonly ScoredAdjustment[], terms: AdjustingTerms): Adjusted['asks'] {
  const adding = items.filter(({ adjustment }) => adjustment.kind === 'adds');
  return {
    mostAdded: terms.mostAdded === undefined && adding.some(({ how }) => !how.capped),
    way: terms.beyondFull === undefined && adding.length > 0,
  };
}

function saidWay({ beyondFull = false }: AdjustingTerms): keyof typeof WAYS {
  return beyondFull ? 'beyond' : 'within';
}

function wayOf(typed: Typed | undefined): keyof typeof WAYS | undefined {
  const said = typed && textOf(typed);
  return (Object.keys(WAYS) as (keyof typeof WAYS)[]).find((way) => WAYS[way] === said);
}

function capTyped(typed: Typed | undefined): Decimal | undefined {
  const cap = numberOf(typed);
  return cap?.isNegative() ? undefined : cap;
}

function decimalOf(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : decimal(text);
}

function scoredAdjustment(adjustment: Adjustment, all: ReadonlyMap<string, Typed>): ScoredAdjustment {
  const key = adjustmentKey(adjustment);
  const typed = all.get(key);
  const how = adjustmentRule(adjustment);
  return { key, adjustment, how, typed, points: pointsOf(adjustment, how, numberOf(typed)) };
}

function pointsOf({ kind }: Adjustment, how: AdjustmentRule, given: Decimal | undefined): Decimal | undefined {
  if (!given) return undefined;
  if (!how.rule) return withinMost(given, how) ? roundScore(given) : undefined;
  const full = decimal(how.full);
  const outcome = scoreRule(how.rule, full, { count: given });
  if (outcome.kind !== 'scored') return undefined;
  return kind === 'takes' ? full.minus(outcome.score) : outcome.score;
}

function pointsOfKind(items: readonly ScoredAdjustment[], kind: Adjustment['kind']): Decimal {
  return sumOf(items.map(({ adjustment, points }) => (adjustment.kind === kind && points ? points : ZERO)));
}
