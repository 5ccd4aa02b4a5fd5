import { decimal } from '../../../src/core/base/decimal';
import { type FactId, factDefinition } from '../../../src/core/facts/catalogue';
import { number } from '../../../src/core/formula/formula';
import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { reportYear } from '../../support/reportYear';
import { markedFields } from './markedFields';
import { type Piece, reportOf } from './reportOf';

const PAST: Partial<Record<FactId, string>> = {
  finalRevenue: '1552.58',
  finalExpenditure: '1538.14',
  basicFinal: '994.95',
};

const year = reportYear({
  figures: {
    budgetRevenue: 17_832_100,
    budgetExpenditure: 17_832_100,
    adjustedBudget: 18_900_000,
    finalRevenue: 18_420_300,
    finalExpenditure: 18_239_400,
    basicFinal: 9_977_400,
    projectFinal: 8_262_000,
    budgetAdded: 1_267_900,
    budgetWithdrawn: 200_000,
    threePublicBudget: 207_900,
    threePublicFinal: 192_000,
    lastThreePublicFinal: 204_100,
    procurementBudget: 2_697_500,
    procurementActual: 2_495_200,
    fixedAssets: 19_878_300,
    fixedAssetsInUse: 19_061_300,
    plannedWork: 28,
    completedWork: 28,
    keyWorkAssigned: 22,
    keyWorkCompleted: 22,
    authorisedStaff: 92,
    operatingFinal: 1_920_300,
    vehicleRunningFinal: 150_100,
    vehicleFinal: 150_100,
  },
  lines: [
    { name: '一般公共服务支出', budget: 9_000_000, final: 10_239_400 },
    { name: '农林水支出', budget: 8_832_100, final: 8_000_000 },
  ],
  scheme: 'xushui-2022',
  assumed: true,
});

const project = (name: string, adjusted: string, executed: string): ReportData['projects'][number] => ({
  name,
  initial: undefined,
  adjusted: decimal(adjusted),
  executed: decimal(executed),
  score: undefined,
  grade: undefined,
  goal: '',
  result: '',
  aspects: [],
  place: undefined,
});

const data: ReportData = {
  ...year,
  projects: [
    project('通组路养护', '68.8', '61.62'),
    project('集镇亮化', '38.66', '34.07'),
    project('垃圾收运', '88.26', '82.12'),
  ],
  figures: new Map([
    ['中小企业合同金额', { label: '中小企业合同金额', value: decimal('152.21'), measure: 'money', unit: '万元' }],
  ]),
  facts: {
    ...year.facts,
    lastYear: new Map(
      Object.entries(PAST).map(([key, value]) => {
        const id = key as FactId;
        const source = {
          sheet: '决算对比',
          cell: 'B4',
          label: factDefinition(id).name,
          unit: '万元',
          via: '表',
          secondChoice: false,
        };
        return [id, { id, status: 'read', value: decimal(value), formula: number(value), source, others: [] }];
      }),
    ),
  },
};
const fields = buildFields(data);

function found(truth: ReturnType<typeof truthOf>, ...pieces: readonly Piece[]) {
  const { fields: own, left } = reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', ...pieces]), truth, fields);
  return {
    puts: own
      .filter(({ paragraph, put }) => paragraph > 0 && !/\{(?:上|下)?年度\}/.test(put))
      .map(({ text, put }) => `${text}→${put}`),
    told: left.flatMap(({ numbers }) => numbers),
  };
}

const SENTENCES: readonly (readonly [title: string, marked: string])[] = [
  [
    '较上年增加多少、增长多少，是她的字，不换成我们的说法',
    '2023年决算支出‹1823.94→决算支出:数›万元，较上年‹增加285.80万元→决算支出较上年决算支出增减:增加/减少›，‹增长18.58%→决算支出较上年决算支出升降:增长/下降›。',
  ],
  [
    '比的那个数写着的，也是字段',
    '2023年“三公”经费决算‹19.20→三公决算:数›万元，比2022年的‹20.41→上年三公决算:数›万元‹减少1.21万元→三公决算较上年三公决算增减:增加/减少›，‹下降5.93%→三公决算较上年三公决算升降:增长/下降›。',
  ],
  [
    '写元的仍写元，有千分位的仍有',
    '2023年决算支出比上年‹增加2,858,000.00元→决算支出较上年决算支出增减:增加/减少/元千分位›。',
  ],
  [
    '没有标题的条目，段首的两个字说的是哪一边',
    '——收入。年初预算‹1783.21→预算收入:数›万元，决算‹1842.03→决算收入:数›万元，完成年初预算的‹103.30%→决算收入较预算收入完成率›，较2022年‹增收289.45万元→决算收入较上年增减:增收/减收›。',
  ],
  [
    '由上年的多少增加到多少',
    '其中：基本支出由上年的‹994.95→上年基本支出决算:数›万元‹增加到→基本支出决算较上年方向:增加到/减少到›‹997.74→基本支出决算:数›万元，项目支出由上年的«600.00万元»«增加到»826.20万元。',
  ],
  [
    '追加收回以后说的全年预算是全部的',
    '年中追加‹126.79→预算追加:数›万元、收回‹20.00→预算收回:数›万元，调整后全年预算‹1890.00→全年预算:数›万元，执行率‹96.50%→预算执行率›。',
  ],
  [
    '两个阶段是同一个数，后面说完成的是前面交办的',
    '年度目标任务‹28→计划工作数:数›项，完成‹28→实际完成工作数:数›项；重点工作‹22→重点工作交办数:数›项，办结‹22→重点工作完成数:数›项。计划完成任务‹28→计划工作数:数›项。',
  ],
  [
    '一个数只有一个名字说得全：授予中小企业的不是全部采购',
    '政府采购‹249.52→政府采购实际:数›万元，授予中小企业合同‹152.21→中小企业合同金额:数›万元，授予外省企业合同«88.32万元»。',
  ],
  ['分子分母都说了的率', '固定资产‹1987.83→固定资产总额:数›万元，在用率‹95.89%→固定资产利用率›，完好率«95.90%»。'],
  [
    '一个科目的数，和它占全部支出的多少',
    '其中农林水支出‹800.00→农林水支出决算:数›万元，占全部支出的‹43.86%→农林水支出决算占决算支出比重›，其他支出«12.30万元»。',
  ],
  ['编制的几种说法', '行政编制和事业编制合计‹92→编制数:数›名，机关编制数‹92→编制数:数›个，工勤岗位«92个»。'],
  [
    '运行维护费不是购置及运行维护费，机关运行经费是公用经费',
    '公务车运行维护费‹15.01→公务用车运行维护费决算:数›万元，机关运行经费支出‹192.03→公用经费决算:数›万元。',
  ],
  ['“其中”不是“……中，”', '其中：基本支出‹997.74→基本支出决算:数›万元，占‹54.70%→基本支出决算占决算支出比重›。'],
  [
    '前一句说的项目，这一句接着说',
    '对3个项目开展了自评，资金‹195.72→项目全年预算:数›万元。从评价情况看，执行‹177.81→项目全年执行:数›万元，平均执行率‹90.85%→项目执行率›。',
  ],
  [
    '项目还没有支付的',
    '项目全年预算‹195.72→项目全年预算:数›万元，支付‹177.81→项目全年执行:数›万元，未支付‹17.91→项目结余:数›万元。',
  ],
  ['只列项目名字的，整份都在才换', '分别为：‹通组路养护、集镇亮化、垃圾收运→#项目:、}{名称}{/项目›。'],
];

test('少列一个、多列一个项目名字的，不当成整份清单', () => {
  const truth = truthOf(data.facts, data.scorecard, undefined);
  for (const words of ['分别为：通组路养护、集镇亮化。', '分别为：通组路养护、集镇亮化、垃圾收运、便民中心。'])
    expect(found(truth, words).puts).toEqual([]);
});

test('一是……二是……：整份清单按中文序号重复', () => {
  const { fields: own, removed } = reuse(
    reportOf([
      '2023年度示例镇人民政府绩效自评报告',
      '一是通组路养护项目，预算68.80万元，支出61.62万元。',
      '二是集镇亮化项目，预算38.66万元，支出34.07万元。',
      '三是垃圾收运项目，预算88.26万元，支出82.12万元。',
    ]),
    truthOf(data.facts, data.scorecard, undefined),
    fields,
  );
  expect(own.filter(({ paragraph }) => paragraph === 2).map(({ put }) => put)).toEqual([
    '{序号:一}',
    '{名称}',
    '{预算:单位}',
    '{全年执行:单位}',
  ]);
  expect(removed).toEqual([[]]);
});

test('整份报告都写元、表上没有写单位的，表里也是元；写万元的报告里还是万元', () => {
  const truth = truthOf(data.facts, data.scorecard, undefined);
  const table = (spent: string): Piece => [
    ['项目', '本年决算数'],
    ['基本支出', spent],
  ];
  expect(found(truth, '决算支出18239400.00元。', table('9977400.00')).puts).toContain('9977400.00→{基本支出决算:元数}');
  expect(found(truth, '决算支出1823.94万元。', table('9977400.00')).puts).not.toContain(
    '9977400.00→{基本支出决算:元数}',
  );
  expect(found(truth, '决算支出1823.94万元。', table('997.74')).puts).toContain('997.74→{基本支出决算:数}');
});

test.each(SENTENCES)('%s', (_, marked) => {
  const { shown, wanted, left } = markedFields(marked);
  const { puts, told } = found(truthOf(data.facts, data.scorecard, undefined), shown);
  expect(puts.filter((put) => wanted.includes(put))).toEqual(wanted);
  for (const one of left) expect(told).toContain(one);
});

test('名字写在同一行前面一格的增减额', () => {
  const truth = truthOf(data.facts, data.scorecard, undefined);
  const { puts } = found(truth, [
    ['单位', '示例镇人民政府', '年度', '2023'],
    ['上年决算支出（万元）', '1538.14', '较上年增减（万元）', '285.80'],
  ]);
  expect(puts).toEqual(
    expect.arrayContaining(['1538.14→{上年决算支出:数}', '285.80→{决算支出较上年增减额:数}']) as unknown,
  );
});

test('总分还没有评出来的，报告里说是总分的要她看；评出来了而不相等的不是', () => {
  const total = { name: '总分', full: decimal(100), score: decimal('95.1'), place: undefined };
  const known = { ...truthOf(data.facts, data.scorecard, undefined), total, grade: '优' };
  const open = { ...known, total: undefined, grade: undefined };
  const words = '自评总分为93.6分，等级为“优”。';
  const { fields: asked } = reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', words]), open, fields);
  expect(
    asked.filter(({ paragraph }) => paragraph === 1).map(({ put, certain }) => `${put} ${String(certain)}`),
  ).toEqual(['{总分:数} false', '{等级} false']);
  expect(found(known, words).told).toContain('93.6分');
});

/** Of the second paragraph: which figures are beyond doubt. */
function certainIn(words: string): readonly string[] {
  const truth = truthOf(data.facts, data.scorecard, undefined);
  const text = reportOf(['2023年度示例镇人民政府绩效自评报告', words]);
  return reuse(text, truth, fields)
    .fields.filter(({ paragraph, certain, field }) => paragraph === 1 && certain && !/年度|单位名称/.test(field))
    .map(({ text: shown, field }) => `${shown}→${field}`);
}

const IN_FULL: readonly (readonly [before: string, figure: string, field: string])[] = [
  ['', '决算支出1823.94万元', '决算支出'],
  ['', '2023年全年支出1823.94万元', '决算支出'],
  ['', '政府采购实际249.52万元', '政府采购实际'],
  ['', '“三公”经费支出19.20万元', '三公决算'],
  ['', '年末固定资产1987.83万元', '固定资产总额'],
  ['', '基本支出997.74万元', '基本支出决算'],
  ['', '年度目标任务28项', '计划工作数'],
  ['其中', '农林水支出800.00万元', '农林水支出决算'],
];

test.each(IN_FULL)('%s%s：词都认得，不用再问', (before, figure, field) => {
  expect(certainIn(`${before}${figure}。`)).toEqual([expect.stringContaining(`→${field}`)]);
});

/** Words that nobody listed, and some that anybody writes. */
const STRANGE = ['鹭', '外省', '试点片区', '下半年', '三季度', '村级', '上报', '水利站', '人均', '拟', '除土地外'];

test.each(IN_FULL)('%s%s：多一个没听说过的词，就不敢肯定', (before, figure) => {
  const cut = figure.search(/[\d.]+(?:万元|项)/);
  const words = figure.slice(0, cut);
  const name =
    /决算支出|全年支出|政府采购实际|“三公”经费支出|固定资产|基本支出|年度目标任务|农林水支出/.exec(words)?.[0] ?? '';
  const at = words.indexOf(name);
  const wrong = STRANGE.flatMap((strange) => {
    const tried = [`${words.slice(0, at)}${strange}${words.slice(at)}`, `${words}${strange}`];
    return tried.flatMap((one) => {
      const sentence = `${before}${one}${figure.slice(cut)}。`;
      return certainIn(sentence).map((found) => `${sentence} ${found}`);
    });
  });
  expect(wrong).toEqual([]);
});

const MISLEADING = [
  '所属便民服务中心决算支出1823.94万元。',
  '农村公路项目年初预算1783.21万元。',
  '全县决算支出1823.94万元。',
  '货物采购249.52万元，授予外地企业合同249.52万元。',
  '2022年决算支出1823.94万元。',
  '上年“三公”经费支出19.20万元。',
  '2024年计划支出1823.94万元。',
  '决算支出控制在1823.94万元以内。',
  '1-9月支出1823.94万元，截至9月底支出1823.94万元。',
  '新增固定资产1987.83万元，报废固定资产1987.83万元。',
  '财政拨款支出1823.94万元。',
  '信访任务28项，计划培训28人。',
  '公用经费997.74万元。',
  '（三）农村公路项目',
];

test.each(MISLEADING)('数一样、说的不是它：%s', (words) => {
  expect(certainIn(words)).toEqual([]);
});

test('“与上年相比，”“截至年末，”只是引出后面的数，不是去年的说法；“控制较好”是', () => {
  const truth = truthOf(data.facts, data.scorecard, undefined);
  const words = (sentence: string) =>
    reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', sentence]), truth, fields).left.map((one) => one.sentence);
  expect(words('决算支出1823.94万元；与上年相比，支出增加285.80万元。')).toEqual([]);
  expect(words('截至年末，固定资产1987.83万元。')).toEqual([]);
  expect(words('决算支出1823.94万元，与上年相比控制较好。')).toHaveLength(1);
  expect(words('截至年末完成清查，固定资产1987.83万元。')).toHaveLength(1);
});
