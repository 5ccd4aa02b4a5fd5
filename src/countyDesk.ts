import { type RollupDesk, createRollupDesk } from './app/rollupDesk';
import { countyBooks } from './hosts/xlsx/countyBooks';

/** Composition of the county's roll-up: a piece of its own, loaded when somebody first asks for it. */
export function countyDesk(): RollupDesk {
  return createRollupDesk(countyBooks);
}
