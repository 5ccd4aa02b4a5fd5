import { TWO_PLACES } from '../../report/fields/writeField';
import { evened } from '../../statements/readText';

/** What of each kind shows that the report writes decimals that are nothing: else we write 60%, 0 and 91.4. */
const SHOWS = { money: /^0\.00$/, rate: /\.00$/, points: /\.\d0$/, count: /^$/ } as const;

export function twoPlacesOf(printed: string, measure: keyof typeof SHOWS): string {
  const digits = /\d[\d,]*\.\d+(?=\D*$)/.exec(evened(printed))?.[0];
  return digits !== undefined && SHOWS[measure].test(digits) ? TWO_PLACES : '';
}
