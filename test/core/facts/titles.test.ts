import { factCatalogue } from '../../../src/core/facts/catalogue';
import { LEXICON } from '../../../src/core/tables/words/lexicon';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const SPENT: Rows = [
  ['部门：松坪镇人民政府', null, null, '单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', null, 1579.01, 981.23, 597.78],
  ['201', '一般公共服务支出', 1579.01, 981.23, 597.78],
];
const THREE: Rows = [
  ['部门：松坪镇人民政府', null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['合计', 11, 9.6],
  ['因公出国（境）费', 0, 0],
  ['公务用车运行维护费', 8, 7.6],
  ['公务接待费', 3, 2],
];
const STAFF: Rows = [
  ['项目', '人数'],
  ['编制数', 50],
  ['在职人数', 48],
];

/** Words that are known well, and that in a title make the table one of something else, or of a part. */
const PARTS = [
  '教育',
  '农林水',
  '卫生健康',
  '工程',
  '服务',
  '事业单位',
  '行政单位',
  '离退休',
  '临时人员',
  '遗属',
  '参公',
  '工会经费',
  '社区',
  '上缴',
  '非税',
];
const NOT_SPENT = ['公务用车', '会议', '培训', '采购', '资产', '国有资产', '上年结转', '追加'];

const taken = (sheet: string, rows: Rows) => {
  const { facts } = findFacts(gridSnapshot({ [sheet]: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return factCatalogue.flatMap(({ id, name }) =>
    facts.get(id)?.value === undefined ? [] : [`${String(rows[0]?.[0])}：${name}`],
  );
};

it('认得的词写在标题里，说的是一个科目、一部分人、一部分单位：不取', () => {
  const found = PARTS.flatMap((word) => [
    ...taken('Sheet1', [[`2023年度${word}支出决算表`], ...SPENT]),
    ...taken('Sheet1', [[`2023年度${word}“三公”经费支出预决算表`], ...THREE]),
    ...taken('Sheet1', [[`2023年${word}机构人员情况表`], ...STAFF]),
  ]);
  expect(found).toEqual([]);
});

it('写在表名里也一样', () => {
  expect(PARTS.flatMap((word) => taken(word, [['2023年度支出决算表'], ...SPENT]))).toEqual([]);
});

it('标题说的是另一样东西：合计不是部门的支出', () => {
  expect(NOT_SPENT.flatMap((word) => taken('Sheet1', [[`2023年度${word}支出决算表`], ...SPENT]))).toEqual([]);
});

/** What words say that are no money of a department: right before 支出 they make it that of a part. */
const NARROWING =
  /^(?:narrows|measure:(?:difference|rate|count|price|points|answer)|value:|staff:|state:|item:(?:procurement|\w*Staff|fixedAssets|assets|liabilities|projectName|survey|work|progress|plannedProgress|carryover|lastCarryover|personnel|other|nonTax))/;

it('词典里凡是说人、物、事、率的词，写在“支出”前面，都不是全部支出；没有收进词典的也一样', () => {
  const words = LEXICON.flatMap(([meanings, line]) =>
    meanings.some((one) => NARROWING.test(one)) ? line.split(' ') : [],
  );
  const found = [...words, '鹭鹭', '圩堤', '蓝图办', '折腾'].flatMap((word) =>
    taken('Sheet1', [[`2023年度${word}支出决算表`], ...SPENT]).filter((one) => /决算支出|基本支出决算/.test(one)),
  );
  expect(found).toEqual([]);
});

it('同样的词写在“工作任务”前面，不是全部工作；写在“三公”前面，不是全部“三公”', () => {
  const words = LEXICON.flatMap(([meanings, line]) =>
    meanings.some((one) =>
      /^(?:narrows|value:|state:|staff:|item:(?!work|threePublic|expenditure|revenue|basic|besideThreePublic))/.test(
        one,
      ),
    ) && !meanings.includes('tasks')
      ? line.split(' ')
      : [],
  );
  const strangers = ['鹭鹭', '圩堤', '折腾'];
  const work = (title: string): Rows => [
    [title],
    ['指标', '数量（项）'],
    ['计划工作任务', 48],
    ['实际完成工作任务', 47],
    ['按时完成', 45],
  ];
  expect([...words, ...strangers].flatMap((word) => taken('工作', work(`2023年度${word}工作任务完成情况表`)))).toEqual(
    [],
  );
  expect(taken('工作', work('松坪镇2023年度重点工作任务完成情况表'))).toHaveLength(3);
  const narrow = LEXICON.flatMap(([meanings, line]) => (meanings.includes('narrows') ? line.split(' ') : []));
  expect(
    [...narrow, ...strangers].flatMap((word) => taken('Sheet1', [[`2023年度${word}“三公”经费支出预决算表`], ...THREE])),
  ).toEqual([]);
  expect(taken('Sheet1', [['2023年度部门“三公”经费支出预决算表'], ...THREE]).length).toBeGreaterThan(5);
});

it('“民生预算执行情况”只是民生的；“部门预算执行情况”是部门的', () => {
  const rows = (title: string): Rows => [
    [title],
    ['单位：万元'],
    ['项目', '年初预算数', '决算数'],
    ['基本支出', 60, 58],
    ['项目支出', 40, 37],
    ['支出合计', 100, 95],
  ];
  expect(
    ['民生', '政策', '活动', '鹭鹭'].flatMap((word) => taken('执行', rows(`松坪镇2023年${word}预算执行情况表`))),
  ).toEqual([]);
  expect(taken('执行', rows('松坪镇2023年部门预算执行情况表'))).toHaveLength(6);
});

it('一行写着没有人认得的“某某决算数”：不当成决算数', () => {
  const table = (label: string): Rows => [
    ['松坪镇2023年度收支情况表'],
    ['单位：万元'],
    ['项目', '支出合计', '基本支出'],
    ['年初预算数', 100, 60],
    [label, 90, 55],
  ];
  const finals = (label: string) =>
    taken('Sheet1', table(label)).filter((one) => /决算/.test(one.split('：')[1] ?? ''));
  expect(['往年', '鹭鹭', '圩堤', '前年', '退休人员', '代管'].flatMap((word) => finals(`${word}决算数`))).toEqual([]);
  expect(finals('决算数')).toHaveLength(2);
});

it('没有这些词，照样取', () => {
  expect(taken('Sheet1', [['2023年度支出决算表'], ...SPENT])).toHaveLength(3);
  expect(taken('Sheet1', [['2023年度“三公”经费、会议费、培训费支出预决算表'], ...THREE]).length).toBeGreaterThan(5);
});

it('合计行写着是哪一部分的合计：不取', () => {
  const row = (label: string): Rows => [
    ['松坪镇2023年度支出决算表'],
    ['单位：万元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出'],
    [label, 100, 60, 40],
  ];
  expect(
    ['教育合计', '会议费合计', '离退休合计', '事业单位合计', '上年合计'].flatMap((label) =>
      taken('Sheet1', row(label)),
    ),
  ).toEqual([]);
  expect(taken('Sheet1', row('合计'))).toHaveLength(3);
});

it('分组写着事业单位：编制数不是全部的', () => {
  expect(
    taken('数据', [
      ['松坪镇2023年数据'],
      ['类别', '数据项', '数值'],
      ['事业单位', '编制数', 22],
      [null, '在职人数', 20],
    ]),
  ).toEqual([]);
});

it('有一行说的是更正、复核出来的数：不知道用哪一个，不取；有自己的名称的行不是', () => {
  const staff = (label: string): Rows => [['松坪镇2023年机构人员情况表'], ...STAFF, [label, 47]];
  const kept = (labels: string) => labels.split(' ').filter((label) => taken('Sheet1', staff(label)).length > 0);
  expect(
    kept('更正数 财政审核数 年终清点 重新核算数 复查后人数 订正为 第三方抽测结果 复核在职人数 核实后的编制数'),
  ).toEqual([]);
  const others = '内设机构 抽查批次 重点项目 清查户数 改革任务 核查经费 审计项目 重新安置户数 修订制度';
  expect(kept(others)).toEqual(others.split(' '));
});
