import { buildScheme } from './buildScheme';
import { mof2013 } from './mof2013/mof2013';
import type { Scheme } from './scheme';
import { xushui2022 } from './xushui2022/xushui2022';
import { xushui2023 } from './xushui2023/xushui2023';
import { ziyuan2023 } from './ziyuan2023/ziyuan2023';

/** The built-in schemes in the order in which they are offered. */
export const allSchemes: readonly Scheme[] = [xushui2022, xushui2023, ziyuan2023, mof2013].map((texts) => buildScheme(texts).scheme);

/** What is used where nobody chose. */
export const defaultScheme: Scheme = schemeById(xushui2022.id) ?? buildScheme(xushui2022).scheme;

export function schemeById(id: string): Scheme | undefined {
  return allSchemes.find((scheme) => scheme.id === id);
}
