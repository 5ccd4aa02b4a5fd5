import type { TextPlace } from './mention';

/** One figure of the report, by where it begins. */
export function placeKey({ paragraph, span }: TextPlace): string {
  return `${String(paragraph)}:${String(span[0])}`;
}
