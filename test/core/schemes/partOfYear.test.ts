import { buildIndicator } from '../../../src/core/schemes/buildIndicator';
import { namesPartOfYear } from '../../../src/core/schemes/namesPartOfYear';

/** What is scored at some date within the year is asked for: no figure of the whole year is it. */
test.each([
  ['截至9月底', true],
  ['截至2024年10月31日', true],
  ['截至2024-09-30', true],
  ['九月底', true],
  ['十一月末', true],
  ['三季度末', true],
  ['前三季度', true],
  ['上半年', true],
  ['年中支出进度', true],
  ['截至12月31日', false],
  ['十二月底', false],
  ['1-12月', false],
  ['1月至12月', false],
  ['一月至十二月', false],
  ['2024.12.31', false],
  ['年末', false],
  ['年中追加的预算', false],
  ['3个月内', false],
])('%s', (text, isPart) => {
  expect(namesPartOfYear(text)).toBe(isPart);
});

const METHOD = '预算完成率=（实际支出/预算数）×100%';
const CRITERION = '完成率达到95%得满分，每低1个百分点扣0.5分，扣完为止。';

test.each([
  ['没有写日期', '预算完成率', METHOD, CRITERION, 'rate'],
  ['标准里写了三季度末', '预算完成率', METHOD, `三季度末${CRITERION}`, 'asked'],
  ['名称里写了上半年', '上半年预算完成率', METHOD, CRITERION, 'asked'],
  ['说明里写了截至9月30日', '预算完成率', `截至9月30日：${METHOD}`, CRITERION, 'asked'],
  ['解释里写了年末', '预算完成率', `年末：${METHOD}`, CRITERION, 'rate'],
])('%s', (_title, name, method, criterion, wanted) => {
  const { measure } = buildIndicator({ name, fullMark: '5', explanation: '', method, criterion }, {}).indicator;
  const takesFigures =
    measure.kind === 'rate' ||
    (measure.kind === 'figures' && measure.quantities.some(({ fact }) => fact !== undefined));
  expect(takesFigures ? 'rate' : 'asked').toBe(wanted);
});
