import { FIRST_STATE, type PaneState } from './paneState';
import { type Action, reduce } from './reduce';

/** The state and what listens to it; React reads it through `useSyncExternalStore`. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Resolves when nothing is under way. */
export function whenIdle(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(check);
    check();
    function check(): void {
      if (store.state().busy) return;
      unsubscribe();
      resolve();
    }
  });
}

export function createStore(first: PaneState = FIRST_STATE): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
