import type { Followed } from '../../app/live/followReview';
import { dueKey } from '../../app/live/dueKey';
import { type Due, placeKey } from '../../app/live/verdict';

/** What she changed in the workbook since the result was made. */
export interface Live {
  /** When the figures that are shown were read from the live cells; undefined where they are those of the last run. */
  readonly readAt: number | undefined;
  /** What only a new run takes up. */
  readonly due: readonly Due[];
  /** Sheets in which she may have typed a table that nobody has looked for yet. */
  readonly maybe: readonly string[];
  /** Our cells are no longer where they were: nothing is read back until the next run. */
  readonly lost: boolean;
}

export const NOT_LIVE: Live = { readAt: undefined, due: [], maybe: [], lost: false };

/** A place that was set right again, or judged anew, keeps no older reason. */
export function withFollowed(live: Live, followed: Followed, at: number): Live {
  const fine = new Set(followed.fine.map(placeKey));
  const differing = followed.differing ?? live.due.filter(({ why }) => why === 'differs');
  const kept = live.due.filter(
    (one) => one.why !== 'differs' && one.why !== 'unreadable' && !(one.place && fine.has(placeKey(one.place))),
  );
  const due = [...new Map([...kept, ...followed.due, ...differing].map((one) => [dueKey(one), one])).values()];
  const lost = live.lost || followed.lost;
  const readAt = followed.review ? at : live.readAt;
  return { due, lost, maybe: [...new Set([...live.maybe, ...followed.maybe])], readAt: lost ? undefined : readAt };
}
