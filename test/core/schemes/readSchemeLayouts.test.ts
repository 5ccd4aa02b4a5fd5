import { builtSchemes } from '../../support/builtSchemes';
import { readSchemeTable } from '../../../src/core/schemes/readScheme/readSchemeTable';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { totalMark } from '../../../src/core/schemes/totalMark';
import { a1 } from '../../../src/core/workbook/address';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

/** Every scheme that we have, laid out in every combination of what counties do; the texts must come back to the letter. */
const groupings = ['merged', 'blank', 'repeated'] as const;
const markings = ['column', 'names', 'columnAndGroupNames', 'columnForEachLevel'] as const;
const pages = [Infinity, 7, 1] as const;
const heads = ['plain', 'titled', 'twoLines'] as const;

type Layout = {
  grouping: (typeof groupings)[number];
  marking: (typeof markings)[number];
  perPage: number;
  head: (typeof heads)[number];
};
const layouts: readonly Layout[] = groupings.flatMap((grouping) =>
  markings.flatMap((marking) =>
    pages.flatMap((perPage) => heads.map((head) => ({ grouping, marking, perPage, head }))),
  ),
);

describe.each(builtSchemes.map((scheme) => [scheme.id, schemeIndicators(scheme)] as const))('%s', (_id, placed) => {
  const expected = placed.map(({ path, indicator }) => [
    path,
    indicator.fullMark,
    indicator.explanation,
    indicator.method,
    indicator.criterion,
  ]);

  it.each(layouts.map((layout) => [Object.values(layout).join(' '), layout] as const))('%s', (_title, layout) => {
    const [sheet] = gridSnapshot({ 表: draw(placed, layout) }).sheets;
    const table = sheet && readSchemeTable(sheet);
    const found = table?.texts.dimensions.flatMap((dimension) =>
      dimension.subDimensions.flatMap((sub) =>
        sub.indicators.map((one) => [
          [dimension.name, sub.name, one.name].join('/'),
          one.fullMark,
          one.explanation,
          one.method,
          one.criterion,
        ]),
      ),
    );
    expect(found).toEqual(expected);
    expect(table?.findings).toEqual([]);
  });
});

function draw(
  placed: ReturnType<typeof schemeIndicators>,
  { grouping, marking, perPage, head }: Layout,
): { rows: GridCell[][]; merges: string[] } {
  const rows: GridCell[][] = head === 'plain' ? [] : [['示例县部门整体支出绩效评价指标体系'], ['（2024年度）']];
  const merges: string[] = [];
  const each = marking === 'columnForEachLevel';
  const own = marking === 'names' ? [] : ['分值'];
  const names = each ? ['一级指标', '分值', '二级指标', '分值', '三级指标'] : ['一级指标', '二级指标', '三级指标'];
  const header = [...names, ...own, '指标解释', '指标说明', '评价标准', '得分', '备注'];
  const [dim, sub] = each ? [0, 2] : [0, 1];
  const putHeader = (): void => {
    if (head === 'twoLines') {
      merges.push(`A${String(rows.length + 1)}:${a1(rows.length, names.length - 1)}`);
      rows.push(['评价指标', ...names.slice(1).map(() => null), ...header.slice(names.length)]);
      rows.push([...names, ...header.slice(names.length).map(() => null)]);
    } else rows.push([...header]);
  };
  for (let start = 0; start < placed.length; start += perPage) {
    const page = placed.slice(start, Math.min(placed.length, start + perPage));
    putHeader();
    const top = rows.length;
    page.forEach(({ dimension, subDimension, indicator }, index) => {
      const before = page[index - 1];
      const isNewDim = before?.dimension !== dimension || grouping === 'repeated';
      const isNewSub = before?.subDimension !== subDimension || grouping === 'repeated';
      const ofDim = sumOf(page.filter((one) => one.dimension === dimension));
      const ofSub = sumOf(page.filter((one) => one.subDimension === subDimension));
      const inName = marking === 'names' || marking === 'columnAndGroupNames';
      // Repeated lines print the whole, pages print their part.
      const partOf = (name: string, points: string): string =>
        inName && grouping !== 'repeated' ? `${name}（${points}分）` : name;
      const mark = Number(indicator.fullMark);
      rows.push([
        isNewDim ? partOf(dimension.name, ofDim) : null,
        ...(each ? [isNewDim && grouping !== 'repeated' ? Number(ofDim) : null] : []),
        isNewSub ? partOf(subDimension.name, ofSub) : null,
        ...(each ? [isNewSub && grouping !== 'repeated' ? `${ofSub}分` : null] : []),
        marking === 'names' ? `${indicator.name}（${indicator.fullMark}分）` : indicator.name,
        ...(own.length > 0 ? [mark] : []),
        indicator.explanation,
        indicator.method,
        indicator.criterion,
        mark,
        null,
      ]);
    });
    if (grouping === 'merged') {
      for (const [column, key] of [
        [dim, 'dimension'],
        [sub, 'subDimension'],
      ] as const) {
        page.forEach((one, index) => {
          if (page[index - 1]?.[key] === one[key]) return;
          const length = page.slice(index).findIndex((other) => other[key] !== one[key]);
          const bottom = length < 0 ? page.length - 1 : index + length - 1;
          if (bottom > index) merges.push(`${a1(top + index, column)}:${a1(top + bottom, column)}`);
        });
      }
    }
  }
  rows.push([
    '合计',
    ...header
      .slice(1)
      .map((heading, index) => (heading === '分值' && index === header.lastIndexOf('分值') - 1 ? 100 : null)),
  ]);
  rows.push(['注：本表由财政部门制发。']);
  return { rows, merges };
}

function sumOf(page: ReturnType<typeof schemeIndicators>): string {
  return totalMark(page.map(({ indicator }) => indicator)).toString();
}
