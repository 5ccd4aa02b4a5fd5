import { detailOf } from '../../../src/core/base/problem';
import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import type { TaughtMeaning } from '../../../src/core/tables/words/taughtWords';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const read = (rows: Rows, words: ReadonlyMap<string, TaughtMeaning> = new Map()) => {
  const { facts, findings } = findFacts(gridSnapshot({ 决算: rows }), {
    year: 2023,
    typed: new Map(),
    ownSheets: new Set(),
    words,
  });
  const told = findings.filter(({ code }) => code === 'wordAssumed');
  return { value: facts.get('finalExpenditure')?.value?.toString(), told };
};

const noted = (note: string): Rows => [
  ['石梁镇人民政府2023年度收支决算表'],
  ['单位：万元'],
  ['项目', '年初预算', '决算'],
  ['基本支出', 60, 58],
  ['项目支出', 40, 40],
  ['本年支出合计', 100, 98],
  [`注：${note}。`],
];
const remarked = (remark: string, heading = '备注'): Rows => [
  ['石梁镇人民政府2023年度收支决算表'],
  ['单位：万元'],
  ['项目', '年初预算', '决算', heading],
  ['基本支出', 60, 58, null],
  ['项目支出', 40, 40, null],
  ['本年支出合计', 100, 98, remark],
];

/** What happened, in words of many places; none of them is in a lexicon. */
const HAPPENED = [
  '盘山路塌方绕行',
  '海岛物资运距远',
  '界河护岸迟迟未完工',
  '梯田灌渠未招标',
  '受台风影响栈桥停工',
  '牲畜棚圈坍塌',
  '矿山复绿实施较晚',
  '橡胶林防火隔离带未验收',
  '烤烟育苗大棚被雪压塌损毁',
  '丰水期水毁严重清淤频次提高',
  '冬季供暖煤价上涨',
  '茶园观光步道推进缓慢',
];

/** Each makes of any of them something that may change the figure. */
const PLANTED = [
  '含卫生院',
  '不含渡口',
  '预计',
  '暂按估算',
  '截至九月',
  '上年数',
  '由邻乡代付',
  '数据未核',
  '仅为部分',
  '扣除质保',
  '另列三万元',
  '按含税价',
  '与中心校合并',
  '待审定',
  '系草案',
  '代管村账',
  '应为89',
];

describe('说发生了什么的话：照原数取，并且说出来', () => {
  it.each(HAPPENED)('%s', (sentence) => {
    for (const rows of [noted(sentence), remarked(sentence)]) {
      const { value, told } = read(rows);
      expect(value).toBe('98');
      expect(told.map((one) => [detailOf(one, 'word'), detailOf(one, 'fact')?.includes('决算支出')])).toEqual([
        [sentence, true],
      ]);
    }
  });

  it('她说过不影响取数的，不再说', () => {
    const [sentence = ''] = HAPPENED;
    expect(read(noted(sentence), new Map([[sentence, 'nothing']]))).toEqual({ value: '98', told: [] });
  });

  it.each(PLANTED)('里面加进“%s”：不取', (words) => {
    const taken = HAPPENED.flatMap((sentence) =>
      [`${words}${sentence}`, `${sentence}${words}`].filter(
        (text) => read(noted(text)).value !== undefined || read(remarked(text)).value !== undefined,
      ),
    );
    expect(taken).toEqual([]);
  });

  it('只是一个名称：不取', () => {
    const names = ['高速拆迁补偿', '护林员工资', '村级活动场所', '铁塔占地', '渔业互保', '界河灯塔'];
    expect(names.filter((name) => read(remarked(name)).value !== undefined)).toEqual([]);
  });

  it('人数旁边：不取', () => {
    const people = (remark: string): Rows => [
      ['石梁镇2023年人员情况表'],
      ['项目', '编制数', '在职人数', '备注'],
      ['合计', 30, 28, remark],
    ];
    const staff = (remark: string) =>
      findFacts(gridSnapshot({ 人员: people(remark) }), {
        year: 2023,
        typed: new Map(),
        ownSheets: new Set(),
      }).facts.get('actualStaff')?.value;
    expect(staff('')?.toString()).toBe('28');
    expect(HAPPENED.filter((sentence) => staff(sentence) !== undefined)).toEqual([]);
  });
});

describe('谁批的、跟什么一致、结转的是什么：照样取', () => {
  const KNOWN = [
    '决算数已经县财政局批复',
    '2022年预算经镇人民代表大会审议通过',
    '与资产管理信息系统年报一致',
    '剔除搬迁补助后，本年支出同口径增长1.3%',
    '2024年质保期满后支付',
    '较上年减少0.5万元，主要是压减公务接待费',
    '与上年口径一致',
    '未超预算',
    '年初结转和结余与上年决算年末数一致',
    '账卡物相符',
    '本年支出较预算增加3万元，主要是栈桥抢修',
  ];
  const ASSUMED = ['年末结转主要是渔港清淤尾款', '基本支出含取暖用煤', '决算数含渔区柴油补助资金80万元'];

  it.each(KNOWN)('%s', (sentence) => {
    expect(read(noted(sentence))).toEqual({ value: '98', told: [] });
  });

  it.each(ASSUMED)('%s：并且说出来', (sentence) => {
    const { value, told } = read(noted(sentence));
    expect(value).toBe('98');
    expect(told).toHaveLength(1);
  });

  it('换成别人批的、别人的、还没有批的：不取', () => {
    const OTHERS = [
      '决算数待县财政局批复',
      '决算数未经县财政局批复',
      '决算数已经石桥乡政府核实',
      '学校决算数已经县财政局批复',
      '快报数已经县财政局批复',
      '与卫生院年报一致',
      '与上年年报一致',
      '与资产管理信息系统年报不一致',
      '剔除搬迁补助后，本年支出为89万元',
      '剔除搬迁补助',
      '2023年10月以前支付',
      '年末结转主要是预计尾款',
      '基本支出含中心校取暖用煤',
      '基本支出含项目支出中的取暖用煤',
      '合计含取暖用煤代垫款',
      '决算数含中心校资金80万元',
      '决算数含预计资金80万元',
      '增加0.5万元',
      '剔除村级代管资金后，本年支出为89万元同比增长3%',
      '本表剔除代管资金后较上年增长3%',
      '年末结余为零',
      '以上均为年初预算',
      '数据取自部门预算报表',
      '职员不计入编制数',
      '与邻乡口径一致',
      '收入以千元计',
      '账卡物不相符',
    ];
    expect(OTHERS.filter((sentence) => read(noted(sentence)).value !== undefined)).toEqual([]);
  });
});

describe('一行旁边说要剔除、含别人的：合计也不取', () => {
  const threePublic = (remark: string): Rows => [
    ['石梁镇2023年“三公”经费情况表'],
    ['单位：万元'],
    ['项目', '预算数', '决算数', '备注'],
    ['因公出国（境）费', 0, 0, null],
    ['公务用车运行维护费', 18, 17.6, remark],
    ['公务接待费', 3, 2.4, null],
    ['合计', 21, 20, null],
  ];
  const total = (remark: string) => {
    const { facts, findings } = findFacts(gridSnapshot({ 三公: threePublic(remark) }), {
      year: 2023,
      typed: new Map(),
      ownSheets: new Set(),
    });
    const named = findings.some((one) => one.code === 'wordUnknown' && one.details.fact.includes('三公决算'));
    return [facts.get('threePublicFinal')?.value?.toString(), named];
  };

  it.each(['其中2.1万元为渔政站借用车辆，应予剔除', '误记渡船修理', '代付水文站油费'])('%s', (remark) => {
    expect(total(remark)).toEqual([undefined, true]);
  });

  it.each(['盘山路塌方绕行', '皮卡车2台', ''])('%s：照样取', (remark) => {
    expect(total(remark)).toEqual(['20', false]);
  });
});

describe('只认得一半的话：旁边的数不取', () => {
  const value = (rows: Rows, fact: FactId) =>
    findFacts(gridSnapshot({ 表: rows }), { year: 2023, typed: new Map(), ownSheets: new Set() }).facts.get(fact)
      ?.value;

  it('财政要求的、下达的，写在实际支付进度旁边：不知道是哪个数', () => {
    const progress = (remark: string): Rows => [
      ['石梁镇2023年支付进度情况表'],
      ['项目', '数值', '备注'],
      ['实际支付进度', 0.962, remark],
      ['既定支付进度', 1, null],
    ];
    expect(value(progress(''), 'actualPaymentProgress')?.toString()).toBe('0.962');
    const said = ['县财政局要求', '县财政局2023年12月下达'];
    expect(said.filter((one) => value(progress(one), 'actualPaymentProgress') !== undefined)).toEqual([]);
  });

  it('站里的人不计入在职人数：不取；临聘的、护林员不计入：照样取', () => {
    const staff = (note: string): Rows => [
      ['石梁镇2023年人员编制情况表'],
      ['项目', '编制数', '在职人数'],
      ['合计', 30, 28],
      [`注：${note}不计入在职人数。`],
    ];
    const taken = (who: string) => value(staff(who), 'actualStaff') !== undefined;
    expect(['农技员', '兽医员', '水利员', '职员', '事业人员'].filter(taken)).toEqual([]);
    expect(['临聘人员', '护林员'].filter((who) => !taken(who))).toEqual([]);
  });
});
