import type { ScreenPort, WorkbookChange } from '../app/ports';
import type { PaneState } from './state/paneState';
import { type Store, whenIdle } from './state/store';

/** Milliseconds since 1970: what the clock on her wall shows. */
export type WallClock = () => number;

/** Takes up what she changes, however fast: one reading is under way, and what comes meanwhile waits for one more. */
export function followWorkbook(
  screen: Pick<ScreenPort, 'readCells'>,
  { state, dispatch, subscribe }: Store,
  now: WallClock,
): (changes: readonly WorkbookChange[]) => Promise<void> {
  let waiting: readonly WorkbookChange[] = [];
  /** What could not be looked at, and the result that it is to be judged by: taken up with the next thing she does. */
  let held: { readonly changes: readonly WorkbookChange[]; readonly settled: PaneState['settled'] } | undefined;
  let running = false;

  const takeUp = async (changes: readonly WorkbookChange[]): Promise<void> => {
    const { settled, live } = state();
    if (!settled) {
      if (changes.some(({ kind }) => kind !== 'calculated')) dispatch({ type: 'changed' });
      return;
    }
    const all = held?.settled === settled ? [...held.changes, ...changes] : changes;
    held = undefined;
    const { followReview } = await import('../app/live/followReview');
    const followed = await followReview(screen, settled, all, live.lost);
    await whenIdle({ state, dispatch, subscribe });
    // A run has ended meanwhile: its own result is newer.
    if (state().settled !== settled) return;
    if (followed.ok) dispatch({ type: 'followed', followed: followed.value, at: now() });
    // She is typing in a cell, or a dialog is open.
    else held = { changes: all, settled };
  };

  return async (changes) => {
    waiting = [...waiting, ...(isBeingRead(state()) ? whatTheCellsTell(changes, state()) : changes)];
    if (running) return;
    running = true;
    try {
      while (waiting.length > 0) {
        await whenIdle({ state, dispatch, subscribe });
        const taken = waiting;
        waiting = [];
        await takeUp(taken);
      }
    } finally {
      running = false;
    }
  };
}

function isBeingRead({ busy }: PaneState): boolean {
  return busy?.progress.step === 'read';
}

/**
 * What is announced while the workbook is being read may have come before: her own cells are compared with what was read, of
 * everything else the live cells tell what there is to tell.
 */
function whatTheCellsTell(changes: readonly WorkbookChange[], { settled }: PaneState): readonly WorkbookChange[] {
  const own = new Set([...(settled?.cells.sheets.values() ?? [])].map(({ sheet }) => sheet));
  return changes.map((change) =>
    change.kind === 'cells' && !own.has(change.place.sheet) ? change : { kind: 'calculated' },
  );
}
