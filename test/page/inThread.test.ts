import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import { cellError } from '../../src/core/workbook/snapshot';
import type { CellDraft, WorkbookDraft } from '../../src/core/workbook/workbookDraft';
import type { EmulatorHost } from '../../src/hosts/emulator/hostBridge';
import { openBigPageBook, openPageBook } from '../../src/page/pageBook';
import { graftDrafts } from '../../src/page/reading/graftDrafts';
import { type FileAnswer, type FileQuestion, inThread } from '../../src/page/reading/inThread';
import { openSnapshot } from '../../src/hosts/emulator/openSnapshot';
import { OpeningBook } from '../../src/hosts/emulator/openingBook';
import { patchCells } from '../../src/hosts/xlsx/patchCells';
import { readPageFile } from '../../src/page/reading/readPageFile';
import { sheetPieces } from '../../src/page/reading/sheetPieces';
import { officeClient } from '../support/officeClient';
import { stateOf, type } from '../support/bookState';
import { sampleBytes } from '../support/emulatedBook';
import { gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';

interface Thread {
  onmessage: ((event: MessageEvent<FileQuestion>) => void) | null;
  postMessage(answer: FileAnswer): void;
}

/** The thread's own program, at the other end of a wire that copies what crosses it. */
async function thread() {
  const inside: Thread = { onmessage: null, postMessage: () => undefined };
  Object.assign(globalThis, { self: inside });
  jest.resetModules();
  await import('../../src/page/reading/fileWorker');
  const outside = {
    onmessage: null as ((event: { data: FileAnswer }) => void) | null,
    onerror: null as ((event: { message: string }) => void) | null,
    onmessageerror: null as (() => void) | null,
    postMessage: (question: FileQuestion) => {
      inside.onmessage?.({ data: structuredClone(question) } as MessageEvent<FileQuestion>);
    },
  };
  let answers = 0;
  inside.postMessage = (answer) => {
    answers++;
    outside.onmessage?.({ data: structuredClone(answer) });
  };
  return { outside, worker: outside as unknown as Worker, answers: () => answers };
}

const ports = {
  calculate: () => Promise.reject(new Error('nothing to calculate')),
  connect: (bridge: EmulatorHost) => officeClient(bridge, '1.14'),
  clock: () => 0,
};

/** An error of hers, a formula that shows one, and a formula that was saved without its figure. */
async function strange(): Promise<Uint8Array> {
  const parts = unzipSync(
    await gridBook({
      表: [
        ['甲', 71],
        [72, 73],
      ],
    }),
  );
  const part = Object.keys(parts).find((name) => name.endsWith('sheet1.xml')) ?? '';
  const text = strFromU8(parts[part] ?? new Uint8Array())
    .replace(/<c r="B1"[^>]*><v>71<\/v>/, '<c r="B1" t="e"><v>#N/A</v>')
    .replace(/<c r="A2"[^>]*><v>72<\/v>/, '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v>')
    .replace(/<c r="B2"[^>]*><v>73<\/v>/, '<c r="B2"><f>B1</f>');
  expect(text.match(/<f>|t="e"/g)).toHaveLength(4);
  return zipSync({ ...parts, [part]: strToU8(text) });
}

function opened<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error('refused');
  return result.value;
}

it.each([
  ['示例', () => sampleBytes()],
  ['评过分的', async () => (await scoreBytes(sampleBytes(), { assumeMet: true })).bytes],
  ['有错误值、有没算过的公式的', strange],
])('在另一条线程里读，一张一张交过来：打开的与直接打开的相同（%s）', async (_title, make) => {
  const bytes = await make();
  const { worker, answers } = await thread();
  const here = opened(openPageBook(bytes, ports));
  const there = opened(await openBigPageBook(bytes, ports, inThread(worker).read));
  expect(stateOf(there.book)).toEqual(stateOf(here.book));
  expect(there.book.sheets.map(({ shown }) => [...shown])).toEqual(here.book.sheets.map(({ shown }) => [...shown]));
  for (const { shown } of there.book.sheets)
    for (const content of shown.values())
      if (typeof content === 'object') expect(content).toBe(cellError(content.error));
  expect(answers()).toBe(here.book.sheets.length + 1);
  for (const { book } of [here, there]) type(book, book.sheets[0]!.name, 'Z9', 4711);
  expect(opened(await there.now())).toEqual(opened(await here.now()));
});

it.each([1, 3, 40])('大的表一段一段交：%i 格一段，放好以后与整张放进去的相同', async (most) => {
  const bytes = (await scoreBytes(sampleBytes(), { assumeMet: true })).bytes;
  const { snapshot, looks } = opened(readPageFile(bytes));
  const recalculate = () => Promise.resolve(true);
  const whole = openSnapshot(snapshot, recalculate, looks);
  const opening = new OpeningBook(recalculate);
  let pieces = 0;
  for (const sheet of snapshot.sheets)
    for (const piece of sheetPieces(sheet, looks?.get(sheet.name), most)) {
      pieces++;
      opening.putPiece(structuredClone(piece));
    }
  const book = opening.finish(snapshot.names);
  expect(pieces).toBeGreaterThan(snapshot.sheets.length);
  expect(stateOf(book)).toEqual(stateOf(whole));
  const before = (one: typeof book) =>
    [...(one.opened?.sheets.values() ?? [])].map(({ inputs, shown }) => [inputs, shown]);
  expect(before(book)).toEqual(before(whole));
});

it('线程里改格子：与直接改的同一个文件；改不了的说同样的话', async () => {
  const { worker } = await thread();
  const bytes = sampleBytes();
  const patches = new Map([
    [
      '部门基本情况表',
      [{ row: 7, column: 2, change: { kind: 'constant' as const }, content: 59, numberFormat: undefined }],
    ],
  ]);
  const { patch } = inThread(worker);
  expect(await patch(bytes, patches)).toEqual(patchCells(bytes, patches));
  const none = new TextEncoder().encode('不是工作簿');
  expect(await patch(none, patches)).toEqual(patchCells(none, patches));
});

it.each([
  ['示例', () => sampleBytes()],
  ['有错误值、有没算过的公式的', strange],
])('线程里放进我们的表：与直接放的同一个文件、同样的内容；放不了的说同样的话（%s）', async (_title, make) => {
  const { worker } = await thread();
  const bytes = await make();
  const { graft } = inThread(worker);
  const draft = draftOf(sampleBytes());
  const drafts = [draft, writtenAgain(draft)];
  const here = graftDrafts(bytes, drafts, new Set(['表']));
  expect(await graft(bytes, drafts, new Set(['表']))).toEqual(here);
  expect(opened(here).written.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['指标评分', '评价要点']));
  const none = new TextEncoder().encode('不是工作簿');
  expect(await graft(none, drafts, new Set())).toEqual(graftDrafts(none, drafts, new Set()));
});

function draftOf(bytes: Uint8Array): WorkbookDraft {
  return opened(scoreSnapshot(opened(readPageFile(bytes)).snapshot, {})).draft;
}

/** Over what was written, with an error where each sheet first calculates. */
function writtenAgain(draft: WorkbookDraft): WorkbookDraft {
  const failing = ({ content }: CellDraft): boolean => content.kind === 'formula';
  const failed = (cell: CellDraft): CellDraft =>
    cell.content.kind === 'formula' ? { ...cell, content: { ...cell.content, value: cellError('#N/A') } } : cell;
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => {
      const at = sheet.cells.findIndex(failing);
      return {
        ...sheet,
        replaces: sheet.name,
        cells: sheet.cells.map((cell, index) => (index === at ? failed(cell) : cell)),
      };
    }),
  };
}

it('工作表的名称 Excel 不肯起，别的程序起了：照样打开', async () => {
  const names = ['History', '一'.repeat(40), 'a:b', '‘引’'];
  const parts = unzipSync(await gridBook({ 甲: [[1]], 乙: [[2]], 丙: [[3]], 丁: [[4]] }));
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const renamed = ['甲', '乙', '丙', '丁'].reduce(
    (xml, name, at) => xml.replace(`name="${name}"`, `name="${names[at]!}"`),
    book,
  );
  const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8(renamed) });
  const { worker } = await thread();
  const here = opened(openPageBook(bytes, ports));
  const there = opened(await openBigPageBook(bytes, ports, inThread(worker).read));
  for (const { book: one } of [here, there]) expect(one.sheets.map(({ name }) => name)).toEqual(names);
});

it('放进去的时候出了错：等的人知道', async () => {
  const { worker } = await thread();
  const reading = inThread(worker).read(sampleBytes(), () => {
    throw new Error('no room');
  });
  await expect(reading).rejects.toThrow('no room');
});

it('打不开的：与直接打开说同样的话', async () => {
  const bytes = new TextEncoder().encode('不是工作簿');
  const { worker } = await thread();
  expect(await openBigPageBook(bytes, ports, inThread(worker).read)).toEqual(openPageBook(bytes, ports));
});

it('线程死了：在等的都知道；没有人等的答案不理', async () => {
  const { outside } = await thread();
  outside.postMessage = () => undefined;
  const reading = openBigPageBook(sampleBytes(), ports, inThread(outside as unknown as Worker).read);
  outside.onmessage?.({ data: { id: 99, names: new Map(), headings: new Map() } });
  outside.onerror?.({ message: 'out of memory' });
  await expect(reading).rejects.toThrow('out of memory');
});
