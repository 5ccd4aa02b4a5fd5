import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editSnapshot, insertRows } from '../support/editSnapshot';
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
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === '指标评分' ? { ...sheet, rows: sheet.rows.map((row, index) => (index === at ? undefined : row)), formulas: new Map([...sheet.formulas].filter(([key]) => Math.floor(key / 16384) !== at)) } : sheet)) };
}

it('删掉一行指标，下次就没有它；其余的填写都在', async () => {
  const { bytes } = await first;
  const { outcome, bytes: after } = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(withoutRow(snapshot, '结转结余率'), [{ sheet: '指标评分', cell: `K${String(rowNumber(snapshot, '公用经费控制率'))}`, content: '决算报表' }]));
  expect(outcome.scorecard.indicators).toHaveLength(25);
  expect(outcome.scorecard.applicableFull.toString()).toBe('96');
  expect(ownCell(after, '指标评分', '公用经费控制率', '佐证').content).toBe('决算报表');
  expect(outcome.findings.map(({ code }) => code)).toContain('fullMarksNot100');
});

const ADDED = [undefined, undefined, '会议费控制', '会议费有没有超预算', undefined, '会议费控制率≤100%得满分，每超过1个百分点扣0.5分，扣完为止。', 3, 1.02];

it('插入一行指标：有名称、分值、评价标准就照它计分，实际值由她填', async () => {
  const { bytes } = await first;
  const { outcome, bytes: after } = await scoreBytes(bytes, {}, (snapshot) => insertRows(snapshot, '指标评分', rowNumber(snapshot, '公用经费控制率'), [ADDED]));
  const added = outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '会议费控制');
  expect(added).toMatchObject({ dimension: '过程', subDimension: '预算执行', status: 'pending' });
  expect(ownCell(after, '指标评分', '会议费控制', '分值').content).toBe(3);
  // The value of a new row is typed once its row is ours.
  const typed = await scoreBytes(after, {}, (snapshot) => editSnapshot(snapshot, [{ sheet: '指标评分', cell: ownCell(after, '指标评分', '会议费控制', '实际值').cell, content: 1.02 }]));
  expect(ownCell(typed.bytes, '指标评分', '会议费控制', '得分').content).toBe(2);
});

it('改名：分数和填写跟着走', async () => {
  const { bytes } = await first;
  const { outcome, bytes: after } = await scoreBytes(bytes, {}, (snapshot) => {
    const row = String(rowNumber(snapshot, '公用经费控制率'));
    return editSnapshot(snapshot, [{ sheet: '指标评分', cell: `C${row}`, content: '公用经费控制情况' }, { sheet: '指标评分', cell: `L${row}`, content: '已核对' }]);
  });
  expect(outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '公用经费控制情况')?.score?.toString()).toBe('3.28');
  expect(ownCell(after, '指标评分', '公用经费控制情况', '备注').content).toBe('已核对');
});

it('改过的体系再评分一次，一个字节也不变', async () => {
  const { bytes } = await first;
  const changed = await scoreBytes(bytes, {}, (snapshot) => insertRows(withoutRow(snapshot, '结转结余率'), '指标评分', rowNumber(snapshot, '公用经费控制率'), [ADDED]));
  const again = await scoreBytes(changed.bytes);
  expect(Buffer.from(again.bytes).equals(Buffer.from(changed.bytes))).toBe(true);
});

it('没有动过的行跟着评分体系走', async () => {
  const { bytes } = await first;
  const { outcome } = await scoreBytes(bytes);
  expect(outcome.scorecard.indicators).toHaveLength(26);
  expect(readWorkbook(bytes).ok).toBe(true);
});
