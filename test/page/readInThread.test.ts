import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellError } from '../../src/core/workbook/snapshot';
import type { EmulatorHost } from '../../src/hosts/emulator/hostBridge';
import { openBigPageBook, openPageBook } from '../../src/page/pageBook';
import { type FileAnswer, type FileQuestion, readInThread } from '../../src/page/reading/readInThread';
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
  const there = opened(await openBigPageBook(bytes, ports, readInThread(worker)));
  expect(stateOf(there.book)).toEqual(stateOf(here.book));
  expect(there.book.sheets.map(({ shown }) => [...shown])).toEqual(here.book.sheets.map(({ shown }) => [...shown]));
  for (const { shown } of there.book.sheets)
    for (const content of shown.values())
      if (typeof content === 'object') expect(content).toBe(cellError(content.error));
  expect(answers()).toBe(here.book.sheets.length + 1);
  for (const { book } of [here, there]) type(book, book.sheets[0]!.name, 'Z9', 4711);
  expect(opened(await there.now())).toEqual(opened(await here.now()));
});

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
  const there = opened(await openBigPageBook(bytes, ports, readInThread(worker)));
  for (const { book: one } of [here, there]) expect(one.sheets.map(({ name }) => name)).toEqual(names);
});

it('放进去的时候出了错：等的人知道', async () => {
  const { worker } = await thread();
  const reading = readInThread(worker)(sampleBytes(), () => {
    throw new Error('no room');
  });
  await expect(reading).rejects.toThrow('no room');
});

it('打不开的：与直接打开说同样的话', async () => {
  const bytes = new TextEncoder().encode('不是工作簿');
  const { worker } = await thread();
  expect(await openBigPageBook(bytes, ports, readInThread(worker))).toEqual(openPageBook(bytes, ports));
});

it('线程死了：在等的都知道；没有人等的答案不理', async () => {
  const { outside } = await thread();
  outside.postMessage = () => undefined;
  const reading = openBigPageBook(sampleBytes(), ports, readInThread(outside as unknown as Worker));
  outside.onmessage?.({ data: { id: 99, names: new Map(), headings: new Map() } });
  outside.onerror?.({ message: 'out of memory' });
  await expect(reading).rejects.toThrow('out of memory');
});
