import { type FactId, factCatalogue } from './catalogue';

/** Last year's figure for the same thing, where the catalogue has one: 三公预算 → 上年三公预算. */
export function lastYearFact(id: FactId): FactId | undefined {
  return LAST_YEAR[id];
}

const LAST_YEAR: Partial<Record<FactId, FactId>> = { carryover: 'lastCarryover', ...lastYearPairs() };

function lastYearPairs(): Partial<Record<FactId, FactId>> {
  const ids = new Map<string, FactId>(factCatalogue.map(({ id }) => [id, id]));
  const pairs: Partial<Record<FactId, FactId>> = {};
  for (const { id } of factCatalogue) {
    const last = ids.get(`last${id.charAt(0).toUpperCase()}${id.slice(1)}`);
    if (last) pairs[id] = last;
  }
  return pairs;
}
