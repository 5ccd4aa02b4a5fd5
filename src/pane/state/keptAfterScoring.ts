import type { Review } from '../../app/outcomes';
import type { Draft } from './answerDraft';
import { draftEntries } from './draftEntries';

/** Only what could not be used stays to be mended; everything else is in her workbook now. */
export function keptAfterScoring(draft: Draft, { scorecard }: Review): Draft {
  const { unusable } = draftEntries(draft, scorecard.scheme);
  return { typed: Object.fromEntries(Object.entries(draft.typed).filter(([key]) => unusable.has(key))), sources: {} };
}
