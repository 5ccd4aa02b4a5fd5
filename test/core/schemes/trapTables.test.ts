import { ruleName } from '../../support/ruleName';
import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { missingHeading } from '../../../src/core/schemes/readScheme/missingHeading';
import { readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { trapTables } from '../../cases/schemes/trapTables';
import { gridSnapshot } from '../../support/gridSnapshot';

test.each(Object.entries(trapTables))('%s', (_, { indicators, findings, ...grid }) => {
  const [sheet] = gridSnapshot({ 表: grid }).sheets;
  const table = sheet && readSchemeTable(sheet);
  const found = table
    ? schemeIndicators(buildScheme(table.texts).scheme).map(
        ({ path, indicator }) => `${path} ${indicator.fullMark} ${ruleName(indicator.rule)}`,
      )
    : [];
  expect(found).toEqual(indicators);
  expect(
    table?.findings.map(({ code, places }) => [code, ...places.map((place) => place.cell ?? '')].join(' ')) ?? [],
  ).toEqual(findings);
});

test.each([
  [['一级指标', '二级指标', '三级指标', '分值', '备注'], ['评价标准']],
  [['一级指标', '二级指标', '三级指标', '评分标准'], ['分值']],
  [['序号', '分值', '评分标准'], ['指标名称']],
  [['指标名称', '权重', '打分说明文字'], ['评价标准']],
])('表头 %j 缺 %j', (head, missing) => {
  const [sheet] = gridSnapshot({ 表: [['某县指标体系'], head, ['过程', '执行', '甲', '乙', '丙']] }).sheets;
  expect(sheet && missingHeading(sheet)).toEqual({ row: 1, missing });
});

test('不是表头的表不说缺哪一列', () => {
  const [sheet] = gridSnapshot({ 表: [['收入支出决算总表'], ['项目', '决算数'], ['一般公共预算', 12]] }).sheets;
  expect(sheet && missingHeading(sheet)).toBeUndefined();
});
