import { actualsSaid } from './checks/actualsSaid';
import { adjustedBudget } from './checks/adjustedBudget';
import { changeToYear } from './checks/changeToYear';
import { changesFrom } from './checks/changesFrom';
import { datesPossible } from './checks/datesPossible';
import { perHead } from './checks/perHead';
import { staffSaid } from './checks/staffSaid';
import { projectsSaid } from './checks/projectsSaid';
import { claimWrong } from './checks/claims';
import { columnRelations } from './checks/columnRelations';
import { comparedAmounts } from './checks/comparedAmounts';
import { differenceWrong, directionWrong, rateWrong, sameYearCompared } from './checks/changes';
import { executionRate } from './checks/executionRate';
import { figureNearMiss } from './checks/figureNearMiss';
import { figureDiffers } from './checks/figureDiffers';
import { brokenNumber, headingEmpty, leftOver, referenceMissing } from './checks/documentForm';
import { numberingBroken } from './checks/numbering';
import { gradeWrong, scaleBroken } from './checks/grades';
import { foreignUnit, repeated } from './checks/names';
import { groupScores } from './checks/groupScores';
import { lostPoints } from './checks/lostPoints';
import { lostSaid } from './checks/lostSaid';
import { marksNamed } from './checks/marksNamed';
import { marksSaid } from './checks/marksSaid';
import { partsDiffer } from './checks/partsDiffer';
import { projectCounts, rowGrades } from './checks/projectCounts';
import { pointsBetween } from './checks/pointsBetween';
import { ratesOfCounts } from './checks/ratesOfCounts';
import { resultDiffers } from './checks/resultDiffers';
import { reckonedNearby } from './checks/reckonedNearby';
import { columnMarks } from './checks/columnMarks';
import { mostSaid } from './series/mostSaid';
import { scoresListed } from './checks/scoresListed';
import { comparedRates } from './checks/comparedRates';
import { listedAmounts } from './checks/listedAmounts';
import { ratesAgain } from './checks/ratesAgain';
import { totalsNearby } from './checks/totalsNearby';
import { rowsSaid } from './checks/rowsSaid';
import { saidTwoWays } from './checks/saidTwoWays';
import { markDiffers, marksDiffer, scoreAboveMark, scoreDiffers } from './checks/scores';
import { shareOfNamed, shareWrong, sharesDiffer } from './checks/shares';
import { scopeOfDifference } from './checks/scopeOfDifference';
import { spreadSaid } from './checks/spreadSaid';
import { sumsSaid } from './checks/sumsSaid';
import { surveyScore } from './checks/surveyScore';
import { tableDifferenceWrong } from './checks/tableDifferenceWrong';
import { tableSumDiffers } from './checks/tableSumDiffers';
import { totalDiffers } from './checks/totals';
import { yearWrong } from './checks/years';
import { columnShares } from './checks/columnShares';
import { linesOfBook } from './checks/linesOfBook';
import { levelSums } from './checks/levelSums';
import { lineSaid } from './checks/lineSaid';
import { namedDifferences } from './checks/namedDifferences';
import { itemsCounted } from './checks/itemsCounted';
import { withinSaid } from './checks/withinSaid';
import { spelledAmounts } from './checks/spelledAmounts';
import { yearCompared } from './checks/yearCompared';
import { yearOfFigure } from './checks/yearOfFigure';
import { yearOfPapers } from './checks/yearOfPapers';
import { yearOfSentence } from './checks/yearOfSentence';
import { documentNumbers } from './checks/documentNumbers';
import { averageRows } from './checks/averageRows';
import { averagesApart } from './checks/averagesApart';
import { perUnit } from './checks/perUnit';
import { rateOfItem } from './checks/rateOfItem';
import { ratesOfPlans } from './checks/ratesOfPlans';
import { rowsInOrder } from './checks/rowsInOrder';
import { listTotals } from './checks/listTotals';
import { saidInOtherUnit } from './checks/saidInOtherUnit';
import { indicatorCounts } from './checks/indicatorCounts';
import { impossibleRates } from './checks/impossibleRates';
import { totalsSaid } from './checks/totalsSaid';
import { balanceRates } from './checks/balanceRates';
import { indicatorNames } from './checks/indicatorNames';
import { listedBelow } from './checks/listedBelow';
import { conversion } from './checks/conversion';
import { edgesSaid } from './checks/edgesSaid';
import { lostTotal } from './checks/lostTotal';
import { boundsSaid } from './checks/boundsSaid';
import { columnProducts } from './checks/columnProducts';
import { familiesInTables } from './checks/familiesInTables';
import { familySums } from './checks/familySums';
import { movedTo } from './checks/movedTo';
import { rowsCounted } from './checks/rowsCounted';
import { rowsMeeting } from './checks/rowsMeeting';
import { stepsDeducted } from './checks/stepsDeducted';
import { targetsSaid } from './checks/targetsSaid';
import { weightsSaid } from './checks/weightsSaid';
import { amountsCounted } from './checks/amountsCounted';
import { countedAgain } from './checks/countedAgain';
import { groupedSums } from './checks/groupedSums';
import { nearlyTheSame } from './checks/nearlyTheSame';
import { ratesInRows } from './checks/ratesInRows';
import { listsExplained } from './checks/listsExplained';
import { ratesExplained } from './checks/ratesExplained';
import { convertedPoints } from './checks/convertedPoints';
import { namesCounted } from './checks/namesCounted';
import { thresholdsSaid } from './checks/thresholdsSaid';
import { paceSaid } from './checks/paceSaid';
import { trendSaid } from './checks/trendSaid';
import { countsMeet } from './series/countsMeet';
import { spreadOfList } from './series/spreadOfList';
import { topOfList } from './series/topOfList';
import { quartersAddUp } from './checks/quartersAddUp';
import { shortOf } from './checks/shortOf';
import { allMeet } from './series/allMeet';
import { ordinalsCounted } from './checks/ordinalsCounted';
import { datesInOrder } from './checks/datesInOrder';
import { scoresNamed } from './checks/scoresNamed';
import { timesSaid } from './checks/timesSaid';
import { unitOfTable } from './checks/unitOfTable';
import { unitsSlipped } from './checks/unitsSlipped';
import { allFigureLaws } from './figures/allFigureLaws';
import { proofOf } from './figures/relation';
import type { Proof } from './proof';

/** Every law of a finished report, the ones that a workbook decides first. Where two speak of one place, the first is heard. */
export const allProofs: readonly Proof[] = [
  documentNumbers,
  yearOfFigure,
  yearOfSentence,
  yearOfPapers,
  yearCompared,
  unitOfTable,
  figureDiffers,
  figureNearMiss,
  projectsSaid,
  linesOfBook,
  scoreDiffers,
  markDiffers,
  totalDiffers,
  conversion,
  gradeWrong,
  sameYearCompared,
  comparedAmounts,
  directionWrong,
  differenceWrong,
  rateWrong,
  changesFrom,
  changeToYear,
  comparedRates,
  scopeOfDifference,
  executionRate,
  pointsBetween,
  ratesOfCounts,
  ratesOfPlans,
  rateOfItem,
  balanceRates,
  namedDifferences,
  movedTo,
  boundsSaid,
  thresholdsSaid,
  paceSaid,
  trendSaid,
  targetsSaid,
  amountsCounted,
  namesCounted,
  itemsCounted,
  withinSaid,
  ordinalsCounted,
  datesPossible,
  datesInOrder,
  convertedPoints,
  timesSaid,
  countedAgain,
  unitsSlipped,
  stepsDeducted,
  staffSaid,
  perHead,
  perUnit,
  resultDiffers,
  adjustedBudget,
  groupScores,
  shortOf,
  quartersAddUp,
  partsDiffer,
  familySums,
  listedAmounts,
  listTotals,
  sumsSaid,
  shareWrong,
  shareOfNamed,
  sharesDiffer,
  ...allFigureLaws.map(proofOf),
  averagesApart,
  indicatorCounts,
  rowsCounted,
  listedBelow,
  projectCounts,
  rowGrades,
  rowsMeeting,
  tableSumDiffers,
  groupedSums,
  tableDifferenceWrong,
  columnRelations,
  columnProducts,
  levelSums,
  familiesInTables,
  rowsInOrder,
  columnShares,
  scoreAboveMark,
  columnMarks,
  scoresListed,
  scoresNamed,
  marksDiffer,
  marksNamed,
  marksSaid,
  weightsSaid,
  lostPoints,
  lostSaid,
  lostTotal,
  surveyScore,
  averageRows,
  spreadSaid,
  scaleBroken,
  edgesSaid,
  rowsSaid,
  lineSaid,
  totalsSaid,
  saidInOtherUnit,
  spelledAmounts,
  actualsSaid,
  saidTwoWays,
  nearlyTheSame,
  ratesExplained,
  listsExplained,
  ratesInRows,
  ratesAgain,
  totalsNearby,
  reckonedNearby,
  mostSaid,
  allMeet,
  countsMeet,
  topOfList,
  spreadOfList,
  impossibleRates,
  claimWrong,
  yearWrong,
  foreignUnit,
  brokenNumber,
  leftOver,
  repeated,
  indicatorNames,
  numberingBroken,
  headingEmpty,
  referenceMissing,
];
