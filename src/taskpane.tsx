import { createAssistant } from './app/assistant';
import { answerRibbon } from './commands';
import { openExcel } from './hosts/excel/openExcel';
import { webviewDelivery } from './hosts/webview/webviewDelivery';
import { paneSession } from './pane/paneSession';
import { paneTheme } from './pane/paneTheme';
import { showPane } from './pane/showPane';
import { phrase } from './pane/wording';

/** Composition root of the add-in: the pane beside the workbook that is open in Excel. */
const clock = () => performance.now();

const opening = Office.onReady().then(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) throw new Error('the page has no #pane');
  const language = /^zh\b/i.test(Office.context.displayLanguage) ? 'zh' : 'en';
  if (host !== Office.HostType.Excel) {
    element.textContent = phrase('notInExcel', language);
    return new Promise<never>(() => undefined);
  }
  const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  const { workbook, screen } = openExcel({ run: Excel.run, supports }, clock);
  const session = paneSession({
    assistant: createAssistant(workbook, clock),
    screen,
    documents: async () => (await import('./wordDocuments')).wordDocuments(workbook),
    delivery: webviewDelivery(window),
  });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const look = () => ({ session, language, theme: paneTheme(Office.context.officeTheme, dark.matches) }) as const;
  const show = showPane(element, look());
  dark.addEventListener('change', () => {
    show(look());
  });
  return session;
});
answerRibbon(opening);
