import type { PaneSession } from '../pane/paneSession';

/** A file of hers that is open in the page. */
export interface OpenedFile {
  /** Of its own, also when the same file is opened twice. */
  readonly id: string;
  readonly name: string;
  readonly session: PaneSession;
  /** Shows its sheets in a part of the page. */
  readonly show: (place: HTMLElement) => Promise<ShownSheets>;
  readonly isUnsaved: () => boolean;
  /** How often it was changed. */
  readonly changes: () => number;
  /** Calls back when it may have been changed. Gives what ends it. */
  readonly watch: (changed: () => void) => () => void;
  /** The file as it stands, which does not count as saved. */
  readonly now: () => Promise<FileBytes>;
  readonly save: () => Promise<FileBytes>;
}

export type FileBytes = { readonly bytes: Uint8Array } | { readonly refused: string };

/** `kept`: under what name the browser kept these bytes, which were never saved. */
export type OpenFile = (
  name: string,
  bytes: Uint8Array,
  kept?: string,
) => Promise<OpenedFile | { readonly refused: string }>;

/** The sheets of a file on the screen, whoever draws them. */
export interface ShownSheets {
  focus(): void;
  setDark(dark: boolean): void;
  dispose(): void;
}
