import type { Gate } from '../../src/hosts/emulator/hostBridge';
import type { Reply } from '../../src/hosts/emulator/reply';
import type { QueryAnswer } from '../../src/hosts/emulator/protocol/wire';

/** Refusals that are answered at once: what was too much is asked for in halves. */
const TOO_MUCH = [
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
];

/** The other codes with which Excel is documented to refuse, and one that nobody has documented: only what is said differs. */
const CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'InactiveWorkbook',
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

type TitledFault = readonly [string, Fault];

const refusals = (codes: readonly string[]): readonly TitledFault[] =>
  codes.map((code) => [code, () => Promise.resolve({ answer: refused(code) })]);

/** Nothing was done, and the refusal is not answered with another request: one such code is like another. */
export const REFUSED_OUTRIGHT = refusals(CODES);

/** Too much at a time was asked for: it is asked for in parts, whichever of these it was. */
export const REFUSED_AS_TOO_MUCH = refusals(TOO_MUCH);

/** What has consequences of its own. */
export const OTHER_FAULTS: readonly TitledFault[] = [
  ...[0.25, 0.5, 0.75, 0.9, 1].map((part) => [`broken off after ${String(part * 100)} %`, brokenOff(part)] as const),
  ['request lost', () => Promise.resolve(lost)],
  ['answer lost', answerLost],
];

/** What may happen to a request on its way, to Excel or back. */
export const FAULTS: readonly TitledFault[] = [...REFUSED_OUTRIGHT, ...REFUSED_AS_TOO_MUCH, ...OTHER_FAULTS];
