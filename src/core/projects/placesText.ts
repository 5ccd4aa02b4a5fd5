import type { Place } from '../base/problem';
import type { Money } from './project';

/** The first few places, for a sentence. */
export function placesText(places: readonly Place[]): string {
  const shown = places.slice(0, 6).map(({ sheet, cell }) => `「${sheet}」${cell ?? ''}`);
  return `${shown.join('、')}${places.length > shown.length ? '等' : ''}`;
}

export function placesOf(money: Money): readonly Place[] {
  return money.kind === 'absent' ? [] : money.places;
}
