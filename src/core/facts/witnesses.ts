import type { Decimal } from '../base/decimal';
import { makesAnother, mayChange } from '../tables/words/circumstance';
import type { WitnessOf } from '../tables/words/explained';
import type { Residue, Witness } from '../tables/words/residue';
import { rangeA1 } from '../workbook/address';
import { factDefinition } from './catalogue';
import { withoutCopiedYears } from './copiedYears';
import { doubtUnits } from './magnitude';
import type { ReadTable } from './readOne';
import type { Reading } from './reading';
import { isClose, isOfSame } from './sameFigure';

/** So many digits of different amounts that are the same in two tables are no accident. */
const ENOUGH_DIGITS = 5;

/**
 * A word that nobody here knows stands over or under a table, some of whose figures stand in another sheet as well, where every word is
 * known. Whosever they are, of whichever year and stage, the two tell of the same, and the word changes none of it: what else it stands
 * beside is taken and told. One figure that stands elsewhere otherwise, and the word bars as before.
 */
export function withWitnesses<Sheet extends { readonly read: readonly ReadTable[] }>(
  alone: Sheet,
  known: readonly Reading[],
  again: (witnesses: WitnessOf) => Sheet,
): Sheet {
  if (!alone.read.some((one) => hasWitnesses(one, known))) return alone;
  // Read as if none of them said anything: what their figures would be.
  const tried = again((_, residue) => (isOpen(residue) ? SUPPOSED : undefined));
  const witnesses = new Map(alone.read.flatMap((one) => witnessesIn(one, tried.read, known)));
  return witnesses.size === 0
    ? alone
    : again((table, residue) => (isOpen(residue) ? witnesses.get(keyOf(table, residue)) : undefined));
}

/** Figures that stand as they are: of no draft, of no year's copy, and of a size that their unit allows. */
export function trusted(read: readonly ReadTable[]): readonly Reading[] {
  const kept = withoutCopiedYears(read).read.flatMap(({ collector }) => collector.readings);
  return doubtUnits(kept).readings.filter(({ source, doubted }) => !source.secondChoice && doubted !== true);
}

const SUPPOSED: Witness = { name: '', sheet: '', cell: '' };

/** Nothing in it is known to make figures others: what is taken in or out may leave the whole as it is. */
function isOpen({ because, word, text }: Residue): boolean {
  return because === undefined && !mayChange(word) && !makesAnother(text) && !TAKES_IN.test(text);
}

const TAKES_IN = /[含除另仅只扣剔减并]|部分|其中|其余|包括|合[计并]/;

function hasWitnesses({ table, collector }: ReadTable, known: readonly Reading[]): boolean {
  const unknown = [...collector.barred.values()].filter(
    ({ residue }) => isOpen(residue) && collector.isOfTable(residue),
  );
  return unknown.some(({ facts }) => known.some((one) => facts.has(one.fact) && isElsewhere(one, table)));
}

function witnessesIn(
  { table, collector }: ReadTable,
  tried: readonly ReadTable[],
  known: readonly Reading[],
): readonly (readonly [string, Witness])[] {
  const place = placeOf(table);
  const others = known.filter((one) => isElsewhere(one, table));
  const before = new Set(collector.readings.map(claimOf));
  const supposed = tried
    .filter((one) => placeOf(one.table) === place)
    .flatMap((one) => one.collector.readings)
    .filter((one) => !before.has(claimOf(one)));
  return [...collector.barred.values()].flatMap(({ residue, facts }) => {
    const beside = supposed.filter(({ fact }) => facts.has(fact));
    const witness = isOpen(residue) && collector.isOfTable(residue) ? witnessOf(beside, others) : undefined;
    return witness ? [[keyOf(table, residue), witness] as const] : [];
  });
}

function witnessOf(supposed: readonly Reading[], others: readonly Reading[]): Witness | undefined {
  const digits = new Set<string>();
  let first: Witness | undefined;
  for (const one of supposed) {
    const same = others.filter((other) => isOfSame(one, other));
    if (same.some((other) => !isClose(one, other))) return undefined;
    const [other] = same;
    const { kind, name } = factDefinition(one.fact);
    if (!other || kind !== 'money') continue;
    first ??= { name, sheet: other.source.sheet, cell: other.source.cell };
    digits.add(digitsOf(one.value));
  }
  return [...digits].join('').length >= ENOUGH_DIGITS ? first : undefined;
}

/** Without the noughts at both ends: 「1200」 says no more than 「12」. */
function digitsOf(value: Decimal): string {
  return value
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

const isElsewhere = ({ source }: Reading, { sheet }: ReadTable['table']) => source.sheet !== sheet.name;
const claimOf = ({ fact, source }: Reading) => `${fact}\n${source.cell}`;

type Placed = Pick<ReadTable['table'], 'sheet' | 'area'>;
const placeOf = ({ sheet, area }: Placed) => `${sheet.name}\n${rangeA1(area)}`;
const keyOf = (table: Placed, { text }: Residue) => `${placeOf(table)}\n${text}`;
