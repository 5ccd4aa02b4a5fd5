import { moneyUnitNamed } from '../tables/moneyUnit';
import type { Vocabulary } from '../tables/words/explained';
import { type ReadTable, readOne } from './readOne';
import type { Reading } from './reading';
import { allRecognisers } from './recognisers/allRecognisers';
import { isClose, isOfSame } from './sameFigure';

/** So many figures must agree with other tables before a unit that nobody wrote down is believed. */
const ENOUGH_MATCHES = 2;

/** A table that names no unit is tried in 元 and in 万元: the one in which its figures are those of other tables is its unit. */
export function withInferredUnit(read: ReadTable, known: readonly Reading[], vocabulary: Vocabulary): ReadTable {
  const { table, collector } = read;
  if (table.unit || !collector.findings.some(({ code }) => code === 'unitMissing')) return read;
  const recogniser = allRecognisers.find(({ id }) => id === read.kind);
  if (!recogniser) return read;
  const tried = ['元', '万元', '千元'].flatMap((name) => {
    const unit = moneyUnitNamed(name);
    return unit ? [readOne({ ...table, unit, unitFrom: 'figures' }, recogniser, vocabulary)] : [];
  });
  const matching = tried.filter((one) => matches(one.collector.readings, known) > 0);
  const [only, ...more] = matching;
  return only && more.length === 0 && matches(only.collector.readings, known) >= ENOUGH_MATCHES ? only : read;
}

/** How many different amounts stand elsewhere for the same fact and year. */
function matches(readings: readonly Reading[], known: readonly Reading[]): number {
  const agreeing = readings.filter(
    (one) => !one.value.isZero() && known.some((other) => isOfSame(one, other) && isClose(one, other)),
  );
  return new Set(agreeing.map(({ value }) => value.toString())).size;
}
