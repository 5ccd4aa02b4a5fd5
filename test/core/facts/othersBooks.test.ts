import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const words = (text: string) => text.split(' ');
const value = (sheets: Readonly<Record<string, Rows>>, fact: 'finalExpenditure' | 'finalRevenue') =>
  findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() })
    .facts.get(fact)
    ?.value?.toString();

const OWN: Rows = [
  ['收入决算表'],
  ['部门：松坪镇人民政府', null, '2024年度', '单位：万元'],
  ['科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
  ['合计', 700, 700, 0],
];
const SPENT = (title: string, above: Rows = []): Rows => [
  [title],
  ...above,
  [null, null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['支出合计', 1500, 1479],
  ['基本支出', 900, 901],
  ['项目支出', 600, 578],
];

describe('别家的账，不论叫什么', () => {
  const others = words(
    '小学 供销社 派出所 农技站 水厂 林场 信用社 养老院 职中 工会 食堂 商会 基金会 经联社 电站 老年大学 残联 银行 学区 医院 寺庙 二村 柳树湾 园区 管委会 景区 砖厂 移民点 邮政所 托儿所 水利会 宗亲会',
  );
  it('写在标题里、表名上、填报单位里：不当成她的', () => {
    const kept = others.filter((name) =>
      [
        { 支出: SPENT(`松坪镇${name}2024年支出决算表`) },
        { 支出: SPENT(`${name}2024年支出决算表`) },
        { 支出: SPENT(`松坪镇2024年支出决算表（${name}）`) },
        { [name]: SPENT('2024年支出决算表') },
        { 支出: SPENT('2024年支出决算表', [[`编制单位：松坪镇${name}`]]) },
        { 支出: SPENT('2024年支出决算表', [['单位名称', `松坪${name}`]]) },
      ].some((sheets) => value({ 收入: OWN, ...sheets }, 'finalExpenditure') !== undefined),
    );
    expect(kept).toEqual([]);
  });

  it('她自己的办公室：照样取', () => {
    for (const name of ['财政所', '党委', '人民政府'])
      expect(value({ 收入: OWN, 支出: SPENT(`松坪镇${name}2024年支出决算表`) }, 'finalExpenditure')).toBe('1479');
  });
});

describe('乡镇一级财政的总账', () => {
  const BOTH = (first: string, second: string): Rows => [
    ['松坪镇2024年收支决算总表'],
    [null, '单位：万元'],
    ['项目', '决算数'],
    [first, 1100],
    [second, 1101],
    ['本年收入合计', 2201],
    ['基本支出', 900],
    ['项目支出', 1300],
    ['本年支出合计', 2200],
  ];
  const lines = words(
    '税收收入 增值税 资源税 房产税 烟叶税 印花税 环境保护税 税收返还 体制补助收入 均衡性转移支付 专项转移支付收入 调入资金 上解支出 补助下级支出 债务转贷收入 土地出让金 区级分成 留成收入 结算补助 财力补助 可用财力 县级分享收入 动用预算稳定调节基金',
  );
  it('有一行是税、是分成、是转移支付的，收支都不是部门的', () => {
    const kept = lines.filter((line) =>
      (['finalRevenue', 'finalExpenditure'] as const).some(
        (fact) => value({ 表: BOTH(line, '其他收入') }, fact) !== undefined,
      ),
    );
    expect(kept).toEqual([]);
  });

  it('部门的收支：照样取', () => {
    expect(value({ 表: BOTH('财政拨款收入', '其他收入') }, 'finalExpenditure')).toBe('2200');
    expect(value({ 表: BOTH('上级补助收入', '其他收入') }, 'finalRevenue')).toBe('2201');
  });
});
