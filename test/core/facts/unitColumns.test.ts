import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Row = readonly GridCell[];

const valuesOf = (rows: readonly Row[], ...facts: readonly FactId[]) => {
  const book = gridSnapshot({ 表: [['松坪镇2024年度绩效自评基础数据表'], ...rows] });
  const found = findFacts(book, { year: undefined, typed: new Map(), ownSheets: new Set() });
  return facts.map((fact) => found.facts.get(fact)?.value?.toString());
};

/** 项目, 单位 and 数量 in three orders, under headings of three kinds. */
const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
];
const HEADINGS: readonly Row[] = [
  ['指标', '计量单位', '数值'],
  ['指标', '单位', '数值'],
  ['指标', null, '数值'],
];
/** On the right of all figures, under no heading, is what she remarks. */
const isRemark = (headings: Row, order: readonly number[]) => headings[1] === null && order.at(-1) === 1;
const everyway = (
  lines: readonly (readonly [string, GridCell, GridCell])[],
  above: readonly Row[],
  ...facts: FactId[]
) =>
  ORDERS.flatMap((order) =>
    HEADINGS.filter((headings) => !isRemark(headings, order)).map((headings) =>
      valuesOf([...above, ...[headings, ...lines].map((line) => order.map((at) => line[at] ?? null))], ...facts).join(
        ' ',
      ),
    ),
  );
const allAre = (said: string) => new Set([said]);

describe('计量单位一栏', () => {
  it('在哪里、叫什么，都不是行名，也不是数', () => {
    const lines = [
      ['编制数', '人', 50],
      ['在职人数', '人', 48],
      ['车辆数', '辆', 3],
      ['内设机构数', '个', 8],
    ] as const;
    const found = everyway(lines, [], 'authorisedStaff', 'actualStaff', 'vehicles', 'departments');
    expect(new Set(found)).toEqual(allAre('50 48 3 8'));
  });

  it.each(['人次', '户', '百人', '人（含借调）', '人，计划', '上年', '岗', '人、户'])(
    '「在职人数 %s 48」：不是在职人数，别的照取',
    (unit) => {
      const lines = [
        ['编制数', '人', 50],
        ['在职人数', unit, 48],
        ['车辆数', '辆', 3],
        ['村数', '个', 8],
      ] as const;
      const found = everyway(lines, [], 'authorisedStaff', 'actualStaff', 'vehicles');
      expect(new Set(found)).toEqual(allAre('50  3'));
    },
  );

  it.each(['百元', '万元（估算）', '万美元', '人'])('「政府采购预算 %s 36」：表上写着单位也不取', (unit) => {
    const lines = [
      ['政府采购预算金额', unit, 36],
      ['编制数', '人', 50],
      ['车辆数', '辆', 3],
      ['村数', '个', 8],
    ] as const;
    for (const above of [[], [['单位：万元']], [['单位：元']]])
      expect(new Set(everyway(lines, above, 'procurementBudget', 'authorisedStaff'))).toEqual(allAre(' 50'));
  });

  it('每行自己的单位', () => {
    const lines = [
      ['政府采购预算金额', '元', 360_000],
      ['编制数', '人', 50],
      ['车辆数', '辆', 3],
    ] as const;
    expect(new Set(everyway(lines, [], 'procurementBudget', 'authorisedStaff'))).toEqual(allAre('36 50'));
  });

  it('左右两栏各有各的单位', () => {
    const rows: readonly Row[] = [
      ['指标', '单位', '数值', '指标', '单位', '数值'],
      ['政府采购预算金额', '元', 360_000, '政府采购实际金额', '万元', 35],
      ['编制数', '人', 50, '在职人数', '人', 48],
    ];
    expect(valuesOf(rows, 'procurementBudget', 'procurementActual', 'actualStaff')).toEqual(['36', '35', '48']);
  });

  it('“单位”一栏写的是单位名称：还是行名', () => {
    const rows: readonly Row[] = [
      ['单位', '编制数', '在职人数'],
      ['松坪镇人民政府', 50, 48],
    ];
    expect(valuesOf(rows, 'authorisedStaff', 'actualStaff')).toEqual(['50', '48']);
  });
});
