import { commonSentences } from './commonSentences';
import type { CriterionCase } from './criterionCase';
import { harshSentences } from './harshSentences';
import { hunanSentences } from './hunanSentences';
import { mixedSentences } from './mixedSentences';
import { negatedSentences } from './negatedSentences';
import { provincialSentences } from './provincialSentences';
import { refusedSentences } from './refusedSentences';
import { sumSentences } from './sumSentences';
import { workedSentences } from './workedSentences';

export const criteriaCases: readonly CriterionCase[] = [...workedSentences, ...commonSentences, ...mixedSentences, ...harshSentences, ...provincialSentences, ...negatedSentences, ...refusedSentences, ...hunanSentences, ...sumSentences];
