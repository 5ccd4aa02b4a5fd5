import { findOwnCells } from '../../../src/core/ownSheets/findOwnCells';
import { readOwn } from '../../../src/app/ownWorkbook';
import { contentAt } from '../../../src/core/workbook/snapshot';
import { type } from '../../support/bookState';
import { calculateWith, emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { type ExcelSession, excelSession } from '../../support/excelSession';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => {
  univer = startUniver();
});
afterAll(() => univer.stop());

const open = (excelApi = '1.14'): ExcelSession =>
  excelSession(emulatedBook(sampleBytes(), calculateWith(univer)), excelApi);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('定位到来源', () => {
  it('激活工作表并选中单元格', async () => {
    const { book, screen } = open();
    const sheet = book.sheets.at(-1)!;
    expect(await screen.select({ sheet: sheet.name, cell: 'C3:D4' })).toEqual({ ok: true, value: undefined });
    expect([book.active, book.selection]).toEqual([sheet, { top: 2, left: 2, bottom: 3, right: 3 }]);
    expect(await screen.selectedCell()).toEqual({ sheet: sheet.name, cell: 'C3:D4' });
  });

  it.each([
    ['没有这张表', { sheet: '没有', cell: 'A1' }, 'placeGone'],
    ['不是地址', { sheet: '三公', cell: '第三行' }, 'placeGone'],
  ])('%s', async (_title, place, code) => {
    const { book, screen } = open();
    book.rename(book.sheets[0]!, '三公');
    expect(await screen.select(place)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('表是隐藏的：说明，不擅自取消隐藏', async () => {
    const { book, screen } = open();
    const sheet = book.sheets[1]!;
    sheet.visibility = 'VeryHidden';
    expect(await screen.select({ sheet: sheet.name, cell: 'A1' })).toEqual({
      ok: false,
      refusal: { code: 'sheetHiddenInExcel', details: { sheet: sheet.name } },
    });
    expect(sheet.visibility).toBe('VeryHidden');
  });

  it('名字里有引号和空格', async () => {
    const { book, screen } = open();
    book.rename(book.sheets[0]!, "it's 一张 表");
    await screen.select({ sheet: "it's 一张 表", cell: 'B2' });
    expect(await screen.selectedCell()).toEqual({ sheet: "it's 一张 表", cell: 'B2' });
  });
});

describe('跟随她的改动', () => {
  it.each(['1.9', '1.14'])('她改了就通知一次；我们自己写的不通知；停了就不再通知（ExcelApi %s）', async (excelApi) => {
    const { book, bridge, assistant, screen } = open(excelApi);
    let calls = 0;
    const stop = screen.follow(() => calls++);
    await pause(20);
    expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
    await pause(300);
    expect(calls).toBe(0);
    for (const cell of ['B6', 'B7', 'B8']) {
      type(book, '绩效数据', cell, 1400);
      book.changes.push({ sheet: book.find('绩效数据')!, range: { top: 0, left: 0, bottom: 0, right: 0 } });
    }
    await bridge.announceChanges();
    await pause(400);
    expect(calls).toBe(1);
    stop();
    await pause(50);
    book.changes.push({ sheet: book.find('绩效数据')!, range: { top: 0, left: 0, bottom: 0, right: 0 } });
    await bridge.announceChanges();
    await pause(300);
    expect(calls).toBe(1);
  });

  it('她改了原表一个数：评分表里的公式跟着变，读回来的就是工作簿显示的', async () => {
    const { book, port, assistant } = open();
    await assistant.score({ assumeMet: true });
    const total = async (): Promise<unknown> => {
      const read = await port.read();
      if (!read.ok) throw new Error(read.refusal.code);
      const { sheets } = readOwn(read.value);
      expect(findOwnCells(sheets).sheets.size).toBeGreaterThan(0);
      return contentAt(sheets.get('scores')!.sheet, 29, 8);
    };
    expect(await total()).toBe(93.28);
    type(book, '收支预决算明细表', 'E18', 400);
    const after = await total();
    expect(after).not.toBe(93.28);
    const scored = await assistant.score({});
    expect(scored.ok && scored.value.scorecard.total.toNumber()).toBe(after);
  });
});

describe('正在编辑单元格', () => {
  it('等她编辑完再读写', async () => {
    const { book, assistant } = open();
    let finish = (): void => undefined;
    book.editing = new Promise((resolve) => {
      finish = resolve;
    });
    let done = false;
    const scored = assistant.score({ assumeMet: true }).then((outcome) => {
      done = true;
      return outcome;
    });
    await pause(100);
    expect(done).toBe(false);
    book.editing = undefined;
    finish();
    expect(await scored).toMatchObject({ ok: true });
  });

  it('不会等的 Excel：请她先结束编辑', async () => {
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)), '1.9', undefined, {
      delaysForCellEdit: false,
    });
    book.editing = new Promise(() => undefined);
    expect(await assistant.score({})).toMatchObject({ ok: false, refusal: { code: 'cellBeingEdited' } });
  });
});

describe('不让写', () => {
  it.each([
    [
      '结构受保护',
      ({ book }: ExcelSession) => {
        book.structureProtected = true;
      },
      'structureProtectedInExcel',
    ],
    [
      '只读',
      ({ book }: ExcelSession) => {
        book.readOnly = true;
      },
      'protectedInExcel',
    ],
    [
      '名称被她用了',
      ({ book }: ExcelSession) => {
        book.names.push({ name: '绩效_预算收入', formula: `='${book.sheets[0]!.name}'!$A$1`, visible: true });
      },
      'nameTaken',
    ],
  ])('%s：一个字也没写', async (_title, prepare, code) => {
    const session = open();
    prepare(session);
    const sheets = session.book.sheets.length;
    expect(await session.assistant.score({ assumeMet: true })).toMatchObject({ ok: false, refusal: { code } });
    expect(session.book.sheets).toHaveLength(sheets);
  });

  it('她保护了评分表', async () => {
    const { book, assistant, log } = open();
    await assistant.score({ assumeMet: true });
    book.find('指标评分')!.isProtected = true;
    const before = log.length;
    expect(await assistant.score({})).toEqual({
      ok: false,
      refusal: { code: 'sheetProtectedInExcel', details: { sheet: '指标评分' } },
    });
    expect(log.slice(before).reduce((sum, { writes }) => sum + writes, 0)).toBe(0);
  });

  it('读过之后、写之前她又填了一格：不盖掉', async () => {
    const { book, port, assistant } = open();
    await assistant.score({ assumeMet: true });
    const { createAssistant } = await import('../../../src/app/assistant');
    const late = createAssistant(
      {
        ...port,
        write: (draft, watch) => {
          type(book, '指标评分', 'K14', '刚填的');
          return port.write(draft, watch);
        },
      },
      () => 0,
    );
    expect(await late.score({})).toMatchObject({ ok: false, refusal: { code: 'changedMeanwhile' } });
    expect(book.find('指标评分')!.content(13, 10)).toBe('刚填的');
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(book.find('指标评分')!.content(13, 10)).toBe('刚填的');
  });
});
