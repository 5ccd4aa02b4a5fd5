import type { ExcelClient } from './excelClient';
import { asResult } from './excelRefusal';
import type { OwnWrites } from './ownWrites';
import { QUIET } from './quietly';

/** A paste, or a fill over many cells, announces itself piece by piece. */
const PAUSE_MS = 250;

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Calls back after she changed cells, or added, deleted or renamed sheets; not for what we wrote. Gives what ends it. */
export function followChanges(client: ExcelClient, ownWrites: OwnWrites, changed: () => void): () => void {
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const announce = (event: object): Promise<void> => {
    if (!stopped && !isOurs(event) && !ownWrites.underway()) {
      clearTimeout(waiting);
      waiting = setTimeout(changed, PAUSE_MS);
    }
    return Promise.resolve();
  };
  // Where Excel will not tell, the pane still reads anew with every click.
  const registered = asResult(() => client.run(QUIET, async (context): Promise<readonly Registration[]> => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(announce), worksheets.onAdded.add(announce), worksheets.onDeleted.add(announce)];
    await context.sync();
    return handlers;
  }));
  return () => {
    stopped = true;
    clearTimeout(waiting);
    void registered.then((handlers) => (handlers.ok ? asResult(() => remove(client, handlers.value)) : undefined));
  };
}

/** Excel says so from ExcelApi 1.14 on. */
function isOurs(event: object): boolean {
  return 'triggerSource' in event && event.triggerSource === 'ThisLocalAddin';
}

/** A handler can only be taken away in the context in which it was given. */
async function remove(client: ExcelClient, handlers: readonly Registration[]): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  await client.run(context, async (again) => {
    for (const handler of handlers) handler.remove();
    await again.sync();
  });
}
