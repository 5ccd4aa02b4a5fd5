import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAssistant } from './app/assistant';
import { localTime } from './app/localTime';
import { say } from './core/wording/say';
import { breather } from './hosts/webview/breather';
import { webviewDelivery } from './hosts/webview/webviewDelivery';
import { pageClient } from './page/pageClient';
import { calculateInWorker } from './page/recalculate/calculateInWorker';
import { engineThread } from './page/recalculate/engineThread';
import { workShelf } from './page/kept/workShelf';
import { FILE_WORK_HERE, type FileWork } from './page/fileToSave';
import { type PageBook, type PagePorts, openBigPageBook, openPageBook } from './page/pageBook';
import { fileThread } from './page/reading/fileThread';
import { type FileThread, inThread } from './page/reading/inThread';
import { ErrorBoundary, Fallen } from './pane/components/ErrorBoundary';
import { paneSession } from './pane/paneSession';
import { paneTheme } from './pane/paneTheme';
import { PreviewPage } from './page/PreviewPage';
import type { Refusal, Result } from './core/base/problem';
import type { FileBytes, OpenFile, OpenedFile } from './page/openedFile';

/**
 * Composition root of the page that is Excel and pane in one: the emulated workbook, Microsoft's client between the two, Univer's grid.
 * `?lang=en`, `?theme=dark` and `?view=pane` choose how it opens.
 */
const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'zh';
const theme =
  (['light', 'dark', 'contrast'] as const).find((name) => name === query.get('theme')) ??
  paneTheme(undefined, matchMedia('(prefers-color-scheme: dark)').matches);
const clock = () => performance.now();
const breathe = breather(clock);
let opens = 0;

// Univer is many times the size of the pane, so it comes in pieces of its own, while the pane is there already.
const calculate = calculateInWorker(engineThread(document));
const grid = import('./page/grid/showGrid');

const ports = (kept?: string): PagePorts => ({
  calculate,
  connect: (bridge) => pageClient(window, bridge),
  clock,
  unsaved: kept !== undefined,
  breathe,
});

/** Up to here a file is read before anybody could see that it was. */
const SMALL = 300_000;
let thread: FileThread | undefined;

const open: OpenFile = async (name, bytes, kept) => {
  if (bytes.length <= SMALL) return openHere(name, bytes, kept);
  try {
    thread ??= inThread(fileThread(document));
    const { read } = thread;
    return shownFile(name, await openBigPageBook(bytes, { ...ports(kept), work }, read), kept);
  } catch {
    // A thread that is no more is not asked again; what it could not do is done here, and waited for.
    thread = undefined;
    return openHere(name, bytes, kept);
  }
};

/** On the thread; what it could not do is done here, and waited for. */
const work: FileWork = {
  graft: (...given) =>
    there(
      (one) => one.graft(...given),
      () => FILE_WORK_HERE.graft(...given),
    ),
  patch: (...given) =>
    there(
      (one) => one.patch(...given),
      () => FILE_WORK_HERE.patch(...given),
    ),
};

async function there<Made>(
  ask: (thread: FileThread) => Promise<Made>,
  here: () => Made | Promise<Made>,
): Promise<Made> {
  try {
    thread ??= inThread(fileThread(document));
    return await ask(thread);
  } catch {
    thread = undefined;
    return here();
  }
}

/** The last catch: whatever is in a file, she is told. */
function openHere(name: string, bytes: Uint8Array, kept?: string): ReturnType<typeof shownFile> {
  try {
    return shownFile(name, openPageBook(bytes, ports(kept)), kept);
  } catch (problem) {
    return told(name, { code: 'ourMistake', details: { reason: String(problem) } });
  }
}

function told(name: string, refusal: Refusal): { readonly refused: string } {
  return { refused: say({ ...refusal, details: { file: name, ...refusal.details } }, language) };
}

function shownFile(name: string, opened: Result<PageBook>, kept?: string): OpenedFile | { readonly refused: string } {
  if (!opened.ok) return told(name, opened.refusal);
  const book = opened.value;
  const asFile = (bytes: Result<Uint8Array>): FileBytes =>
    bytes.ok ? { bytes: bytes.value } : told(name, bytes.refusal);
  return {
    id: kept ?? `${String(Date.now())}-${String(++opens)}`,
    name,
    session: paneSession({
      assistant: createAssistant(book.workbook, clock, () => localTime(new Date()), breathe),
      screen: book.screen,
      documents: async () => (await import('./wordDocuments')).wordDocuments(book.workbook),
      county: async () => (await import('./countyDesk')).countyDesk(),
      delivery: webviewDelivery(window),
    }),
    show: async (place) => (await grid).showGrid(place, book, language, breathe),
    isUnsaved: () => book.isUnsaved(),
    changes: () => book.changes(),
    watch: (changed) => book.watch(changed),
    now: async () => asFile(await book.now()),
    save: async () => asFile(await book.save()),
  };
}

const element = document.getElementById('pane');
if (!element) throw new Error('the page has no #pane');
const root = createRoot(element);
const show = (page: ReactNode) => {
  root.render(
    <ErrorBoundary
      language={language}
      onReload={() => {
        location.reload();
      }}
    >
      {page}
    </ErrorBoundary>,
  );
};

/** It lies in the program itself: a page that was opened as a file may not fetch the file beside it. */
function openSample(): OpenedFile {
  const { href } = new URL('../assets/samples/示例乡2022.xlsx', import.meta.url);
  const bytes = Uint8Array.from(atob(href.slice(href.indexOf(',') + 1)), (byte) => byte.charCodeAt(0));
  const sample = shownFile('示例乡2022.xlsx', openPageBook(bytes, ports()));
  if ('refused' in sample) throw new Error(sample.refused);
  return sample;
}

try {
  show(
    <PreviewPage
      sample={openSample()}
      open={open}
      shelf={workShelf(window)}
      language={language}
      theme={theme}
      paneOnly={query.get('view') === 'pane'}
    />,
  );
} catch (problem) {
  show(<Fallen problem={problem} />);
}
