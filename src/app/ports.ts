import type { Place, Result } from '../core/base/problem';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { CellContent, WorkbookSnapshot } from '../core/workbook/snapshot';

/** The only doors out: an open workbook, wherever it lives. Read once, write once. */
export interface WorkbookPort {
  /** A port that reads in chunks asks `watch` between two of them, and refuses with `stopped` where it says no. */
  read(watch?: Watch): Promise<Result<WorkbookSnapshot>>;
  /** All or nothing: when it refuses, the workbook is as it was. `watch` is told how far it is, and cannot stop it. */
  write(draft: WorkbookDraft, watch?: Watch): Promise<Result<void>>;
  /**
   * Makes our sheets what they were before the last write, where that was the one of these sheets; all or nothing. It refuses where
   * something would be lost: what she typed into them since, or cells of hers that the earlier formulas would no longer find.
   */
  readonly takeBack?: (sheets: readonly string[]) => Promise<Result<void>>;
  /** Whether formulas of hers go along when rows of ours are put back in their places. In a file nothing of hers is touched. */
  readonly movesFormulas: boolean;
  /** Where the result goes, that of an earlier run may stand, and she may have worked in it: read before it is replaced. */
  readonly readEarlier?: () => Promise<Result<EarlierResult | undefined>>;
}

export interface EarlierResult {
  readonly path: string;
  readonly snapshot: WorkbookSnapshot;
  /** Sheets with what is in no cell (comments, pictures, charts, Excel tables), which a new result would not have. */
  readonly withObjects: readonly string[];
}

/** The workbook as it stands on her screen, beside the pane. None of it changes a cell. */
export interface ScreenPort {
  /** Brings a sheet to the front and selects the cells; refuses with `placeGone` where they are no more. */
  select(place: Place): Promise<Result<void>>;
  /** The cells that are selected now, as `Sheet` and `C33` or `C33:C40`; undefined where nothing is. */
  selectedCell(): Promise<Place | undefined>;
  /** What these single cells show now, read at once. A sheet that is gone shows nothing. */
  readCells(places: readonly Place[]): Promise<Result<ShownCells>>;
  /** Calls back after she changed something in the workbook, with all of it; never for what we wrote. Gives what ends it. */
  follow(changed: (changes: readonly WorkbookChange[]) => void): () => void;
}

export interface ShownCells {
  /** In the order in which they were asked for. */
  readonly contents: readonly CellContent[];
  /** False while formulas wait to be calculated: another call follows when they are. */
  readonly calculated: boolean;
}

/** What she did to the workbook. A place is `C33`, `C33:D40`, whole rows `3:5` or whole columns `A:C`. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly place: Place }
  /** Rows, columns or cells were put in or taken out there: what stood behind them stands elsewhere now. */
  | { readonly kind: 'moved'; readonly place: Place }
  | { readonly kind: 'sheetAdded'; readonly sheet: string }
  /** Nobody may be able to tell any more what it was called. */
  | { readonly kind: 'sheetDeleted'; readonly sheet: string | undefined }
  | { readonly kind: 'sheetRenamed'; readonly from: string; readonly sheet: string }
  /** Formulas were calculated anew. */
  | { readonly kind: 'calculated' }
  /** It may be another workbook altogether. */
  | { readonly kind: 'replaced' };

/** How far a use case has come. `done` of `of` sheets or files where they are counted. */
export interface Progress {
  readonly step: 'read' | 'score' | 'write';
  readonly done?: number;
  readonly of?: number;
  /** Which file is read, where there are several. */
  readonly file?: string;
}

/** Awaited before each step and between chunks, so that a page can show it; false ends the work there. */
export type Watch = (progress: Progress) => Promise<boolean>;

/** Lets whoever shares the thread go on, where it was held for long: a page draws, and hears her. */
export type Breathe = () => Promise<void>;

/** Milliseconds from any fixed moment. */
export type Clock = () => number;
