import { createRoot } from 'react-dom/client';
import { createAssistant } from './app/assistant';
import { say } from './core/wording/say';
import { openedWorkbook } from './hosts/xlsx/openedWorkbook';
import { paneSession } from './pane/paneSession';
import { paneTheme } from './pane/paneTheme';
import { type OpenFile, PreviewPage } from './preview/PreviewPage';

/** Composition root of the page that shows the pane without Excel. `?lang=en`, `?theme=dark` and `?view=pane` choose how it opens. */
const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'zh';
const theme = (['light', 'dark', 'contrast'] as const).find((name) => name === query.get('theme')) ?? paneTheme(undefined, matchMedia('(prefers-color-scheme: dark)').matches);

const open: OpenFile = async (name, bytes) => {
  const workbook = openedWorkbook(bytes);
  const read = await workbook.read();
  if (!read.ok) return { refused: say({ ...read.refusal, details: { file: name, ...read.refusal.details } }, language) };
  return { name, workbook, session: paneSession({ assistant: createAssistant(workbook, () => performance.now()), screen: workbook }) };
};

const element = document.getElementById('pane');
if (!element) throw new Error('the page has no #pane');
const root = createRoot(element);

void fetch(new URL('../assets/samples/示例乡2022.xlsx', import.meta.url)).then(async (answer) => {
  const sample = await open('示例乡2022.xlsx', new Uint8Array(await answer.arrayBuffer()));
  if ('refused' in sample) throw new Error(sample.refused);
  root.render(<PreviewPage sample={sample} open={open} language={language} theme={theme} paneOnly={query.get('view') === 'pane'} />);
});
