/** The thread of the formula engine. A page that is one file has nothing beside it to load: it carries the thread's program itself. */
export function engineThread(page: Document): Worker {
  const carried = page.getElementById('univerWorker')?.textContent;
  if (carried === undefined)
    return new Worker(/* webpackChunkName: "univerWorker" */ new URL('./univerWorker.ts', import.meta.url));
  return new Worker(URL.createObjectURL(new Blob([carried], { type: 'text/javascript' })));
}
