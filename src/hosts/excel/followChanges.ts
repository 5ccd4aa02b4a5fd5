import type { WorkbookChange } from '../../app/ports';
import { type Announcement, changeAnnounced, changesOf } from './announcements';
import type { ExcelClient } from './excelClient';
import { asResult } from './excelRefusal';
import type { OwnWrites } from './ownWrites';
import { QUIET } from './quietly';

/** A paste, or a fill over many cells, announces itself piece by piece. */
const PAUSE_MS = 250;
/** As long is waited for Excel to say that it has calculated; where no formula looks at the cell it never does. */
const LONGEST_MS = 1000;

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Calls back with what she did to cells and sheets, a pause after the last of it; not for what we wrote. Gives what ends it. */
export function followChanges(
  client: ExcelClient,
  ownWrites: OwnWrites,
  changed: (changes: readonly WorkbookChange[]) => void,
): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let announced: Announcement[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  /** She has changed something since we last wrote: what is calculated after our own writing alone is no news. */
  let hers = false;
  /** Once Excel has marked a change as ours, one without the mark is hers, however soon it comes after our writing. */
  let marks = false;
  let telling = Promise.resolve();

  const announce: Announce = (read) => (event) => {
    if (stopped) return Promise.resolve();
    marks ||= isOurs(event);
    if (isOurs(event) || (ownWrites.underway() && !(marks && 'triggerSource' in event))) {
      hers = false;
      return Promise.resolve();
    }
    const one = read(event as never);
    hers ||= one.kind !== 'calculated';
    if (!hers) return Promise.resolve();
    announced.push(one);
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        telling = telling.then(tell);
      },
      announced.some(({ kind }) => kind === 'calculated') ? PAUSE_MS : LONGEST_MS,
    );
    return Promise.resolve();
  };
  const tell = async (): Promise<void> => {
    const now = await asResult(() => client.run(QUIET, namesOfSheets));
    const gathered = announced;
    announced = [];
    const changes = changesOf(gathered, { before: names, now: now.ok ? now.value : names });
    if (now.ok) names = now.value;
    if (!stopped && changes.length > 0) changed(changes);
  };
  // Where Excel will not tell, the pane still reads anew with every click.
  const registered = asResult(() =>
    client.run(QUIET, async (context): Promise<readonly Registration[]> => {
      const handlers = listen(client, context.workbook.worksheets, announce);
      names = await namesOfSheets(context);
      return handlers;
    }),
  );
  return () => {
    stopped = true;
    clearTimeout(timer);
    void registered.then((handlers) => (handlers.ok ? asResult(() => remove(client, handlers.value)) : undefined));
  };
}

type Announce = (read: (event: never) => Announcement) => (event: object) => Promise<void>;

function listen(
  client: ExcelClient,
  worksheets: Excel.WorksheetCollection,
  announce: Announce,
): readonly Registration[] {
  return [
    worksheets.onChanged.add(announce(changeAnnounced)),
    worksheets.onAdded.add(
      announce(({ worksheetId }: Excel.WorksheetAddedEventArgs) => ({ kind: 'sheetAdded', sheet: worksheetId })),
    ),
    worksheets.onDeleted.add(
      announce(({ worksheetId }: Excel.WorksheetDeletedEventArgs) => ({ kind: 'sheetDeleted', sheet: worksheetId })),
    ),
    // A sort is not announced as a change of its cells everywhere.
    ...(client.supports('1.10')
      ? [worksheets.onRowSorted.add(announce(sorted)), worksheets.onColumnSorted.add(announce(sorted))]
      : []),
    worksheets.onCalculated.add(announce(() => ({ kind: 'calculated' }))),
    ...(client.supports('1.17') ? [worksheets.onNameChanged.add(announce(() => ({ kind: 'sheetRenamed' })))] : []),
  ];
}

/** Excel's ids stay when a sheet is renamed. One request, which also carries what was asked before it. */
async function namesOfSheets(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(sheets.items.map(({ id, name }) => [id, name]));
}

function sorted({
  worksheetId,
  address,
}: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs): Announcement {
  return { kind: 'cells', sheet: worksheetId, address };
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
