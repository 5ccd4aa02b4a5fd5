import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { rowOfKey, type CellContent, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editSnapshot, insertRows } from '../support/editSnapshot';
import { gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';

/** 指标评分 is the scheme as she wants it: texts, rows that go, rows that come. */
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));
const first = scoreBytes(SAMPLE, { assumeMet: true });

function rowsOf(snapshot: WorkbookSnapshot): readonly (readonly CellContent[] | undefined)[] {
  return snapshot.sheets.find(({ name }) => name === '指标评分')?.rows ?? [];
}

function rowNumber(snapshot: WorkbookSnapshot, indicator: string): number {
  return rowsOf(snapshot).findIndex((row) => row?.[2] === indicator) + 1;
}

function withoutRow(snapshot: WorkbookSnapshot, indicator: string): WorkbookSnapshot {
  const at = rowNumber(snapshot, indicator) - 1;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === '指标评分'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) => (index === at ? undefined : row)),
            formulas: new Map([...sheet.formulas].filter(([key]) => rowOfKey(key) !== at)),
          }
        : sheet,
    ),
  };
}

it('删掉一行指标，下次就没有它；其余的填写都在', async () => {
  const { bytes } = await first;
  const { outcome, bytes: after } = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(withoutRow(snapshot, '结转结余率'), [
      { sheet: '指标评分', cell: `K${String(rowNumber(snapshot, '公用经费控制率'))}`, content: '决算报表' },
    ]),
  );
  expect(outcome.scorecard.indicators).toHaveLength(25);
  expect(outcome.scorecard.applicableFull.toString()).toBe('96');
  expect(ownCell(after, '指标评分', '公用经费控制率', '佐证').content).toBe('决算报表');
  expect(outcome.findings.map(({ code }) => code)).toContain('fullMarksNot100');
});

const ADDED = [
  undefined,
  undefined,
  '会议费控制',
  '会议费有没有超预算',
  undefined,
  '会议费控制率≤100%得满分，每超过1个百分点扣0.5分，扣完为止。',
  3,
  1.02,
];

it('插入一行指标：有名称、分值、评价标准就照它计分，实际值由她填', async () => {
  const { bytes } = await first;
  const { outcome, bytes: after } = await scoreBytes(bytes, {}, (snapshot) =>
    insertRows(snapshot, '指标评分', rowNumber(snapshot, '公用经费控制率'), [ADDED]),
  );
  const added = outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '会议费控制');
  expect(added).toMatchObject({ dimension: '过程', subDimension: '预算执行', status: 'pending' });
  expect(ownCell(after, '指标评分', '会议费控制', '分值').content).toBe(3);
  // The value of a new row is typed once its row is ours.
  const typed = await scoreBytes(after, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '指标评分', cell: ownCell(after, '指标评分', '会议费控制', '实际值').cell, content: 1.02 },
    ]),
  );
  expect(ownCell(typed.bytes, '指标评分', '会议费控制', '得分').content).toBe(2);
});

it('插入的一行连着下一页重写的组名：组还是那个组，不多出一个“（续）”', async () => {
  const { bytes } = await first;
  const row = ['过程\n（续）\n（58分）', '预算管理\n（续）\n（16分）', ...ADDED.slice(2)];
  const { outcome } = await scoreBytes(bytes, {}, (snapshot) =>
    insertRows(snapshot, '指标评分', rowNumber(snapshot, '公用经费控制率'), [row]),
  );
  const added = outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '会议费控制');
  expect(added).toMatchObject({ dimension: '过程', subDimension: '预算管理' });
});

it('改名：分数和填写跟着走', async () => {
  const { bytes } = await first;
  const { outcome, bytes: after } = await scoreBytes(bytes, {}, (snapshot) => {
    const row = String(rowNumber(snapshot, '公用经费控制率'));
    return editSnapshot(snapshot, [
      { sheet: '指标评分', cell: `C${row}`, content: '公用经费控制情况' },
      { sheet: '指标评分', cell: `L${row}`, content: '已核对' },
    ]);
  });
  expect(
    outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '公用经费控制情况')?.score?.toString(),
  ).toBe('3.28');
  expect(ownCell(after, '指标评分', '公用经费控制情况', '备注').content).toBe('已核对');
});

it('改过的体系再评分一次，一个字节也不变', async () => {
  const { bytes } = await first;
  const changed = await scoreBytes(bytes, {}, (snapshot) =>
    insertRows(withoutRow(snapshot, '结转结余率'), '指标评分', rowNumber(snapshot, '公用经费控制率'), [ADDED]),
  );
  const again = await scoreBytes(changed.bytes);
  expect(Buffer.from(again.bytes).equals(Buffer.from(changed.bytes))).toBe(true);
});

it('没有动过的行跟着评分体系走', async () => {
  const { bytes } = await first;
  const { outcome } = await scoreBytes(bytes);
  expect(outcome.scorecard.indicators).toHaveLength(26);
  expect(readWorkbook(bytes).ok).toBe(true);
});

/** A scheme of her county's, in a sheet of the same workbook. */
const COUNTY = {
  决算: [
    ['2022年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, 95],
    ['公用经费', null, null, 50, 51],
  ],
  县里的体系: [
    ['部门整体支出绩效评价指标体系'],
    ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评分标准'],
    [
      '过程（60分）',
      '预算执行',
      '公用经费控制率',
      40,
      '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%',
      '≤100%得满分，每超出1%扣1分，扣完为止',
    ],
    [null, null, '制度健全', 20, '①有制度；②制度合规', '全部符合得满分，一项不符合扣10分，扣完为止。'],
    ['效果（40分）', '履职', '社会效益', 40, '看成效', '视情况酌情给分，特别好的再加'],
    ['合计', null, null, 100],
  ],
};
const county = gridBook(COUNTY).then((input) => scoreBytes(input, { scheme: { kind: 'sheet', sheet: '县里的体系' } }));

it('用工作簿里的指标体系评分：读懂的有公式，读不懂的交给人', async () => {
  const { outcome } = await county;
  expect(
    outcome.scorecard.indicators.map(({ indicator: { name }, status, score }) => [name, status, score?.toString()]),
  ).toEqual([
    ['公用经费控制率', 'scored', '38'],
    ['制度健全', 'pending', undefined],
    ['社会效益', 'pending', undefined],
  ]);
  expect(outcome.findings.map(({ code }) => code)).toContain('criterionNotRead');
});

it('再评分不用再选；她改了自己的体系表，没动过的行跟着变', async () => {
  const { bytes } = await county;
  const { outcome } = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [{ sheet: '县里的体系', cell: 'F3', content: '≤100%得满分，每超出1%扣2分，扣完为止' }]),
  );
  expect(outcome.scorecard.scheme.id).toBe('sheet:县里的体系');
  expect(outcome.scorecard.indicators[0]?.score?.toString()).toBe('36');
});

it('两边都改了：「指标评分」里她改过的那行以她改的为准', async () => {
  const { bytes } = await county;
  const { outcome } = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '县里的体系', cell: 'F3', content: '≤100%得满分，每超出1%扣2分，扣完为止' },
      {
        sheet: '指标评分',
        cell: ownCell(bytes, '指标评分', '公用经费控制率', '评价标准').cell,
        content: '≤100%得满分，每超出1%扣5分，扣完为止',
      },
    ]),
  );
  expect(outcome.scorecard.indicators[0]?.score?.toString()).toBe('30');
});

it('体系表不见了：改用内置的，并说明；填写的都在备注或原处', async () => {
  const { bytes } = await county;
  const { outcome } = await scoreBytes(bytes, {}, (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => name !== '县里的体系'),
  }));
  expect(outcome.findings.map(({ code }) => code)).toContain('schemeRemembered');
  expect(outcome.scorecard.scheme.id).toBe('xushui-2022');
});

it('换了评分体系：填过的记在「指标评分」表下，不丢也不计分', async () => {
  const { bytes } = await county;
  const typed = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '评价要点', cell: ownCell(bytes, '评价要点', '有制度', '是否符合').cell, content: '是' },
      { sheet: '指标评分', cell: ownCell(bytes, '指标评分', '社会效益', '得分').cell, content: 30 },
    ]),
  );
  const scheme = schemeById('mof-2013');
  const { outcome, bytes: after } = await scoreBytes(typed.bytes, scheme && { scheme: { kind: 'builtIn', scheme } });
  const texts = textsIn(after, '指标评分');
  expect(texts).toContain('「过程/预算执行/制度健全」曾填写：要点 1 是');
  expect(texts).toContain('「效果/履职/社会效益」曾填写：得分 30');
  expect(outcome.findings.map(({ code }) => code)).toContain('entriesLeft');
  // The lines stay where they are from then on.
  const again = await scoreBytes(after);
  expect(Buffer.from(again.bytes).equals(Buffer.from(after))).toBe(true);
  const back = await scoreBytes(after, { scheme: { kind: 'sheet', sheet: '县里的体系' } });
  expect(back.outcome.findings.map(({ code }) => code)).toContain('entriesTakenUp');
  expect([
    ownCell(back.bytes, '评价要点', '有制度', '是否符合').content,
    ownCell(back.bytes, '指标评分', '社会效益', '得分').content,
  ]).toEqual(['是', 30]);
  expect(textsIn(back.bytes, '指标评分').filter((text) => String(text).includes('曾填写'))).toEqual([]);
  // What was judged for another year is no judgement of this one.
  const next = await scoreBytes(after, { scheme: { kind: 'sheet', sheet: '县里的体系' }, year: 2031 });
  expect(ownCell(next.bytes, '指标评分', '社会效益', '得分').content).not.toBe(30);
});

it('换了评分体系：一格放不下的接着写，再换几次也一字不少', async () => {
  const { bytes } = await county;
  // Two characters of the same cell, one of two halves: neither is cut at the end of a cell.
  const reasons = [0, 1].map((shift) => `${'长'.repeat(32_700 + shift)}𠮷完`);
  const [reason = '', remark = ''] = reasons;
  const typed = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '指标评分', cell: ownCell(bytes, '指标评分', '社会效益', '扣分说明').cell, content: reason },
      { sheet: '指标评分', cell: ownCell(bytes, '指标评分', '社会效益', '备注').cell, content: remark },
    ]),
  );
  const other = ['mof-2013', 'xushui-2022'].flatMap((id) => schemeById(id) ?? []);
  let { bytes: now } = typed;
  for (const scheme of other) now = (await scoreBytes(now, { scheme: { kind: 'builtIn', scheme } })).bytes;
  const back = await scoreBytes(now, { scheme: { kind: 'sheet', sheet: '县里的体系' } });
  expect(ownCell(back.bytes, '指标评分', '社会效益', '扣分说明').content).toBe(reason);
  expect(ownCell(back.bytes, '指标评分', '社会效益', '备注').content).toBe(remark);
});

it('早先写的、没有编号的那一行也记得', async () => {
  const { bytes } = await county;
  const typed = await scoreBytes(bytes, {}, (snapshot) =>
    editSnapshot(snapshot, [
      { sheet: '指标评分', cell: ownCell(bytes, '指标评分', '社会效益', '扣分说明').cell, content: '下半年补上' },
    ]),
  );
  const scheme = schemeById('mof-2013');
  const { bytes: after } = await scoreBytes(typed.bytes, scheme && { scheme: { kind: 'builtIn', scheme } });
  let renamed = 0;
  const back = await scoreBytes(after, { scheme: { kind: 'sheet', sheet: '县里的体系' } }, (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row?.map((content) => {
          if (typeof content !== 'string' || !/^\[scores:left\/.*#1\]$/.test(content)) return content;
          renamed++;
          return content.replace('#1]', ']');
        }),
      ),
    })),
  }));
  expect(renamed).toBeGreaterThan(0);
  expect(ownCell(back.bytes, '指标评分', '社会效益', '扣分说明').content).toBe('下半年补上');
});

function textsIn(bytes: Uint8Array, name: string): readonly unknown[] {
  const read = readWorkbook(bytes);
  return read.ok
    ? (read.value.sheets.find((sheet) => sheet.name === name)?.rows.flatMap((row) => row ?? []) ?? [])
    : [];
}
