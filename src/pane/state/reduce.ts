import type { Followed } from '../../app/live/followReview';
import type { Overview, Review } from '../../app/outcomes';
import type { SchemeChoice } from '../../app/chooseScheme';
import type { Progress } from '../../app/ports';
import type { Refusal } from '../../core/base/problem';
import type { FactId } from '../../core/facts/catalogue';
import type { NamedSource } from '../../core/facts/namedSources';
import { type Desk, clearedDesk, withRead } from './desk';
import { type Draft, answersDropped, withSource, withTyped } from './answerDraft';
import { keptAfterScoring } from './keptAfterScoring';
import { NOT_LIVE, withFollowed } from './live';
import { type Busy, FIRST_STATE, type Notice, type Page, type PaneState } from './paneState';

export type Action =
  | { readonly type: 'began'; readonly work: Busy['work'] }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopping' }
  | { readonly type: 'looked'; readonly overview: Overview }
  /** `sheets` are those that were written. */
  | { readonly type: 'scored'; readonly review: Review; readonly sheets: readonly string[] }
  /** The workbook as it is without the last scoring. */
  | { readonly type: 'tookBack'; readonly overview: Overview }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'noticed'; readonly notice: Notice | undefined }
  | { readonly type: 'opened'; readonly page: Page }
  | { readonly type: 'wentBack' }
  | { readonly type: 'chose'; readonly choice: SchemeChoice | undefined }
  | { readonly type: 'choseYear'; readonly year: number | undefined }
  | { readonly type: 'namedUnit'; readonly unit: string | undefined }
  | { readonly type: 'typed'; readonly answers: Draft['typed'] }
  | { readonly type: 'named'; readonly fact: FactId; readonly source: NamedSource | undefined }
  | { readonly type: 'discarded' }
  | { readonly type: 'narrowed'; readonly onlyOpen: boolean }
  /** What was read is there, and nothing is under way any more. */
  | { readonly type: 'laid'; readonly desk: Partial<Desk> }
  | { readonly type: 'noted'; readonly desk: Partial<Desk> }
  | { readonly type: 'changed' }
  | { readonly type: 'followed'; readonly followed: Followed; readonly at: number }
  | { readonly type: 'crashed'; readonly problem: Error }
  | { readonly type: 'restarted' };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'began':
      return { ...state, busy: { work: action.work, progress: { step: 'read' }, stopping: false }, notice: undefined };
    case 'progressed':
      return state.busy ? { ...state, busy: { ...state.busy, progress: action.progress } } : state;
    case 'stopping':
      return state.busy ? { ...state, busy: { ...state.busy, stopping: true } } : state;
    case 'looked':
      return looked(state, action.overview);
    case 'scored':
      return {
        ...scored(state, action.review),
        lastRun: { sheets: action.sheets, before: state.settled, draft: state.draft },
      };
    case 'tookBack':
      return tookBack(state, action.overview);
    case 'refused':
      return { ...state, busy: undefined, notice: { from: 'core', refusal: action.refusal } };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'opened':
      return opened(state, action.page);
    case 'wentBack': {
      const [first, ...rest] = state.pages;
      return { ...state, pages: [first, ...rest.slice(0, -1)], notice: undefined };
    }
    case 'chose':
      return { ...state, choice: action.choice };
    case 'choseYear':
      return { ...state, year: action.year };
    case 'namedUnit':
      return { ...state, unit: action.unit };
    case 'typed':
      return { ...state, draft: withTyped(state.draft, action.answers) };
    case 'named':
      return { ...state, draft: withSource(state.draft, action.fact, action.source), notice: undefined };
    case 'discarded':
      return { ...state, draft: { typed: {}, sources: {} } };
    case 'laid':
      return { ...state, busy: undefined, desk: withRead(state.desk, action.desk) };
    case 'noted':
      return { ...state, desk: withRead(state.desk, action.desk) };
    case 'narrowed':
      return { ...state, onlyOpen: action.onlyOpen };
    case 'changed':
      return state.overview && !state.busy ? { ...state, stale: true, desk: { ...state.desk, stale: true } } : state;
    case 'followed':
      return followed(state, action.followed, action.at);
    case 'crashed':
      return { ...state, busy: undefined, crash: action.problem };
    // What she has typed and not scored yet is still hers.
    case 'restarted':
      return { ...FIRST_STATE, draft: state.draft, choice: state.choice, year: state.year, unit: state.unit };
  }
}

/** A new look at the workbook replaces what was shown: a result that is no longer in it is none. */
function looked(state: PaneState, overview: Overview): PaneState {
  const pages: PaneState['pages'] = overview.review ? state.pages : [{ name: 'start' }];
  return {
    ...state,
    busy: undefined,
    overview,
    review: overview.review,
    settled: overview.review,
    live: NOT_LIVE,
    pages,
    desk: clearedDesk(state.desk),
    stale: false,
    notice: undefined,
  };
}

/** What she had typed in the pane is typed and not written again; what she typed there since is newer. */
function tookBack(state: PaneState, overview: Overview): PaneState {
  const { lastRun, draft } = state;
  const before = lastRun?.draft ?? draft;
  return {
    ...looked(state, overview),
    lastRun: undefined,
    draft: {
      typed: { ...before.typed, ...draft.typed },
      sources: { ...before.sources, ...draft.sources },
    },
    notice: { from: 'pane', key: 'tookBack', level: 'done' },
  };
}

/** What was typed is in the workbook now, except what could not be used. She stays on the page she was on. */
function scored(state: PaneState, review: Review): PaneState {
  const overview = state.overview && {
    ...state.overview,
    facts: review.facts,
    scheme: review.scorecard.scheme,
    schemeAssumed: review.schemeAssumed,
    review,
  };
  const inside = state.pages.some(({ name }) => name === 'result');
  const pages: PaneState['pages'] = inside ? state.pages : [{ name: 'start' }, { name: 'result' }];
  return {
    ...state,
    busy: undefined,
    overview,
    review,
    settled: review,
    live: NOT_LIVE,
    pages: known(pages, review),
    draft: keptAfterScoring(state.draft, review),
    desk: clearedDesk(state.desk),
    notice: droppedNotice(state, review),
    stale: false,
  };
}

/** What the sheets show now is what the pane shows; where they cannot be read, the result stays and says that it is the last run's. */
function followed(state: PaneState, what: Followed, at: number): PaneState {
  const live = withFollowed(state.live, what, at);
  const review = live.lost ? state.settled : (what.review ?? state.review);
  return {
    ...state,
    live,
    review,
    desk: { ...state.desk, stale: true },
    overview: review && state.overview && { ...state.overview, facts: review.facts, review },
  };
}

function droppedNotice({ draft }: PaneState, review: Review): Notice | undefined {
  const count = answersDropped(draft, review);
  return count === 0
    ? undefined
    : { from: 'pane', key: 'answersDropped', level: 'error', details: { count: String(count) } };
}

/** Another scheme has other indicators: a page about one that is gone is left. */
function known(pages: PaneState['pages'], review: Review): PaneState['pages'] {
  const [first, ...rest] = pages;
  return [
    first,
    ...rest.filter(
      (page) => page.name !== 'indicator' || review.scorecard.indicators.some(({ path }) => path === page.path),
    ),
  ];
}

function opened(state: PaneState, page: Page): PaneState {
  if (page.name === 'start') return { ...state, pages: [page], notice: undefined };
  if (page.name === 'result') return { ...state, pages: [{ name: 'start' }, page], notice: undefined };
  return { ...state, pages: [...state.pages, page], notice: undefined };
}
