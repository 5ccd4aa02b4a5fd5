import type { PaneSession } from '../pane/paneSession';

/** A file of hers that is open in the page. */
export interface OpenedFile {
  readonly name: string;
  readonly session: PaneSession;
  /** Shows its sheets in a part of the page. */
  readonly show: (place: HTMLElement) => Promise<ShownSheets>;
  readonly isUnsaved: () => boolean;
  readonly save: () => Promise<{ readonly bytes: Uint8Array } | { readonly refused: string }>;
}

export type OpenFile = (name: string, bytes: Uint8Array) => OpenedFile | { readonly refused: string };

/** The sheets of a file on the screen, whoever draws them. */
export interface ShownSheets {
  focus(): void;
  setDark(dark: boolean): void;
  dispose(): void;
}
