import { useEffect, useState } from 'react';
import type { OpenFile, OpenedFile } from '../openedFile';
import { type KeptAt, keepWork } from './keepWork';
import type { KeptWork, WorkShelf } from './workShelf';

/** What she did and did not save: put away while she works, and offered to her when she comes back. */
export function useKeptWork(file: OpenedFile | undefined, shelf: WorkShelf, open: OpenFile) {
  const [left, setLeft] = useState<readonly KeptWork[]>([]);
  const [keptAt, setKeptAt] = useState<KeptAt>();
  useEffect(() => {
    shelf.left().then(setLeft, () => undefined);
  }, [shelf]);
  useEffect(() => {
    if (!file) return;
    const end = keepWork(file, { shelf, kept: setKeptAt, clock: () => performance.now() });
    return () => {
      end();
      setKeptAt(undefined);
    };
  }, [file, shelf]);
  const forget = (id: string) => {
    setLeft((all) => all.filter((work) => work.id !== id));
    setKeptAt(undefined);
    void shelf.forget(id).catch(() => undefined);
  };
  return {
    /** The latest that nobody is working on. */
    left: left[0],
    keptAt,
    forget,
    /** The same work, open again; it stays put away until it is saved. */
    resume: async (work: KeptWork) => {
      const opened = await open(work.name, work.bytes, work.id);
      if (!('refused' in opened)) setLeft((all) => all.filter(({ id }) => id !== work.id));
      return opened;
    },
  };
}
