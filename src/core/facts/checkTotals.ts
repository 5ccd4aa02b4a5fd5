import { decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { type FactId, factDefinition } from './catalogue';
import type { Fact } from './facts';
import { THREE_PUBLIC_SERIES } from './threePublicSeries';

/** A total and the parts that must add up to it. */
type Total = readonly [whole: FactId, parts: readonly FactId[]];

const TOTALS: readonly Total[] = [
  ...THREE_PUBLIC_SERIES.flatMap(
    ({ whole, travelAbroad, vehicle, vehiclePurchase, vehicleRunning, reception }): Total[] => [
      [whole, [travelAbroad, vehicle, reception]],
      [vehicle, [vehiclePurchase, vehicleRunning]],
    ],
  ),
  ['basicBudget', ['personnelBudget', 'operatingBudget']],
  ['basicFinal', ['personnelFinal', 'operatingFinal']],
];

/** A printed total that differs from the parts printed beside it by more than rounding. Only within one table: others are compared by 校验. */
export function checkTotals(facts: ReadonlyMap<FactId, Fact>): readonly Finding[] {
  return TOTALS.flatMap(([wholeId, partIds]): Finding[] => {
    const whole = read(facts.get(wholeId));
    const parts = partIds.flatMap((id) => read(facts.get(id)) ?? []);
    if (
      !whole ||
      parts.length < partIds.length ||
      parts.some(({ source }) => source.sheet !== whole.source.sheet || source.via !== whole.source.via)
    )
      return [];
    const sum = parts.reduce((total, { value }) => total.plus(value), decimal(0));
    const exact = [whole, ...parts].every(({ source }) => source.unit === '元');
    const tolerance = exact ? decimal('0.000001') : decimal('0.01').times(parts.length);
    if (whole.value.minus(sum).abs().lte(tolerance)) return [];
    const places = [whole, ...parts].map(({ source: { sheet, cell } }) => ({ sheet, cell }));
    const details = {
      ...places[0],
      fact: factDefinition(wholeId).name,
      parts: partIds.map((id) => factDefinition(id).name).join('、'),
      value: whole.value.toString(),
      sum: sum.toString(),
    };
    return [{ code: 'totalDiffers', level: 'error', details, places }];
  });
}

function read(fact: Fact | undefined) {
  return fact?.status === 'read' && fact.value && fact.source ? { value: fact.value, source: fact.source } : undefined;
}
