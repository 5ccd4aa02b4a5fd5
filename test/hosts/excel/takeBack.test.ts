import { createAssistant } from '../../../src/app/assistant';
import type { WorkbookPort } from '../../../src/app/ports';
import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { ziyuan2023 } from '../../../src/core/schemes/ziyuan2023/ziyuan2023';
import type { WorkbookDraft } from '../../../src/core/workbook/workbookDraft';
import type { Gate } from '../../../src/hosts/emulator/hostBridge';
import { openExcel } from '../../../src/hosts/excel/openExcel';
import { putBack } from '../../../src/hosts/excel/putBack';
import { readSnapshot } from '../../../src/hosts/excel/readSnapshot';
import type { LastRun } from '../../../src/hosts/excel/lastRun';
import { takeBackRun } from '../../../src/hosts/excel/takeBackRun';
import { writeDraft } from '../../../src/hosts/excel/writeDraft';
import { remember, stateOf, type } from '../../support/bookState';
import { emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { type ExcelSession, excelSession } from '../../support/excelSession';
import { answerLost, lost } from '../../support/faults';

const other = { kind: 'builtIn', scheme: buildScheme(ziyuan2023).scheme } as const;

/** What goes into the cells and how it looks is compared: nothing has to be calculated. */
const nothingToCalculate = () => Promise.resolve(() => undefined);

/** Two scorings of one workbook, the second by another scheme after she typed; made once, and brought back before each case. */
const twoRuns = (async () => {
  let gate: Gate | undefined;
  const session = excelSession(emulatedBook(sampleBytes(), nothingToCalculate), '1.14', async (delivery, pass) =>
    gate ? gate(delivery, pass) : { answer: await pass(delivery.body) },
  );
  const { book, client, port } = session;
  const runs: LastRun[] = [];
  const write = async (draft: WorkbookDraft) => {
    const written = await writeDraft(client, draft, { seen: await readSnapshot(client), printAgain: false });
    if (written.kind !== 'written' || !written.run) throw new Error(written.kind);
    runs.push(written.run);
    return { ok: true, value: undefined } as const;
  };
  const assistant = createAssistant(
    { ...port, write } satisfies WorkbookPort,
    () => 0,
    () => '2024-01-15 09:30',
  );
  const at = () => ({ state: JSON.stringify(stateOf(book)), restore: remember(book) });
  const fresh = at();
  expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  const scored = at();
  type(book, '指标评分', 'K14', '决算报表');
  type(book, '绩效数据', 'B6', 1400);
  type(book, '指标评分', 'T10', '旁边的话');
  const typed = at();
  expect(await assistant.score({ scheme: other })).toMatchObject({ ok: true });
  const again = at();
  const [first, second] = runs;
  if (!first || !second) throw new Error('two runs were made');
  return {
    session,
    first: { run: first, before: fresh, after: scored },
    second: { run: second, before: typed, after: again },
    setGate: (next: Gate | undefined) => {
      gate = next;
    },
  };
})();

const textOf = ({ book }: ExcelSession) => JSON.stringify(stateOf(book));

describe.each([
  ['第一次评分：评分表和名称都去掉', 'first', 7],
  ['填写之后换一套体系再评：先前填的、原来的体系、样子都回来', 'second', 9],
] as const)('撤回%s', (_, which, reads) => {
  it('工作簿和评分以前一样；回答丢了、随后断线，每一个请求都试过：要么撤回了，要么和撤回前一样，没做完的接着做完', async () => {
    const { session, setGate, ...runs } = await twoRuns;
    const { run, before, after } = runs[which];
    const outcomes: string[] = [];
    let isOver = false;
    // The first only look.
    for (let at = reads; !isOver; at++) {
      after.restore();
      let countdown = at;
      setGate(async (delivery, pass) => {
        if (countdown-- > 0) return { answer: await pass(delivery.body) };
        return countdown === -1 ? answerLost(delivery, pass) : lost;
      });
      const taken = await takeBackRun(session.client, run).catch(() => ({ kind: 'untouched' }) as const);
      isOver = countdown >= 0;
      setGate(undefined);
      if (taken.kind === 'torn') await putBack(session.client, taken.unfinished);
      const state = textOf(session);
      const same = state === before.state ? 'taken back' : 'neither';
      outcomes.push(`${taken.kind}: ${state === after.state ? 'as scored' : same}`);
    }
    expect(new Set(outcomes)).toEqual(
      new Set([
        'torn: as scored',
        'done: taken back',
        // Where a sheet is gone for good there is only the way on.
        ...(which === 'first' ? ['torn: taken back'] : []),
      ]),
    );
  });
});

/** What she did after the scoring, and why it is not taken back then. */
const SINCE: readonly (readonly [title: string, what: (book: ExcelSession['book']) => void, code: string])[] = [
  [
    '在评分表里填了一格',
    (book) => {
      type(book, '指标评分', 'K14', '决算报告');
    },
    'takeBackTyped',
  ],
  [
    '在评分表旁边写了字',
    (book) => {
      type(book, '得分汇总', 'H30', '我的话');
    },
    'takeBackTyped',
  ],
  [
    '清掉了评分表里的一格',
    (book) => {
      type(book, '指标评分', 'A1', '');
    },
    'takeBackTyped',
  ],
  [
    '自己的新公式引用了评分表',
    (book) => {
      book.add('汇报').enter(0, 0, "='指标评分'!I30", '');
    },
    'takeBackLinked',
  ],
  [
    '自己的表里插了一行',
    (book) => {
      book.shift(book.find('收支预决算明细表')!, 'row', 0, 1);
    },
    'takeBackTyped',
  ],
  [
    '自己的一张表里挪了字',
    (book) => {
      type(book, '收支预决算明细表', 'A1', '别的标题');
    },
    'takeBackMoved',
  ],
  [
    '删了一张评分表',
    (book) => {
      book.sheets.splice(book.sheets.indexOf(book.find('得分汇总')!), 1);
    },
    'takeBackGone',
  ],
  [
    '改了评分表的名字',
    (book) => {
      book.find('得分汇总')!.name = '汇总';
    },
    'takeBackGone',
  ],
  [
    '自己的表里填了一个数',
    (book) => {
      type(book, '收支预决算明细表', 'Z99', 5);
    },
    '',
  ],
];

it.each(SINCE)('评分以后%s', async (_, what, code) => {
  const { session, second } = await twoRuns;
  second.after.restore();
  what(session.book);
  const before = textOf(session);
  const taken = await takeBackRun(session.client, second.run);
  expect(taken.kind === 'refused' && !taken.result.ok ? taken.result.refusal.code : '').toBe(code);
  expect(textOf(session) === before).toBe(code !== '');
});

it('只撤回最后写的那一次，撤回以后没有第二次', async () => {
  const { session, first } = await twoRuns;
  first.before.restore();
  const { workbook } = openExcel(session.client, () => 0);
  const names = first.run.draft.sheets.map(({ name }) => name);
  expect(await workbook.takeBack?.(names)).toMatchObject({ refusal: { code: 'nothingToTakeBack' } });
  expect(await workbook.write(first.run.draft)).toMatchObject({ ok: true });
  expect(await workbook.takeBack?.(names.slice(1))).toMatchObject({ refusal: { code: 'nothingToTakeBack' } });
  expect(await workbook.takeBack?.(names)).toMatchObject({ ok: true });
  expect(textOf(session)).toBe(first.before.state);
  expect(await workbook.takeBack?.(names)).toMatchObject({ refusal: { code: 'nothingToTakeBack' } });
});
