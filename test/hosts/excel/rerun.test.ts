import { cellKey, rowOfKey } from '../../../src/core/workbook/snapshot';
import type { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import type { Gate } from '../../../src/hosts/emulator/hostBridge';
import { say } from '../../../src/core/wording/say';
import { remember, stateOf, type } from '../../support/bookState';
import { calculateWith, emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { excelSession } from '../../support/excelSession';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => {
  univer = startUniver();
});
afterAll(() => univer.stop());

/** Scored once: every story begins with that workbook as it was then. */
let begin: Promise<() => EmulatedWorkbook> | undefined;
async function scoredOnce(): Promise<() => EmulatedWorkbook> {
  const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  const restore = remember(book);
  return () => {
    restore();
    return book;
  };
}

async function scored(excelApi = '1.14', gate?: Gate) {
  begin ??= scoredOnce();
  return excelSession((await begin)(), excelApi, gate);
}

const placesOf = (book: EmulatedWorkbook, sheet: string, text: string): readonly number[] =>
  [...(book.find(sheet)?.inputs ?? [])]
    .filter(([, input]) => input.kind === 'constant' && input.value === text)
    .map(([key]) => key);

/** Found by anyEdit.test, each with the story it came from. */
describe('再评一次：曾经出过错的', () => {
  it('问卷里有一项没有人回答：那一项不计，表与评分结果一致', async () => {
    const { book, assistant } = await scored();
    type(book, '满意度调查表', 'B4', 0);
    const again = await assistant.score({});
    expect(again).toMatchObject({ ok: true });
    expect(again.ok && again.value.facts.facts.get('satisfaction')?.value?.toString()).toBe('100');
    expect(book.find('满意度问卷')?.content(4, 5)).toBeUndefined();
  });

  it.each(['三公经费', '得分汇总', '满意度问卷'])(
    '在「%s」里插入的行和列上写的字：移到旁边或下面，不丢',
    async (sheet) => {
      const { book, assistant } = await scored();
      book.shift(book.find(sheet)!, 'row', 6, 1);
      type(book, sheet, 'C7', '她在新行写的');
      book.shift(book.find(sheet)!, 'column', 2, 1);
      type(book, sheet, 'C9', '她在新列写的');
      expect(await assistant.score({})).toMatchObject({ ok: true });
      expect(['她在新行写的', '她在新列写的'].map((text) => placesOf(book, sheet, text).length)).toEqual([1, 1]);
    },
  );

  it.each([
    ['得分汇总', 'row', 4],
    ['得分汇总', 'column', 1],
    ['满意度问卷', 'column', 1],
  ] as const)('「%s」里插入了 %s：我们旧的格子不当作她的备注留下', async (sheet, axis, at) => {
    const { book, assistant } = await scored();
    const before = JSON.stringify([...book.find(sheet)!.inputs].sort(([one], [other]) => one - other));
    book.shift(book.find(sheet)!, axis, at, 2);
    await assistant.score({});
    expect(JSON.stringify([...book.find(sheet)!.inputs].sort(([one], [other]) => one - other))).toBe(before);
  });

  it('删了一个指标，得分汇总短了一行：下面不留旧的合计', async () => {
    const { book, assistant } = await scored();
    book.shift(book.find('指标评分')!, 'row', 23, -1);
    await assistant.score({});
    const bottom = Math.max(...[...book.find('得分汇总')!.inputs.keys()].map((key) => rowOfKey(key)));
    expect([book.find('得分汇总')!.content(bottom, 0), book.find('得分汇总')!.content(bottom - 1, 0)]).toEqual([
      '合计',
      undefined,
    ]);
  });

  it.each([3, 4, 5])('删掉「指标评分」的说明列（第 %s 列）：照体系补上，再评不再变', async (column) => {
    const { book, assistant } = await scored();
    book.shift(book.find('指标评分')!, 'column', column, -1);
    const [first, second] = [await assistant.score({}), JSON.stringify(stateOf(book))];
    expect(first.ok && first.value.findings.filter(({ code }) => code === 'criterionNotRead')).toEqual([]);
    await assistant.score({});
    expect(JSON.stringify(stateOf(book)) === second).toBe(true);
  });

  it('老版本 Excel 说不出合并：插入了列，合并也重新做好', async () => {
    const { book, assistant } = await scored('1.9');
    const merges = JSON.stringify(book.find('指标评分')!.merges);
    book.shift(book.find('指标评分')!, 'column', 10, 1);
    type(book, '指标评分', 'K9', '她的列');
    await assistant.score({});
    expect(new Set(book.find('指标评分')!.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set((JSON.parse(merges) as unknown[]).map((merge) => JSON.stringify(merge))),
    );
  });

  it('插在表头上面的行里写的字', async () => {
    const { book, assistant } = await scored();
    book.shift(book.find('指标评分')!, 'row', 1, 1);
    const sheet = book.find('指标评分')!;
    sheet.unmerge({ top: 1, left: 0, bottom: 1, right: 20 }, '');
    type(book, '指标评分', 'C2', '她写在上面的');
    await assistant.score({});
    expect(placesOf(book, '指标评分', '她写在上面的')).toHaveLength(1);
  });
});

/** What else may be the matter in Excel while we write: nothing of hers is lost, and a sentence says what it is. */
describe('写的时候', () => {
  /** Something happens just before the n-th request of a run. */
  function meanwhile() {
    let at = -1;
    let happens = (): void => undefined;
    const gate: Gate = async ({ body }, pass) => {
      if (at-- === 0) happens();
      return { answer: await pass(body) };
    };
    return {
      gate,
      before: (request: number, what: () => void) => {
        [at, happens] = [request, what];
      },
    };
  }

  const REQUESTS = [1, 3, 4, 5, 6, 7];

  it.each(REQUESTS)('第 %s 个请求之前她删了我们的一张表：不补写半张，再评就好', async (request) => {
    const { gate, before } = meanwhile();
    const { book, assistant } = await scored('1.14', gate);
    type(book, '绩效数据', 'B6', 1400);
    before(request, () => {
      book.delete(book.find('评价要点')!);
    });
    const first = await assistant.score({});
    if (!first.ok) expect(say(first.refusal)).toMatch(/。$/);
    before(-1, () => undefined);
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(book.find('绩效数据')?.content(5, 1)).toBe(1400);
    expect(book.find('评价要点')?.inputs.size).toBeGreaterThan(100);
  });

  it.each(REQUESTS)('第 %s 个请求之前表被保护了：说明，内容不半新半旧', async (request) => {
    const { gate, before } = meanwhile();
    const { book, assistant } = await scored('1.14', gate);
    type(book, '绩效数据', 'B6', 1400);
    before(request, () => {
      book.find('得分汇总')!.isProtected = true;
    });
    const first = await assistant.score({});
    if (!first.ok)
      expect(['protectedInExcel', 'sheetProtectedInExcel', 'notPutBack', 'changedMeanwhile']).toContain(
        first.refusal.code,
      );
    book.find('得分汇总')!.isProtected = false;
    before(-1, () => undefined);
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(book.find('绩效数据')?.content(5, 1)).toBe(1400);
  });

  it.each([2, 3, 4])('第 %s 个请求之前同事填了一格：说请再评一次，同事填的在', async (request) => {
    const { gate, before } = meanwhile();
    const { book, assistant } = await scored('1.14', gate);
    type(book, '绩效数据', 'B6', 1400);
    before(request, () => {
      type(book, '指标评分', 'K14', '同事填的');
    });
    await assistant.score({});
    before(-1, () => undefined);
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(book.find('指标评分')?.content(13, 10)).toBe('同事填的');
  });

  it('一格很长的字：分得开、写得下、读得回', async () => {
    const { book, assistant } = await scored();
    const long = '证'.repeat(32_767);
    for (let row = 3; row < 29; row++)
      for (const column of [9, 10, 11]) book.find('指标评分')!.enter(row, column, long, '');
    book.shift(book.find('指标评分')!, 'row', 5, 1);
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect([10, 11].map((column) => book.find('指标评分')?.content(20, column))).toEqual([long, long]);
  });

  it.each(['Hidden', 'VeryHidden'] as const)('我们的表设为 %s：照写，不擅自显示', async (visibility) => {
    const { book, assistant } = await scored();
    for (const name of ['绩效数据', '评价要点']) book.find(name)!.visibility = visibility;
    type(book, '绩效数据', 'B6', 1400);
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect([book.find('绩效数据')?.visibility, book.find('绩效数据')?.content(3, 8)]).toEqual([visibility, '表上的数']);
  });

  it('她合并了我们的格子：拆开重写，合并里她的字还在', async () => {
    const { book, assistant } = await scored();
    const sheet = book.find('指标评分')!;
    type(book, '指标评分', 'K14', '合并前填的');
    sheet.merge({ top: 13, left: 10, bottom: 14, right: 11 }, '');
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(sheet.content(13, 10)).toBe('合并前填的');
    expect(sheet.merges).not.toContainEqual({ top: 13, left: 10, bottom: 14, right: 11 });
  });

  it('她在空处设的数据验证和颜色：原样', async () => {
    const { book, assistant } = await scored();
    const sheet = book.find('指标评分')!;
    const hers = {
      rule: { list: { source: '甲,乙', inCellDropDown: true } },
      prompt: { message: '', showPrompt: false, title: '' },
      errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
      ignoreBlanks: true,
    };
    sheet.validations.set(cellKey(13, 22), hers);
    sheet.restyle(13, 22, { fill: '#FF0000' }, '');
    type(book, '绩效数据', 'B6', 1400);
    await assistant.score({});
    expect([sheet.validations.get(cellKey(13, 22)), sheet.style(13, 22).fill]).toEqual([hers, '#FF0000']);
  });

  it('名字只差大小写和全角半角：各是各的表', async () => {
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
    for (const name of ['得分汇总 ', '绩效数据（2）', 'abc', 'ＡＢＣ']) book.add(name).enter(0, 0, '她的', '');
    expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
    book.rename(book.find('得分汇总')!, 'ABCD');
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(
      ['得分汇总 ', '绩效数据（2）', 'abc', 'ＡＢＣ'].map((name) => [...book.find(name)!.inputs.values()]),
    ).toEqual(Array.from({ length: 4 }, () => [{ kind: 'constant', value: '她的' }]));
  });
});
