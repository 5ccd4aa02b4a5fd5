import type { Words } from '../tables/words/governing';
import type { Meaning } from '../tables/words/meaning';
import { type FactId, factDefinition } from './catalogue';

/** 「退休人数」 「中标金额」 over a list of counts: of them, whatever the rows are called. 「公务用车购置数（辆）」 is no money. */
export function countsOthers(fact: FactId, { heading, row: [own] }: Words): boolean {
  if (factDefinition(fact).kind === 'money') return own?.has('measure:count') === true;
  if (!/Work|Staff$|^(?:departments|vehicles|villages)$/.test(fact)) return false;
  const item = /Work/.test(fact) ? 'item:work' : `item:${fact}`;
  return [...heading].some(
    (one) => /^(?:item:|staff:(?:part|other)$)/.test(one) && one !== item && !isOfCars(fact, one),
  );
}

function isOfCars(fact: FactId, meaning: Meaning): boolean {
  return fact === 'vehicles' && meaning.startsWith('item:vehicle');
}
