import type { Place } from '../../core/base/problem';

/** What a change means for the result that is shown. */
export interface Verdict {
  /** What only a new run takes up. */
  readonly due: readonly Due[];
  /** Sheets in which nothing was recognised, and in which a table may have been typed now. */
  readonly maybe: readonly string[];
  /** Changed places that are as they were read, or hold other figures only. */
  readonly fine: readonly Place[];
  /** The cells of our sheets are no longer where they were: they cannot be read back. */
  readonly lost: boolean;
}

export interface Due {
  readonly why: DueReason;
  /** Where she can look; absent where the place is gone. */
  readonly place?: Place;
  readonly details?: Readonly<Record<string, string>>;
}

export type DueReason =
  /** Rows, columns or cells were put in or taken out. */
  | 'moved'
  /** The same in a sheet of ours, or one of ours is gone. */
  | 'ownMoved'
  /** Words, headings, units or empty cells of a table. */
  | 'table'
  /** A figure that is none any more. */
  | 'figureGone'
  /** Indicators, 分值 or 评价标准. */
  | 'scheme'
  /** Another source for a figure, which counts from the next run on. */
  | 'override'
  /** Two places that give the same figure: whether they agree is settled by a run. */
  | 'otherPlace'
  /** Two places that gave the same figure no longer do. */
  | 'differs'
  | 'sheetGone'
  | 'sheetRenamed'
  | 'replaced'
  /** Our sheets do not show a total. */
  | 'unreadable';

/** By which a place is known in a table of contents. */
export function placeKey({ sheet, cell = '' }: Place): string {
  return `${sheet}!${cell}`;
}
