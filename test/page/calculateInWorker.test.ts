import { cellError } from '../../src/core/workbook/snapshot';
import { recalculateWith } from '../../src/page/recalculate/recalculateWith';
import { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { CalculationBook, FormulaContents } from '../../src/page/recalculate/calculate';
import {
  type WorkerAnswer,
  type WorkerQuestion,
  calculateInWorker,
} from '../../src/page/recalculate/calculateInWorker';

/** The other end of a thread, played by the test; what crosses over is copied, as between threads. */
function otherThread() {
  const asked: WorkerQuestion[] = [];
  const worker = {
    onmessage: null as ((event: MessageEvent<WorkerAnswer>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    onmessageerror: null as (() => void) | null,
    postMessage: (question: WorkerQuestion) => {
      asked.push(structuredClone(question));
    },
  };
  const answer = (given: WorkerAnswer) =>
    worker.onmessage?.({ data: structuredClone(given) } as MessageEvent<WorkerAnswer>);
  return {
    asked,
    answer,
    worker: worker as unknown as Worker,
    die: () => worker.onerror?.({ message: 'out of memory' } as ErrorEvent),
    garble: () => worker.onmessageerror?.(),
  };
}

const bookOf = (value: number): CalculationBook => ({
  sheets: [{ name: '表', cells: { A1: value, B1: { formula: 'A1*2' } } }],
});
const showing = (
  value: FormulaContents extends ReadonlyMap<string, ReadonlyMap<string, infer Content>> ? Content : never,
): FormulaContents => new Map([['表', new Map([['B1', value]])]]);

it('答案不按次序来：各归各的', async () => {
  const { asked, answer, worker } = otherThread();
  const calculate = calculateInWorker(worker);
  const both = [calculate(bookOf(1)), calculate(bookOf(2))];
  answer({ id: asked[1]!.id, contents: showing(4) });
  answer({ id: asked[0]!.id, contents: showing(2) });
  expect((await Promise.all(both)).map((calculated) => calculated('表', 'B1'))).toEqual([2, 4]);
});

it('错误值过来是复制的，仍是同一个', async () => {
  const { asked, answer, worker } = otherThread();
  const calculated = calculateInWorker(worker)(bookOf(1));
  answer({ id: asked[0]!.id, contents: showing(cellError('#N/A')) });
  expect((await calculated)('表', 'B1')).toBe(cellError('#N/A'));
});

it('一个工作簿算不出来：别的照常', async () => {
  const { asked, answer, worker } = otherThread();
  const calculate = calculateInWorker(worker);
  const [bad, good] = [calculate(bookOf(1)), calculate(bookOf(2))];
  answer({ id: asked[0]!.id, problem: 'too deep' });
  answer({ id: asked[1]!.id, contents: showing(4) });
  await expect(bad).rejects.toThrow('too deep');
  expect((await good)('表', 'B1')).toBe(4);
});

it('没有人问的答案、答了两遍的：不理', async () => {
  const { asked, answer, worker } = otherThread();
  const calculated = calculateInWorker(worker)(bookOf(1));
  answer({ id: 99, contents: showing(1) });
  answer({ id: asked[0]!.id, contents: showing(2) });
  answer({ id: asked[0]!.id, contents: showing(3) });
  expect((await calculated)('表', 'B1')).toBe(2);
});

describe('线程死了', () => {
  function open(other: ReturnType<typeof otherThread>) {
    const workbook = new EmulatedWorkbook(recalculateWith(calculateInWorker(other.worker)));
    const sheet = workbook.add('表');
    sheet.enter(0, 0, 1, '');
    sheet.enter(0, 1, '=A1*2', '');
    return { workbook, sheet };
  }
  const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

  it.each([
    ['死了', 'die'],
    ['回来的读不懂', 'garble'],
  ] as const)('正在等的时候%s：等得到头，公式说还没有算', async (_title, how) => {
    const other = otherThread();
    const { workbook, sheet } = open(other);
    const settled = workbook.settle();
    await soon();
    other[how]();
    await settled;
    expect([sheet.content(0, 0), sheet.content(0, 1)]).toEqual([1, cellError('uncalculated')]);
  });

  it('一分钟没有回话：不再等', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
    try {
      const { workbook, sheet } = open(otherThread());
      const settled = workbook.settle();
      await jest.advanceTimersByTimeAsync(60_001);
      await settled;
      expect(sheet.content(0, 1)).toBe(cellError('uncalculated'));
    } finally {
      jest.useRealTimers();
    }
  });

  it('死了之后再问：马上有回话，不留旧的数', async () => {
    const other = otherThread();
    const { workbook, sheet } = open(other);
    const settled = workbook.settle();
    await soon();
    other.answer({ id: other.asked[0]!.id, contents: showing(2) });
    await settled;
    expect(sheet.content(0, 1)).toBe(2);
    other.die();
    sheet.enter(0, 0, 5, '');
    await workbook.settle();
    expect(sheet.content(0, 1)).toBe(cellError('uncalculated'));
  });

  it('问不出去（线程收不下）：同样说还没有算', async () => {
    const other = otherThread();
    other.worker.postMessage = () => {
      throw new Error('could not be cloned');
    };
    const { workbook, sheet } = open(other);
    await workbook.settle();
    expect(sheet.content(0, 1)).toBe(cellError('uncalculated'));
  });
});
