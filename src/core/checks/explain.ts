import { type Decimal, ZERO } from '../base/decimal';
import { type Figure, figureKey } from './checkedFigure';
import { type Relation, type SumRelation, difference, figuresOf, holds, isSumRelation } from './relation';

/** Broken relations that one wrong figure explains, or a relation that stands alone. */
export interface Explanation {
  /** The lowest of them: where the figure stands among its like. */
  readonly relation: Relation;
  /** The figure itself, where only one can be meant. */
  readonly suspect: Figure | undefined;
  /** What it would have to be, in the measure of the relation; undefined without a suspect. */
  readonly correction: Decimal | undefined;
  /** The others, that its correction mends. */
  readonly alsoBroken: readonly Relation[];
}

/** More broken relations than these are no slip of one figure; each then stands for itself. */
const MOST_EXPLAINED = 80;

/**
 * A wrong figure shows in every relation it stands in, and where totals are formulas in all that is made of it. The figure
 * that mends the most relations and breaks none explains them all; what no figure explains is said relation by relation.
 */
export function explain(
  relations: readonly Relation[],
  mustHold: (relation: Relation) => boolean,
): readonly Explanation[] {
  const broken = new Set(relations.filter((relation) => !holds(relation)));
  const web = weave(relations, new Set(relations.filter((relation) => !broken.has(relation))));
  const explained: Explanation[] = [];
  while (broken.size > 0 && broken.size <= MOST_EXPLAINED) {
    const best = bestCure(web, broken, mustHold);
    if (!best) break;
    explained.push(best);
    for (const relation of [best.relation, ...best.alsoBroken]) broken.delete(relation);
  }
  const alone = [...broken].map((relation) => ({
    relation,
    suspect: undefined,
    correction: undefined,
    alsoBroken: [],
  }));
  const order = new Map(relations.map((relation, at) => [relation, at]));
  return [...explained, ...alone].sort((a, b) => (order.get(a.relation) ?? 0) - (order.get(b.relation) ?? 0));
}

/** Which relations a figure stands in, and which sums it is a part of. */
interface Web {
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly sumsOver: ReadonlyMap<string, readonly SumRelation[]>;
  readonly held: ReadonlySet<Relation>;
}

function weave(relations: readonly Relation[], held: ReadonlySet<Relation>): Web {
  const relationsOf = new Map<string, Relation[]>();
  const sumsOver = new Map<string, SumRelation[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const relation of relations) {
    for (const figure of figuresOf(relation)) add(relationsOf, figureKey(figure), relation);
    if (relation.kind === 'equal' && relation.isSum)
      for (const { figure } of relation.right) add(sumsOver, figureKey(figure), relation);
  }
  return { relationsOf, sumsOver, held };
}

interface Cure {
  readonly figure: Figure;
  readonly correction: Decimal;
  readonly cured: readonly Relation[];
  readonly changed: ReadonlyMap<string, Decimal>;
  readonly reach: Reach;
}

/**
 * How far a slip goes: the figure alone; with everything that formulas make of it; or one that stands below the figure, in
 * what it is made of, and was added up correctly, so that nothing beneath it shows the slip.
 */
type Reach = 'alone' | 'above' | 'beneath';
const REACHES: readonly Reach[] = ['alone', 'above', 'beneath'];

function bestCure(
  web: Web,
  broken: ReadonlySet<Relation>,
  mustHold: (relation: Relation) => boolean,
): Explanation | undefined {
  let most = 1;
  let best: Cure[] = [];
  for (const cure of cures(web, broken)) {
    if (cure.cured.length > most) {
      most = cure.cured.length;
      best = [];
    }
    if (cure.cured.length === most && most > 1) best.push(cure);
  }
  const [first] = best;
  if (!first) return undefined;
  const weight = ({ changed, reach }: Cure) => REACHES.indexOf(reach) * 1000 + changed.size;
  const lightest = Math.min(...best.map(weight));
  const simplest = best.filter((cure) => weight(cure) === lightest);
  const figures = new Set(simplest.map(({ figure }) => figureKey(figure)));
  const chosen = simplest[0] ?? first;
  const relation = lowest(chosen, figures, mustHold);
  const isCertain = figures.size === 1 && chosen.reach !== 'beneath';
  return {
    relation,
    suspect: isCertain ? chosen.figure : undefined,
    correction: isCertain ? chosen.correction : undefined,
    alsoBroken: chosen.cured.filter((one) => one !== relation),
  };
}

/** Among what it mends: a relation with all the figures that may be meant, first one where the figure is a part. */
function lowest(
  { figure, cured }: Cure,
  candidates: ReadonlySet<string>,
  mustHold: (relation: Relation) => boolean,
): Relation {
  const count = (relation: Relation) => figuresOf(relation).filter((one) => candidates.has(figureKey(one))).length;
  const isPart = (relation: Relation) =>
    isSumRelation(relation) && relation.right.some((term) => figureKey(term.figure) === figureKey(figure)) ? 1 : 0;
  const equality = (relation: Relation) => (relation.kind === 'equal' ? 1 : 0);
  const within = (relation: Relation) => (new Set(figuresOf(relation).map(({ sheet }) => sheet)).size === 1 ? 1 : 0);
  const rank = (relation: Relation) =>
    Number(mustHold(relation)) * 1000 +
    count(relation) * 8 +
    equality(relation) * 4 +
    within(relation) * 2 +
    isPart(relation);
  return cured.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

function* cures(web: Web, broken: ReadonlySet<Relation>): Generator<Cure> {
  const seen = new Set<string>();
  for (const relation of broken) {
    if (!isSumRelation(relation)) continue;
    const gap = difference(relation);
    for (const [terms, side] of [
      [relation.left, -1],
      [relation.right, 1],
    ] as const) {
      for (const { figure, sign } of terms) {
        const correction = gap.times(side * sign);
        const key = `${figureKey(figure)} ${correction.toString()}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const reach of REACHES) {
          const changed = corrections(web, figure, correction, reach !== 'alone');
          const cured = effect(web, broken, changed, reach === 'beneath');
          if (cured) yield { figure, correction, cured, changed, reach };
        }
      }
    }
  }
}

/** The figure, and where totals are formulas everything that is made of it. */
function corrections(web: Web, figure: Figure, correction: Decimal, above: boolean): ReadonlyMap<string, Decimal> {
  const changed = new Map([[figureKey(figure), correction]]);
  if (!above) return changed;
  const open = [figure];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = figureKey(next);
    for (const sum of web.sumsOver.get(key) ?? []) {
      const [whole] = sum.left;
      const part = sum.right.find((term) => figureKey(term.figure) === key);
      if (!whole || !part || !web.held.has(sum) || changed.has(figureKey(whole.figure))) continue;
      changed.set(figureKey(whole.figure), (changed.get(key) ?? correction).times(part.sign * whole.sign));
      open.push(whole.figure);
    }
  }
  return changed;
}

/** What a change mends; undefined where it breaks anything that held. */
function effect(
  web: Web,
  broken: ReadonlySet<Relation>,
  changed: ReadonlyMap<string, Decimal>,
  beneath: boolean,
): readonly Relation[] | undefined {
  const touched = new Set([...changed.keys()].flatMap((key) => web.relationsOf.get(key) ?? []));
  const by = (figure: Figure) => changed.get(figureKey(figure)) ?? ZERO;
  const cured: Relation[] = [];
  for (const relation of touched) {
    const isWhole = holds(relation, by);
    if (broken.has(relation)) {
      if (isWhole) cured.push(relation);
    } else if (web.held.has(relation) && !isWhole && !(beneath && isMadeBeneath(relation, changed))) return undefined;
  }
  return cured;
}

/** The whole is corrected, and with it some part that nobody can name. */
function isMadeBeneath(relation: Relation, changed: ReadonlyMap<string, Decimal>): boolean {
  return (
    relation.kind === 'equal' && relation.isSum && relation.left.some(({ figure }) => changed.has(figureKey(figure)))
  );
}
