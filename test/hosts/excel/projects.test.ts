import { createAssistant } from '../../../src/app/assistant';
import type { FormsAsked } from '../../../src/core/sheets/projects/formSheets';
import { PROJECT_COLUMNS as S } from '../../../src/core/sheets/columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as I } from '../../../src/core/sheets/columns/projectIndicatorColumns';
import { a1 } from '../../../src/core/workbook/address';
import type { Gate } from '../../../src/hosts/emulator/hostBridge';
import { openSnapshot } from '../../../src/hosts/emulator/openSnapshot';
import { openExcel } from '../../../src/hosts/excel/openExcel';
import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import { form2020 } from '../../cases/projects/formOf';
import { remember, stateOf, type } from '../../support/bookState';
import { calculateWith } from '../../support/emulatedBook';
import { excelSession } from '../../support/excelSession';
import { FAULTS } from '../../support/faults';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => {
  univer = startUniver();
});
afterAll(() => univer.stop());

type Sheets = Readonly<Record<string, GridSheet | GridSheet['rows']>>;

function session(sheets: Sheets, gate?: Gate) {
  return excelSession(openSnapshot(gridSnapshot(sheets), recalculateWith(calculateWith(univer))), '1.14', gate);
}

function listOf(count: number): GridSheet['rows'] {
  return [
    ['2023年度项目支出明细表'],
    ['单位：万元'],
    ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
    ...Array.from({ length: count }, (_, index) => [
      index + 1,
      `第${String(index + 1)}号项目`,
      10,
      10,
      5 + (index % 6),
    ]),
  ];
}

const FEW: Sheets = {
  清单: [
    ['2023年度项目支出明细表'],
    ['单位：万元'],
    ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
    [1, '人居环境整治', 50, 48, 36.2],
    [2, '森林防火', 12, 17.2, 17.2],
  ],
  自评: form2020({ money: [['年度资金总额', 50, 48, 36.2]] }),
};

describe('在打开的 Excel 里', () => {
  it.each<FormsAsked>(['none', 'each'])('请求的次数只随字节数增加，不随项目多少（自评表 %s）', async (forms) => {
    for (const count of [3, 40]) {
      const { assistant, log } = session({ 清单: listOf(count) });
      expect(await assistant.projects({ forms })).toMatchObject({ ok: true });
      const sent = log.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(log.length).toBeLessThanOrEqual(6 + Math.ceil(sent / 1_000_000));
    }
  });

  it('填了原因、得分，她又移动了行，再运行：都跟着各自的项目和指标', async () => {
    const { book, assistant } = session(FEW);
    await assistant.projects({ forms: 'one' });
    const cell = (row: number, column: number) => a1(row, column);
    type(book, '项目自评汇总', cell(3, S.typedReason), '第四季度才下达');
    type(book, '项目自评汇总', cell(4, S.remark), '上级追加');
    type(book, '项目指标', cell(4, I.typedReason), '村里自筹了一部分');
    type(book, '项目指标', cell(4, I.typedScore), 18);
    const list = book.find('清单');
    for (const [column, content] of ['森林防火', 12, 17.2, 17.2].entries()) list?.enter(3, column + 1, content, '');
    for (const [column, content] of ['人居环境整治', 50, 48, 36.2].entries()) list?.enter(4, column + 1, content, '');
    const again = await assistant.projects({});
    expect(again).toMatchObject({ ok: true });
    await book.settle();
    const texts = JSON.stringify(
      stateOf(
        book,
        book.sheets.filter(({ name }) => name === '项目自评汇总'),
      ),
    );
    expect(texts).toContain('第四季度才下达');
    if (!again.ok) return;
    const [moved, first] = [again.value.results.projects[1], again.value.results.projects[0]];
    expect([first?.name, moved?.name]).toEqual(['森林防火', '人居环境整治']);
    const typed = moved?.indicators.find(({ entry }) => entry.score !== undefined);
    expect(typed).toMatchObject({ path: ['产出指标', '数量指标', '整治村数'] });
    expect(typed?.score?.toString()).toBe('18');
  });

  it('任何一个请求出错：她的表、填过的话、我们的表都是原样，再运行就成', async () => {
    let gate: Gate | undefined;
    const open = session(FEW, async (delivery, pass) =>
      gate ? gate(delivery, pass) : { answer: await pass(delivery.body) },
    );
    const { book, client, log } = open;
    await open.assistant.projects({ forms: 'each' });
    type(book, '项目自评汇总', a1(3, S.typedReason), '第四季度才下达');
    type(book, '项目指标', a1(4, I.typedScore), 18);
    type(book, '清单', 'E4', 40);
    type(book, '自评', 'F6', 40);
    await book.settle();
    const restore = remember(book);
    const before = JSON.stringify(stateOf(book));
    const fresh = () => createAssistant(openExcel(client, () => 0).workbook, () => 0);
    const start = log.length;
    expect(await fresh().projects({})).toMatchObject({ ok: true });
    const [after, requests] = [JSON.stringify(stateOf(book)), log.length - start];
    const wrong: string[] = [];
    const faults = FAULTS.filter(([title]) => /^(?:AccessDenied|broken off after 90|answer)/.test(title));
    for (const [title, fault] of faults)
      for (let at = 0; at < requests; at++) {
        restore();
        let countdown = at;
        gate = async (delivery, pass) =>
          countdown-- === 0 ? fault(delivery, pass) : { answer: await pass(delivery.body) };
        const done = await fresh().projects({});
        gate = undefined;
        if (JSON.stringify(stateOf(book)) !== (done.ok ? after : before)) wrong.push(`${title} ${String(at)}`);
        const again = await fresh().projects({});
        if (!again.ok || JSON.stringify(stateOf(book)) !== after) wrong.push(`${title} ${String(at)}, again`);
      }
    expect(wrong).toEqual([]);
  });
});
