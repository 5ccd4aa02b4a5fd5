import type { Review } from '../../../src/app/outcomes';
import type { WorkbookChange } from '../../../src/app/ports';
import { contentText } from '../../../src/core/workbook/snapshot';
import type { BookChange } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import { paneActions } from '../../../src/pane/paneActions';
import type { PanePorts } from '../../../src/pane/panePorts';
import { createStore } from '../../../src/pane/state/store';
import { parseAreaA1, parseA1 } from '../../../src/core/workbook/address';
import { type } from '../../support/bookState';
import { calculateWith, emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { excelSession } from '../../support/excelSession';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => {
  univer = startUniver();
});
afterAll(() => univer.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the pause of `followChanges` after a calculation, with its two requests. */
const ALL_TOLD = 800;
const SPENDING = '收支预决算明细表';

/** No report is asked for here. */
const NO_DESK: Pick<PanePorts, 'documents' | 'county' | 'delivery'> = {
  county: () => Promise.reject(new Error('no county here')),
  documents: () => Promise.reject(new Error('no documents')),
  delivery: { canDownload: false, download: () => undefined, copy: () => Promise.resolve(false) },
};

/** A scored workbook beside its pane, which follows what is done by hand. */
async function beside(excelApi = '1.14') {
  const session = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)), excelApi);
  const { book, bridge, assistant, screen, log } = session;
  const store = createStore();
  const reads = { count: 0 };
  const counted = {
    ...screen,
    readCells: (...given: Parameters<typeof screen.readCells>) => {
      reads.count += 1;
      return screen.readCells(...given);
    },
  };
  const actions = paneActions({ ...NO_DESK, assistant, screen: counted, now: () => 1000 }, store);
  const calls: (readonly WorkbookChange[])[] = [];
  /** Until all is told and read back, on a busy machine too. */
  const allTold = async () => {
    let seen = -1;
    while (seen !== log.length) {
      seen = log.length;
      await pause(ALL_TOLD);
    }
  };
  await actions.look();
  const stop = screen.follow((changes) => {
    calls.push(changes);
    void actions.follow(changes);
  });
  await actions.score();
  await assistant.score({ assumeMet: true });
  await actions.look();
  await allTold();
  const silent = calls.length;
  const announce = async (
    ...changes: readonly (readonly [sheet: string, cells: string, type?: BookChange['type']])[]
  ) => {
    for (const [sheet, cells, kind] of changes)
      book.changes.push({ sheet: book.find(sheet)!, range: parseAreaA1(cells), ...(kind ? { type: kind } : {}) });
    await bridge.announceChanges();
  };
  const edit = async (sheet: string, cell: string, value: string | number) => {
    type(book, sheet, cell, value);
    // However long the engine of these tests takes, to Excel it is the blink of an eye.
    await book.settle();
    await announce([sheet, cell]);
    await allTold();
  };
  const shown = ({ sheet, cell = '' }: { sheet: string; cell?: string }) => {
    const at = parseA1(cell)!;
    return book.find(sheet)!.content(at.row, at.column);
  };
  return {
    ...session,
    store,
    state: store.state,
    actions,
    calls,
    silent,
    stop,
    announce,
    edit,
    allTold,
    shown,
    log,
    reads,
  };
}

/** All that a page shows of a result, as texts. */
function told({ scorecard, reasons, facts }: Review) {
  return {
    total: scorecard.total.toString(),
    full: scorecard.applicableFull.toString(),
    grade: scorecard.grade,
    converted: scorecard.converted?.toString(),
    pending: scorecard.pending,
    groups: scorecard.groups.map(
      ({ name, score, applicableFull, pending }) =>
        `${name} ${score.toString()}/${applicableFull.toString()} ${String(pending)}`,
    ),
    indicators: scorecard.indicators.map(
      ({ path, status, score, value, fullMark }) =>
        `${path} ${status} ${score?.toString() ?? ''}/${fullMark.toString()} ${value?.toString() ?? ''} ${reasons.get(path) ?? ''}`,
    ),
    facts: [...facts.facts.values()].map(({ id, value, status }) => `${id} ${value?.toString() ?? ''} ${status}`),
  };
}

it.each(['1.9', '1.14'])(
  '改一个原表的数：通知一次，显示的是工作簿里的新分，与重新评分完全相同（ExcelApi %s）',
  async (excelApi) => {
    const { state, calls, silent, edit, log, shown, actions, stop } = await beside(excelApi);
    expect(silent).toBe(0);
    expect(state().review?.scorecard.total.toNumber()).toBe(93.28);
    const before = log.length;
    await edit(SPENDING, 'E18', 400);
    expect(calls.map((changes) => changes.filter(({ kind }) => kind !== 'calculated'))).toEqual([
      [{ kind: 'cells', place: { sheet: SPENDING, cell: 'E18' } }],
    ]);
    // What the sheets are called, and everything that is read back.
    expect(log.length - before).toBe(2);
    expect(log.slice(before).every(({ writes, answerBytes }) => writes === 0 && answerBytes < 200_000)).toBe(true);
    const { review, live } = state();
    expect(live).toMatchObject({ readAt: 1000, due: [], maybe: [], lost: false });
    expect(review?.scorecard.total.toNumber()).toBe(shown(review!.cells.summary!.total.score));
    expect(review?.scorecard.grade).toBe(shown(review!.cells.summary!.grade));
    for (const { path, score } of review!.scorecard.indicators)
      expect([path, score?.toNumber()]).toEqual([path, shown(review!.cells.scores.get(path)!)]);
    for (const [path, reason] of review!.reasons)
      expect([path, reason]).toEqual([path, contentText(shown(review!.cells.reasons.get(path)!))]);
    expect(review?.scorecard.total.toNumber()).not.toBe(93.28);
    const followed = told(review!);
    await actions.score();
    expect(followed).toEqual(told(state().review!));
    expect(state().live.readAt).toBeUndefined();
    stop();
  },
);

it('再评前后都一样：她在评分表里填的、改的，也照样跟着变', async () => {
  const { state, edit, actions, stop } = await beside();
  const answers = state().review!.cells.answers;
  const [first] = [...answers.values()];
  await edit(first!.sheet, first!.cell!, '否');
  const scores = state().review!.scorecard;
  expect(scores.total.lt(93.28)).toBe(true);
  // What she typed into 数值, and a score by hand.
  const staff = state().review!.cells.facts.get('actualStaff')!;
  await edit(staff.sheet, staff.cell!, 40);
  expect(state().review!.facts.facts.get('actualStaff')?.value?.toString()).toBe('40');
  const [path, place] = [...state().review!.cells.scores].at(-1)!;
  await edit(place.sheet, place.cell!, 1.5);
  expect(
    state()
      .review!.scorecard.indicators.find((one) => one.path === path)
      ?.score?.toString(),
  ).toBe('1.5');
  expect(state().live.due).toEqual([]);
  // A run knows that she gave the score by hand, and says so in its 扣分说明; until then the sheet says what it said.
  const shownFor = (line: string) => (line.startsWith(path) ? line.slice(0, line.indexOf('优') + 1) : line);
  const [followed, settled] = [told(state().review!), (await actions.score(), told(state().review!))];
  expect({ ...followed, facts: [], indicators: followed.indicators.map(shownFor) }).toEqual({
    ...settled,
    facts: [],
    indicators: settled.indicators.map(shownFor),
  });
  stop();
});

it('原表的数成了错误、成了空白：待填、缺失，不是 0 分；改回来就恢复', async () => {
  const { state, edit, stop } = await beside();
  const indicator = () => state().review!.scorecard.indicators.find((one) => one.indicator.name === '公用经费控制率')!;
  const before = indicator().score?.toString();
  await edit(SPENDING, 'E18', '=1/0');
  expect([indicator().status, indicator().score, state().review!.facts.facts.get('operatingFinal')?.value]).toEqual([
    'pending',
    undefined,
    undefined,
  ]);
  expect(state().review!.scorecard).toMatchObject({ pending: 1, grade: undefined });
  expect(state().live.due).toEqual([{ why: 'figureGone', place: { sheet: SPENDING, cell: 'E18' } }]);
  await edit(SPENDING, 'E18', '');
  expect(indicator().status).toBe('pending');
  await edit(SPENDING, 'E18', 90.45);
  expect([indicator().status, indicator().score?.toString(), state().live.due]).toEqual(['scored', before, []]);
  stop();
});

it('插入行、改表头、表改名、删表：说已变动和在哪里；填的草稿还在', async () => {
  const { state, edit, announce, actions, book, allTold, stop } = await beside();
  actions.type({ 'fact:projectCount': '7' });
  await announce([SPENDING, '12:12', 'RowInserted']);
  await allTold();
  expect(state().live).toMatchObject({
    lost: false,
    due: [{ why: 'moved', place: { sheet: SPENDING, cell: '12:12' } }],
  });
  const header = book.find(SPENDING)!.content(2, 1);
  await edit(SPENDING, 'B3', '别的');
  expect(state().live.due).toHaveLength(2);
  await edit(SPENDING, 'B3', contentText(header));
  expect(state().live.due).toHaveLength(1);
  book.rename(book.find(SPENDING)!, '改了名');
  await announce(['改了名', 'Z99']);
  await allTold();
  expect(state().live.due).toContainEqual({
    why: 'sheetRenamed',
    place: { sheet: '改了名' },
    details: { from: SPENDING, sheet: '改了名' },
  });
  const added = book.add('草稿纸');
  await announce();
  await allTold();
  expect(state().live.maybe).toEqual(['草稿纸']);
  book.delete(added);
  book.delete(book.find('得分汇总')!);
  await announce();
  await allTold();
  expect(state().live).toMatchObject({ lost: true, readAt: undefined });
  expect(state().review).toBe(state().settled);
  expect(state().draft.typed).toEqual({ 'fact:projectCount': '7' });
  await actions.score();
  expect(state().live).toEqual({ readAt: undefined, due: [], maybe: [], lost: false });
  stop();
});

it('改了评价标准：要重新生成公式', async () => {
  const { state, edit, stop } = await beside();
  await edit('指标评分', 'F10', '≤100%得满分。');
  expect(state().live.due).toEqual([{ why: 'scheme', place: { sheet: '指标评分', cell: 'F10' } }]);
  stop();
});

it('还在计算：旧数不当新数显示，算完再读', async () => {
  const { state, edit, announce, book, allTold, stop } = await beside();
  book.calculating = true;
  await edit(SPENDING, 'E18', 400);
  expect(state().live.readAt).toBeUndefined();
  expect(state().review?.scorecard.total.toNumber()).toBe(93.28);
  book.calculating = false;
  await announce([SPENDING, 'Z1']);
  await allTold();
  expect(state().live.readAt).toBe(1000);
  expect(state().review?.scorecard.total.toNumber()).not.toBe(93.28);
  stop();
});

it('填得快：一次在读，最多再等一次', async () => {
  const { state, actions, book, reads, stop } = await beside();
  type(book, SPENDING, 'E18', 400);
  const before = reads.count;
  await Promise.all(
    Array.from({ length: 20 }, () => actions.follow([{ kind: 'cells', place: { sheet: SPENDING, cell: 'E18' } }])),
  );
  await pause(100);
  expect(reads.count - before).toBeLessThanOrEqual(2);
  expect(state().live.readAt).toBe(1000);
  stop();
});

it('读单元格：隔得远的也一次读完；没有的表什么也没有', async () => {
  const { screen, log } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)), '1.9');
  const read = await screen.readCells([
    { sheet: SPENDING, cell: 'E18' },
    { sheet: '没有', cell: 'A1' },
    { sheet: SPENDING, cell: 'ZZ5000' },
    { sheet: SPENDING, cell: 'D18' },
  ]);
  expect(read).toEqual({ ok: true, value: { contents: [90.45, undefined, undefined, 89.8], calculated: true } });
  expect(log).toHaveLength(1);
});
