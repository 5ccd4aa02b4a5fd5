import type { ScreenPort } from '../app/ports';
import { type PaneActions, paneActions } from './paneActions';
import type { PanePorts } from './panePorts';
import { type Store, createStore } from './state/store';

/** One workbook in one pane: what is known, and what may be done. The ribbon's buttons work on the same. */
export interface PaneSession {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly screen: ScreenPort;
}

export function paneSession(ports: PanePorts): PaneSession {
  const store = createStore();
  return { store, actions: paneActions(ports, store), screen: ports.screen };
}
