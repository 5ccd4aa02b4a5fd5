import { type CellRange, LAST_COLUMN, LAST_ROW, columnLetters, rangeA1 } from '../../core/workbook/address';
import type { Breathe } from '../../app/ports';
import type { EmulatedWorkbook } from './book/emulatedWorkbook';
import { workbookObject } from './objects/workbookObject';
import { KeptReferences, processQuery } from './protocol/processQuery';
import type { QueryAnswer, QueryRequest } from './protocol/wire';
import { type Failure, MOST_BYTES, type Reply, failure, messageOf, utf8Length } from './reply';

/** What the client looks for as `_richApiNativeBridge`, or is given by `OfficeExtension.HostBridge.init`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface Delivery {
  readonly flags: number;
  readonly body: QueryRequest;
  readonly bytes: number;
}

/** Stands between client and workbook: a test counts here, cuts the line here, and refuses in Excel's place. */
export type Gate = (delivery: Delivery, pass: (body: QueryRequest) => Promise<QueryAnswer>) => Promise<Reply>;

export interface EmulatorHost extends NativeBridge {
  readonly references: KeptReferences;
  /** Does something with the workbook when a request would be served: after those before it, her typing and what is calculated. */
  inTurn<Made>(work: () => Promise<Made>): Promise<Made>;
  /** Tells the listeners what she did by hand. */
  announceChanges(): Promise<void>;
  announceSelection(): void;
}

const REQUEST = 1;
const EVENT = 3;
const DELAY_FOR_CELL_EDIT = 64;
const EVENT_CATEGORY = 65_536;
const CHANGED = 10;
const ADDED = 13;
const SELECTION_CHANGED = 14;
const DELETED = 15;
const CALCULATED = 16;

const open: Gate = async ({ body }, pass) => ({ answer: await pass(body) });

/** The door at which Microsoft's client knocks. Requests are served one after the other, as Excel does. `marksOwn`: from ExcelApi 1.14 on Excel says which changes the add-in made. */
export function hostBridge(
  workbook: EmulatedWorkbook,
  gate: Gate = open,
  {
    marksOwn = false,
    breathe = () => Promise.resolve(),
  }: { readonly marksOwn?: boolean; readonly breathe?: Breathe } = {},
): EmulatorHost {
  const references = new KeptReferences();
  const host = { root: workbookObject(workbook, references), references, settle: () => workbook.settle() };
  let queue = Promise.resolve();

  const say = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const fire: Fire = (type, targetId, args) => {
    say({
      type: EVENT,
      message: {
        entries: [{ messageCategory: EVENT_CATEGORY, messageType: type, targetId, message: JSON.stringify(args) }],
      },
    });
  };

  const bridge: EmulatorHost = {
    references,
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      if (request.type !== REQUEST) return;
      const { body: given } = request.message;
      const body = typeof given === 'string' ? (JSON.parse(given) as QueryRequest) : given;
      const delivery = { flags: request.flags, body, bytes: utf8Length(text) };
      queue = queue.then(async () => {
        const reply =
          (await hindrance(workbook, delivery)) ?? (await gate(delivery, (passed) => processQuery(passed, host)));
        const message = await messageOf(reply, breathe);
        await breathe();
        bridge.onMessageFromHost?.(`{"id":${String(request.id)},"type":2,"message":${message}}`);
        await bridge.announceChanges();
      });
    },
    inTurn(work) {
      const made = queue.then(async () => {
        await workbook.editing;
        await workbook.settle();
        return work();
      });
      queue = made.then(
        () => undefined,
        () => undefined,
      );
      return made;
    },
    announceChanges: () => announce(workbook, fire, marksOwn),
    announceSelection() {
      const { active, selection } = workbook;
      if (!active) return;
      for (const target of ['Workbook', active.id])
        fire(SELECTION_CHANGED, target, { address: rangeA1(selection), worksheetId: active.id });
    },
  };
  return bridge;
}

interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: QueryRequest | string };
}

type Fire = (type: number, targetId: string, args: Readonly<Record<string, unknown>>) => void;

/** While she types nothing is answered: a request waits if it says so, and is refused if it does not. */
async function hindrance(workbook: EmulatedWorkbook, { flags, bytes }: Delivery): Promise<Failure | undefined> {
  if (bytes > MOST_BYTES) return failure('RequestPayloadSizeLimitExceeded');
  if (workbook.editing && (flags & DELAY_FOR_CELL_EDIT) === 0) return failure('InvalidOperationInCellEditMode');
  await workbook.editing;
  return undefined;
}

async function announce(workbook: EmulatedWorkbook, fire: Fire, marksOwn: boolean): Promise<void> {
  const changes = workbook.changes.splice(0);
  if (changes.length === 0) return;
  for (const change of changes) fireChange(change, fire, marksOwn);
  await workbook.settle();
  for (const target of ['Workbook', ...new Set(changes.map(({ sheet }) => sheet.id))])
    fire(CALCULATED, target, { worksheetId: changes[0]?.sheet.id, address: '' });
}

/** Of cells both the workbook and the sheet are told, of a sheet the workbook alone. */
function fireChange(
  { sheet, range, byAddin, type }: EmulatedWorkbook['changes'][number],
  fire: Fire,
  marksOwn: boolean,
): void {
  if (!range) {
    fire(type === 'SheetAdded' ? ADDED : DELETED, 'Workbook', { source: 'Local', worksheetId: sheet.id });
    return;
  }
  for (const target of ['Workbook', sheet.id])
    fire(CHANGED, target, {
      address: changedAddress(range),
      changeType: type ?? 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      triggerSource: marksOwn && byAddin ? 'ThisLocalAddin' : 'Unknown',
    });
}

/** Whole rows and columns are `5:5` and `C:D`. */
function changedAddress(range: CellRange): string {
  if (range.left === 0 && range.right === LAST_COLUMN) return `${String(range.top + 1)}:${String(range.bottom + 1)}`;
  return range.top === 0 && range.bottom === LAST_ROW
    ? `${columnLetters(range.left)}:${columnLetters(range.right)}`
    : rangeA1(range);
}
