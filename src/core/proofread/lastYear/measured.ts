import type { TextNumber } from '../numbersIn';
import type { LineNumber } from './fittingInner';

/** A number as lines of a list are held to it; undefined where no list has such. */
export function measured({ kind, value, step, text }: TextNumber): LineNumber | undefined {
  if (kind === 'money') return /^[\d.,]+ ?万?元$/.test(text) ? { value, step, measure: 'money' } : undefined;
  if (kind === 'rate') return { value, step, measure: 'rate' };
  return kind === 'points' || kind === 'count' ? { value, step, measure: kind } : undefined;
}
