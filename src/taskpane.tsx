import { lazily } from './app/lazily';
import { answerRibbon } from './commands';
import { openBeside } from './hosts/excel/openBeside';
import { webviewDelivery } from './hosts/webview/webviewDelivery';
import { lastCatch } from './pane/lastCatch';
import { paneSession } from './pane/paneSession';
import { paneTheme } from './pane/paneTheme';
import { sayFallen } from './pane/sayFallen';
import { showPane } from './pane/showPane';
import { phrase } from './pane/wording';

/** Composition root of the add-in: the pane beside the workbook that is open in Excel. */
const clock = () => performance.now();
// Most of the program, on its way while Office gets ready and the pane draws itself.
const hosting = import('./excelHost');

const opening = Office.onReady().then(({ host: program }) => {
  const element = document.getElementById('pane');
  if (!element) throw new Error('the page has no #pane');
  const language = /^zh\b/i.test(Office.context.displayLanguage) ? 'zh' : 'en';
  if (program !== Office.HostType.Excel) {
    leadToPage(element);
    return new Promise<never>(() => undefined);
  }
  const host = hosting.then(({ excelHost }) => excelHost(clock));
  const session = paneSession({
    ...lazily(host),
    documents: async () => (await import('./wordDocuments')).wordDocuments((await host).workbook),
    county: async () => (await import('./countyDesk')).countyDesk(),
    delivery: {
      ...webviewDelivery(window),
      ...(Office.context.requirements.isSetSupported('ExcelApi', '1.8')
        ? { openBook: openBeside((base64) => Excel.createWorkbook(base64)) }
        : {}),
    },
  });
  lastCatch(window, new URL('.', location.href).href, (problem) => {
    session.store.dispatch({ type: 'crashed', problem });
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
// The pane did not even begin.
opening.catch((problem: unknown) => {
  const language = /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
  sayFallen(document.getElementById('pane') ?? document.body, language, problem, () => {
    location.reload();
  });
});

/** Opened outside Excel, where there may be no Office that says in which language: the page beside this one does the same. */
function leadToPage(element: HTMLElement): void {
  const language = /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
  const said = document.createElement('p');
  said.style.padding = '16px';
  const link = document.createElement('a');
  link.href = `preview.html${language === 'zh' ? '' : '?lang=en'}`;
  link.textContent = phrase('openPage', language);
  said.append(phrase('notInExcel', language), document.createElement('br'), link);
  element.replaceChildren(said);
}
