import type { Scheme } from './scheme';
import { xushui2022 } from './xushui2022';

/** The built-in schemes in the order in which they are offered. */
export const allSchemes: readonly Scheme[] = [xushui2022];

/** What is used where nobody chose. */
export const defaultScheme: Scheme = xushui2022;

export function schemeById(id: string): Scheme | undefined {
  return allSchemes.find((scheme) => scheme.id === id);
}
