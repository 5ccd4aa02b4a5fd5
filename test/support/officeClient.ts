import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import type { EmulatorHost } from '../../src/hosts/emulator/hostBridge';
import type { ExcelClient } from '../../src/hosts/excel/excelClient';

/** From the root of the project, where tests run. Excel for the web, Windows and Mac each have a client of their own. */
const FOLDER = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const scripts = new Map<string, Script>();

export type ClientFile = 'excel-web-16.00' | 'excel-win32-16.01' | 'excel-mac-16.00';

export interface ClientOptions {
  /** Whether this Excel can wait until she has finished typing. */
  readonly delaysForCellEdit?: boolean;
  readonly file?: ClientFile;
}

interface ClientWindow {
  Excel: typeof Excel;
  OfficeExtension: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    HostBridge: { init(bridge: EmulatorHost): void };
  };
  Office: object;
}

/**
 * Microsoft's client, unmodified, with its guard switched on: a member above `excelApi` throws `ApiNotFound` as it would in an Excel
 * that does not have it. (The file's last line sets the guard on the wrong object, so as shipped nothing is guarded.)
 */
export function officeClient(
  bridge: EmulatorHost,
  excelApi: string,
  { delaysForCellEdit = true, file = 'excel-web-16.00' }: ClientOptions = {},
): ExcelClient {
  const script =
    scripts.get(file) ?? new Script(readFileSync(join(FOLDER, `${file}.debug.js`), 'utf8'), { filename: file });
  scripts.set(file, script);
  const window = browserLike();
  script.runInContext(createContext(window));
  const client = window as unknown as ClientWindow;
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const isSetSupported = (name: string, version: string | number = '0'): boolean => {
    if (name.startsWith('RichApiRuntime')) return true;
    if (name === 'DelayForCellEdit') return delaysForCellEdit;
    return name === 'ExcelApi' && compare(String(version), excelApi) <= 0;
  };
  // The real `Office.context` is a getter that needs the whole of office.js.
  client.Office = Object.create(client.Office, { context: { value: { requirements: { isSetSupported } } } }) as object;
  client.OfficeExtension.HostBridge.init(bridge);
  return { run: client.Excel.run.bind(client.Excel), supports: (version) => isSetSupported('ExcelApi', version) };
}

function browserLike(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    name: '',
  };
  window['window'] = window['self'] = window['globalThis'] = window;
  window['navigator'] = { userAgent: 'node' };
  window['location'] = { protocol: 'https:', search: '', hash: '', href: 'https://localhost/' };
  window['document'] = {
    readyState: 'loading',
    cookie: '',
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined }),
  };
  window['addEventListener'] = () => undefined;
  window['localStorage'] = window['sessionStorage'] = {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  return window;
}

/** `1.9` is before `1.14`. */
function compare(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => text.split('.').map(Number));
  return (first?.[0] ?? 0) - (second?.[0] ?? 0) || (first?.[1] ?? 0) - (second?.[1] ?? 0);
}
