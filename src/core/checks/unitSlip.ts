import { ZERO, decimal } from '../base/decimal';
import type { Place } from '../base/problem';
import { type Figure, amountOf } from './checkedFigure';
import { type Relation, figuresOf, holds } from './relation';

/** A sheet whose figures are all 10,000 or 1,000 times what the other forms say: 元 where it says 万元, or the other way round. */
export interface UnitSlip {
  readonly sheet: string;
  /** The unit it says, and how many times too large its figures are. */
  readonly unit: string;
  readonly times: string;
  readonly places: readonly Place[];
  /** What the slip breaks, and nothing else need be said of. */
  readonly relations: readonly Relation[];
}

const FACTORS = ['10000', '0.0001', '1000', '0.001'];
/** One figure may be slipped alone; a whole form shows in more. */
const LEAST_RELATIONS = 2;

/** From one sheet to another. */
export function leadsAcross(relation: Relation): boolean {
  return new Set(figuresOf(relation).map(({ sheet }) => sheet)).size === 2;
}

/** Whole forms in the wrong unit, the one that explains most first. */
export function unitSlips(between: readonly Relation[]): readonly UnitSlip[] {
  const slips: UnitSlip[] = [];
  let open = between;
  for (;;) {
    const sheets = [...new Set(open.flatMap((relation) => figuresOf(relation).map(({ sheet }) => sheet)))];
    const found = sheets.flatMap((sheet) => slipOf(sheet, open) ?? []);
    const [first, ...rest] = found;
    if (!first) return slips;
    const best = rest.reduce((one, other) => (other.relations.length > one.relations.length ? other : one), first);
    slips.push(best);
    open = open.filter((relation) => !best.relations.includes(relation));
  }
}

function slipOf(sheet: string, relations: readonly Relation[]): UnitSlip | undefined {
  const own = relations.filter((relation) => figuresOf(relation).some((figure) => figure.sheet === sheet));
  const telling = own.filter(
    (relation) => relation.kind === 'equal' && figuresOf(relation).some((figure) => !figure.value.isZero()),
  );
  if (telling.length < LEAST_RELATIONS || telling.some((relation) => holds(relation))) return undefined;
  const factor = FACTORS.find((times) => {
    const scaled = (figure: Figure) =>
      figure.sheet === sheet ? amountOf(figure).div(times).minus(amountOf(figure)) : ZERO;
    return telling.every((relation) => holds(relation, scaled));
  });
  if (factor === undefined) return undefined;
  const figures = telling.flatMap(figuresOf).filter((figure) => figure.sheet === sheet);
  return {
    sheet,
    unit: figures.find(({ unit }) => unit)?.unit?.name ?? '',
    times: decimal(factor).gte(1) ? factor : `1/${decimal('1').div(factor).toString()}`,
    places: [{ sheet }],
    relations: [...telling, ...own.filter((relation) => !telling.includes(relation))],
  };
}
