import { explainedTables } from '../../../src/core/facts/explainedTables';
import { gridSnapshot } from '../../support/gridSnapshot';

const BOOK = {
  GK03: [
    ['2023年度支出决算表'],
    ['部门：云岭乡人民政府', null, null, null, '金额单位：元'],
    ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', null, 880, 660, 220],
    ['201', '一般公共服务支出', 500, 480, 20],
    ['20103', '政府办公厅（室）及相关机构事务', 500, 480, 20],
  ],
  青石小学: [['2023年度支出决算表'], ['单位：元'], ['科目名称', '本年支出合计'], ['合计', 5]],
};

it('表格里的单元格按行名、编码和列名来找，各带位置', () => {
  const [table, other] = explainedTables(gridSnapshot(BOOK), new Set());
  expect([table?.kind, table?.understood, other?.understood]).toEqual(['支出决算表', true, false]);
  const [total, basic] = table?.columns ?? [];
  if (!table || !total || !basic) throw new Error('no columns');
  expect(basic).toMatchObject({ stage: 'final', column: { path: ['基本支出'] } });
  const rows = table.rowsOf(basic);
  expect(rows.map(({ label, code }) => [label, code])).toEqual([
    ['合计', undefined],
    ['一般公共服务支出', '201'],
    ['政府办公厅(室)及相关机构事务', '20103'],
  ]);
  const cell = rows[1] && table.cell(rows[1], basic);
  expect(cell).toMatchObject({ place: { sheet: 'GK03', cell: 'D5' } });
  expect(cell?.value?.toString()).toBe('480');
});
