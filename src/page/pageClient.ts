import type { ExcelClient } from '../hosts/excel/excelClient';
import type { EmulatorHost } from '../hosts/emulator/hostBridge';

/** What Microsoft's client puts into a page, as far as we use it. */
interface ClientWindow {
  Office: object;
  readonly Excel: { run(options: unknown, batch?: unknown): Promise<unknown> };
  readonly OfficeExtension: {
    readonly HostBridge: { init(bridge: EmulatorHost): void };
    readonly HostBridgeSession: { getInstanceIfHostBridgeInited(): object };
    readonly ClientRequestContext: abstract new () => object;
  };
}

/** The newest version of which the emulated workbook has all that hosts/excel asks for. */
const EXCEL_API = '1.14';

/**
 * Microsoft's client, as it stands in the page, for one workbook. Every workbook has a session of its own: a run that was under way when
 * another file was opened goes on against the workbook it began with.
 */
export function pageClient(page: object, bridge: EmulatorHost): ExcelClient {
  const client = page as ClientWindow;
  const isSetSupported = (name: string, version: string | number = '0'): boolean => {
    if (name.startsWith('RichApiRuntime') || name === 'DelayForCellEdit') return true;
    return name === 'ExcelApi' && inOrder(String(version)) <= inOrder(EXCEL_API);
  };
  // The real `Office.context` is there only in an Office program.
  client.Office = Object.create(client.Office, { context: { value: { requirements: { isSetSupported } } } }) as object;
  const { HostBridge, HostBridgeSession, ClientRequestContext } = client.OfficeExtension;
  HostBridge.init(bridge);
  const session = HostBridgeSession.getInstanceIfHostBridgeInited();
  const run = (first: unknown, batch?: unknown): Promise<unknown> => {
    if (typeof first === 'function') return client.Excel.run(session, first);
    // A context that is given again has its session already.
    return client.Excel.run(first instanceof ClientRequestContext ? first : { ...(first as object), session }, batch);
  };
  return { run: run, supports: (version) => isSetSupported('ExcelApi', version) };
}

/** `1.9` is before `1.14`. */
function inOrder(version: string): number {
  const [major = 0, after = 0] = version.split('.').map(Number);
  return major * 1000 + after;
}
