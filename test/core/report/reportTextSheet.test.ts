import { buildFields } from '../../../src/core/report/fields/buildFields';
import { formById } from '../../../src/core/report/forms/allForms';
import { fillForm } from '../../../src/core/report/forms/fillForm';
import { planReportText } from '../../../src/core/report/reportTextSheet';
import { gridSnapshot } from '../../support/gridSnapshot';
import { reportYear } from '../../support/reportYear';

test('写到工作表的报告：每一行都够高，一段太长的占几行，没有高过 409 磅的', () => {
  const lines = Array.from({ length: 60 }, (_, index) => ({
    name: `第${String(index + 1)}类公共服务和管理支出`,
    budget: 1_000_000 + index,
    final: 2_000_000 - index,
  }));
  const data = reportYear({ figures: {}, lines, scheme: 'xushui-2022', assumed: true });
  const plan = planReportText(
    fillForm(formById('department-2022')!, buildFields(data)),
    gridSnapshot({ 表: [['甲']] }),
  );
  const [sheet] = plan.sheets;
  const heights = [...sheet!.heights.values()];
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  const heightOf = (starts: string): number => {
    const cell = sheet!.cells.find(
      ({ content }) => content.kind === 'text' && content.text.trimStart().startsWith(starts),
    );
    const area = sheet!.merges.find(({ top, left }) => top === cell?.row && left === cell.column);
    let sum = 0;
    for (let row = cell!.row; row <= (area?.bottom ?? cell!.row); row++) sum += sheet!.heights.get(row) ?? 0;
    return sum;
  };
  expect(heightOf('按照全面实施')).toBeGreaterThan(36);
  expect(heightOf('2023年度，决算支出')).toBeGreaterThan(600);
  expect(heightOf('绩效目标合理性（3分）')).toBeGreaterThan(100);
});
