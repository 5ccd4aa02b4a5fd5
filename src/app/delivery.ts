import type { NamedFile } from './namedFile';

/** How a finished file reaches her from a pane, which has no disk. */
export interface DeliveryPort {
  /** Whether a download can be expected to do anything: Excel on a Mac swallows it without a word. */
  readonly canDownload: boolean;
  /** Handed to the system; whether she then saved it, nobody tells. */
  download(file: NamedFile): void;
  /** Opens a workbook in a window of its own, where the program can: then nothing has to be saved first. */
  readonly openBook?: (bytes: Uint8Array) => Promise<void>;
  /** Puts a text with its looks into the clipboard; false where that is not allowed. */
  copy(text: RichText): Promise<boolean>;
}

export interface RichText {
  readonly html: string;
  readonly plain: string;
}
