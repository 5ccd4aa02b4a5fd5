import type { Gate, Reply } from '../../src/hosts/emulator/hostBridge';
import type { QueryAnswer } from '../../src/hosts/emulator/protocol/wire';

/** Every code with which Excel is documented to refuse, and one that nobody has documented. */
const CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'InactiveWorkbook',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'ItemAlreadyExists',
  'ItemNotFound',
  'InvalidReference',
  'InvalidObjectPath',
  'InvalidOperation',
  'WriteNotSupportedWhenModalDialogOpen',
  'UnsupportedSheet',
  'NonBlankCellOffSheet',
  'InvalidArgument',
  'GeneralException',
  'SomethingNew',
];

export type Fault = (delivery: Parameters<Gate>[0], pass: Parameters<Gate>[1]) => Promise<Reply>;

const refused = (code: string): QueryAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
});

/** Refused at a later action: what came before it is done, as in Excel. */
const brokenOff =
  (part: number): Fault =>
  async ({ body }, pass) => {
    const index = Math.floor((body.Actions.length - 1) * part);
    const answer = await pass({ ...body, Actions: body.Actions.slice(0, index) });
    return {
      answer: answer.Error
        ? answer
        : {
            ...answer,
            Error: {
              Code: 'GeneralException',
              Message: 'broken off',
              Location: '',
              ActionIndex: index,
              HttpStatusCode: 500,
            },
          },
    };
  };

export const lost: Reply = { failed: { code: 'GeneralException', message: 'the line is dead', status: 503 } };

export const answerLost: Fault = async ({ body }, pass) => {
  await pass(body);
  return lost;
};

/** What may happen to a request on its way, to Excel or back. */
export const FAULTS: readonly (readonly [string, Fault])[] = [
  ...CODES.map((code) => [code, () => Promise.resolve({ answer: refused(code) })] as const),
  ...[0.25, 0.5, 0.75, 0.9, 1].map((part) => [`broken off after ${String(part * 100)} %`, brokenOff(part)] as const),
  ['request lost', () => Promise.resolve(lost)],
  ['answer lost', answerLost],
];
