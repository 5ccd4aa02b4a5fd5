import { claimWrong } from './checks/claims';
import { countDiffers } from './checks/countDiffers';
import { differenceWrong, directionWrong, rateWrong, sameYearCompared } from './checks/changes';
import { executionRate } from './checks/executionRate';
import { figureDiffers } from './checks/figureDiffers';
import { brokenNumber, headingEmpty, leftOver, numberingBroken, referenceMissing } from './checks/documentForm';
import { gradeWrong, scaleBroken } from './checks/grades';
import { foreignUnit, repeated } from './checks/names';
import { groupScores } from './checks/groupScores';
import { lostPoints } from './checks/lostPoints';
import { marksSaid } from './checks/marksSaid';
import { partsDiffer } from './checks/partsDiffer';
import { resultDiffers } from './checks/resultDiffers';
import { saidTwoWays } from './checks/saidTwoWays';
import { markDiffers, marksDiffer, scoreAboveMark, scoreDiffers } from './checks/scores';
import { shareOfNamed, shareWrong, sharesDiffer } from './checks/shares';
import { spreadSaid } from './checks/spreadSaid';
import { surveyScore } from './checks/surveyScore';
import { tableDifferenceWrong } from './checks/tableDifferenceWrong';
import { tableSumDiffers } from './checks/tableSumDiffers';
import { totalDiffers } from './checks/totals';
import { yearWrong } from './checks/years';
import type { Proof } from './proof';

/** Every law of a finished report, the ones that a workbook decides first. Where two speak of one place, the first is heard. */
export const allProofs: readonly Proof[] = [
  figureDiffers,
  scoreDiffers,
  markDiffers,
  totalDiffers,
  gradeWrong,
  sameYearCompared,
  directionWrong,
  differenceWrong,
  rateWrong,
  executionRate,
  resultDiffers,
  groupScores,
  partsDiffer,
  shareWrong,
  shareOfNamed,
  sharesDiffer,
  countDiffers,
  tableSumDiffers,
  tableDifferenceWrong,
  scoreAboveMark,
  marksDiffer,
  marksSaid,
  lostPoints,
  surveyScore,
  spreadSaid,
  scaleBroken,
  saidTwoWays,
  claimWrong,
  yearWrong,
  foreignUnit,
  brokenNumber,
  leftOver,
  repeated,
  numberingBroken,
  headingEmpty,
  referenceMissing,
];
