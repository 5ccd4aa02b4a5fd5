import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import { openSnapshot } from '../../src/hosts/emulator/openSnapshot';
import { cellKey } from '../../src/core/workbook/snapshot';
import { recalculateWith } from '../../src/page/recalculate/recalculateWith';
import { readBook } from '../../src/page/readBook';
import { type } from '../support/bookState';
import { calculateWith, emulatedBook, sampleBytes } from '../support/emulatedBook';
import { excelSession } from '../support/excelSession';
import { gridSnapshot } from '../support/gridSnapshot';
import { plainSnapshot } from '../support/plainSnapshot';
import { startUniver } from '../support/univerEngine';

const univer = startUniver();
afterAll(() => univer.stop());

const strange = (): EmulatedWorkbook => {
  const book = openSnapshot(
    gridSnapshot({
      "她的'表 1": {
        rows: [
          ['甲', 1],
          ['乙', '#N/A', '', 0],
          [null, null, null, null, null, 0.5],
        ],
        comments: { B2: ' 此数含学校\n' },
      },
      空表: [],
    }),
    recalculateWith(calculateWith(univer)),
  );
  const sheet = book.find("她的'表 1")!;
  for (const [row, formula] of ['=B1/0', '=""', '=B1*2', "='另一张表'!A1"].entries())
    sheet.enter(row + 5, 2, formula, '');
  sheet.enter(0, 3, true, '');
  sheet.enter(9, 70, '=SEQUENCE(2)', '');
  sheet.enter(2, 1, "'=1+1", '');
  sheet.restyle(2, 5, { numberFormat: '0.00%' }, '');
  sheet.merge({ top: 0, left: 0, bottom: 0, right: 1 }, '');
  sheet.visibility = 'VeryHidden';
  book.names.push({ name: '我的', formula: "='空表'!$A$1", visible: false });
  return book;
};

const books: readonly (readonly [title: string, make: () => Promise<EmulatedWorkbook> | EmulatedWorkbook])[] = [
  ['一本没有评过分的', () => emulatedBook(sampleBytes(), calculateWith(univer))],
  [
    '评过分、又改过的',
    async () => {
      const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
      await assistant.score({ assumeMet: true });
      type(book, '绩效数据', 'B6', 1400);
      type(book, '指标评分', 'K14', '她的说明');
      book.find('指标评分')!.inputs.delete(cellKey(14, 10));
      return book;
    },
  ],
  ['错误、空文本、像公式的文本、合并、隐藏、批注、百分比', strange],
];

it.each(books)('网页直接读到的与经微软客户端读到的相同：%s', async (_title, make) => {
  const book = await make();
  const session = excelSession(book);
  const read = await session.port.read();
  if (!read.ok) throw new Error(read.refusal.code);
  expect(plainSnapshot(await readBook(book, session.bridge))).toEqual(plainSnapshot(read.value));
  // Nothing of a book may be compared that is not there.
  expect(read.value.sheets.some(({ formulas, formats }) => formulas.size > 0 && formats.size > 0)).toBe(true);
});

it('她正在打字：等她打完才读，读到的是她打的数；在她之前的请求先做', async () => {
  const book = emulatedBook(sampleBytes(), calculateWith(univer));
  const { bridge } = excelSession(book);
  let finish: () => void = () => undefined;
  book.editing = new Promise((resolve) => (finish = resolve));
  const [first] = book.sheets;
  const reading = readBook(book, bridge);
  type(book, first!.name, 'Z99', 4711);
  finish();
  book.editing = undefined;
  expect((await reading).sheets[0]?.rows[98]?.[25]).toBe(4711);
});

it('大工作簿读到一半可以停：说停了，后面的照常', async () => {
  const rows = Array.from({ length: 11_000 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => row * column),
  );
  const book = openSnapshot(gridSnapshot({ 一: rows, 二: [['甲', 1]] }), recalculateWith(calculateWith(univer)));
  const { bridge } = excelSession(book);
  const seen: unknown[] = [];
  await expect(
    readBook(book, bridge, (progress) => {
      seen.push(progress);
      return Promise.resolve(false);
    }),
  ).rejects.toThrow();
  expect(seen).toEqual([{ step: 'read', done: 0, of: 2 }]);
  expect((await readBook(book, bridge)).sheets[1]?.rows[0]).toEqual(['甲', 1]);
});
