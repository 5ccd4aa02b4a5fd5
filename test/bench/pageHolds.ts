import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { type OpenPage, gridReady, savedFile, score, startPage } from '../support/openPage';

/** How long the page does nothing else at a time, in CPU milliseconds of its thread: other work on the machine does not count. */
export interface PageHolds {
  readonly worst: number;
  /** Those over what a person notices. */
  readonly noticed: number;
}

const NOTICED_MS = 200;

/** Opens a big workbook in the page, scores it, lets it put away what is not saved, scores again and saves. */
export async function pageHolds(file: string): Promise<PageHolds> {
  const house = await startPage();
  try {
    const open = await house.open();
    const { page } = open;
    const browser = page.context().browser();
    if (!browser) throw new Error('no browser');
    await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
    await page.evaluate(() => performance.mark('page'));
    await scoreAndSave(open, file);
    return holdsIn(JSON.parse((await browser.stopTracing()).toString()) as Trace);
  } finally {
    await house.close();
  }
}

async function scoreAndSave(open: OpenPage, file: string): Promise<void> {
  const { page } = open;
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: basename(file) }).waitFor();
  await page.getByRole('button', { name: '一键评分' }).waitFor();
  await gridReady(open);
  await score(open);
  await putAway(page);
  await page.getByRole('button', { name: '重新评分' }).first().click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await putAway(page);
  await savedFile(open);
}

async function putAway(page: Page): Promise<void> {
  await page.getByText('没保存的改动已暂存在这个浏览器里').waitFor();
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly ph: string;
    readonly ts: number;
    readonly tdur?: number;
  }[];
}

function holdsIn({ traceEvents }: Trace): PageHolds {
  const mark = traceEvents.find(({ name }) => name === 'page');
  if (!mark) throw new Error('the page left no mark');
  const { pid, tid, ts } = mark;
  const took = traceEvents.flatMap((one) =>
    one.pid === pid && one.tid === tid && one.ts >= ts && one.ph === 'X' && /RunTask$/.test(one.name)
      ? [(one.tdur ?? 0) / 1000]
      : [],
  );
  return { worst: Math.max(...took), noticed: took.filter((ms) => ms > NOTICED_MS).length };
}
