import type { Assistant } from '../app/assistant';
import type { SchemeChoice } from '../app/chooseScheme';
import type { Overview, OverviewOptions, ScoreOptions } from '../app/outcomes';
import type { ScreenPort, Watch, WorkbookChange } from '../app/ports';
import { type Place, type Result, success } from '../core/base/problem';
import type { FactId } from '../core/facts/catalogue';
import type { NamedSource } from '../core/facts/namedSources';
import { parseRangeA1, rangeA1 } from '../core/workbook/address';
import { type DeskActions, deskActions } from './deskActions';
import type { Desktop } from './desktop';
import { followWorkbook } from './followWorkbook';
import type { PanePorts } from './panePorts';
import { draftReasons, draftTexts, draftWords, isFact } from './state/answerDraft';
import { draftEntries } from './state/draftEntries';
import type { Page, PaneState } from './state/paneState';
import type { Store } from './state/store';

/** Everything that a click may do. None of them throws: what goes wrong is in the state. */
export interface PaneActions extends DeskActions {
  readonly look: () => Promise<void>;
  readonly score: () => Promise<void>;
  /** Takes the last scoring back. */
  readonly takeBack: () => Promise<void>;
  readonly stop: () => void;
  readonly goTo: (place: Place) => Promise<void>;
  readonly open: (page: Page) => void;
  readonly back: () => void;
  readonly choose: (choice: SchemeChoice | undefined) => void;
  /** Puts a scheme into a sheet of hers and chooses that sheet. */
  readonly makeTable: (scheme: SchemeChoice | undefined) => Promise<void>;
  readonly chooseYear: (year: number | undefined) => Promise<void>;
  /** Says whose workbook it is, where no table does. */
  readonly nameUnit: (unit: string) => Promise<void>;
  readonly type: (answers: Readonly<Record<string, string>>) => void;
  readonly name: (fact: FactId, source: NamedSource | undefined) => void;
  /** The cell that is selected in the workbook now becomes the source of a fact. */
  readonly nameSelected: (fact: FactId, unit: string) => Promise<void>;
  readonly discard: () => void;
  readonly showOnlyOpen: (onlyOpen: boolean) => void;
  readonly dismiss: () => void;
  /** She changed the workbook: not a click, but it comes from outside all the same. */
  readonly follow: (changes: readonly WorkbookChange[]) => Promise<void>;
}

export function paneActions(ports: PanePorts, store: Store): PaneActions {
  const { assistant, screen, now = Date.now } = ports;
  const { state, dispatch } = store;
  const takeUp = followWorkbook(screen, store, now);
  const watch = watchFor(store);
  const { guarded, run } = careful(store);
  const notice: Desktop['notice'] = (said) => {
    dispatch({ type: 'noticed', notice: { from: 'pane', ...said } });
  };
  const desktop: Desktop = { ports, store, watch, guarded, run, notice };
  const desk = deskActions(desktop);

  const actions: PaneActions = {
    ...desk,
    ...plainActions(dispatch),
    follow: following(takeUp, desk, guarded),
    look: () =>
      run(
        'look',
        () => assistant.overview({ year: state().year, unit: state().unit, watch }),
        (overview) => {
          dispatch({ type: 'looked', overview });
        },
      ),
    ...scoringActions(desktop, desk.refresh),
    open: (page) => {
      dispatch({ type: 'opened', page });
      void desk.refresh();
    },
    goTo: (place) =>
      guarded(async () => {
        const gone = await screen.select(place);
        if (!gone.ok) dispatch({ type: 'noticed', notice: { from: 'core', refusal: gone.refusal } });
      }),
    makeTable: (scheme) =>
      run(
        'look',
        () => tableMade(scheme, assistant, { year: state().year, unit: state().unit, watch }),
        async ({ sheet, overview }) => {
          dispatch({ type: 'looked', overview });
          if (overview.ownSchemes.some((own) => own.sheet === sheet))
            dispatch({ type: 'chose', choice: { kind: 'sheet', sheet } });
          await screen.select({ sheet });
          notice({ key: 'schemeTableMade', level: 'done', details: { sheet } });
        },
      ),
    chooseYear: async (year) => {
      dispatch({ type: 'choseYear', year });
      await actions.look();
    },
    nameUnit: async (unit) => {
      dispatch({ type: 'namedUnit', unit: unit.trim() || undefined });
      await actions.look();
    },
    nameSelected: (fact, unit) => guarded(() => nameSelected(fact, unit, screen, store, notice)),
  };
  return actions;
}

/** Scores, and takes the last scoring back. */
function scoringActions(
  { ports: { assistant }, store: { state, dispatch }, watch, run }: Desktop,
  refresh: DeskActions['refresh'],
): Pick<PaneActions, 'score' | 'takeBack'> {
  return {
    score: () =>
      run(
        'score',
        () => assistant.score({ ...scoreOptions(state()), watch }),
        async (review) => {
          dispatch({ type: 'scored', review, sheets: review.sheets });
          await refresh();
        },
      ),
    takeBack: () =>
      run(
        'takeBack',
        () => takenBack(state(), assistant, watch),
        (overview) => {
          dispatch({ type: 'tookBack', overview });
        },
      ),
  };
}

/** What she changes is judged by the result, and by what must tie where that is what she looks at. */
function following(
  takeUp: ReturnType<typeof followWorkbook>,
  { recheck }: DeskActions,
  guarded: Desktop['guarded'],
): PaneActions['follow'] {
  return async (changes) => {
    await guarded(() => takeUp(changes));
    await recheck();
  };
}

/** Shows each step, and whether she wants to go on. */
function watchFor({ state, dispatch }: Store): Watch {
  return async (progress) => {
    dispatch({ type: 'progressed', progress });
    await nextFrame();
    return state().busy?.stopping !== true;
  };
}

/** One thing at a time, and whatever goes wrong is in the state: what is asked for while she waits is not done. */
function careful({ state, dispatch }: Store): Pick<Desktop, 'guarded' | 'run'> {
  const guarded: Desktop['guarded'] = async (work) => {
    try {
      await work();
    } catch (problem) {
      dispatch({
        type: 'crashed',
        problem: problem instanceof Error ? problem : new Error('a click failed', { cause: problem }),
      });
    }
  };
  return {
    guarded,
    run: (work, act, done) =>
      guarded(async () => {
        if (state().busy) return;
        dispatch({ type: 'began', work });
        const made = await act();
        if (made.ok) await done(made.value);
        else dispatch({ type: 'refused', refusal: made.refusal });
      }),
  };
}

type PlainActions = Pick<
  PaneActions,
  'stop' | 'back' | 'choose' | 'type' | 'name' | 'discard' | 'showOnlyOpen' | 'dismiss'
>;

/** Those that change nothing but what the pane shows. */
function plainActions(dispatch: Store['dispatch']): PlainActions {
  return {
    stop: () => {
      dispatch({ type: 'stopping' });
    },
    back: () => {
      dispatch({ type: 'wentBack' });
    },
    choose: (choice) => {
      dispatch({ type: 'chose', choice });
    },
    type: (answers) => {
      dispatch({ type: 'typed', answers });
    },
    name: (fact, source) => {
      dispatch({ type: 'named', fact, source });
    },
    discard: () => {
      dispatch({ type: 'discarded' });
    },
    showOnlyOpen: (onlyOpen) => {
      dispatch({ type: 'narrowed', onlyOpen });
    },
    dismiss: () => {
      dispatch({ type: 'noticed', notice: undefined });
    },
  };
}

/** What she chose, typed and named in the pane since the last scoring. */
function scoreOptions({ draft, choice, year, unit }: PaneState): ScoreOptions {
  const sources = new Map(
    Object.entries(draft.sources).flatMap(([id, source]) => (isFact(id) ? [[id, source] as const] : [])),
  );
  return {
    year,
    unit,
    scheme: choice,
    sources,
    texts: draftTexts(draft),
    reasons: draftReasons(draft),
    words: draftWords(draft),
    answers: (scheme) => success(draftEntries(draft, scheme).entries),
  };
}

/** The workbook as it is seen without the last scoring. */
async function takenBack(
  { lastRun, year, unit }: PaneState,
  assistant: Assistant,
  watch: Watch,
): Promise<Result<Overview>> {
  // What is being written cannot be stopped, and what follows is not to be.
  await watch({ step: 'write' });
  const taken = await assistant.takeBack(lastRun?.sheets ?? []);
  return taken.ok ? assistant.overview({ year, unit }) : taken;
}

/** The sheet that was made, and the workbook as it is seen with it. */
async function tableMade(
  scheme: SchemeChoice | undefined,
  assistant: Assistant,
  options: OverviewOptions,
): Promise<Result<{ readonly sheet: string; readonly overview: Overview }>> {
  const made = await assistant.table({ scheme });
  if (!made.ok) return made;
  const seen = await assistant.overview(options);
  return seen.ok ? success({ sheet: made.value.sheet, overview: seen.value }) : seen;
}

async function nameSelected(
  fact: FactId,
  unit: string,
  screen: ScreenPort,
  { state, dispatch }: Store,
  notice: Desktop['notice'],
): Promise<void> {
  const place = await screen.selectedCell();
  const own = new Set([...(state().review?.cells.sheets.values() ?? [])].map(({ sheet }) => sheet));
  const cell = place?.cell === undefined ? undefined : singleCell(place.cell);
  if (!place || cell === undefined) notice({ key: 'selectOneCell', level: 'error' });
  else if (own.has(place.sheet)) notice({ key: 'selectedIsOurs', level: 'error', details: { sheet: place.sheet } });
  else dispatch({ type: 'named', fact, source: { sheet: place.sheet, cell, unit } });
}

function singleCell(address: string): string | undefined {
  const range = parseRangeA1(address);
  return range && range.top === range.bottom && range.left === range.right ? rangeA1(range) : undefined;
}

/** Long enough for the page to show the step before the next one holds it up. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
