import type { OpenedFile } from '../openedFile';
import type { WorkShelf } from './workShelf';

/** Quiet for so long after a change; a large workbook takes longer to put away, and waits the longer for it. */
const [QUIET_MS, TIMES_AS_LONG] = [1000, 4];

/** When what is not saved was put away; `soon`: something is not yet. */
export type KeptAt = number | 'soon';

export interface Keeping {
  readonly shelf: WorkShelf;
  readonly kept: (at: KeptAt) => void;
  readonly clock: () => number;
}

/** Puts a file away whenever something in it changed and she pauses. Gives what ends it, after which nothing is put away any more. */
export function keepWork(file: OpenedFile, { shelf, kept, clock }: Keeping): () => void {
  const release = shelf.hold(file.id);
  let seen = file.changes();
  let quiet = QUIET_MS;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const put = async (): Promise<void> => {
    const changes = file.changes();
    const start = clock();
    const now = await file.now();
    quiet = Math.max(QUIET_MS, TIMES_AS_LONG * (clock() - start));
    // What was saved while this went on needs no second place.
    if (ended || !('bytes' in now) || !file.isUnsaved()) return;
    const at = Date.now();
    await shelf.keep({ id: file.id, name: file.name, bytes: now.bytes, at });
    seen = changes;
    kept(at);
  };
  const unwatch = file.watch(() => {
    if (file.changes() === seen) return;
    kept('soon');
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A browser that keeps nothing loses nothing that it had: she is warned on leaving, as ever.
      void put().catch(() => undefined);
    }, quiet);
  });
  return () => {
    ended = true;
    clearTimeout(waiting);
    unwatch();
    release();
  };
}
