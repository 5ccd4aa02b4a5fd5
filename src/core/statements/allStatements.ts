import { absence } from './kinds/absence';
import { amount } from './kinds/amount';
import { amounts } from './kinds/amounts';
import { change } from './kinds/change';
import { comparison } from './kinds/comparison';
import { completion } from './kinds/completion';
import { counts } from './kinds/counts';
import { equation } from './kinds/equation';
import { indicatorScore } from './kinds/indicatorScore';
import { ledgerLine } from './kinds/ledgerLine';
import { lostPoints } from './kinds/lostPoints';
import { parts } from './kinds/parts';
import { reference } from './kinds/reference';
import { saving } from './kinds/saving';
import { shares } from './kinds/shares';
import { totalScore } from './kinds/totalScore';

/** Every kind of statement; in a text the more particular are tried before the plainer. */
export const allStatements = [
  equation,
  shares,
  parts,
  amounts,
  saving,
  change,
  completion,
  comparison,
  totalScore,
  indicatorScore,
  lostPoints,
  counts,
  ledgerLine,
  reference,
  absence,
  amount,
] as const;
