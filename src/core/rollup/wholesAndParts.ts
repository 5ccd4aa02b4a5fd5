import { type Decimal, ZERO, decimal, sumOf } from '../base/decimal';
import type { Finding } from '../base/problem';
import { factCatalogue } from '../facts/catalogue';
import type { UnitBook } from './countyUnit';
import { bareName } from './namesAlike';

/** A workbook that adds the others up, such as the county's own: counted beside them, everything would be counted twice. */
export function sumOfOthers(books: readonly UnitBook[]): UnitBook | undefined {
  if (books.length < 3) return undefined;
  const totals = MONEY.map((name) => {
    const values = books.flatMap(({ facts }) => facts.get(name) ?? []);
    return { name, count: values.length, sum: sumOf(values) };
  });
  return books.find(({ facts }) => {
    const shared = totals.filter(({ name, count }) => count > 1 && facts.get(name)?.isZero() === false);
    const isSum = ({ name, sum }: { readonly name: string; readonly sum: Decimal }) => {
      const own = facts.get(name) ?? ZERO;
      return sum.minus(own).minus(own).abs().lte(ROUNDING.times(books.length));
    };
    return shared.length >= 2 && shared.every(isSum);
  });
}

const MONEY = factCatalogue.filter(({ kind }) => kind === 'money').map(({ name }) => name);
/** Each may have been rounded in print. */
const ROUNDING = decimal('0.01');

/** 「甲石镇人民政府机关食堂」 beside 「甲石镇人民政府」, 「示例县」 beside its townships: what is in one may be in the other. Asked, never taken out. */
export function partsOfWholes(books: readonly UnitBook[]): readonly Finding[] {
  const named = [...new Set(books.flatMap(({ unit }) => unit ?? []))].map((unit) => ({ unit, bare: bareName(unit) }));
  const parts = named.flatMap(({ unit: whole, bare }): readonly Finding[] => {
    const within = named.filter((one) => bare.length >= 3 && one.bare !== bare && one.bare.startsWith(bare));
    return within.length === 0
      ? []
      : [{ code: 'rollupPartOf', level: 'notice', details: { whole, parts: together(within) }, places: [] }];
  });
  const wholes = named.filter(({ bare }) => /[县市区州盟旗]$/.test(bare));
  const rest = named.filter((one) => !wholes.includes(one));
  // Counties beside each other are units of a city.
  const [higher] = wholes.length === 1 && rest.length >= 2 ? wholes : [];
  return [
    ...parts,
    ...(higher
      ? [{ code: 'rollupHigher', level: 'notice', details: { whole: higher.unit }, places: [] } satisfies Finding]
      : []),
  ];
}

function together(units: readonly { readonly unit: string }[]): string {
  return units.map(({ unit }) => unit).join('、');
}
