import type { FuzzTarget } from './target';
import { answers } from './targets/answers';
import { clauses } from './targets/clauses';
import { criteria } from './targets/criteria';
import { wordFiles } from './targets/wordFiles';
import { workbooks } from './targets/workbooks';

/** Edits before a re-run have their own, with the story told shortest: test/hosts/excel/anyEdit.test.ts. */
export const allTargets: readonly FuzzTarget[] = [workbooks, wordFiles, criteria, clauses, answers];
