import { explains } from './explanation';
import { FILLER, TRAILING_FILLER } from './lexicon/joining';

const leading = new RegExp(`^(?:[,、:。;)]|以上(?!各|情况|内容|要求|年)|${FILLER})+`);
const trailing = new RegExp(`(?:[,、:。;(]|(?<![及按准定限用工小临耗历课学平])时|${TRAILING_FILLER})+$`);

/** The words themselves, without what merely joins them to their neighbours. */
export function core(text: string): string {
  let words = text.replace(trailing, '').replace(leading, '');
  while (words.endsWith(')') && !words.includes('(')) words = words.slice(0, -1);
  while (words.startsWith('(') && !words.includes(')')) words = words.slice(1);
  if (/^\([^()]*\)$/.test(words)) words = words.slice(1, -1);
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** Says only what is scored, or how in general. */
export function isAbout(text: string): boolean {
  return explains(text);
}

/** A known form, or known words only; anything else has not been read. */
export function isExplanation(text: string): boolean {
  return explains(text);
}
