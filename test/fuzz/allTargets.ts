import type { FuzzTarget } from './target';
import { answers } from './targets/answers';
import { clauses } from './targets/clauses';
import { criteria } from './targets/criteria';
import { rescores } from './targets/rescores';
import { reruns } from './targets/reruns';
import { wordFiles } from './targets/wordFiles';
import { workbooks } from './targets/workbooks';

export const allTargets: readonly FuzzTarget[] = [workbooks, wordFiles, criteria, clauses, answers, rescores, reruns];
