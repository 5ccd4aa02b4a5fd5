import { builtInTexts, schemeById } from '../../src/core/schemes/allSchemes';
import type { Scheme } from '../../src/core/schemes/scheme';

/** Every built-in scheme, compiled. */
export const builtSchemes: readonly Scheme[] = builtInTexts.flatMap(({ id }) => schemeById(id) ?? []);
