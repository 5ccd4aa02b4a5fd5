/** Tells what we write from what she types: Excel announces both. */
export interface OwnWrites {
  during<T>(write: () => Promise<T>): Promise<T>;
  /** Whether a change that is announced now may be of our making. */
  underway(): boolean;
}

/** Excel announces a change a little after it has answered. */
const ECHO_MS = 600;

export function ownWrites(clock: () => number): OwnWrites {
  let writing = 0;
  let ended = -Infinity;
  return {
    async during(write) {
      writing++;
      try {
        return await write();
      } finally {
        writing--;
        ended = clock();
      }
    },
    underway: () => writing > 0 || clock() - ended < ECHO_MS,
  };
}
