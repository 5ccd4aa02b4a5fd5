import { cellKey } from '../../../src/core/workbook/snapshot';
import { parseA1 } from '../../../src/core/workbook/address';
import { createAssistant } from '../../../src/app/assistant';
import type { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import type { Calculate } from '../../../src/page/recalculate/calculate';
import type { Gate } from '../../../src/hosts/emulator/hostBridge';
import { openExcel } from '../../../src/hosts/excel/openExcel';
import { remember, stateOf } from '../../support/bookState';
import { calculateWith, emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { excelSession } from '../../support/excelSession';
import { FAULTS, answerLost, lost } from '../../support/faults';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
let calculate: Calculate;
beforeAll(() => {
  univer = startUniver();
  calculate = calculateWith(univer);
});
afterAll(() => univer.stop());

const I14 = '公用经费控制率';

/** Scored, and a table of hers that leads to the score of one indicator, to its 数值 and to the total. */
async function reported(excelApi = '1.14', gate?: Gate) {
  const session = excelSession(emulatedBook(sampleBytes(), calculate), excelApi, gate);
  await session.assistant.score({ assumeMet: true });
  const { book } = session;
  const hers = book.add('汇报');
  hers.enter(0, 0, "='指标评分'!I14", '');
  hers.enter(1, 0, "=SUM('绩效数据'!B6:B7)", '');
  hers.enter(2, 0, "='得分汇总'!$D$8", '');
  book.names.push({ name: '我的得分', formula: "='指标评分'!$I$14", visible: true });
  await book.settle();
  return { ...session, hers };
}

const formulaAt = (book: EmulatedWorkbook, cell: string): unknown => {
  const at = parseA1(cell)!;
  const input = book.find('汇报')!.inputs.get(cellKey(at.row, at.column));
  return input?.kind === 'formula' ? input.text : undefined;
};

const cases: readonly (readonly [title: string, edit: (book: EmulatedWorkbook) => void])[] = [
  [
    '插入两行',
    (book) => {
      book.shift(book.find('指标评分')!, 'row', 8, 2);
      book.shift(book.find('绩效数据')!, 'row', 3, 1);
      book.shift(book.find('得分汇总')!, 'row', 1, 1);
    },
  ],
  [
    '插入一列',
    (book) => {
      book.shift(book.find('指标评分')!, 'column', 3, 1);
      book.shift(book.find('绩效数据')!, 'column', 0, 2);
    },
  ],
  [
    '删除一行、另插入一行、删除一列',
    (book) => {
      book.shift(book.find('绩效数据')!, 'row', 30, -1);
      book.shift(book.find('绩效数据')!, 'row', 5, 1);
      book.shift(book.find('指标评分')!, 'column', 3, -1);
    },
  ],
];

describe.each(['1.9', '1.14'])('ExcelApi %s', (excelApi) => {
  it.each(cases)('她的表引用我们的格子，%s后再评，引用的还是那一项', async (_title, edit) => {
    const { book, assistant, hers } = await reported(excelApi);
    const shown = [0, 1, 2].map((row) => hers.content(row, 0));
    edit(book);
    await book.settle();
    expect(await assistant.score({})).toMatchObject({ ok: true });
    await book.settle();
    expect(['A1', 'A2', 'A3'].map((cell) => formulaAt(book, cell))).toEqual([
      "'指标评分'!I14",
      "SUM('绩效数据'!B6:B7)",
      "'得分汇总'!$D$8",
    ]);
    expect([0, 1, 2].map((row) => hers.content(row, 0))).toEqual(shown);
    expect(book.names.filter(({ name }) => !name.startsWith('绩效_') && !/^绩效表_[^对]/.test(name))).toEqual([
      { name: '我的得分', formula: "='指标评分'!$I$14", visible: true },
    ]);
    expect(book.find('指标评分')!.content(13, 2)).toBe(I14);
  });
});

it('没有谁引用我们的表：不动行列，一次写完', async () => {
  const { book, assistant, log } = excelSession(emulatedBook(sampleBytes(), calculate));
  await assistant.score({ assumeMet: true });
  book.shift(book.find('指标评分')!, 'row', 8, 1);
  const before = log.length;
  await assistant.score({});
  // The last is for how the sheets print: it may fail, and nothing else with it.
  expect(log.length - before).toBe(9);
});

describe('整理行列时出了错', () => {
  async function bench() {
    let gate: Gate | undefined;
    const session = await reported('1.14', async (delivery, pass) =>
      gate ? gate(delivery, pass) : { answer: await pass(delivery.body) },
    );
    const { book, client, log } = session;
    for (const [, edit] of cases) edit(book);
    await book.settle();
    const restore = remember(book);
    const fresh = () => {
      restore();
      gate = undefined;
      return createAssistant(openExcel(client, () => 0).workbook, () => 0);
    };
    const before = JSON.stringify(stateOf(book));
    const start = log.length;
    expect(await fresh().score({})).toMatchObject({ ok: true });
    return {
      book,
      before,
      after: JSON.stringify(stateOf(book)),
      requests: log.length - start,
      fresh,
      setGate: (next: Gate | undefined) => {
        gate = next;
      },
    };
  }

  it('每一个请求、每一种中断：原样恢复，她的公式也是；再评成功', async () => {
    const { book, before, after, requests, fresh, setGate } = await bench();
    expect(requests).toBeLessThanOrEqual(13);
    const wrong: string[] = [];
    // The first four read, two look around: nothing has been written before.
    for (let at = 5; at < requests; at++) {
      for (const [title, fault] of FAULTS.filter(([name]) => /^(?:broken off after 50|answer)/.test(name))) {
        const assistant = fresh();
        let countdown = at;
        setGate(async (delivery, pass) =>
          countdown-- === 0 ? fault(delivery, pass) : { answer: await pass(delivery.body) },
        );
        const scored = await assistant.score({});
        setGate(undefined);
        if (at < requests - 1 && JSON.stringify(stateOf(book)) !== (scored.ok ? after : before))
          wrong.push(
            `${String(at)} ${title}: ${difference(scored.ok ? after : before, JSON.stringify(stateOf(book)))}`,
          );
        expect(await assistant.score({})).toMatchObject({ ok: true });
        if (JSON.stringify(stateOf(book)) !== after)
          wrong.push(`${String(at)} ${title}，再评: ${difference(after, JSON.stringify(stateOf(book)))}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('连恢复也断了线：线通之后再评，先恢复再写', async () => {
    const { book, after, requests, fresh, setGate } = await bench();
    for (let at = 5; at < requests; at++) {
      const assistant = fresh();
      let countdown = at;
      setGate(async (delivery, pass) =>
        countdown-- > 0 ? { answer: await pass(delivery.body) } : countdown === -1 ? answerLost(delivery, pass) : lost,
      );
      const scored = await assistant.score({});
      // The last request only takes our marks away.
      expect([at, scored.ok]).toEqual([at, at === requests - 1]);
      setGate(undefined);
      expect(await assistant.score({})).toMatchObject({ ok: true });
      expect(difference(after, JSON.stringify(stateOf(book)))).toBe('');
    }
  });
});

function difference(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 80)}  ≠  ${other.slice(Math.max(0, at - 80), at + 80)}`;
}
