import { Session } from 'node:inspector/promises';
import { createAssistant } from '../../src/app/assistant';
import type { WorkbookPort } from '../../src/app/ports';
import { success } from '../../src/core/base/problem';
import { longLists } from '../bench/longLists';
import { gridSnapshot } from '../support/gridSnapshot';

/** What checking a workbook takes, counted in calls of our functions: no clock decides. */
async function callsToCheck(rows: Parameters<typeof gridSnapshot>[0][string]): Promise<number> {
  const book = gridSnapshot({ 表: rows });
  const port: WorkbookPort = {
    movesFormulas: false,
    read: () => Promise.resolve(success(book)),
    write: () => Promise.resolve(success(undefined)),
  };
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  // Calls of functions are counted exactly; of blocks within them only those that V8 has not optimised or thrown away.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const checked = await createAssistant(port, () => 0).check({});
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  if (!checked.ok) throw new Error(checked.refusal.code);
  return result
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const FEW = 300;

/** What is asked of the whole table once for every line costs four times as much with twice the lines. */
it.each(Object.entries(longLists))('清单长一倍，读它的活也只多一倍：%s', async (_name, list) => {
  await callsToCheck(list(20));
  const [few, many] = [await callsToCheck(list(FEW)), await callsToCheck(list(2 * FEW))];
  expect(many / few).toBeLessThan(2.3);
});
