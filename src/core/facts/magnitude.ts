import { type Decimal, decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import { yearOf } from './chooseYear';
import { factDefinition } from './catalogue';
import type { Reading } from './reading';

/** More 万元 than any township has, by what the money is for: such a figure was written in 元. */
const MOST: readonly (readonly [facts: RegExp, wanYuan: string])[] = [
  [/hreePublic|ravelAbroad|ehicle(?!s)|eception/, '2000'],
  [/^operating/, '50000'],
  [/^procurement/, '300000'],
  [/^nonTax/, '30000'],
  [/./, '1000000'],
];
/** 万元 with 角 and 分 beyond so many is 元. */
const MOST_WITH_FRACTION = decimal('100000');
/** Less 元 than any township spends or owns in a year, in 万元: such a figure was written in 万元. What is left over may be a few 分. */
const LEAST: readonly (readonly [facts: RegExp, wanYuan: string])[] = [
  [/arryover$|^(?:other|service|business|affiliate)Revenue$|^budgetWithdrawn$/, '0'],
  [
    /^(?:budget|final)(?:Revenue|Expenditure)$|^adjustedBudget$|^fiscalFinalRevenue$|^(?:basic|personnel|operating)|^fixedAssets|^(?:t|lastT)otalAssets$|^(?:wage|operation)Guarantee$/,
    '1',
  ],
  [/^(?:procurement|project(?:Budget|Final)$|directFunds$|superiorRevenue)/, '0.1'],
  [/./, '0.01'],
];
/** How often one unit is taken for the other. */
const FACTORS = ['10000', '1000', '10'];

/**
 * A unit is believed only where the size of the figures allows it: a table whose figures cannot be what its unit says, or
 * are so many times what another table says, gives no figure but stands in conflict with itself.
 */
export function doubtUnits(readings: readonly Reading[]): {
  readings: readonly Reading[];
  findings: readonly Finding[];
} {
  const tables = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (factDefinition(reading.fact).kind !== 'money' || reading.source.unit === '') continue;
    const table = tableOf(reading);
    const known = tables.get(table);
    if (known) known.push(reading);
    else tables.set(table, [reading]);
  }
  const same = new Map<string, Reading[]>();
  for (const reading of [...tables.values()].flat()) {
    const key = `${reading.fact} ${String(yearOf(reading))}`;
    const known = same.get(key);
    if (known) known.push(reading);
    else same.set(key, [reading]);
  }
  const alike = (one: Reading) => same.get(`${one.fact} ${String(yearOf(one))}`) ?? [];
  const doubted = new Map<string, Reading>();
  const misnamed = new Set<string>();
  for (const [table, own] of tables) {
    const multiples = own.filter((one) => isMultiple(one, alike(one)));
    // Where every figure contradicts another, each of them is in conflict already.
    const odd = own.find(isImpossible) ?? (multiples.length < own.length ? multiples[0] : undefined);
    if (odd) doubted.set(table, odd);
    if (odd && isSaidElsewhere(own, odd, alike)) misnamed.add(table);
  }
  if (doubted.size === 0) return { readings, findings: [] };
  return {
    readings: readings.map((one) =>
      doubted.has(tableOf(one)) && factDefinition(one.fact).kind === 'money' && !one.value.isZero()
        ? { ...one, doubted: true, ...(misnamed.has(tableOf(one)) && { meant: inOtherUnit(one) }) }
        : one,
    ),
    findings: [...doubted.values()].map(({ fact, value, source }): Finding => {
      const place = { sheet: source.sheet, cell: source.cell };
      return {
        code: 'magnitude',
        level: 'error',
        details: { ...place, fact: factDefinition(fact).name, unit: source.unit, value: value.toString() },
        places: [place],
      };
    }),
  };
}

/** In the other of the two units: 元 that is named 万元, or 万元 that is named 元. */
function inOtherUnit({ value, source }: Reading): Decimal | undefined {
  if (source.unit === '万元') return value.div('10000');
  return source.unit === '元' ? value.times('10000') : undefined;
}

/**
 * Whether a table of which one figure cannot be is in the other unit: two of its figures at least are what other tables say in units of their
 * own, and none is anything else. One figure alone may be another one of as many digits.
 */
function isSaidElsewhere(own: readonly Reading[], odd: Reading, alike: (one: Reading) => readonly Reading[]): boolean {
  if (!isImpossible(odd)) return false;
  const said = new Set<string>();
  for (const one of own) {
    const meant = inOtherUnit(one);
    const others = alike(one).filter((other) => tableOf(other) !== tableOf(one) && !other.substitute);
    if (!meant || one.value.isZero()) continue;
    if (others.some(({ value }) => value.minus(meant).abs().gt(ROUNDING))) return false;
    if (others.length > 0 && meant.abs().gte(1)) said.add(meant.toString());
  }
  return said.size > 1;
}

const ROUNDING = decimal('0.01');

function tableOf({ source }: Reading): string {
  return `${source.sheet}\n${source.via}`;
}

function isImpossible({ fact, value, source }: Reading): boolean {
  const most = MOST.find(([facts]) => facts.test(fact))?.[1] ?? '0';
  const size = value.abs();
  if (size.gte(most)) return true;
  if (source.unit === '万元' && size.gte(MOST_WITH_FRACTION) && !size.isInteger()) return true;
  const least = LEAST.find(([facts]) => facts.test(fact))?.[1] ?? '0';
  return source.unit === '元' && size.gt(0) && size.lt(least);
}

/** Some other table says the same figure in exactly so many times smaller money; the larger of the two is doubted. */
function isMultiple(one: Reading, readings: readonly Reading[]): boolean {
  if (one.value.isZero()) return false;
  return readings.some(
    (other) =>
      other !== one &&
      !other.value.isZero() &&
      one.value.abs().gt(other.value.abs().times(9)) &&
      tableOf(other) !== tableOf(one) &&
      FACTORS.some((factor) => close(one.value, other.value.times(factor))),
  );
}

function close(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lte(b.abs().times('0.00002'));
}
