import { type Decimal, ZERO } from '../base/decimal';
import { onceFor } from '../base/onceFor';
import type { ReadReport } from './proof';
import { indicatorName } from './indicatorName';
import type { ScoreRow } from './scoreTables';

/** What an indicator, or a group of them, may get and got in the table. */
export interface Scored {
  readonly score: Decimal | undefined;
  readonly full: Decimal | undefined;
  /** The lines that make it. */
  readonly rows: readonly ScoreRow[];
}

/** By name; what two lines bear is of neither. Groups have what all under them have. */
export const scoredNames = onceFor(({ scores }: Pick<ReadReport, 'scores'>): ReadonlyMap<string, Scored> => {
  const lines = scores.rows.filter(({ sum }) => !sum);
  const names = groupedBy(lines, ({ name }) => [name]);
  const groups = groupedBy(lines, ({ above }) => above);
  const own = [...names].flatMap(([name, rows]) => (rows.length === 1 ? [[name, scoredOf(rows)] as const] : []));
  const ofGroups = [...groups].flatMap(([name, rows]) =>
    name !== '' && !names.has(name) && new Set(rows.map(({ table }) => table)).size === 1
      ? [[name, scoredOf(rows)] as const]
      : [],
  );
  return new Map([...own, ...ofGroups]);
});

/** The name itself, or the only one that ends with these words. */
export function nameFor(words: string, scored: ReadonlyMap<string, Scored>): string | undefined {
  const whole = indicatorName(words).replace(/^(?:其中|和|及(?!时))/, '');
  const name = bareName(whole);
  if (scored.has(name)) return name;
  // 「产出指标」 is 产出, and 产出 is 「产出指标」.
  const bare = [...scored.keys()].filter((one) => one === whole || bareName(one) === name);
  if (bare.length === 1) return bare[0];
  const ending = name.length < 3 ? [] : [...scored.keys()].filter((one) => one.endsWith(name));
  return ending.length === 1 ? ending[0] : undefined;
}

function bareName(name: string): string {
  return name.replace(/(?:类|部分)?(?:指标)?(?:类|部分)?$/, '');
}

function groupedBy(
  rows: readonly ScoreRow[],
  namesOf: (row: ScoreRow) => readonly string[],
): ReadonlyMap<string, readonly ScoreRow[]> {
  const found = new Map<string, ScoreRow[]>();
  for (const row of rows) for (const name of new Set(namesOf(row))) found.set(name, [...(found.get(name) ?? []), row]);
  return found;
}

/** What is open, or not of this year, leaves the group open. */
function scoredOf(rows: readonly ScoreRow[]): Scored {
  const all = (own: readonly (Decimal | undefined)[]): Decimal | undefined =>
    own.reduce<Decimal | undefined>((sum, one) => (sum && one ? sum.plus(one) : undefined), ZERO);
  // A line that got more than it may is wrong, and so is what it makes.
  const sound = rows.every(({ score, full }) => !score || !full || score.lte(full));
  return {
    score: sound ? all(rows.map(({ score }) => score)) : undefined,
    full: all(rows.map(({ full }) => full)),
    rows,
  };
}
