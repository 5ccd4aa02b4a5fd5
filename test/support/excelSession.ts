import { type Assistant, createAssistant } from '../../src/app/assistant';
import type { ScreenPort, WorkbookPort } from '../../src/app/ports';
import { ACTION, PATH, type QueryRequest } from '../../src/hosts/emulator/protocol/wire';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import { type Delivery, type EmulatorHost, type Gate, hostBridge } from '../../src/hosts/emulator/hostBridge';
import type { ExcelClient } from '../../src/hosts/excel/excelClient';
import { openExcel } from '../../src/hosts/excel/openExcel';
import { type ClientOptions, officeClient } from './officeClient';

/** A workbook open in an Excel of some age, with Microsoft's client in between. */
export interface ExcelSession {
  readonly book: EmulatedWorkbook;
  readonly bridge: EmulatorHost;
  readonly client: ExcelClient;
  readonly port: WorkbookPort;
  readonly screen: ScreenPort;
  readonly assistant: Assistant;
  /** Every request so far. */
  readonly log: LoggedRequest[];
}

export interface LoggedRequest {
  readonly flags: number;
  readonly bytes: number;
  /** What travels back, with its envelope. */
  readonly answerBytes: number;
  readonly actions: number;
  /** Actions that change something. (The client's own flag also marks some that only read.) */
  readonly writes: number;
}

type Logged = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

export function excelSession(
  book: EmulatedWorkbook,
  excelApi = '1.14',
  gate?: Gate,
  options?: ClientOptions,
): ExcelSession {
  const log: Logged[] = [];
  const counting: Gate = async (delivery: Delivery, pass) => {
    const reply = gate ? await gate(delivery, pass) : { answer: await pass(delivery.body) };
    log.push({
      flags: delivery.flags,
      bytes: delivery.bytes,
      answerBytes: 0,
      actions: delivery.body.Actions.length,
      writes: writesIn(delivery.body),
    });
    return reply;
  };
  const bridge = hostBridge(book, counting);
  const client = officeClient(bridge, excelApi, options);
  const hear = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    const [last] = log.slice(-1);
    if (last && text.startsWith('{"id"')) last.answerBytes = Buffer.byteLength(text);
    hear?.(text);
  };
  let now = 0;
  const { workbook: port, screen } = openExcel(client, () => (now += 1000));
  return { book, bridge, client, port, screen, assistant: createAssistant(port, () => 0), log };
}

const READS = /^(?:_|Get|Suspend)/;

function writesIn({ Actions, ObjectPaths }: QueryRequest): number {
  const added = Object.values(ObjectPaths).filter(
    ({ ObjectPathType, Name }) => ObjectPathType === PATH.method && Name === 'Add',
  ).length;
  return (
    added +
    Actions.filter(
      ({ ActionType, Name }) => ActionType === ACTION.assign || (ActionType === ACTION.invoke && !READS.test(Name)),
    ).length
  );
}
