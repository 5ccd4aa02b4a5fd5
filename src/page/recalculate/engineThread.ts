import { carriedThread } from '../carriedThread';

/** The thread of the formula engine. */
export function engineThread(page: Document): Worker {
  return (
    carriedThread(page, 'univerWorker') ??
    new Worker(/* webpackChunkName: "univerWorker" */ new URL('./univerWorker.ts', import.meta.url))
  );
}
