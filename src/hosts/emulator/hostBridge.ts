import { type CellRange, LAST_COLUMN, LAST_ROW, columnLetters, rangeA1 } from '../../core/workbook/address';
import type { EmulatedWorkbook } from './book/emulatedWorkbook';
import { workbookObject } from './objects/workbookObject';
import { KeptReferences, processQuery } from './protocol/processQuery';
import type { QueryAnswer, QueryRequest } from './protocol/wire';

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

/** What travels back: an answer, or a failure of the transport itself. */
export type Reply = { readonly answer: QueryAnswer } | Failure;

interface Failure {
  readonly failed: { readonly code: string; readonly message: string; readonly status: number };
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
/** Of a request and of an answer, in Excel on the web. */
const MOST_BYTES = 5 * 1024 * 1024;
const EVENT_CATEGORY = 65_536;
const CHANGED = 10;
const ADDED = 13;
const SELECTION_CHANGED = 14;
const DELETED = 15;
const CALCULATED = 16;

const open: Gate = async ({ body }, pass) => ({ answer: await pass(body) });

/** The door at which Microsoft's client knocks. Requests are served one after the other, as Excel does. `marksOwn`: from ExcelApi 1.14 on Excel says which changes the add-in made. */
export function hostBridge(workbook: EmulatedWorkbook, gate: Gate = open, { marksOwn = false } = {}): EmulatorHost {
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
      const delivery = { flags: request.flags, body, bytes: new TextEncoder().encode(text).length };
      queue = queue.then(async () => {
        const reply =
          (await hindrance(workbook, delivery)) ?? (await gate(delivery, (passed) => processQuery(passed, host)));
        bridge.onMessageFromHost?.(`{"id":${String(request.id)},"type":2,"message":${messageOf(reply)}}`);
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
    async announceChanges() {
      const changes = workbook.changes.splice(0);
      if (changes.length === 0) return;
      for (const change of changes) fireChange(change, fire, marksOwn);
      await workbook.settle();
      for (const target of ['Workbook', ...new Set(changes.map(({ sheet }) => sheet.id))])
        fire(CALCULATED, target, { worksheetId: changes[0]?.sheet.id, address: '' });
    },
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

/** As text, which is made once: answers are what is long here. */
function messageOf(reply: Reply): string {
  if (!('answer' in reply)) return refusal(reply);
  const body = JSON.stringify(reply.answer);
  // In UTF-8 a character takes three bytes at most.
  return body.length * 3 > MOST_BYTES && new TextEncoder().encode(body).length > MOST_BYTES
    ? refusal(failure('ResponsePayloadSizeLimitExceeded'))
    : `{"statusCode":200,"headers":{},"body":${body}}`;
}

function refusal({ failed: { code, message, status } }: Failure): string {
  return JSON.stringify({ statusCode: status, headers: {}, body: { error: { code, message } } });
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

function failure(code: string): Failure {
  return { failed: { code, message: code, status: 400 } };
}
