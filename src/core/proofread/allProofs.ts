import { claimWrong } from './checks/claims';
import { countDiffers } from './checks/countDiffers';
import { differenceWrong, directionWrong, rateWrong, sameYearCompared } from './checks/changes';
import { figureDiffers } from './checks/figureDiffers';
import { brokenNumber, headingEmpty, leftOver, numberingBroken, referenceMissing } from './checks/form';
import { gradeWrong, scaleBroken } from './checks/grades';
import { foreignUnit, repeated } from './checks/names';
import { lostPoints } from './checks/lostPoints';
import { marksSaid } from './checks/marksSaid';
import { partsDiffer } from './checks/partsDiffer';
import { resultDiffers } from './checks/resultDiffers';
import { saidTwoWays } from './checks/saidTwoWays';
import { marksDiffer, scoreAboveMark, scoreDiffers } from './checks/scores';
import { shareWrong, sharesDiffer } from './checks/shares';
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
  totalDiffers,
  gradeWrong,
  sameYearCompared,
  directionWrong,
  differenceWrong,
  rateWrong,
  resultDiffers,
  partsDiffer,
  shareWrong,
  sharesDiffer,
  countDiffers,
  tableSumDiffers,
  tableDifferenceWrong,
  scoreAboveMark,
  marksDiffer,
  marksSaid,
  lostPoints,
  surveyScore,
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
