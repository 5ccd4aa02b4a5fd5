import type { Finding } from '../base/problem';
import { type Language, say } from './say';

/** A finding where what to do about it stands beside it, once for all of its kind. */
export function sayBriefly(finding: Finding, language: Language = 'zh'): string {
  switch (finding.code) {
    case 'wordUnknown':
      return say({ code: 'wordUnknownBriefly', details: finding.details }, language);
    case 'wordAssumed':
      return say({ code: 'wordAssumedBriefly', details: finding.details }, language);
    default:
      return say(finding, language);
  }
}

/**
 * The same in the row of the figure that it is said of: which table, and which other figures, stands there already, and the whole sentence
 * in 没看懂的词. A sentence quoted whole in a narrow column would make the row as tall as ten.
 */
export function sayAtFigure(finding: Finding): string {
  switch (finding.code) {
    case 'wordUnknown':
      return say({ code: 'wordUnknownAtFigure', details: finding.details });
    case 'wordAssumed':
      return say({ code: 'wordAssumedAtFigure', details: { ...finding.details, word: quotedShort(finding.details) } });
    default:
      return say(finding);
  }
}

const SHORT = 60;

/** Other clauses of the sentence may be told as well: as much of it as a few lines hold. */
function quotedShort({ word, text }: { readonly word: string; readonly text: string }): string {
  return text.length <= SHORT ? text : `${word}……`;
}
