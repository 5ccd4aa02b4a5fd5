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
