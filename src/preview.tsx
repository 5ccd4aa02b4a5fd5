import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAssistant } from './app/assistant';
import { say } from './core/wording/say';
import { webviewDelivery } from './hosts/webview/webviewDelivery';
import { pageClient } from './page/pageClient';
import { calculateInWorker } from './page/recalculate/calculateInWorker';
import { openPageBook } from './page/pageBook';
import { ErrorBoundary, Fallen } from './pane/components/ErrorBoundary';
import { paneSession } from './pane/paneSession';
import { paneTheme } from './pane/paneTheme';
import { PreviewPage } from './page/PreviewPage';
import type { OpenFile } from './page/openedFile';

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

// Univer is many times the size of the pane, so it comes in pieces of its own, while the pane is there already.
const calculate = calculateInWorker(new Worker(new URL('./page/recalculate/univerWorker.ts', import.meta.url)));
const grid = import('./page/grid/showGrid');

const open: OpenFile = (name, bytes) => {
  const opened = openPageBook(bytes, { calculate, connect: (bridge) => pageClient(window, bridge), clock });
  if (!opened.ok)
    return { refused: say({ ...opened.refusal, details: { file: name, ...opened.refusal.details } }, language) };
  const book = opened.value;
  return {
    name,
    session: paneSession({
      assistant: createAssistant(book.workbook, clock),
      screen: book.screen,
      documents: async () => (await import('./wordDocuments')).wordDocuments(book.workbook),
      delivery: webviewDelivery(window),
    }),
    show: async (place) => (await grid).showGrid(place, book, language),
    isUnsaved: () => book.isUnsaved(),
    async save() {
      const saved = await book.save();
      return saved.ok
        ? { bytes: saved.value }
        : { refused: say({ ...saved.refusal, details: { file: name, ...saved.refusal.details } }, language) };
    },
  };
};

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

fetch(new URL('../assets/samples/示例乡2022.xlsx', import.meta.url))
  .then(async (answer) => {
    const sample = open('示例乡2022.xlsx', new Uint8Array(await answer.arrayBuffer()));
    if ('refused' in sample) throw new Error(sample.refused);
    show(
      <PreviewPage
        sample={sample}
        open={open}
        language={language}
        theme={theme}
        paneOnly={query.get('view') === 'pane'}
      />,
    );
  })
  .catch((problem: unknown) => {
    show(<Fallen problem={problem} />);
  });
