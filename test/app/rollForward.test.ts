import type { CellContent } from '../../src/core/workbook/snapshot';
import { editSnapshot, type UserEdit } from '../support/editSnapshot';
import { type Grid, gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';

/** A new year in the same workbook: what she typed last year serves 上年 or becomes a remark; it never counts for this year. */
function tables(year: number, spent: number): Grid {
  return [
    [`${String(year)}年收支预决算明细表`],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, spent],
  ];
}

/** The book of 2022, scored and filled in; then the tables of 2023 are put beside those of 2022. */
async function nextYear(
  typed: readonly (readonly [sheet: string, label: string, heading: string, content: CellContent])[],
) {
  const { bytes } = await scoreBytes(await gridBook({ '2022': tables(2022, 90), 新表: [['（空）']] }));
  const edits = typed.map(([sheet, label, heading, content]): UserEdit => ({
    sheet,
    cell: ownCell(bytes, sheet, label, heading).cell,
    content,
  }));
  const filled = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, edits));
  const added = tables(2023, 95).flatMap((row, at) =>
    row.map((content, column): UserEdit => ({
      sheet: '新表',
      cell: `${'ABCDE'.charAt(column)}${String(at + 1)}`,
      content: (content ?? undefined) as CellContent,
    })),
  );
  const withTables = (bytes: Uint8Array) => scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, added));
  return { filled, withTables, ...(await withTables(filled.bytes)) };
}

it('填过的“三公”与结转转为上年数，原值记在备注', async () => {
  const { bytes, outcome } = await nextYear([
    ['绩效数据', '三公预算', '数值', 9.97],
    ['绩效数据', '年末结转结余', '数值', 12],
  ]);
  expect(outcome.facts.year).toBe(2023);
  expect(ownCell(bytes, '绩效数据', '上年三公预算', '数值').content).toBe(9.97);
  expect(ownCell(bytes, '绩效数据', '上年末结转结余', '数值').content).toBe(12);
  expect(ownCell(bytes, '绩效数据', '三公预算', '数值').content ?? '').toBe('');
  expect(ownCell(bytes, '绩效数据', '三公预算', '备注').content).toBe('2022年度填写：9.97');
  expect(outcome.findings.find(({ code }) => code === 'lastYearEntries')?.details).toMatchObject({
    last: '2022',
    year: '2023',
    count: '2',
  });
});

it('单位的情况照旧：内设机构数、村居数', async () => {
  const { bytes } = await nextYear([
    ['绩效数据', '内设机构数', '数值', 8],
    ['绩效数据', '村居数', '数值', 15],
  ]);
  expect(ownCell(bytes, '绩效数据', '内设机构数', '数值').content).toBe(8);
  expect(ownCell(bytes, '绩效数据', '村居数', '数值').content).toBe(15);
});

it('上年的数、得分、要点答案都不当作今年的，记在备注里', async () => {
  const { bytes, outcome, filled } = await nextYear([
    ['绩效数据', '决算支出', '数值', 88],
    ['绩效数据', '编制数', '数值', 50],
    ['绩效数据', '预算收入', '另取来源', 99],
    ['绩效数据', '预算收入', '来源单位', '万元'],
    ['指标评分', '社会效益', '得分', 5],
    ['评价要点', '1', '是否符合', '是'],
  ]);
  expect(ownCell(filled.bytes, '绩效数据', '决算支出', '数值').content).toBe(88);
  expect(ownCell(bytes, '绩效数据', '决算支出', '数值').content).toBe(95);
  expect(ownCell(bytes, '绩效数据', '决算支出', '备注').content).toBe('2022年度填写：88');
  expect(ownCell(bytes, '绩效数据', '编制数', '数值').content ?? '').toBe('');
  expect(ownCell(bytes, '绩效数据', '预算收入', '另取来源').content ?? '').toBe('');
  expect(ownCell(bytes, '绩效数据', '预算收入', '备注').content).toBe('2022年度填写：99万元');
  expect(ownCell(bytes, '评价要点', '1', '是否符合').content ?? '').toBe('');
  expect(ownCell(bytes, '评价要点', '1', '备注').content).toBe('2022年度填写：是');
  expect(
    outcome.scorecard.indicators.filter(({ status }) => status === 'scored').map(({ indicator }) => indicator.name),
  ).not.toContain('社会效益');
});

it('同一年再评分：一切照旧', async () => {
  const { bytes, withTables } = await nextYear([['绩效数据', '编制数', '数值', 50]]);
  const again = await withTables(bytes);
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
});

it('指定过年度的，再评分不指定也还是那一年', async () => {
  const input = await gridBook({
    旧: tables(2022, 90),
    新: [['2023年部门支出总表'], ['单位：万元'], ['科目名称', '合计'], ['合计', 120]],
  });
  const { bytes } = await scoreBytes(input, { year: 2023 });
  expect((await scoreBytes(bytes)).outcome.facts.year).toBe(2023);
});
