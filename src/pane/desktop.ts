import type { DeliveryPort } from '../app/delivery';
import type { NamedFile } from '../app/namedFile';
import type { Watch } from '../app/ports';
import type { Result } from '../core/base/problem';
import type { PanePorts } from './panePorts';
import type { Notice, Work } from './state/paneState';
import type { Store } from './state/store';

/** What every action is made of: one at a time, and what goes wrong is in the state. */
export interface Desktop {
  readonly ports: PanePorts;
  readonly store: Store;
  readonly watch: Watch;
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
  readonly run: <T>(
    work: Work,
    act: () => Promise<Result<T>>,
    done: (value: T) => void | Promise<void>,
  ) => Promise<void>;
  readonly notice: (notice: Omit<Extract<Notice, { from: 'pane' }>, 'from'>) => void;
}

/** Nobody tells whether she saved it: the notice says what to do where no question came. */
export function deliver(delivery: DeliveryPort, file: NamedFile, notice: Desktop['notice']): void {
  if (!delivery.canDownload) {
    notice({ key: 'noDownload', level: 'error', details: { name: file.name } });
    return;
  }
  delivery.download(file);
  notice({ key: 'fileHanded', level: 'done', details: { name: file.name } });
}
