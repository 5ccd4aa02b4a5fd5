import type { SchemeChoice } from '../app/chooseScheme';
import type { Watch, WorkbookChange } from '../app/ports';
import { type Place, type Refusal, success } from '../core/base/problem';
import type { FactId } from '../core/facts/catalogue';
import type { NamedSource } from '../core/facts/namedSources';
import { parseRangeA1, rangeA1 } from '../core/workbook/address';
import { type DeskActions, type Desktop, deskActions } from './deskActions';
import { followWorkbook } from './followWorkbook';
import type { PanePorts } from './panePorts';
import { draftTexts, isFact } from './state/draft';
import { draftEntries } from './state/draftEntries';
import type { Page } from './state/paneState';
import type { Store } from './state/store';

/** Everything that a click may do. None of them throws: what goes wrong is in the state. */
export interface PaneActions extends DeskActions {
  readonly look: () => Promise<void>;
  readonly score: () => Promise<void>;
  readonly stop: () => void;
  readonly goTo: (place: Place) => Promise<void>;
  readonly open: (page: Page) => void;
  readonly back: () => void;
  readonly choose: (choice: SchemeChoice | undefined) => void;
  /** Puts a scheme into a sheet of hers and chooses that sheet. */
  readonly makeTable: (scheme: SchemeChoice | undefined) => Promise<void>;
  readonly chooseYear: (year: number | undefined) => Promise<void>;
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
  const watch: Watch = async (progress) => {
    dispatch({ type: 'progressed', progress });
    await nextFrame();
    return state().busy?.stopping !== true;
  };
  const refused = (refusal: Refusal) => {
    dispatch({ type: 'refused', refusal });
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (problem) {
      dispatch({
        type: 'crashed',
        problem: problem instanceof Error ? problem : new Error('a click failed', { cause: problem }),
      });
    }
  };

  const run: Desktop['run'] = (work, act, done) =>
    guarded(async () => {
      if (state().busy) return;
      dispatch({ type: 'began', work });
      const made = await act();
      if (made.ok) await done(made.value);
      else refused(made.refusal);
    });
  const notice: Desktop['notice'] = (said) => {
    dispatch({ type: 'noticed', notice: { from: 'pane', ...said } });
  };
  const desk = deskActions({ ports, store, watch, guarded, run, notice });

  const actions: PaneActions = {
    ...desk,
    look: () =>
      guarded(async () => {
        if (state().busy) return;
        dispatch({ type: 'began', work: 'look' });
        const seen = await assistant.overview({ year: state().year, watch });
        if (seen.ok) dispatch({ type: 'looked', overview: seen.value });
        else refused(seen.refusal);
      }),
    score: () =>
      guarded(async () => {
        if (state().busy) return;
        const { draft, choice, year } = state();
        dispatch({ type: 'began', work: 'score' });
        const sources = new Map(
          Object.entries(draft.sources).flatMap(([id, source]) => (isFact(id) ? [[id, source] as const] : [])),
        );
        const scored = await assistant.score({
          year,
          scheme: choice,
          sources,
          watch,
          texts: draftTexts(draft),
          answers: (scheme) => success(draftEntries(draft, scheme).entries),
        });
        if (!scored.ok) {
          refused(scored.refusal);
          return;
        }
        dispatch({ type: 'scored', review: scored.value });
        await desk.refresh();
      }),
    stop: () => {
      dispatch({ type: 'stopping' });
    },
    goTo: (place) =>
      guarded(async () => {
        const gone = await screen.select(place);
        if (!gone.ok) dispatch({ type: 'noticed', notice: { from: 'core', refusal: gone.refusal } });
      }),
    open: (page) => {
      dispatch({ type: 'opened', page });
      void desk.refresh();
    },
    back: () => {
      dispatch({ type: 'wentBack' });
    },
    choose: (choice) => {
      dispatch({ type: 'chose', choice });
    },
    makeTable: (scheme) =>
      guarded(async () => {
        if (state().busy) return;
        dispatch({ type: 'began', work: 'look' });
        const made = await assistant.table({ scheme });
        const seen = made.ok ? await assistant.overview({ year: state().year, watch }) : made;
        if (!made.ok || !seen.ok) {
          if (!seen.ok) refused(seen.refusal);
          return;
        }
        const { sheet } = made.value;
        dispatch({ type: 'looked', overview: seen.value });
        if (seen.value.ownSchemes.some((own) => own.sheet === sheet))
          dispatch({ type: 'chose', choice: { kind: 'sheet', sheet } });
        await screen.select({ sheet });
        dispatch({
          type: 'noticed',
          notice: { from: 'pane', key: 'schemeTableMade', level: 'done', details: { sheet } },
        });
      }),
    chooseYear: async (year) => {
      dispatch({ type: 'choseYear', year });
      await actions.look();
    },
    type: (answers) => {
      dispatch({ type: 'typed', answers });
    },
    name: (fact, source) => {
      dispatch({ type: 'named', fact, source });
    },
    nameSelected: (fact, unit) =>
      guarded(async () => {
        const place = await screen.selectedCell();
        const own = new Set([...(state().review?.cells.sheets.values() ?? [])].map(({ sheet }) => sheet));
        const cell = place?.cell === undefined ? undefined : singleCell(place.cell);
        if (!place || cell === undefined)
          dispatch({ type: 'noticed', notice: { from: 'pane', key: 'selectOneCell', level: 'error' } });
        else if (own.has(place.sheet))
          dispatch({
            type: 'noticed',
            notice: { from: 'pane', key: 'selectedIsOurs', level: 'error', details: { sheet: place.sheet } },
          });
        else dispatch({ type: 'named', fact, source: { sheet: place.sheet, cell, unit } });
      }),
    discard: () => {
      dispatch({ type: 'discarded' });
    },
    showOnlyOpen: (onlyOpen) => {
      dispatch({ type: 'narrowed', onlyOpen });
    },
    dismiss: () => {
      dispatch({ type: 'noticed', notice: undefined });
    },
    follow: (changes) => guarded(() => takeUp(changes)),
  };
  return actions;
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
