import { type Decimal, decimal, largest } from '../../core/base/decimal';
import type { Place } from '../../core/base/problem';
import { factDefinition } from '../../core/facts/catalogue';
import type { Fact, OtherPlace } from '../../core/facts/facts';
import { parseA1 } from '../../core/workbook/address';
import { contentAt } from '../../core/workbook/snapshot';
import type { Review } from '../outcomes';
import type { Shown } from './liveReview';
import type { Due } from './verdict';

/** Public tables round to 0.01 万元. */
const ROUNDING = decimal('0.01');

/** The single cells that gave the same figure as a source: looked at again whenever something changes. */
export function agreeingPlaces({ facts }: Review): readonly Place[] {
  return [...facts.facts.values()].flatMap((fact) =>
    agreeing(fact).map(({ source }) => ({ sheet: source.sheet, cell: source.cell })),
  );
}

/** Figures that agreed between her tables when they were read, and no longer do: a new run would ask which is right. */
export function newDifferences(settled: Review, live: Review, shown: Shown): readonly Due[] {
  return [...settled.facts.facts.values()].flatMap((fact) => {
    const value = live.facts.facts.get(fact.id)?.value;
    return value && fact.value
      ? agreeing(fact)
          .filter((other) => differs(fact, fact.value, value, other, settled, shown))
          .map(({ source }): Due => ({
            why: 'differs',
            place: { sheet: source.sheet, cell: source.cell },
            details: { name: factDefinition(fact.id).name },
          }))
      : [];
  });
}

function agreeing({ status, others }: Fact): readonly OtherPlace[] {
  return status === 'read' ? others.filter(({ agrees, source }) => agrees && parseA1(source.cell)) : [];
}

/** As far apart as they were when they were taken for the same is no difference. */
function differs(
  { id }: Fact,
  before: Decimal | undefined,
  value: Decimal,
  other: OtherPlace,
  { seen }: Review,
  shown: Shown,
): boolean {
  const there = valueNow(other, seen, shown);
  if (!there || !before) return false;
  const rounding = factDefinition(id).kind === 'money' ? ROUNDING : decimal(0);
  return value
    .minus(there)
    .abs()
    .gt(largest(rounding, before.minus(other.value).abs()));
}

/** In the fact's own unit: the cell is to its number now as it was to the one that was read. */
function valueNow({ source, value }: OtherPlace, seen: Review['seen'], shown: Shown): Decimal | undefined {
  const at = parseA1(source.cell);
  const sheet = seen.sheets.find(({ name }) => name === source.sheet);
  const was = sheet && at && contentAt(sheet, at.row, at.column);
  const is = shown({ sheet: source.sheet, cell: source.cell });
  if (was === is) return value;
  return typeof was === 'number' && typeof is === 'number' && was !== 0
    ? value.times(decimal(is)).div(decimal(was))
    : undefined;
}
