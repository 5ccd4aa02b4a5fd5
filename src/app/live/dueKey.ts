import { type Due, placeKey } from './verdict';

/** One place is named once, for the latest reason. */
export function dueKey({ why, place, details }: Due): string {
  return place ? placeKey(place) : `${why} ${details?.['sheet'] ?? ''}`;
}
