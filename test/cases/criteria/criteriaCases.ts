import { commonSentences } from './commonSentences';
import type { CriterionCase } from './criterionCase';
import { harshSentences } from './harshSentences';
import { mixedSentences } from './mixedSentences';

export const criteriaCases: readonly CriterionCase[] = [...commonSentences, ...mixedSentences, ...harshSentences];
