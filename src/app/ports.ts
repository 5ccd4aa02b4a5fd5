import type { Place, Result } from '../core/base/problem';
import type { WorkbookDraft } from '../core/workbook/draft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** The only doors out: an open workbook, wherever it lives. Read once, write once. */
export interface WorkbookPort {
  /** A port that reads in chunks asks `watch` between two of them, and refuses with `stopped` where it says no. */
  read(watch?: Watch): Promise<Result<WorkbookSnapshot>>;
  /** All or nothing: when it refuses, the workbook is as it was. `watch` is told how far it is, and cannot stop it. */
  write(draft: WorkbookDraft, watch?: Watch): Promise<Result<void>>;
}

/** The workbook as it stands on her screen, beside the pane. None of it changes a cell. */
export interface ScreenPort {
  /** Brings a sheet to the front and selects the cells; refuses with `placeGone` where they are no more. */
  select(place: Place): Promise<Result<void>>;
  /** The cells that are selected now, as `Sheet` and `C33` or `C33:C40`; undefined where nothing is. */
  selectedCell(): Promise<Place | undefined>;
  /** Calls back whenever she changed something in the workbook, never for what we wrote. Gives what ends it. */
  follow(changed: () => void): () => void;
}

/** How far a use case has come. `done` of `of` sheets where a port counts them. */
export interface Progress {
  readonly step: 'read' | 'score' | 'write';
  readonly done?: number;
  readonly of?: number;
}

/** Awaited before each step and between chunks, so that a page can show it; false ends the work there. */
export type Watch = (progress: Progress) => Promise<boolean>;

/** Milliseconds from any fixed moment. */
export type Clock = () => number;
