import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

function survey(rows: readonly (readonly GridCell[])[], heading = '问题') {
  const { facts, findings } = findFacts(
    gridSnapshot({
      问卷: [['青溪镇2024年满意度调查表'], ['编制单位：青溪镇人民政府'], [heading, '满意', '一般', '不满意'], ...rows],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return [facts.get('satisfaction')?.value?.toString(), findings.some(({ code }) => code === 'wordUnknown')];
}

it.each(['调查对象', '对象', '受访群体', '村（社区）'])(
  '“%s”一组一行、人数不同：各组平均还是合在一起，问她',
  (heading) => {
    expect(
      survey(
        [
          ['鹭鹭', 80, 15, 5],
          ['白鹇', 20, 5, 1],
        ],
        heading,
      ),
    ).toEqual([undefined, true]);
    expect(
      survey(
        [
          ['鹭鹭', 80, 15, 5],
          ['白鹇', 85, 10, 5],
        ],
        heading,
      ),
    ).toEqual(['88.75', false]);
  },
);

it('行名都是人、村：也是一组一行', () => {
  expect(
    survey([
      ['村民', 160, 15, 5],
      ['企业', 20, 5, 1],
    ]),
  ).toEqual([undefined, true]);
  expect(
    survey([
      ['鹭岛村', 80, 15, 5],
      ['白鹇社区', 20, 5, 1],
    ]),
  ).toEqual([undefined, true]);
});

it('问题答的人差几倍：问她；差几个人：照算', () => {
  expect(
    survey([
      ['办事效率', 80, 15, 5],
      ['服务态度', 850, 100, 50],
      ['环境', 80, 15, 5],
    ]),
  ).toEqual([undefined, true]);
  expect(
    survey([
      ['办事效率', 80, 15, 5],
      ['服务态度', 8, 1, 1],
    ]),
  ).toEqual([undefined, true]);
  expect(
    survey([
      ['办事效率', 80, 15, 5],
      ['服务态度', 80, 10, 5],
    ]),
  ).toEqual(['88.49', false]);
});

it.each(['调查对象', '单位', '测评对象', '乡镇'])('“%s”里有邻镇的一行：只取自己的', (heading) => {
  expect(
    survey(
      [
        ['石桥镇', 80, 15, 5],
        ['青溪镇', 85, 10, 5],
      ],
      heading,
    ),
  ).toEqual(['90', false]);
});
