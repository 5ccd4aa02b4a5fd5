import { type Decimal } from '../base/decimal';
import { OTHER_REASON } from './lexicon';
import { type EarlierLines, findingKeys } from './findingKey';
import { gapOf } from './gap';
import type { CheckFinding } from './runChecks';

/** Why a difference is as it should be. */
export interface GivenReason {
  /** Chosen from the list. */
  readonly chosen: string;
  readonly said: string;
}

/** As it stands in 校验. */
export interface CheckReason extends GivenReason {
  /** Her words when we last wrote the sheet, and the difference for which they stood then. */
  readonly before: { readonly words: string; readonly gap: Decimal | undefined };
}

/** A finding with what she said of it. */
export interface SettledFinding {
  readonly key: string;
  readonly finding: CheckFinding;
  /** The difference that her reason stands for: as it is now, or as it was when she gave the reason. */
  readonly standsFor: Decimal | undefined;
  /** Her words as they are now. */
  readonly words: string;
  /** Undefined while it is open: an error always, a notice until a reason is given for this very difference. */
  readonly answer: string | undefined;
}

/** As far apart as print may round is no other difference. */
export const SAME_GAP = '0.005';

/** A reason answers the difference that it was given for, and no other. */
export function settleReasons(
  findings: readonly CheckFinding[],
  reasons: ReadonlyMap<string, CheckReason>,
  { lines, sheets }: Pick<EarlierLines, 'lines' | 'sheets'>,
): readonly SettledFinding[] {
  const keys = findingKeys(findings, { lines, sheets, typed: new Set(reasons.keys()) });
  return findings.map((finding): SettledFinding => {
    const key = keys.get(finding) ?? finding.code;
    const gap = gapOf(finding.relation);
    const reason = reasons.get(key);
    const words = reason ? reasonWords(reason.chosen, reason.said) : NO_WORDS;
    if (!reason || words === NO_WORDS) return { key, finding, standsFor: gap, words: NO_WORDS, answer: undefined };
    const isNew = words !== reason.before.words;
    const standsFor = isNew ? gap : reason.before.gap;
    const isSame = gap === undefined || (standsFor !== undefined && standsFor.minus(gap).abs().lte(SAME_GAP));
    const isGiven = reason.chosen !== OTHER_REASON || reason.said !== '';
    const answers = finding.level === 'notice' && isSame && isGiven;
    return { key, finding, standsFor, words, answer: answers ? answerText(reason) : undefined };
  });
}

/** Both cells in one text, as a formula of the sheet joins them. */
function reasonWords(chosen: string, said: string): string {
  return `${chosen}|${said}`;
}

export const NO_WORDS = reasonWords('', '');

function answerText({ chosen, said }: CheckReason): string {
  return [chosen, said].filter((text) => text !== '').join('：');
}
