import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const value = (rows: Rows, fact: FactId) =>
  findFacts(gridSnapshot({ 表: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() })
    .facts.get(fact)
    ?.value?.toString();

const HEADED = (unit: string): Rows => [
  ['松坪镇2024年人员编制情况表'],
  ['类别', '编制数', `在职人数（${unit}）`],
  ['行政', 20, 19],
  ['事业', 20, 20],
  ['合计', 40, 39],
];
const LABELLED = (label: string): Rows => [
  ['松坪镇2024年基本情况表'],
  ['指标名称', '数值'],
  ['编制数', 40],
  [label, 3],
];
const IN_COLUMN = (label: string, unit: string): Rows => [
  ['松坪镇2024年基本情况表'],
  ['指标名称', '计量单位', '数值'],
  [label, unit, 3],
  ['固定资产总额', '万元', 900],
];
const WRITTEN = (cell: GridCell): Rows => [['松坪镇2024年基本情况表'], ['指标名称', '数值'], ['在职人数', cell]];
const UNITS = '人次 个 辆 户 台 次 项 万元 % 岗 职 岁 人·月 份 家 场 平方米 亩 批'.split(' ');

/** A bracket, a 单位 cell or what stands behind the number says in what it is counted: in no other than the thing is. */
describe('计量单位与数的是什么合不上', () => {
  it('栏目的括号里', () => {
    expect(UNITS.filter((unit) => value(HEADED(unit), 'actualStaff') !== undefined)).toEqual([]);
    for (const unit of ['人', '名', '位'])
      expect([unit, value(HEADED(unit), 'actualStaff')]).toEqual([unit, unit === '位' ? undefined : '39']);
  });

  it.each([
    ['在职人数', 'actualStaff', ['人', '名']],
    ['公务用车数', 'vehicles', ['辆', '台']],
    ['内设机构数', 'departments', ['个', '家']],
    ['行政村数', 'villages', ['个']],
    ['计划工作数', 'plannedWork', ['项', '个']],
  ] as const)('%s：行名的括号里、单位一栏', (label, fact, own) => {
    const units = UNITS.filter((unit) => !(own as readonly string[]).includes(unit));
    const kept = units.filter(
      (unit) =>
        value(LABELLED(`${label}（${unit}）`), fact) !== undefined || value(IN_COLUMN(label, unit), fact) !== undefined,
    );
    expect(kept).toEqual([]);
    for (const unit of own) expect([unit, value(IN_COLUMN(label, unit), fact)]).toEqual([unit, '3']);
  });

  it('写在数后面的，写在表头上面的', () => {
    expect(
      ['39人次', '39户', '39辆', '39项'].filter((cell) => value(WRITTEN(cell), 'actualStaff') !== undefined),
    ).toEqual([]);
    expect(value(WRITTEN('39人'), 'actualStaff')).toBe('39');
    const over = (unit: string): Rows => [
      ['松坪镇2024年人员编制情况表'],
      [null, null, `单位：${unit}`],
      ['类别', '编制数', '在职人数'],
      ['行政', 20, 19],
      ['事业', 20, 20],
      ['合计', 40, 39],
    ];
    expect(value(over('人'), 'actualStaff')).toBe('39');
    expect(['人次', '户', '辆', '岗', '批'].filter((unit) => value(over(unit), 'actualStaff') !== undefined)).toEqual(
      [],
    );
  });

  it('钱不按人、按次、按比率算', () => {
    const spent = (unit: string): Rows => [
      ['松坪镇2024年收支情况表'],
      ['单位：万元'],
      ['项目', '预算数', `决算数（${unit}）`],
      ['支出合计', 1500, 1479],
      ['基本支出', 900, 901],
      ['项目支出', 600, 578],
    ];
    expect(UNITS.filter((unit) => unit !== '万元' && value(spent(unit), 'finalExpenditure') !== undefined)).toEqual([]);
    expect(value(spent('万元'), 'finalExpenditure')).toBe('1479');
  });
});
