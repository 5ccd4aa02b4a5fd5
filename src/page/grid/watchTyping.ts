import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { EmulatedWorkbook } from '../../hosts/emulator/book/emulatedWorkbook';

export interface Typing {
  readonly endings: readonly IDisposable[];
  /** Whatever waits for her to leave the cell waits no longer. */
  readonly finish: () => void;
}

/** As in Excel, nothing of ours is written while she types. */
export function watchTyping(api: FUniver, book: EmulatedWorkbook): Typing {
  let finish: (() => void) | undefined;
  return {
    endings: [
      api.addEvent(api.Event.SheetEditStarted, () => {
        book.editing = new Promise((resolve) => {
          finish = resolve;
        });
      }),
      api.addEvent(api.Event.SheetEditEnded, () => {
        book.editing = undefined;
        finish?.();
      }),
    ],
    finish: () => finish?.(),
  };
}
