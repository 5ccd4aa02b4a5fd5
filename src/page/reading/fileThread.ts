import { carriedThread } from '../carriedThread';

/** The thread that reads big files. */
export function fileThread(page: Document): Worker {
  return (
    carriedThread(page, 'fileWorker') ??
    new Worker(/* webpackChunkName: "fileWorker" */ new URL('./fileWorker.ts', import.meta.url))
  );
}
