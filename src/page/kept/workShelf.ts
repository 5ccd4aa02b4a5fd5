/** A workbook with work in it that was not saved yet, as the browser keeps it. */
export interface KeptWork {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was put there, in milliseconds. */
  readonly at: number;
}

/** Where unsaved work lies: in the browser itself, so that it also lies there when the page is a file and no server is near. */
export interface WorkShelf {
  /** What nobody is working on, the latest first. */
  left(): Promise<readonly KeptWork[]>;
  keep(work: KeptWork): Promise<void>;
  forget(id: string): Promise<void>;
  /** Whoever works on it says so, until the given function is called or the page is gone. */
  hold(id: string): () => void;
}

const [DATABASE, STORE] = ['jixiao', 'work'];

/** In IndexedDB. Where a browser keeps nothing, as in a private window, every promise is rejected, and nothing else happens. */
export function workShelf({ indexedDB, navigator }: Pick<Window, 'indexedDB' | 'navigator'>): WorkShelf {
  const withStore = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
    const database = await answerOf(opening);
    try {
      return await answerOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  };
  return {
    async left() {
      const all = (await withStore('readonly', (store) => store.getAll())) as readonly KeptWork[];
      const held = await heldNames(navigator);
      return all.filter(({ id }) => !held.has(lockName(id))).sort((one, other) => other.at - one.at);
    },
    async keep(work) {
      await withStore('readwrite', (store) => store.put(work));
    },
    async forget(id) {
      await withStore('readwrite', (store) => store.delete(id));
    },
    hold(id) {
      let release = (): void => undefined;
      const done = new Promise<void>((resolve) => {
        release = resolve;
      });
      void locksOf(navigator)?.request(lockName(id), () => done);
      return () => {
        release();
      };
    },
  };
}

function lockName(id: string): string {
  return `jixiao-${id}`;
}

/** Older browsers have none: there another window's work may be offered too. */
function locksOf(navigator: Navigator): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}

async function heldNames(navigator: Navigator): Promise<ReadonlySet<string>> {
  const locks = await locksOf(navigator)?.query();
  return new Set(locks?.held?.flatMap(({ name }) => name ?? []));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the browser keeps nothing'));
    };
  });
}
