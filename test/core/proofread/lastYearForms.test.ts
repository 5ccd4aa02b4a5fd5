import { decimal } from '../../../src/core/base/decimal';
import { reuse } from '../../../src/core/proofread/reuse';
import { truthOf } from '../../../src/core/proofread/truthOf';
import { buildFields } from '../../../src/core/report/fields/buildFields';
import type { ReportData } from '../../../src/core/report/data/reportData';
import { reportYear } from '../../support/reportYear';
import { markedFields } from './markedFields';
import { type Piece, reportOf } from './reportOf';

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

const year = reportYear({
  figures: {
    budgetRevenue: 14_827_000,
    finalRevenue: 14_880_000,
    budgetExpenditure: 14_827_000,
    finalExpenditure: 14_880_100,
    adjustedBudget: 15_520_000,
    basicBudget: 10_115_000,
    basicFinal: 10_233_600,
    projectBudget: 4_712_000,
    projectFinal: 4_646_500,
    personnelBudget: 9_200_000,
    personnelFinal: 9_300_600,
    operatingBudget: 933_000,
    operatingFinal: 933_000,
    carryover: 420_000,
    lastCarryover: 305_000,
    budgetAdded: 900_000,
    budgetWithdrawn: 207_000,
    threePublicBudget: 157_000,
    threePublicFinal: 128_100,
    lastThreePublicFinal: 138_100,
    vehicleFinal: 118_700,
    vehicleRunningFinal: 118_700,
    lastVehicleRunningFinal: 126_600,
    receptionFinal: 9_400,
    lastReceptionFinal: 11_500,
    lastReceptionBudget: 15_000,
    receptionBudget: 15_000,
    authorisedStaff: 64,
    actualStaff: 61,
    plannedWork: 28,
    completedWork: 27,
    timelyWork: 24,
    qualifiedWork: 26,
    keyWorkAssigned: 11,
    keyWorkCompleted: 10,
    villages: 13,
    departments: 7,
    vehicles: 5,
    fixedAssets: 18_764_400,
    fixedAssetsInUse: 18_012_000,
    satisfaction: 93.5,
    directFunds: 1_110_000,
    directFundsSpent: 1_050_000,
  },
  lines: [
    { name: '一般公共服务支出', budget: 8_124_000, final: 8_339_100 },
    { name: '农林水支出', budget: 5_703_000, final: 5_441_000 },
    { name: '卫生健康支出', budget: 1_000_000, final: 1_100_000 },
  ],
  scheme: 'xushui-2022',
  assumed: true,
});
const data: ReportData = {
  ...year,
  projects: [
    project('农村公路养护', '58.5', '58.5'),
    project('河道清淤整治', '80.25', '71.33'),
    project('村级文化广场', '96.4', '88.17'),
  ],
};
const truth = truthOf(data.facts, data.scorecard, undefined);
const fields = buildFields(data);
const TITLE = '2023年度示例镇人民政府绩效自评报告';

function found(...pieces: readonly Piece[]) {
  const text = reportOf([TITLE, ...pieces]);
  const { fields: own, left, removed } = reuse(text, truth, fields);
  return {
    puts: own.filter(({ paragraph }) => paragraph > 0).map(({ text: words, put }) => `${words}→${put}`),
    told: left.flatMap(({ numbers }) => numbers),
    words: left.filter(({ numbers }) => numbers.length === 0).map(({ sentence }) => sentence),
    removed: removed.flat().length,
  };
}

const SENTENCES: readonly (readonly [title: string, marked: string])[] = [
  [
    '分别为……和……：第几个数是第几个名字的',
    '预算收入、预算支出分别为‹1482.70→预算收入:数›万元和‹1482.70→预算支出:数›万元。',
  ],
  [
    '第二个“分别”接着用前面的名字',
    '基本支出、项目支出分别完成‹1023.36→基本支出决算:数›万元、‹464.65→项目支出决算:数›万元，分别占总支出的‹68.77%→基本支出决算占决算支出比重›和‹31.23%→项目支出决算占决算支出比重›。',
  ],
  ['名字和数不一样多的，不分', '甲、乙、丙分别为«1482.71万元»和«1488.02万元»。'],
  ['写成汉字的个数', '在职‹六十一→在职人数:一›人，下辖‹十三→村居数:一›个行政村，另有«六个»车间，分三个方面。'],
  ['单位不对的个数，不是那个数', '其中村口设卡«13处»，在职党员«61户»。'],
  [
    '追加、收回之后又说回总数，净增是两个数的差',
    '追加‹90.00→预算追加:数›万元，收回‹20.70→预算收回:数›万元，净‹增加69.30万元→预算追加较预算收回增减:增加/减少›，调整后预算‹1552.00→全年预算:数›万元。',
  ],
  [
    '上年结转是今年的钱，后面的支出还是今年的',
    '上年结转‹30.50→上年末结转结余:数›万元，支出‹1488.01→决算支出:数›万元。',
  ],
  [
    '两个数的差和比，按同一句里的两个数',
    '编制‹64→编制数:数›人，在职‹61→在职人数:数›人，空编‹3→编制数较在职人数增减额:数›人，净减«3人»。固定资产‹1876.44→固定资产总额:数›万元，在用‹1801.20→在用固定资产:数›万元，闲置‹75.24→固定资产总额较在用固定资产增减额:数›万元，另有«75.25万元»。',
  ],
  [
    '“执行率达到”的是数，“不低于”“以上”的是线，都不会不声不响地留下',
    '预算执行率达到‹95.88%→预算执行率›，目标不低于«95%»，力争达到«98%»以上，比上年提高«2.10个百分点»。',
  ],
  [
    '等号后面又拿来和线比的，是数',
    '在职人员控制率=‹61→在职人数:数›/‹64→编制数:数›×100%=‹95.31%→在职人员控制率›≤100%。',
  ],
  [
    '算式先用字写、再用数写：一个对一个',
    '执行率=决算支出÷（基本支出＋项目支出）=‹1488.01→决算支出:数›÷（‹1023.36→基本支出决算:数›＋‹464.65→项目支出决算:数›）=100%。',
  ],
  [
    '总数后面列各部分，接着又比总数',
    '“三公”经费支出‹12.81→三公决算:数›万元，其中公务接待费‹0.94→公务接待费决算:数›万元，比预算‹15.70→三公预算:数›万元‹节约2.89万元→三公决算较三公预算增减:超支/节约›。',
  ],
  [
    '两个阶段同一个数的，跟着前一个数的阶段',
    '基本支出‹1023.36→基本支出决算:数›万元（人员‹930.06→人员经费决算:数›万元、公用‹93.30→公用经费决算:数›万元）。',
  ],
  ['括号里换个单位再说一遍', '决算支出‹1488.01→决算支出:数›万元（约0.15亿元）。'],
  ['办结率的两个数，说完一个就换一个阶段', '重点工作‹11→重点工作交办数:数›项完成‹10→重点工作完成数:数›项。'],
  [
    '占谁的，前面说过就不再说；没说过的是它那一层的总数',
    '人员经费‹930.06→人员经费决算:数›万元，占基本支出的‹90.88%→人员经费决算占基本支出决算比重›；公用经费93.30万元。项目支出‹464.65→项目支出决算:数›万元，占‹31.23%→项目支出决算占决算支出比重›，占全县的«31.24%»。',
  ],
  ['满意度写成百分数', '群众满意度‹93.5→满意度得分:数›%，参与率«93.6%»。'],
  ['年份写成汉字', '‹二〇二四→下年度:汉字›年三月。'],
  ['增幅不是节约率', '“三公”经费支出‹12.81→三公决算:数›万元，较上年‹下降7.24%→三公决算较上年三公决算升降:增长/下降›。'],
];

test.each(SENTENCES)('%s', (_, marked) => {
  const { shown, wanted, left } = markedFields(marked);
  const { puts, told } = found(shown);
  expect(puts.filter((put) => !/\{(?:上|下)?年度\}/.test(put))).toEqual(wanted);
  for (const one of left) expect(told).toContain(one);
});

/** Another digit anywhere makes it no field; none is lost unseen. */
test.each(SENTENCES)('改掉一个数：%s', (_, marked) => {
  const { shown } = markedFields(marked);
  for (const { index, 0: number } of shown.matchAll(/\d+\.\d{2}/g)) {
    const changed = `${number.slice(0, -1)}${String((Number(number.at(-1)) + 3) % 10)}`;
    const { puts, told } = found(shown.slice(0, index) + changed + shown.slice(index + number.length));
    expect(puts.filter((put) => put.startsWith(`${changed}→`) || put.includes(`${changed}万元→`))).toEqual([]);
    expect(told.some((one) => one.includes(changed))).toBe(true);
  }
});

test.each([
  '本年“三公”经费支出比上年减少，没有超出预算。',
  '各项支出中占比最高的是一般公共服务支出，其次是农林水支出。',
  '“三公”经费控制在年初预算以内，较上年有所下降。',
  '各项重点任务全部办结，没有发生安全事故。',
])('一个数也没有的说法也是去年的，标出来：%s', (sentence) => {
  expect(found(sentence).words).toEqual([sentence]);
});

test('括号里的原因是去年的，标出来', () => {
  expect(found('公务接待费支出0.94万元，同比减少0.21万元（精简会议较多）。').words).toHaveLength(1);
  expect(found('公务接待费支出0.94万元（公务接待费），同比减少0.21万元。').told).toEqual([]);
});

describe('一句话里的清单', () => {
  const line = '一般公共服务支出833.91万元，占56.04%；农林水支出544.10万元，占36.57%；卫生健康支出110.00万元，占7.39%';

  test('整份都在、顺序一样：变成一行循环，标点只在两行之间', () => {
    expect(found(`支出按功能分类：${line}。`).puts).toEqual([
      `${line}→{#分功能决算:；}{科目}{金额:单位}，占{占比}{/分功能决算}`,
    ]);
  });

  test('少一项、多一项、错一个数，都不变', () => {
    for (const one of [
      line.replace('农林水支出544.10万元，占36.57%；', ''),
      `${line}；教育支出12.00万元，占0.80%`,
      line.replace('544.10', '544.11'),
    ])
      expect(found(`支出按功能分类：${one}。`).puts.join('')).not.toContain('#');
  });

  test('带序号的，序号跟着循环；说的是执行就取执行', () => {
    const list = '（1）农村公路养护，支出58.50万元；（2）河道清淤整治，支出71.33万元；（3）村级文化广场，支出88.17万元';
    expect(found(`实施项目：${list}。`).puts).toEqual([
      `${list}→{#项目:；}（{序号}）{名称}，支出{全年执行:单位}{/项目}`,
    ]);
    expect(found(`实施项目：${list.replace('（3）', '（4）')}。`).puts.join('')).not.toContain('#');
  });
});

describe('表格', () => {
  test('格子里的句子照句子读，评价标准一栏不读', () => {
    const { puts } = found([
      ['项目', '情况说明', '评分标准'],
      ['机构人员', '编制64人，在职61人，辖13个村。', '编制64人以内得满分'],
    ]);
    expect(puts).toEqual(['64→{编制数:数}', '61→{在职人数:数}', '13→{村居数:数}']);
  });

  test('“—”是没有，今年可能有；括号里是负数', () => {
    const { puts } = found('单位：万元', [
      ['项目', '2023年预算', '2023年决算', '决算比预算'],
      ['公务接待费', '1.50', '0.94', '（0.56）'],
      ['因公出国（境）费', '—', '—', '无'],
    ]);
    expect(puts.filter((put) => !put.includes('年度'))).toEqual([
      '1.50→{公务接待费预算:数}',
      '0.94→{公务接待费决算:数}',
      '（0.56）→{公务接待费决算较公务接待费预算增减额:数}',
      '—→{因公出国费预算:数}',
      '—→{因公出国费决算:数}',
    ]);
  });

  test('年份单占一格的，是那一年的：上年、本年预算一样也不会混', () => {
    const { puts } = found('“三公”经费（万元）', [
      ['年度', '指标', '公务接待费', '合计'],
      ['2022年', '预算', '1.50', '0'],
      ['2023年', '预算', '1.50', '15.70'],
    ]);
    expect(puts.filter((put) => put.startsWith('1'))).toEqual([
      '1.50→{上年公务接待费预算:数}',
      '1.50→{公务接待费预算:数}',
      '15.70→{三公预算:数}',
    ]);
  });

  test('合计是上面各行的整体；差额和比率是同一行两个数的', () => {
    const { puts } = found('单位：万元', [
      ['项目', '年初预算', '决算', '差异', '差异率'],
      ['基本支出', '1011.50', '1023.36', '11.86', '1.17%'],
      ['项目支出', '471.20', '464.65', '-6.55', '-1.39%'],
      ['合计', '1482.70', '1488.01', '5.31', '0.36%'],
    ]);
    expect(puts.slice(-4)).toEqual([
      '1482.70→{预算支出:数}',
      '1488.01→{决算支出:数}',
      '5.31→{决算支出较预算支出增减额:数}',
      '0.36%→{决算支出较预算支出增减率}',
    ]);
  });

  test('清单里有她自己的栏：其余照样循环，那一栏留给她填', () => {
    const { puts, removed } = found('单位：万元', [
      ['序号', '项目', '预算', '支出', '绩效摘要'],
      ['1', '农村公路养护', '58.50', '58.50', '养护12公里'],
      ['2', '河道清淤整治', '80.25', '71.33', '清淤3处'],
      ['3', '村级文化广场', '96.40', '88.17', '建成1处'],
    ]);
    expect(puts).toEqual([
      '1→{#项目}{序号}',
      '农村公路养护→{名称}',
      '58.50→{预算:数}',
      '58.50→{全年执行:数}',
      '养护12公里→【待补充：绩效摘要】{/项目}',
    ]);
    expect(removed).toBe(10);
  });

  test('收入和支出分得一样的，表上写收入的不按支出循环；两样都没写的要她看', () => {
    const table = (heading: string) => [
      ['科目', heading],
      ['一般公共服务支出', '833.91'],
      ['农林水支出', '544.10'],
      ['卫生健康支出', '110.00'],
    ];
    const loopOf = (caption: string, heading: string) => {
      const own = reuse(reportOf([TITLE, caption, '单位：万元', table(heading)]), truth, fields).fields;
      return own.filter(({ put }) => put.startsWith('{#')).map(({ put, certain }) => [put, certain]);
    };
    expect(loopOf('表1 收入决算情况', '决算')).toEqual([['{#收入对比}{科目}', true]]);
    expect(loopOf('表1 支出决算情况', '决算')).toEqual([['{#支出对比}{科目}', true]]);
    expect(loopOf('表1 决算情况', '决算').map(([, certain]) => certain)).toEqual([false]);
  });

  test('说比上年的一栏，不是今年的决算', () => {
    const { puts } = found('单位：万元', [
      ['项目', '本年决算', '上年决算', '决算比上年'],
      ['公务接待费', '0.94', '0', '0.94'],
    ]);
    expect(puts).not.toContain('0.94→{公务接待费决算:数},0.94→{公务接待费决算:数}');
    expect(puts.filter((put) => put === '0.94→{公务接待费决算:数}')).toHaveLength(1);
  });
});

test('得分按小标题、按最近的名字', () => {
  const one = data.scorecard.indicators.find(({ indicator }) => indicator.name === '在职人员控制率');
  const score = String(one?.score);
  const staff = '{在职人员控制率得分:数}';
  for (const sentence of [
    `3.在职人员控制率（2分）。编制64人，得${score}分。`,
    `在职人员控制率（${String(one?.fullMark)}分）。实际情况：达标，得${score}分。`,
    `绩效目标合理性得888分；在职人员控制率达标，得${score}分。`,
  ])
    expect(found(sentence).puts).toContain(`${score}→${staff}`);
  expect(found(`在职人员控制率达标；绩效目标合理性尚可，得${score}分。`).puts.join('')).not.toContain(staff);
});

test('等级后面括号里是评分标准的，等级照样是今年的字段', () => {
  const text = reportOf([TITLE, '等级为优（优90分以上，良80—90分）。', '等级分为：90分以上为优。']);
  const own = reuse(text, { ...truth, grade: '优' }, fields);
  expect(own.fields.filter(({ put }) => put === '{等级}').map(({ paragraph }) => paragraph)).toEqual([1]);
});

/** As many decimals as last year's report has, where the workbook is finer; else what there is, without noughts. */
test.each([
  [
    '一位小数',
    ['总收入1488.0万元，总支出1488.0万元，其中基本支出1023.4万元、项目支出464.7万元。'],
    [
      '1488.0→{决算收入:数一位}',
      '1488.0→{决算支出:数一位}',
      '1023.4→{基本支出决算:数一位}',
      '464.7→{项目支出决算:数一位}',
    ],
  ],
  [
    '不写小数',
    ['总支出1488万元，其中基本支出1023万元、项目支出465万元。'],
    ['1488→{决算支出:数零位}', '1023→{基本支出决算:数零位}', '465→{项目支出决算:数零位}'],
  ],
  // 90.00 and 20.70 are both exact: nobody rounded.
  ['去掉末尾的零', ['年中追加90万元，收回20.7万元。'], ['90→{预算追加:数去零}', '20.7→{预算收回:数去零}']],
  [
    '两位小数',
    ['总支出1488.01万元，其中基本支出1023.36万元。'],
    ['1488.01→{决算支出:数}', '1023.36→{基本支出决算:数}'],
  ],
] as const)('%s', (_title, pieces, puts) => {
  expect(found(...pieces).puts).toEqual(puts);
});
