import { decimal } from '../../../src/core/base/decimal';
import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { reportYear } from '../../support/reportYear';
import { markedFields } from './markedFields';
import { type Piece, reportOf } from './reportOf';

const PROJECTS: readonly (readonly [name: string, initial: string, adjusted: string, executed: string])[] = [
  ['农村公路养护', '60', '58.5', '58.5'],
  ['河道清淤整治', '45.5', '80.25', '71.33'],
  ['村级文化广场', '120', '96.4', '88.17'],
];

const project = ([name, ...money]: (typeof PROJECTS)[number]): ReportData['projects'][number] => {
  const [initial, adjusted, executed] = money.map((one) => decimal(one));
  return {
    name,
    initial,
    adjusted,
    executed,
    score: undefined,
    grade: undefined,
    goal: '',
    result: '',
    aspects: [],
    place: undefined,
  };
};

const year = reportYear({
  figures: {
    budgetRevenue: 14_827_000,
    finalRevenue: 14_880_000,
    budgetExpenditure: 14_827_000,
    finalExpenditure: 14_880_100,
    basicBudget: 10_115_000,
    basicFinal: 10_233_600,
    projectBudget: 4_712_000,
    projectFinal: 4_646_500,
    threePublicBudget: 157_000,
    threePublicFinal: 128_100,
    lastThreePublicFinal: 138_100,
    vehicleFinal: 118_700,
    receptionFinal: 9_400,
    lastReceptionFinal: 11_500,
    authorisedStaff: 64,
    actualStaff: 61,
    keyWorkAssigned: 11,
    keyWorkCompleted: 11,
    villages: 13,
    fixedAssets: 18_764_400,
    fixedAssetsInUse: 18_012_000,
  },
  lines: [
    { name: '一般公共服务支出', budget: 8_124_000, final: 8_339_100 },
    { name: '农林水支出', budget: 6_703_000, final: 6_541_000 },
  ],
  scheme: 'xushui-2022',
  assumed: true,
});
const data: ReportData = { ...year, projects: PROJECTS.map(project) };
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);

const PARAGRAPHS: readonly (readonly [title: string, marked: string])[] = [
  [
    '只说安排和执行的，是整体的预算和决算',
    '年初预算安排‹1482.70→预算支出:数›万元，总体执行‹1488.01→决算支出:数›万元，其中基本支出安排‹1011.50→基本支出预算:数›万元，执行‹1023.36→基本支出决算:数›万元。',
  ],
  ['单位写在数字后面', '共有编制‹64→编制数:数›人，年末在职‹61→在职人数:数›人，辖‹13→村居数:数›个行政村。'],
  ['漏了“元”字', '预算收入:‹1482.70→预算收入:数›万,决算收入:‹1488.00→决算收入:数›万'],
  ['以元计', '固定资产‹18764400.00→固定资产总额:元数›元,在用‹18012000.00→在用固定资产:元数›元。'],
  ['控制在多少以内，也是去年的数', '“三公”经费控制在预算‹15.70→三公预算:数›万元以内。'],
  ['由多少变为多少', '与‹2022→上年度›年相比，“三公”经费支出由‹13.81→上年三公决算:数›万元变为‹12.81→三公决算:数›万元。'],
  ['所属单位的数不是她的', '便民服务中心«2023年决算支出88.16万元»，基本支出«70.02万元»。'],
  [
    '没有来源的数和写成汉字的数都标出',
    '低保户«412户»，投入«一百二十万元»，完成«百分之九十五»，日期‹二〇二四→下年度:汉字›年三月。',
  ],
  ['文件是去年的，年份标出', '按照《关于开展«2023»年度绩效自评工作的通知》（甲财〔«2024»〕3号）要求。'],
  ['法规的年份不动', '根据《预算绩效管理办法》（2021年修订）、《预算法》（2018年修正）。'],
  [
    '方向词和数一起换，用她自己的两个词',
    '决算支出比预算‹多支出5.31万元→决算支出较预算支出增减:多支出/少支出›，项目支出比年初预算‹节省了6.55万元→项目支出决算较项目支出预算增减:超支了/节省了›。',
  ],
  [
    '同比，和跟上年的数比',
    '“三公”经费支出‹12.81→三公决算:数›万元，同比‹回落7.24%→三公决算较上年三公决算升降:回升/回落›。公务接待费支出‹0.94→公务接待费决算:数›万元，较上年的‹1.15→上年公务接待费决算:数›万元‹少支出0.21万元→公务接待费决算较上年公务接待费决算增减:多支出/少支出›。',
  ],
  [
    '小标题说的是谁，句子里就不再说',
    '（三）“三公”经费。全年共支出‹12.81→三公决算:数›万元，上年同期为‹13.81→上年三公决算:数›万元，比上年同期数‹下浮7.24%→三公决算较上年升降:上浮/下浮›。',
  ],
  ['方向对不上的不换', '“三公”经费支出‹12.81→三公决算:数›万元，同比上升«7.24%»。'],
  ['没有反义的方向词，只标出', '决算支出比预算膨胀«5.31万元»，比预算偏离«5.31万元»，比预算从不增加«5.31万元»。'],
  [
    '算式里的数，和算式的结果',
    '在职人员控制率：编制‹64→编制数:数›人，在职‹61→在职人数:数›人，控制率=‹61→在职人数:数›/‹64→编制数:数›×100%=‹95.31%→在职人员控制率›。',
  ],
  [
    '占总支出的多少',
    '其中：基本支出‹1023.36→基本支出决算:数›万元，占总支出的‹68.77%→基本支出决算占决算支出比重›，占全县支出的«68.77%»。',
  ],
  ['千分位照样', '决算支出‹14,880,100.00→决算支出:元数千分位›元。'],
  [
    '两个阶段是同一个数的，话里要说是哪个阶段',
    '交办重点工作‹11→重点工作交办数:数›件，办结‹11→重点工作完成数:数›件。交办的‹11→重点工作交办数:数›件重点工作中已了却«11件»。',
  ],
  [
    '标签和冒号，括号里说的是前一个数',
    '在职人员控制率：‹95.31%→在职人员控制率›。基本支出‹1023.36→基本支出决算:数›万元（年初预算‹1011.50→基本支出预算:数›万元，‹超出预算1.17%→基本支出决算较基本支出预算升降:超出预算/低于预算›）；项目支出‹464.65→项目支出决算:数›万元。',
  ],
  [
    '从多少降至多少：中间的词也换',
    '“三公”经费从2022年的‹13.81→上年三公决算:数›万元‹降至→三公决算较上年方向:升至/降至›2023年的‹12.81→三公决算:数›万元。公务接待费由上年的‹1.15→上年公务接待费决算:数›万元«降至»0.93万元。',
  ],
  [
    '相差多少，不分方向',
    '项目支出决算与年初预算相差‹6.55万元→项目支出决算较项目支出预算增减额:绝对值›，与计划相差«6.56万元»。',
  ],
  ['差额旁边的字会变，只标出', '决算比预算多«5.30万元»。'],
];

test.each(PARAGRAPHS)('%s', (_, marked) => {
  const { shown, wanted, left } = markedFields(
    marked.replace('«2023年决算支出88.16万元»', '2023年决算支出«88.16万元»'),
  );
  const found = reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', shown]), truth, fields);
  const own = found.fields.filter(({ paragraph }) => paragraph === 1);
  const puts = own.map(({ text, put }) => `${text}→${put}`);
  expect(puts.filter((put) => wanted.includes(put))).toEqual(wanted);
  const others = puts.filter((put) => !wanted.includes(put) && !/\{(?:上|下)?年度\}|\{单位名称\}/.test(put));
  expect(others).toEqual([]);
  const told = found.left.filter(({ paragraph }) => paragraph === 1).flatMap(({ numbers }) => numbers);
  for (const one of left) expect(told).toContain(one);
});

/** A figure that is another than the workbook's is no field, and she is told of it. */
test.each(PARAGRAPHS.slice(0, 5))('改掉一个数：%s', (_, marked) => {
  const { shown } = markedFields(marked);
  for (const { index, 0: number } of shown.matchAll(/\d+(?:\.\d+)?/g)) {
    const changed = `${number.slice(0, -1)}${String((Number(number.at(-1)) + 3) % 10)}`;
    const text = shown.slice(0, index) + changed + shown.slice(index + number.length);
    const found = reuse(reportOf(['2023年度示例镇人民政府绩效自评报告', text]), truth, fields);
    const there = found.fields.filter(({ paragraph, start, end }) => paragraph === 1 && start <= index && index < end);
    expect(there.map(({ put }) => put)).toEqual([]);
    const told = found.left.filter(({ paragraph }) => paragraph === 1).flatMap(({ numbers }) => numbers);
    expect(told.some((one) => one.includes(changed))).toBe(true);
  }
});

const TITLE = '2023年度示例镇人民政府绩效自评报告';
const putsOf = (pieces: readonly Piece[]) => {
  const text = reportOf(pieces);
  const found = reuse(text, truth, fields);
  return {
    puts: found.fields.map(({ put }) => put),
    removed: found.removed.flat().map((paragraph) => text.paragraphs[paragraph]?.text),
    told: found.left.flatMap(({ numbers }) => numbers),
  };
};

test('项目一段一个，写法相同：变成循环，多的段落去掉；少一个项目就原样标出', () => {
  const lines = PROJECTS.map(
    ([name, initial, , executed], index) =>
      `${String(index + 1)}．${name}项目。年初预算${initial}万元，实际支出${executed}万元。`,
  );
  const whole = putsOf([TITLE, ...lines]);
  expect(whole.puts.slice(2)).toEqual(['{#项目}', '{序号}', '{名称}', '{年初预算:单位}', '{全年执行:单位}', '{/项目}']);
  expect(whole.removed).toEqual([]);
  const less = putsOf([TITLE, ...lines.slice(0, 2)]);
  expect(less.puts.join('')).not.toContain('#');
  expect(less.told).toEqual(expect.arrayContaining(['农村公路养护', '60万元', '71.33万元']) as unknown);
  const wrong = putsOf([TITLE, ...lines.map((line) => line.replace('71.33', '71.34'))]);
  expect(wrong.puts.join('')).not.toContain('#');
  expect(wrong.told).toContain('71.34万元');
});

test('表格里一行一个项目：留一行作循环，她自己算的一列留给她填', () => {
  const rows = PROJECTS.map(([name, initial, , executed], index) => [
    String(index + 1),
    name,
    initial,
    executed,
    `${(index + 11).toFixed(1)}%`,
  ]);
  const head = ['序号', '项目名称', '年初预算', '实际支出', '比重'];
  const whole = putsOf([TITLE, '单位：万元', [head, ...rows, ['', '合计', '225.5', '218', '']]]);
  expect(whole.puts.slice(2, 7)).toEqual([
    '{#项目}{序号}',
    '{名称}',
    '{年初预算:数去零}',
    '{全年执行:数去零}',
    '【待补充：比重】{/项目}',
  ]);
  expect(whole.removed).toHaveLength(10);
  const more = putsOf([
    TITLE,
    '单位：万元',
    [head, ...rows, ['4', '人居环境整治', '88', '92.75', '1%'], ['', '合计', '1', '2', '']],
  ]);
  expect(more.puts.join('')).not.toContain('#');
});

test('数在第三列，第二列是单位：名称往左再找一格；%列里不写百分号的也是比率', () => {
  const { puts, told } = putsOf([
    TITLE,
    [
      ['指标', '单位', '数值'],
      ['人员编制', '人', '64'],
      ['在用固定资产', '元', '18012000'],
      ['在职人员控制率', '%', '95.31'],
      ['某某比率', '%', '95.31'],
    ],
  ]);
  expect(puts.slice(2)).toEqual(['{编制数:数}', '{在用固定资产:元数去零}', '{在职人员控制率:数}']);
  expect(told).toEqual(['95.31']);
});

test('得分按名字换成字段：一级、三级各是各的，满分不动', () => {
  const group = data.scorecard.groups.find(({ pending }) => pending === 0);
  const one = data.scorecard.indicators.find(({ indicator }) => indicator.name === '绩效目标合理性');
  const scores = [group?.score, one?.score].map(String);
  const { puts } = putsOf([
    TITLE,
    [
      ['指标', '分值', '得分'],
      [group?.name ?? '', String(group?.full), scores[0] ?? ''],
      ['绩效目标合理性', String(one?.fullMark), scores[1] ?? ''],
    ],
  ]);
  expect(puts.slice(2)).toEqual([`{${group?.name ?? ''}得分:数}`, '{绩效目标合理性得分:数}']);
  for (const column of ['上年得分', '全县平均得分', '复核得分']) {
    const other = [
      ['指标', '分值', column],
      ['绩效目标合理性', String(one?.fullMark), scores[1] ?? ''],
    ];
    expect(putsOf([TITLE, other]).puts.slice(2)).toEqual([]);
  }
});

test('分值、“×100%”、评价标准里的数是办法，不是去年的数：不动也不标；改掉的、写着钱和人的照样标', () => {
  const one = data.scorecard.indicators.find(({ indicator }) => indicator.name === '在职人员控制率');
  const [full, score] = [String(one?.fullMark), String(one?.score)];
  const report = (mark: string, staff: string) => [
    TITLE,
    `（1）在职人员控制率（${mark}分）`,
    `该指标得${score}分。`,
    `在职人员控制率=（61÷${staff}）×100%=95.31%。`,
    [
      ['三级指标', '分值', '评价标准', '得分'],
      ['在职人员控制率', mark, '≤100%得2分，每超1%扣0.5分；超编3人以上或者多发5万元的不得分', score],
    ],
  ];
  const whole = putsOf(report(full, '64'));
  expect(whole.puts.slice(2)).toEqual([
    '{在职人员控制率得分:数}',
    '{在职人数:数}',
    '{编制数:数}',
    '{在职人员控制率}',
    '{在职人员控制率得分:数}',
  ]);
  expect(whole.told).toEqual(['5万元']);
  const other = putsOf(report(`${full}5`, '65'));
  expect(other.told).toEqual(expect.arrayContaining([`${full}5分`, `${full}5`, '65']) as unknown);
  expect(other.puts).not.toContain('{编制数:数}');
  // Under another title the same score is not this indicator's.
  expect(putsOf([TITLE, '（2）重点支出安排率', '该指标得777分。']).told).toEqual(['777分']);
});

test('表格里的评价等级也换；和工作簿不一样的、没有工作簿的，标出来，不会照旧留到今年', () => {
  const rows = (word: string) => [
    ['总分', '91.85', '评价等级', word],
    ['项目等级情况', '见附表', '备注', word],
  ];
  const readWith = (grade: string | undefined, ...pieces: readonly Piece[]) => {
    const found = reuse(reportOf([TITLE, ...pieces]), { ...truth, grade }, fields);
    return { puts: found.fields.map(({ put }) => put), told: found.left.flatMap(({ numbers }) => numbers) };
  };
  const whole = readWith('优', rows('优'));
  expect(whole.puts.filter((put) => put === '{等级}')).toHaveLength(1);
  expect(whole.told).not.toContain('优');
  const other = readWith('优', rows('合格'), '本年评价等级为合格。');
  expect(other.puts).not.toContain('{等级}');
  expect(other.told.filter((one) => one === '合格')).toHaveLength(2);
  expect(readWith(undefined, rows('优')).told).toContain('优');
});
