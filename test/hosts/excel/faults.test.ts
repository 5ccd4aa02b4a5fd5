import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { ziyuan2023 } from '../../../src/core/schemes/ziyuan2023/ziyuan2023';
import { say } from '../../../src/core/wording/say';
import type { Gate, Reply } from '../../../src/hosts/embedded/hostBridge';
import type { QueryAnswer } from '../../../src/hosts/embedded/protocol/wire';
import { stateOf, type } from '../../support/bookState';
import { calculateWith, embeddedBook, sampleBytes } from '../../support/embeddedBook';
import { type ExcelSession, excelSession } from '../../support/excelSession';
import { type UniverEngine, startUniver } from '../../support/univerEngine';
import type { Calculate } from '../../../src/hosts/embedded/calculate';

let univer: UniverEngine;
let calculate: Calculate;
beforeAll(() => {
  univer = startUniver();
  calculate = calculateWith(univer);
});
afterAll(() => univer.stop());

/** Every code with which Excel is documented to refuse, and one that nobody has documented. */
const CODES = [
  'InvalidOperationInCellEditMode', 'AccessDenied', 'InactiveWorkbook', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit',
  'RangeExceedsLimit', 'ItemAlreadyExists', 'ItemNotFound', 'InvalidReference', 'InvalidObjectPath', 'InvalidOperation', 'WriteNotSupportedWhenModalDialogOpen', 'UnsupportedSheet',
  'NonBlankCellOffSheet', 'InvalidArgument', 'GeneralException', 'SomethingNew',
];

type Fault = (delivery: Parameters<Gate>[0], pass: Parameters<Gate>[1]) => Promise<Reply>;

const refused = (code: string): QueryAnswer => ({ Results: [], TraceIds: [], Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 } });

/** Refused at a later action: what came before it is done, as in Excel. */
const brokenOff = (part: number): Fault => async ({ body }, pass) => {
  const index = Math.floor((body.Actions.length - 1) * part);
  const answer = await pass({ ...body, Actions: body.Actions.slice(0, index) });
  return { answer: answer.Error ? answer : { ...answer, Error: { Code: 'GeneralException', Message: 'broken off', Location: '', ActionIndex: index, HttpStatusCode: 500 } } };
};
const lost = { failed: { code: 'GeneralException', message: 'the line is dead', status: 503 } };

const FAULTS: readonly (readonly [string, Fault])[] = [
  ...CODES.map((code) => [code, () => Promise.resolve({ answer: refused(code) })] as const),
  ...[0.25, 0.5, 0.75, 0.9, 1].map((part) => [`broken off after ${String(part * 100)} %`, brokenOff(part)] as const),
  ['request lost', () => Promise.resolve(lost)],
  ['answer lost', async ({ body }, pass) => {
    await pass(body);
    return lost;
  }],
];

/** A session in which one request fails. */
function failing(prepare: (session: ExcelSession) => Promise<unknown>) {
  return async (fault: Fault, at: number, excelApi: string) => {
    let countdown = Infinity;
    const session = excelSession(embeddedBook(sampleBytes(), calculate), excelApi, async (delivery, pass) => (--countdown === -1 ? fault(delivery, pass) : { answer: await pass(delivery.body) }));
    await prepare(session);
    await session.book.settle();
    return { ...session, failNow: () => { countdown = at; } };
  };
}

const other = { kind: 'builtIn', scheme: buildScheme(ziyuan2023).scheme } as const;

const RUNS = [
  { title: '第一次评分', prepare: () => Promise.resolve(), options: { assumeMet: true } },
  {
    title: '填写之后换一套评分体系再评',
    prepare: async ({ assistant, book }: ExcelSession) => {
      await assistant.score({ assumeMet: true });
      type(book, '指标评分', 'K14', '决算报表');
      type(book, '指标评分', 'L14', "'=不是公式");
      type(book, '绩效数据', 'B6', 1400);
      type(book, '指标评分', 'T10', "'1-2");
      book.add('汇报').enter(0, 0, "='指标评分'!I30", '');
    },
    options: { scheme: other },
  },
] as const;

describe.each(RUNS)('$title', ({ prepare, options }) => {
  const start = failing(prepare);

  async function requestsOf(excelApi: string): Promise<{ readonly count: number; readonly after: unknown }> {
    const session = await start(() => Promise.reject(new Error()), Infinity, excelApi);
    const before = session.log.length;
    expect(await session.assistant.score(options)).toMatchObject({ ok: true });
    return { count: session.log.length - before, after: stateOf(session.book) };
  }

  it.each(['1.9', '1.14'])('每一个请求、每一种拒绝之后：她的表和填写的内容原样，再评成功（ExcelApi %s）', async (excelApi) => {
    const { count, after } = await requestsOf(excelApi);
    expect(count).toBeLessThanOrEqual(9);
    const wrong: string[] = [];
    for (let at = 0; at < count; at++) {
      for (const [title, fault] of FAULTS) {
        const { assistant, book, failNow } = await start(fault, at, excelApi);
        const before = JSON.stringify(stateOf(book));
        failNow();
        const scored = await assistant.score(options);
        const name = `request ${String(at)}, ${title}`;
        // Some refusals are answered at once: too much at a time is asked for in halves, unknown merges in bands.
        if (!scored.ok) {
          expect(say(scored.refusal)).toMatch(/。$/);
          if (JSON.stringify(stateOf(book)) !== before) wrong.push(`${name}: ${difference(before, JSON.stringify(stateOf(book)))}`);
        }
        const again = await assistant.score(options);
        if (!again.ok) wrong.push(`${name}: refused again, ${again.refusal.code}`);
        else if (JSON.stringify(stateOf(book)) !== JSON.stringify(after)) wrong.push(`${name}, again: ${difference(JSON.stringify(after), JSON.stringify(stateOf(book)))}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 80)}  ≠  ${other.slice(Math.max(0, at - 80), at + 80)}`;
}
