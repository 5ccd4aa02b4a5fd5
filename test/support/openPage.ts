import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import AxeBuilder from 'axe-core';
import { type Browser, type Page, chromium } from 'playwright-core';
import { CHROMIUM } from './judges';

/** The page as `npm run build` makes it, in a browser. */
export interface PageHouse {
  readonly address: string;
  open(query?: string, size?: { readonly width: number; readonly height: number }): Promise<OpenPage>;
  /** The page that is one file, with no server anywhere. */
  openSingleFile(): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page asked for besides its own files, and what it complained of: both stay empty. */
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
}

/** What does not come by then does not come, however busy the machine: nothing fails for being slow. */
const PATIENCE = 120_000;

/** Takes as long as the bundle: once per suite. */
export async function startPage(): Promise<PageHouse> {
  if (CHROMIUM === undefined) throw new Error('Chromium is not installed');
  const server = spawn(process.execPath, [join(process.cwd(), 'test/support/pageServer.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address, browser] = await Promise.all([
    firstLine(server),
    chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] }),
  ]);
  return {
    address,
    open: (query = '', size = WIDE) =>
      open(browser, address, `${address}/preview.html?${query}`, { size, bare: query.includes('view=pane') }),
    async openSingleFile() {
      const file = join(mkdtempSync(join(tmpdir(), 'jixiao-single-')), 'jixiao.html');
      writeFileSync(file, await (await fetch(`${address}/jixiao.html`)).text());
      const { href } = pathToFileURL(file);
      return open(browser, href, href, { size: WIDE, bare: false });
    },
    async close() {
      server.kill();
      await browser.close();
    },
  };
}

const WIDE = { width: 1280, height: 800 };

/** `own`: what the page may ask for. `bare`: the pane without sheets. */
async function open(
  browser: Browser,
  own: string,
  url: string,
  { size: viewport, bare }: { readonly size: typeof WIDE; readonly bare: boolean },
): Promise<OpenPage> {
  // As the office machines have it; axe is put into the page, which its policy would not allow.
  const page = await browser.newPage({
    viewport,
    locale: 'zh-CN',
    bypassCSP: url.includes('axe'),
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(PATIENCE);
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url())) outside.push(request.url());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  page.on('console', (message) => {
    // The browser asks for an icon of its own accord.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('button', { name: '一键评分' }).waitFor();
  const open = { page, outside, complaints };
  if (!bare) await gridReady(open);
  return open;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('the server has no output');
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => {
      reject(new Error(`the page was not built (${String(code)})`));
    });
  });
}

export async function gridReady({ page }: OpenPage): Promise<void> {
  await page.getByText('正在打开工作表').waitFor({ state: 'detached' });
}

export async function score({ page }: OpenPage): Promise<void> {
  await page.getByRole('button', { name: '一键评分' }).click();
  await page.getByRole('heading', { name: '评分结果' }).waitFor();
}

export async function writeAndScore({ page }: OpenPage): Promise<void> {
  await page.getByRole('button', { name: '写入并重新评分' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '写入并重新评分' }).waitFor({ state: 'detached' });
}

/** 59.28 of 「总分 59.28 分，满分 100 分…」. */
export async function total({ page }: OpenPage): Promise<number> {
  return Number(
    /总分 (\S+) 分/.exec((await page.getByRole('img', { name: /^总分/ }).getAttribute('aria-label')) ?? '')?.[1],
  );
}

/** Once the pane has followed. */
export async function totalBecomes({ page }: OpenPage, points: number): Promise<void> {
  await page.getByRole('img', { name: `总分 ${String(points)} 分` }).waitFor();
}

export async function openFile({ page }: OpenPage, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('button', { name: '一键评分' }).waitFor();
  await gridReady({ page, outside: [], complaints: [] });
}

/** As if dragged from the desktop. */
export async function dropFile(open: OpenPage, name: string, bytes: Uint8Array): Promise<void> {
  await dropFiles(open, [[name, bytes]]);
}

export async function dropFiles(
  { page }: OpenPage,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [file, content] of given)
        data.items.add(new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], file));
      return data;
    },
    files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const),
  );
  await page.getByRole('region', { name: '工作表', exact: true }).dispatchEvent('drop', { dataTransfer: transfer });
}

export async function savedFile({ page }: OpenPage): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存工作簿' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** What an accessibility checker finds on the page as it is now. */
export async function axeFindings({ page }: OpenPage): Promise<readonly string[]> {
  // Colours that are on their way from one theme to another are neither.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof AxeBuilder }).axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Does a thing in the grid once more where it was just being drawn anew, as it is for a moment after a run: nobody's fingers are that fast. */
async function inGrid(act: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
  await until(async () => {
    await act();
    return until(isDone, true, 2000).then(
      () => true,
      () => false,
    );
  }, true);
}

/** Brings a sheet to the front by its tab. */
export async function showSheet({ page }: OpenPage, name: string): Promise<void> {
  await inGrid(
    () => page.getByRole('tab', { name, exact: true }).click(),
    () => page.getByRole('tab', { name, exact: true, selected: true }).isVisible(),
  );
}

/** Where something of a cell is drawn, such as a link or the arrow of a list. */
export async function clickInGrid(
  { page }: OpenPage,
  position: { readonly x: number; readonly y: number },
  isDone: () => Promise<boolean>,
): Promise<void> {
  await inGrid(() => page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position }), isDone);
}

/** Jumps to a cell of the sheet in front by the name box; from then on the keyboard writes there. */
export async function goToCell({ page }: OpenPage, cell: string): Promise<void> {
  const box = page.getByRole('textbox', { name: '名称框' });
  // A merged cell is selected as a whole.
  const first = cell.split(':')[0];
  const isThere = async () =>
    (await box.inputValue()).split(':')[0] === first &&
    (await page.evaluate(() => document.activeElement?.getAttribute('contenteditable') === 'true'));
  await inGrid(async () => {
    await box.fill(cell);
    await box.press('Enter');
  }, isThere);
}

export async function typeInCell(open: OpenPage, cell: string, text: string): Promise<void> {
  await goToCell(open, cell);
  await open.page.keyboard.type(text);
  await open.page.keyboard.press('Enter');
}

/** 「部门基本情况表!C8」: what is selected in the grid, as its tabs and its name box show it. */
export async function selectedInGrid({ page }: OpenPage): Promise<string> {
  const sheet = await page.getByRole('tab', { selected: true }).textContent();
  return `${sheet ?? ''}!${await page.getByRole('textbox', { name: '名称框' }).inputValue()}`;
}

export async function isSelected(open: OpenPage, place: string): Promise<void> {
  await until(() => selectedInGrid(open), place);
}

/** What the grid shows in cells of the sheet in front, as it copies them. */
export async function gridText(open: OpenPage, cells: string): Promise<string> {
  await goToCell(open, cells);
  await open.page.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  await open.page.keyboard.press('Control+c');
  const copied = () => open.page.evaluate(() => navigator.clipboard.readText());
  await until(async () => (await copied()) !== 'nothing was copied', true);
  return copied();
}

/** Waits for what comes by itself; what it came to is told where it does not. */
export async function until<T>(value: () => Promise<T>, expected: T, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  let now = await value();
  while (now !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    now = await value();
  }
  if (now !== expected) throw new Error(`not ${JSON.stringify(expected)} but ${JSON.stringify(now)}`);
}
