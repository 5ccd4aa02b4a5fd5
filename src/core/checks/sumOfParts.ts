import { decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { type FactId, factDefinition } from '../facts/catalogue';
import type { Fact } from '../facts/facts';
import type { CheckInput, Relation } from './check';

/** A total and the parts that must add up to it. */
export interface Sum {
  readonly whole: FactId;
  readonly parts: readonly FactId[];
}

/** A printed total against the parts printed beside it in the same table; they may differ by their rounding. */
export function sumOfParts({ whole: wholeId, parts: partIds }: Sum, level: Finding['level']) {
  return ({ facts }: CheckInput): Relation => {
    const whole = read(facts.get(wholeId));
    const parts = partIds.flatMap((id) => read(facts.get(id)) ?? []);
    if (!whole || parts.length < partIds.length) return { kind: 'notChecked', why: 'missing' };
    if (parts.some(({ source }) => source.sheet !== whole.source.sheet || source.via !== whole.source.via))
      return { kind: 'notChecked', why: 'otherTable' };
    const sum = parts.reduce((total, { value }) => total.plus(value), decimal(0));
    const exact = [whole, ...parts].every(({ source }) => source.unit === '元');
    const tolerance = exact ? decimal('0.000001') : decimal('0.01').times(parts.length);
    const places = [whole, ...parts].map(({ source: { sheet, cell } }) => ({ sheet, cell }));
    if (whole.value.minus(sum).abs().lte(tolerance)) return { kind: 'holds', places };
    const details = {
      sheet: whole.source.sheet,
      cell: whole.source.cell,
      fact: factDefinition(wholeId).name,
      parts: partIds.map((id) => factDefinition(id).name).join('、'),
      value: whole.value.toString(),
      sum: sum.toString(),
    };
    return { kind: 'differs', finding: { code: 'totalDiffers', level, details, places } };
  };
}

function read(fact: Fact | undefined) {
  return fact?.status === 'read' && fact.value && fact.source ? { value: fact.value, source: fact.source } : undefined;
}
