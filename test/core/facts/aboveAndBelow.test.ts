import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const words = (text: string) => text.split(' ');
const find = (sheets: Readonly<Record<string, Rows>>) =>
  findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() });
const value = (sheets: Readonly<Record<string, Rows>>, fact: FactId) => find(sheets).facts.get(fact)?.value?.toString();

const MONEY: Rows = [
  [null, null, '单位：万元'],
  ['科目', '预算数', '决算数'],
  ['支出合计', 1500, 1479],
  ['基本支出', 900, 901],
  ['项目支出', 600, 578],
];
const PEOPLE: Rows = [
  ['类别', '编制数', '在职人数'],
  ['行政', 20, 19],
  ['事业', 20, 20],
  ['合计', 40, 39],
];
const OWNED: Rows = [
  ['资产类别', '金额（万元）'],
  ['固定资产', 900],
  ['流动资产', 20],
  ['合计', 920],
];
const TABLES: readonly (readonly [title: string, fact: FactId, body: Rows])[] = [
  ['松坪镇2024年部门支出决算表', 'finalExpenditure', MONEY],
  ['松坪镇2024年人员编制情况表', 'actualStaff', PEOPLE],
  ['松坪镇2024年末资产情况表', 'fixedAssets', OWNED],
];

describe('表头上面单独一行的一个词', () => {
  it.each(TABLES)('%s：标题没有说过的，不知道管哪些数，不取', (title, fact, body) => {
    const alone = words(
      '户数 人次 调整 增减 财政 单价 变动 同比 备用 机动 教育 在用 期初 原值 面积 次数 机关 县级 国库 政策 净值 得分 数量 率 份额 摊销 样本 借用 返还 民生 垫付 拟增 （调整） （国库）',
    );
    expect(alone.filter((word) => value({ 表: [[title], [word], ...body] }, fact) !== undefined)).toEqual([]);
  });

  it.each(TABLES)('%s：是纸、是谁、是哪一年，照样取', (title, fact, body) => {
    const paper = words(
      '附表 打印稿 公开 汇总 明细 松坪镇 2024年度 附件2 表3-1 单位：万元 合计 编制单位：松坪镇人民政府 续表',
    );
    const without = paper.filter((word) => value({ 表: [[title], [word], ...body] }, fact) === undefined);
    expect(without.filter((word) => fact !== 'actualStaff' || word !== '单位：万元')).toEqual([]);
  });
});

describe('表名、标题说的是后来的预算', () => {
  const PLANNED: Rows = [
    [null, '单位：万元'],
    ['科目', '预算数'],
    ['支出合计', 1500],
    ['基本支出', 900],
    ['项目支出', 600],
  ];
  const TITLE = '松坪镇2024年部门支出预算表';
  it('“预算数”一列不当成年初预算', () => {
    const later = words('调整后 调整 增减 二上 追加后 年末 最终 变更 调剂后 收官 定案 修订 二次 人大调整 中期 压减后');
    const kept = later.filter(
      (word) =>
        value({ [`预算03（${word}）`]: [[TITLE], ...PLANNED] }, 'budgetExpenditure') !== undefined ||
        value({ 预算: [[`${TITLE}（${word}）`], ...PLANNED] }, 'budgetExpenditure') !== undefined ||
        value({ 预算: [[TITLE], [`（${word}）`], ...PLANNED] }, 'budgetExpenditure') !== undefined,
    );
    expect(kept).toEqual([]);
  });

  it('另有一列写着调整后的，“预算数”就是年初的；写着年初的也是', () => {
    const both: Rows = [
      ['松坪镇2024年部门支出预算调整表'],
      [null, null, null, '单位：万元'],
      ['科目', '年初预算数', '调整数', '调整后预算数'],
      ['支出合计', 1500, 60, 1560],
      ['基本支出', 900, 0, 900],
      ['项目支出', 600, 60, 660],
    ];
    expect(value({ 预算调整: both }, 'budgetExpenditure')).toBe('1500');
    expect(value({ 预算: [[TITLE], ...PLANNED] }, 'budgetExpenditure')).toBe('1500');
  });
});

const ASKED = (
  extra: readonly GridCell[] | undefined,
  title = '松坪镇2024年社会公众满意度调查表',
  above: Rows = [],
): Rows => [
  [title],
  ...above,
  ['序号', '问题', '满意', '一般', '不满意'],
  [1, '办事效率', 90, 8, 2],
  [2, '服务态度', 80, 18, 2],
  ...(extra ? [extra] : []),
];

describe('问卷里的一行', () => {
  const score = (rows: Rows) => value({ 问卷: rows }, 'satisfaction');
  it('是去年的、别的率、问了多少人：不算进去，问她', () => {
    const lines = words(
      '上年满意度 去年同期 知晓率 政策知晓率 政策知晓度 上年 上期结果 参与率 覆盖率 合格率 普及率 发放份数 调查人数 有效问卷 样本数 2022年 2023年度 环比 往年 前次 上一轮 折算分值 加权系数 抽样基数 您是否知道本镇政策',
    );
    const kept = lines.filter((line) => {
      const rows = ASKED([3, line, 85, 10, 5]);
      const found = findFacts(gridSnapshot({ 问卷: rows }), { year: 2024, typed: new Map(), ownSheets: new Set() });
      return found.facts.get('satisfaction')?.value !== undefined;
    });
    expect(kept).toEqual([]);
  });

  it('三个数一样、正好是别的题的人数的，写着比例的，不论叫什么', () => {
    for (const name of ['应到', '甲', '填写者', '答卷']) expect(score(ASKED([3, name, 100, 100, 100]))).toBeUndefined();
    for (const name of ['份额', '乙', '构成']) expect(score(ASKED([3, name, 0.85, 0.1, 0.05]))).toBeUndefined();
  });

  it('照常的题目：算', () => {
    const questions = words(
      '环境卫生 施工扰民 办事效率如何 您对公共设施建设是否满意 教学质量 治安状况 惠民补贴发放 干部作风 便民利民 饮水安全 养老服务 网格员走访',
    );
    expect(questions.filter((question) => score(ASKED([3, question, 85, 10, 5])) === undefined)).toEqual([]);
  });
});

describe('从哪天到哪天', () => {
  const spans = words(
    '1-6月 1月1日-6月30日 2024.01-2024.06 1.1-6.30 2024年1月1日至2024年9月30日 202401-202406 2024-01至2024-09 2024/1/1-2024/6/30 2024.1.1-2024.6.30 2024-01-01至2024-06-30 1/1-9/30 7.1-12.31 4月1日—11月30日',
  );
  it('不是一整年的，决算不取，问卷不取', () => {
    const kept = spans.flatMap((span) => {
      const [title, asked] = ['松坪镇2024年部门支出决算表', '松坪镇2024年社会公众满意度调查表'];
      const money: Readonly<Record<string, Rows>>[] = [
        { 表: [[`${title}（${span}）`], ...MONEY] },
        { 表: [[title], [span], ...MONEY] },
        { [`决算${span}`]: [[title], ...MONEY] },
      ];
      const surveys: Readonly<Record<string, Rows>>[] = [
        { 问卷: ASKED(undefined, `${asked}（${span}）`) },
        { 问卷: ASKED(undefined, asked, [[span]]) },
        { [`问卷${span}`]: ASKED(undefined, asked) },
      ];
      return [
        ...money.filter((sheets) => value(sheets, 'finalExpenditure') !== undefined),
        ...surveys.filter((sheets) => value(sheets, 'satisfaction') !== undefined),
      ].map((sheets) => `${Object.keys(sheets).join('')} ${span}`);
    });
    expect(kept).toEqual([]);
  });

  it('一整年的照样取；问的那几天不是几个月', () => {
    for (const span of ['1月1日-12月31日', '2024.01-2024.12', '1.1-12.31', '2024年1月1日—12月31日'])
      expect([span, value({ 表: [['松坪镇2024年部门支出决算表'], [span], ...MONEY] }, 'finalExpenditure')]).toEqual([
        span,
        '1479',
      ]);
    for (const days of ['6月1日-6月20日', '调查时间：11月20日-12月5日'])
      expect(value({ 问卷: ASKED(undefined, undefined, [[days]]) }, 'satisfaction')).toBe('91.5');
  });
});

describe('项目名称里说的是哪一年的', () => {
  const PROJECTS = (name: string): Rows => [
    ['松坪镇2025年项目支出情况表'],
    [null, null, null, '单位：万元'],
    ['序号', '项目名称', '预算数', '执行数'],
    [1, '道路硬化工程', 50, 48],
    [2, name, 30, 20],
  ];
  const spent = (name: string) => value({ 项目: PROJECTS(name) }, 'projectsExecuted');
  it('别的年度的、上年结转的：问她', () => {
    const other = words(
      '文化广场（2024年） 文化广场（2024年度） 文化广场(24年) 文化广场2024年 文化广场〔2026年〕 2026年文化广场 上年结转项目 上年结转文化广场 文化广场（上年结转） 以前年度结转项目 去年文化广场 结余资金安排文化广场 历年欠款 往年工程尾款 上两年项目 此前年度项目 跨年项目',
    );
    expect(other.filter((name) => spent(name) !== undefined)).toEqual([]);
  });

  it('以年份起名的项目，照样加', () => {
    const named = words(
      '2024年高标准农田建设 2025年文化广场 文化广场（2025年） 百年老街修缮 上年龄段体检 十四五规划编制',
    );
    expect(named.filter((name) => spent(name) === undefined)).toEqual([]);
  });
});

it('乡镇的工作簿头一张是学校的表：后面没有写是谁的表，不当成学校的', () => {
  const school: Rows = [
    ['收入支出决算总表'],
    ['编制单位：鹭岛小学', null, '2023年度', '单位：万元'],
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
    ['本年收入合计', 1685.61, '本年支出合计', 1653.56],
  ];
  const behind: readonly Rows[] = [
    [['2023年“三公”经费情况表'], ['单位：万元'], ['项目', '预算数', '决算数'], ['合计', 11, 9]],
    [['2023年预算执行情况表'], ['单位：万元'], ['项目', '预算数', '执行数'], ['支出合计', 1500, 1479]],
    [['2023年人员情况表'], ['编制数', '在职人数'], [40, 39]],
    [['2023年末固定资产'], ['类别', '金额'], ['合计', 900]],
  ];
  for (const rows of behind) {
    const found = find({ 总表: school, 另一张: rows });
    expect([rows[0], found.facts.get('finalExpenditure')?.value]).toEqual([rows[0], undefined]);
  }
});
