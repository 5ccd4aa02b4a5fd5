import { buildScheme } from './buildScheme';
import { compiledSchemes } from './compiledSchemes';
import { mof2013 } from './mof2013/mof2013';
import type { Scheme } from './scheme';
import type { SchemeTexts } from './schemeTexts';
import { xushui2022 } from './xushui2022/xushui2022';
import { xushui2023 } from './xushui2023/xushui2023';
import { ziyuan2023 } from './ziyuan2023/ziyuan2023';

/** The built-in schemes in the order in which they are offered; the first is used where nobody chose. */
export const builtInTexts: readonly SchemeTexts[] = [xushui2022, xushui2023, ziyuan2023, mof2013];

/** Sentences are compiled when a scheme is first asked for, and once. */
const built = new Map<string, Scheme>();

export function defaultScheme(): Scheme {
  return compiled(xushui2022);
}

export function schemeById(id: string): Scheme | undefined {
  const texts = builtInTexts.find((one) => one.id === id);
  return texts && compiled(texts);
}

function compiled(texts: SchemeTexts): Scheme {
  const known = built.get(texts.id) ?? compiledSchemes[texts.id]?.() ?? buildScheme(texts).scheme;
  built.set(texts.id, known);
  return known;
}
