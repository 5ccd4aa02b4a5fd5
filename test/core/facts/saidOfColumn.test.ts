import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

/** 固定资产 in use, with a line whose name says something of a column. */
const facts = (line: string, heading = '其中在用') =>
  findFacts(
    gridSnapshot({
      资产: [
        ['青溪镇2024年末固定资产情况'],
        ['单位：万元'],
        ['项目', '账面原值', heading],
        ['固定资产合计', 1502.3, 1466.8],
        [line, 120, 120],
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
const taken = (line: string) => facts(line).facts.get('fixedAssetsInUse')?.value?.toString();

it.each([
  '其中：出租房产（在用栏含出租）',
  '其中：出租房产（在用列包括出租）',
  '其中：房屋（在用一栏扣了出租）',
  '其中：房屋（其中在用栏鹭鹭）',
])('行名里说的是另一列：%s，那一列不取', (line) => {
  expect(taken(line)).toBeUndefined();
  expect(facts(line).findings.some(({ code }) => code === 'wordUnknown')).toBe(true);
});

it('说的是别的列、没有说的，照取', () => {
  expect(taken('其中：房屋')).toBe('1466.8');
  expect(facts('其中：房屋（原值栏含出租）').facts.get('fixedAssetsInUse')?.value?.toString()).toBe('1466.8');
});
