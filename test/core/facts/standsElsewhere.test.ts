import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const words = (text: string) => text.split(' ');
const read = (rows: Rows) =>
  findFacts(gridSnapshot({ 表: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() });
const value = (rows: Rows, fact: FactId) => read(rows).facts.get(fact)?.value?.toString();
const asked = (rows: Rows) => read(rows).findings.some(({ code }) => code === 'wordUnknown');
/** Taken, and nothing said of the words beside it. */
const isSilent = (rows: Rows, fact: FactId) =>
  value(rows, fact) !== undefined && !read(rows).findings.some(({ code }) => /^word(?:Unknown|Assumed)$/.test(code));

const BESIDE = (remark: GridCell, ...under: readonly string[]): Rows => [
  ['松坪镇2024年基本情况表'],
  [null, null, '单位：万元'],
  ['指标名称', '数值', '备注'],
  ['固定资产总额', 1200, remark],
  ['在职人数', 50, null],
  ...under.map((text) => [text]),
];
const ASSETS = (name: string, amount: GridCell): Rows => [
  ['松坪镇2024年末固定资产情况表'],
  [null, '单位：万元'],
  ['资产类别', '金额'],
  ['房屋和构筑物', 900],
  ['设备', 100],
  [name, amount],
  ['合计', 1000],
];
const THREE = (name: string, amount: GridCell): Rows => [
  ['松坪镇2024年“三公”经费情况表'],
  [null, null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['合计', 11, 9],
  ['公务用车运行维护费', 8, 7],
  ['公务接待费', 3, 2],
  [name, amount, amount],
];

/** A part of it is told in another table: nobody knows whether this figure holds it. */
describe('一部分写在别处', () => {
  const parts = words(
    '车辆另表 车辆见附表 房屋列后表 公车在另一张表 设备见下表 土地在上表 车辆单独列表 图书列入其他表 车辆入二号账 公务车另册 无形资产另列',
  );
  it('备注里说的：那个数不取，问她', () => {
    expect(parts.filter((word) => value(BESIDE(word), 'fixedAssets') !== undefined || !asked(BESIDE(word)))).toEqual(
      [],
    );
  });

  it('表下单独一行说的：不当成另一张表的名称', () => {
    const under = parts.map((word) => BESIDE(null, word));
    expect(
      under.filter((rows) => value(rows, 'fixedAssets') !== undefined || !asked(rows)).map((rows) => rows.at(-1)),
    ).toEqual([]);
  });

  it('说的是明细、凭据在哪里：照样取', () => {
    const details = words('详见附表 明细见附表 具体见后表 资产卡片见附件2 详见资产台账 清单附后');
    expect(details.filter((word) => value(BESIDE(word), 'fixedAssets') === undefined)).toEqual([]);
    expect(details.filter((word) => value(BESIDE(null, word), 'fixedAssets') === undefined)).toEqual([]);
  });

  it.each([
    ['固定资产', ASSETS, 'fixedAssets', '车辆'],
    ['“三公”', THREE, 'threePublicFinal', '公务用车购置费'],
  ] as const)('%s合计里的一行说在别处：合计不取，或者念给她听', (_, table, fact, name) => {
    const places = words('另表 见附表 另册 列后表 在公物仓账 登另簿');
    const named = places.flatMap((place) => [null, 0, '—'].map((amount) => table(`${name}（${place}）`, amount)));
    const instead = [...places, '未列', '在学校', '待录'].map((place) => table(name, place));
    const kept = [...named, ...instead].filter((rows) => isSilent(rows, fact));
    expect(kept.map((rows) => rows.find(([label]) => String(label).startsWith(name)))).toEqual([]);
  });

  it('一行没有数的，画横线的：合计照样取', () => {
    for (const nothing of [null, 0, '—', '/', '无']) {
      expect(value(ASSETS('车辆', nothing), 'fixedAssets')).toBe('1000');
      expect(value(THREE('公务用车购置费', nothing), 'threePublicFinal')).toBe('9');
    }
  });
});

describe('不是她的规定，对不上的账，别家的房子', () => {
  const strange = words(
    '按照村级规定 按照组级规定 按照总公司规定 按照协会要求 根据站里规定 按照校方通知 须与决算不一致 须与村委会不一致 应当与账簿不符 与决算有出入 与账面有差异 与系统不相等 宗祠改造 祠堂修缮 寺庙维修 家族墓园改造 会馆改造 含税价 单价含税 未税价',
  );
  it('写在数旁边：不取，或者念给她听', () => {
    expect(strange.filter((word) => isSilent(BESIDE(word), 'fixedAssets'))).toEqual([]);
  });

  it('上级的规定、四舍五入的尾差、她自己的房子：照样取', () => {
    const hers = words(
      '按照有关规定 按照上级要求 根据财政部文件规定 因四舍五入存在尾差 分项之和与合计略有出入 合计数可能存在误差 礼堂改造 须与决算报表一致',
    );
    expect(hers.filter((word) => value(BESIDE(word), 'fixedAssets') === undefined)).toEqual([]);
  });
});

describe('「村」一个字', () => {
  const counted = (label: string): Rows => [
    ['松坪镇2024年基本情况表'],
    ['指标名称', '数值'],
    [label, 12],
    ['在职人数', 50],
  ];
  it('行名只有它，数的是村', () => {
    expect(
      words('行政村（个） 村（个） 行政村及社区（个） 村（社区）合计 行政村个数').filter(
        (label) => value(counted(label), 'villages') === undefined,
      ),
    ).toEqual([]);
  });

  it('在别的话里，说的是谁的', () => {
    for (const title of ['松坪镇2024年支出决算表（村）', '2024年村办支出决算表', '松坪镇2024年支出村决算表'])
      expect(
        value(
          [[title], [null, '单位：万元'], ['科目', '决算数'], ['支出合计', 9], ['基本支出', 5], ['项目支出', 4]],
          'finalExpenditure',
        ),
      ).toBeUndefined();
  });
});
