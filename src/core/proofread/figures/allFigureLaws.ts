import { fullStaff } from './fullStaff';
import { withinPosts } from './withinPosts';
import { risenFromNothing } from './risenFromNothing';
import { sameBaseTwice } from './sameBaseTwice';
import { averagesByName } from './averagesByName';
import { averagesOfCounts } from './averagesOfCounts';
import { balanceOfYear } from './balanceOfYear';
import { growthByName } from './growthByName';
import { netOfMoves } from './netOfMoves';
import { notMoreThan } from './notMoreThan';
import { betweenExtremes } from './betweenExtremes';
import { budgetMoves } from './budgetMoves';
import { classesOfAll } from './classesOfAll';
import { changesAddUp } from './changesAddUp';
import { changesByName } from './changesByName';
import { changesWithRates } from './changesWithRates';
import { comparedInTurn } from './comparedInTurn';
import { changesOfParts } from './changesOfParts';
import { ratesOfParts } from './ratesOfParts';
import { eachTimesCount } from './eachTimesCount';
import { paidByNorm } from './paidByNorm';
import { partsOfWhole } from './partsOfWhole';
import { pointsAddUp } from './pointsAddUp';
import { rateOfMarks } from './rateOfMarks';
import { ratesByStem } from './ratesByStem';
import { changeFromBase } from './changeFromBase';
import { leftOrOver } from './leftOrOver';
import { savedRate } from './savedRate';
import { shareAmong } from './shareAmong';
import { gapSaid } from './gapSaid';
import { marksLost } from './marksLost';
import { stockMoves } from './stockMoves';
import { takenOut } from './takenOut';
import { doneSaid } from './doneSaid';
import { timesOfYear } from './timesOfYear';
import type { FigureLaw } from './relation';
import { restsOfWhole } from './restsOfWhole';
import { respectiveShares } from './respectiveShares';
import { wholeWithCarried } from './wholeWithCarried';
import { complementRates } from './complementRates';
import { respectiveRates } from './respectiveRates';
import { moneyTogether } from './moneyTogether';
import { runMeets } from './runMeets';
import { satisfiedOfReturned } from './satisfiedOfReturned';
import { yearBesideYear } from './yearBesideYear';
import { beyondBudget } from './beyondBudget';
import { sumGoesOn } from './sumGoesOn';
import { postsAndStaff } from './postsAndStaff';
import { sharesByName } from './sharesByName';
import { sharesOfOneWhole } from './sharesOfOneWhole';

/** The laws over the figures of a paragraph, whatever it is about. */
export const allFigureLaws: readonly FigureLaw[] = [
  ratesByStem,
  changesWithRates,
  comparedInTurn,
  changesByName,
  changesAddUp,
  changesOfParts,
  restsOfWhole,
  classesOfAll,
  partsOfWhole,
  wholeWithCarried,
  moneyTogether,
  yearBesideYear,
  satisfiedOfReturned,
  runMeets,
  respectiveRates,
  complementRates,
  sumGoesOn,
  beyondBudget,
  respectiveShares,
  sharesOfOneWhole,
  ratesOfParts,
  sharesByName,
  paidByNorm,
  eachTimesCount,
  pointsAddUp,
  budgetMoves,
  sameBaseTwice,
  risenFromNothing,
  postsAndStaff,
  fullStaff,
  withinPosts,
  averagesOfCounts,
  averagesByName,
  balanceOfYear,
  growthByName,
  netOfMoves,
  notMoreThan,
  doneSaid,
  timesOfYear,
  marksLost,
  rateOfMarks,
  stockMoves,
  gapSaid,
  takenOut,
  shareAmong,
  changeFromBase,
  savedRate,
  leftOrOver,
  betweenExtremes,
];
