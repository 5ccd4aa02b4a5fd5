import { findFacts } from '../../../src/core/facts/findFacts';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import { gridSnapshot } from '../../support/gridSnapshot';
import { reportYear } from '../../support/reportYear';

const rows = (headings: readonly string[]) => [
  ['甲镇人民政府2023年度收入支出决算对比表'],
  ['单位：万元'],
  ['项目', ...headings],
  ['本年收入合计', 1552.58, 1842.03],
  ['本年支出合计', 1538.14, 1823.94],
  ['其中：基本支出', 994.95, 997.74],
  ['项目支出', 543.19, 826.2],
];

function lastYearOf(headings: readonly string[]): Record<string, string | undefined> {
  const { lastYear } = findFacts(gridSnapshot({ 对比: rows(headings) }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return Object.fromEntries([...(lastYear ?? [])].map(([id, { value }]) => [id, value?.toString()]));
}

test('表里写明是上年的数，记在上年名下；评分用的仍是本年的', () => {
  const known = { finalRevenue: '1552.58', finalExpenditure: '1538.14', basicFinal: '994.95', projectFinal: '543.19' };
  expect(lastYearOf(['2022年决算数', '2023年决算数'])).toEqual(known);
  expect(lastYearOf(['上年决算数', '本年决算数'])).toEqual(known);
});

test('没有写明哪一年的、隔了一年的，都不是上年的数', () => {
  expect(lastYearOf(['预算数', '决算数'])).toEqual({});
  expect(lastYearOf(['2021年决算数', '2023年决算数'])).toEqual({});
});

test('预算表里的上年执行数是编预算时估的，不是上年的决算；上年自己的决算表才是', () => {
  const budget = [
    ['甲镇人民政府2023年部门收支总表（预算）'],
    ['单位：万元'],
    ['项目', '上年执行数', '本年预算数'],
    ['本年收入合计', 1080.45, 1200.5],
    ['本年支出合计', 960.4, 1200.5],
  ];
  const final = [
    ['甲镇人民政府2022年度收入支出决算表'],
    ['单位：万元'],
    ['项目', '决算数'],
    ['本年收入合计', 1085.5],
    ['本年支出合计', 970.25],
  ];
  const lastYear = (sheets: Record<string, (string | number)[][]>) =>
    Object.fromEntries(
      [
        ...(findFacts(gridSnapshot(sheets), { year: 2023, typed: new Map(), ownSheets: new Set() }).lastYear ?? []),
      ].flatMap(([id, { value }]) => (id.startsWith('final') ? [[id, value?.toString()]] : [])),
    );
  expect(lastYear({ 预算: budget })).toEqual({});
  expect(lastYear({ 预算: budget, 上年决算: final })).toEqual({
    finalRevenue: '1085.5',
    finalExpenditure: '970.25',
  });
});

test('报告里的上年数和较上年的增减；表里没有的按名字问她', () => {
  const facts = findFacts(gridSnapshot({ 对比: rows(['上年决算数', '本年决算数']) }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const data = reportYear({ figures: {}, lines: [], scheme: 'xushui-2022', assumed: true });
  const fields = buildFields({ ...data, facts });
  const valueOf = (name: string) => {
    const field = fields.get(name);
    return field?.kind === 'number' ? field.figure.value.toString() : field?.kind;
  };
  expect(valueOf('上年决算支出')).toBe('1538.14');
  expect(valueOf('决算支出较上年增减额')).toBe('285.8');
  expect(valueOf('基本支出决算较上年基本支出决算增减额')).toBe('2.79');
  expect(valueOf('上年预算支出')).toBe('open');
  expect(valueOf('预算支出较上年增减额')).toBe('open');
  expect(fields.listed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['上年决算支出', '决算支出较上年增减']) as unknown,
  );
  expect(fields.listed.map(({ name }) => name)).not.toContain('上年预算支出');
});
