import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const takes = (rows: Rows, fact: FactId, sheet = '表') =>
  findFacts(gridSnapshot({ [sheet]: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() }).facts.get(
    fact,
  )?.value !== undefined;
const MONEY = (note: string): Rows => [
  ['松坪镇2023年度收支决算表'],
  [null, '单位：万元'],
  ['项目', '决算数'],
  ['本年收入合计', 1579.01],
  ['本年支出合计', 1579.01],
  [`注：${note}`],
];
const THREE_PUBLIC = (title: string, note: string): Rows => [
  [title],
  [null, null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['因公出国（境）费', 0, 0],
  ['公务接待费', 5, 4],
  [note === '' ? null : `注：${note}`],
];
const BOUGHT = (name: string, remark: string): Rows => [
  ['松坪镇2023年政府采购台账'],
  [null, null, null, '单位：万元'],
  ['采购项目', '采购预算', '实际采购金额', '备注'],
  [name, 30, 28, remark === '' ? null : remark],
  ['保洁服务', 12, 12, null],
  ['合计', 42, 40, null],
];
const STAFF = (remark: string): Rows => [
  ['松坪镇2023年部门基本情况表'],
  ['指标名称', '计量单位', '数量', '备注'],
  ['编制数', '人', 62, null],
  ['在职人数', '人', 58, remark],
];
const PROGRESS = (row: number, remark: string): Rows => [
  ['松坪镇2023年支付进度情况'],
  ['项目', '数值', '说明'],
  ['实际支付进度', '96.42%', row === 1 ? remark : null],
  ['既定支付进度', '98%', row === 2 ? remark : null],
];

const FORMS: readonly (readonly [string, (text: string) => boolean, plain: string, binding: string])[] = [
  [
    '按照谁的规定',
    (text) => takes(THREE_PUBLIC('松坪镇2023年“三公”经费情况表', text), 'receptionFinal'),
    '按照党中央、国务院有关文件规定 根据省委、省政府通知精神 依据市财政局要求 依照上级有关规定',
    '根据上年文件 按照学校要求 依据预计口径要求 按照80%要求',
  ],
  [
    '三公经费由什么组成',
    (text) => takes(THREE_PUBLIC('松坪镇2023年“三公”经费情况表', text), 'receptionFinal'),
    '“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费 “三公”经费由公务接待费、公务用车费组成',
    '“三公”经费包括公务接待费和会议费 “三公”经费包括公务接待费、村里招待费 “三公”经费不包括公务接待费',
  ],
  [
    '符号怎么读',
    (text) => takes(MONEY(text), 'finalExpenditure'),
    '若金额为“—”表示无数据 “/”表示未发生 空格表示零 数据为“-”即无此项支出',
    '若金额为“—”表示未统计 “—”表示预计数 “*”表示含村级 空格表示不公开 “/”表示并入上年',
  ],
  [
    '要填表的人核对',
    (text) => takes(MONEY(text), 'finalExpenditure'),
    '本表数据须与部门决算报表、资产月报一致 金额应与财务总账和固定资产卡片相符 请与国库支付系统保持一致',
    '本表数据须与上年决算报表一致 应与村级财务账一致 须与学校资产月报一致 须与决算快报一致',
  ],
  [
    '从哪里抄来',
    (text) => takes(MONEY(text), 'finalExpenditure'),
    '数据摘自批复 以上数据均抄自部门决算报表 数字转录自总账',
    '数据摘自上年批复 数据摘自快报 数据抄自村级账簿 数据部分摘自批复',
  ],
  [
    '扫码做什么',
    (text) => takes(MONEY(text), 'finalExpenditure'),
    '扫码加入“鹭岛工作群”咨询 请扫描右侧二维码下载填报手册',
    '扫码查看未列支出 扫码加入村级收支 扫码咨询预估数',
  ],
  [
    '多久签一次合同',
    (text) => takes(BOUGHT('服务器', text), 'procurementActual'),
    '一年一签 两年一招 合同按年签订',
    '一年一付 按年预估 一年一半',
  ],
  [
    '括号里几台什么',
    (text) => takes(BOUGHT(`空调（${text}）`, ''), 'procurementActual'),
    '挂机6台 柜机2台、挂机4台 对讲机4部',
    '退回6台 学校挂机6台 未验收挂机2台 上年挂机6台 借用挂机2台 预购挂机3台',
  ],
  [
    '其中的人在哪里做事',
    (text) => takes(STAFF(text), 'actualStaff'),
    '其中1人借调县纪委 其中2人抽调到市乡村振兴专班 其中1人挂职县鹭鹭办',
    '1人借调县纪委 其中1人从县纪委借调 其中1人借调县纪委未计入 其中1人县纪委借调来 另1人借调县纪委 其中3人已退休',
  ],
  [
    '谁定的进度',
    (text) => takes(PROGRESS(2, text), 'plannedPaymentProgress'),
    '县财政局下达考核进度 市级财政部门核定的目标 区财政局要求支出进度',
    '县财政局上年考核进度 县财政局预计进度 县财政局下达村级进度',
  ],
];

describe.each(FORMS)('%s', (_, isTaken, plain, binding) => {
  it('没有人列过的词：照取', () => {
    expect(plain.split(' ').filter((text) => !isTaken(text))).toEqual([]);
  });

  it('换成说到数字的词：不取', () => {
    expect(binding.split(' ').filter(isTaken)).toEqual([]);
  });
});

it('财政定的进度，写在实际支付进度旁边就不知道是哪个数', () => {
  expect(takes(PROGRESS(1, '县财政局下达考核进度'), 'actualPaymentProgress')).toBe(false);
});

it('“三公两费”是表题里数得出来的两种费；数不对、表题没有的，不懂', () => {
  const fees = '松坪镇2023年“三公”经费及会议费、培训费支出决算表';
  expect(takes(THREE_PUBLIC(fees, ''), 'receptionFinal', '三公两费')).toBe(true);
  expect(takes(THREE_PUBLIC(fees, ''), 'receptionFinal', '三公四费')).toBe(false);
  expect(takes(THREE_PUBLIC('松坪镇2023年“三公”经费情况表', ''), 'receptionFinal', '三公两费')).toBe(false);
});

describe('两年并排的表', () => {
  const years = (note: string): Rows => [
    ['松坪镇2023-2024年部门支出预决算情况'],
    [null, null, null, null, '单位：万元'],
    ['类别', '2023年', null, '2024年', null],
    [null, '年初预算', '决算', '年初预算', '决算'],
    ['基本支出', 900, 910, 920, 930],
    ['项目支出', 600, 610, 620, 630],
    ['支出合计', 1500, 1520, 1540, 1560],
    [`注：${note}`],
  ];
  const taken = (note: string) => (['basicBudget', 'basicFinal'] as const).map((fact) => takes(years(note), fact));

  it('说上年那一列的话，只管那一列', () => {
    expect(taken('2023年决算数含鹭鹭款')).toEqual([true, true]);
    expect(taken('2023年年初预算含鹭鹭款')).toEqual([true, true]);
  });

  it('说本年的、两年的、没说哪年的、别的年的：管着本年', () => {
    expect(taken('2024年决算数含鹭鹭款')).toEqual([true, false]);
    expect(taken('决算数含鹭鹭款')).toEqual([true, false]);
    expect(taken('2023年决算以外的为鹭鹭数')).toEqual([false, false]);
    expect(taken('2022年决算数含鹭鹭款')).toEqual([false, false]);
  });
});
