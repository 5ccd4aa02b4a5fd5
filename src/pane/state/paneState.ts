import type { Overview, Review } from '../../app/outcomes';
import type { SchemeChoice } from '../../app/chooseScheme';
import type { Progress } from '../../app/ports';
import type { Refusal } from '../../core/base/problem';
import type { WordKey } from '../wording';
import { type Desk, EMPTY_DESK } from './desk';
import { EMPTY_DRAFT, type Draft } from './answerDraft';
import { type Live, NOT_LIVE } from './live';

/** All that the pane knows. Plain values: what it does is in `reduce`, what it asks for in `paneActions`. */
export interface PaneState {
  readonly busy: Busy | undefined;
  readonly overview: Overview | undefined;
  /** The result that is shown: what was settled, with what the sheets show now laid over it. */
  readonly review: Review | undefined;
  /** The result of this run, or of our sheets as they stood when the workbook was opened: what she changes is judged by it. */
  readonly settled: Review | undefined;
  /** The scoring of this session that is the last one, as long as it may be taken back. */
  readonly lastRun: LastScoring | undefined;
  readonly live: Live;
  /** Where she is, and how she came there; the last is shown. */
  readonly pages: readonly [Page, ...Page[]];
  /** Undefined leaves it to the last run, or to the default. */
  readonly choice: SchemeChoice | undefined;
  readonly year: number | undefined;
  /** Whose workbook it is, as she typed it where no table says it. */
  readonly unit: string | undefined;
  /** Typed in the pane, and not in the workbook yet. */
  readonly draft: Draft;
  /** 填写 shows only what is open. */
  readonly onlyOpen: boolean;
  readonly desk: Desk;
  readonly notice: Notice | undefined;
  /** The workbook has changed since it was read, and there is no result yet that could follow it. */
  readonly stale: boolean;
  /** A mistake of ours: shown by the error page. */
  readonly crash: Error | undefined;
}

export interface LastScoring {
  /** The sheets that it wrote. */
  readonly sheets: readonly string[];
  /** The result before; undefined where there was none. */
  readonly before: Review | undefined;
  /** What she had typed for it in the pane. */
  readonly draft: Draft;
}

/** What is under way. */
export type Work =
  'look' | 'score' | 'report' | 'fields' | 'check' | 'projects' | 'proof' | 'county' | 'write' | 'takeBack';

export interface Busy {
  readonly work: Work;
  readonly progress: Progress;
  readonly stopping: boolean;
}

export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'scheme' }
  | { readonly name: 'tables' }
  | { readonly name: 'result' }
  | { readonly name: 'facts' }
  | { readonly name: 'fill' }
  | { readonly name: 'report' }
  | { readonly name: 'fields' }
  | { readonly name: 'check' }
  | { readonly name: 'projects' }
  | { readonly name: 'proof' }
  | { readonly name: 'last' }
  | { readonly name: 'county' }
  | { readonly name: 'help' }
  | { readonly name: 'indicator'; readonly path: string };

export type Notice =
  | { readonly from: 'core'; readonly refusal: Refusal }
  | {
      readonly from: 'pane';
      readonly key: WordKey;
      readonly level: 'error' | 'done';
      readonly details?: Readonly<Record<string, string>>;
    };

export const FIRST_STATE: PaneState = {
  busy: undefined,
  overview: undefined,
  review: undefined,
  settled: undefined,
  lastRun: undefined,
  live: NOT_LIVE,
  pages: [{ name: 'start' }],
  choice: undefined,
  year: undefined,
  unit: undefined,
  draft: EMPTY_DRAFT,
  onlyOpen: true,
  desk: EMPTY_DESK,
  notice: undefined,
  stale: false,
  crash: undefined,
};

export function pageOf({ pages }: PaneState): Page {
  return pages.at(-1) ?? pages[0];
}
