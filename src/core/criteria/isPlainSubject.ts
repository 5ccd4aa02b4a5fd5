import { isMeasure, isMoment, isScoreName } from './clauseWords';
import { isDuration, type Unit } from './phrase';

/** A measure of some kind, a moment before days, somebody's score before points. */
export function isPlainSubject(text: string, unit: Unit): boolean {
  return isMeasure(text) || (isDuration(unit) && isMoment(text)) || (unit === 'points' && isScoreName(text));
}
