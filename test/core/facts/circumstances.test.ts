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

  it('人数旁边：说的不是人，照取并且说出来；说到几个人、什么人、在哪里，不取', () => {
    const people = (remark: string): Rows => [
      ['石梁镇2023年人员情况表'],
      ['项目', '编制数', '在职人数', '备注'],
      ['合计', 30, 28, remark],
    ];
    const staff = (remark: string) => {
      const { facts, findings } = findFacts(gridSnapshot({ 人员: people(remark) }), {
        year: 2023,
        typed: new Map(),
        ownSheets: new Set(),
      });
      return [facts.get('actualStaff')?.value?.toString(), findings.some(({ code }) => code === 'wordAssumed')];
    };
    expect(staff('')).toEqual(['28', false]);
    const told = HAPPENED.filter((sentence) => !sentence.includes('隔离'));
    expect(told.filter((sentence) => staff(sentence).join() !== '28,true')).toEqual([]);
    const counted = [
      ...['两个去了县里，办公室冷清', '老韩借到县里，桌子空着', '公益岗扫街，起得早', '见习的大学生住在镇上'],
      ...['农技站搬了家，楼下是超市', '外聘的司机熟路，没出过事', '抽去修路，晒黑了', '开车的也吃这碗饭，很辛苦'],
      ...['护林员巡山，鞋磨破了', '老龚在外养病，住院三个月'],
    ];
    expect(counted.filter((sentence) => staff(sentence)[0] !== undefined)).toEqual([]);
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

describe('几句话连着说一件事：有一句说发生了什么，其余没有改变数字的词，照取并且说出来', () => {
  const SEVERAL = [
    '老桥护栏装了6.3公里，三月开工五月完',
    '油费占大头，修理厂排了队，三台车的台账在党政办',
    '渔港灯塔换过灯芯，盯了八天，老百姓高兴',
    '八个组轮着扫，请乡贤来看过，拍了照片',
    '2023年8月盘过一次库，钥匙在保管室',
    '灌渠清了两遍，每组补1200元，下雨耽搁过',
  ];
  const CHANGES = [
    '只填了前60份',
    '等组织办回话',
    '里面有去年的尾款数',
    '另一半在邻镇',
    '数字看不清',
    '好像多一个零',
    '实为89',
  ];

  it.each(SEVERAL)('%s', (text) => {
    const { value, told } = read(noted(text));
    expect(value).toBe('98');
    expect(told.length).toBeGreaterThan(0);
  });

  it.each(CHANGES)('接一句“%s”：不取', (change) => {
    const taken = SEVERAL.flatMap((text) => [`${text}，${change}`, `${change}，${text}`]);
    expect(taken.filter((text) => read(noted(text)).value !== undefined)).toEqual([]);
  });

  it('接一句随口的、说数字本身的话：不取', () => {
    const spoken =
      '按合同价写的 钱是县里直接付的 还欠老板三万 年底冲回来 退了一笔 这是到十月的 缺十二月 数是小王报的 等批 是送审的 审计要调 又改过 老数 摊到各站 按权责的 应该是八十九 少了一笔 记重了 两边都记了 是批复的 动用了结余 从工会出的 人均的 偏大 倒挤的 别用这张 税后的 按人头 一期的 应为89 多除了 没更新 不是我们的 先空着'.split(
        ' ',
      );
    const taken = spoken.flatMap((said) => [said, `护栏换了新的，${said}`]);
    expect(taken.filter((text) => read(noted(text)).value !== undefined)).toEqual([]);
  });

  it('没有一句说发生了什么：不取', () => {
    expect(['鹭鹭，鸬鸬', '护林员工资，铁塔占地'].filter((text) => read(noted(text)).value !== undefined)).toEqual([]);
  });
});

describe('别人的另在别处、别的年份是多少、数由什么构成：照取并且说出来', () => {
  const TOLD = [
    '另有代管村级资产不在本表',
    '村集体收支单独核算',
    '供销社账务另行编报',
    '2022年收入1164.97万元、支出1160.2万元',
    '上年支出95万元',
    '租用车辆、借用设备未列入',
  ];
  const NOT_TAKEN = [
    '不含学校',
    '未含代管村账',
    '另有学校不在本表',
    '另有项目支出不在本表',
    '卫生院单独核算',
    '租赁支出未列入',
    '租用费用另行核算',
    '借用资金未列入',
    '统一核算支出未列入',
    '2022年收入1164.97万元、2023年支出95万元',
    '2022年为95',
    '上年支出95万元，本表同',
    '沿用2022年支出95万元',
    '2023年支出95万元',
  ];

  it.each(TOLD)('%s', (text) => {
    const { value, told } = read(noted(text));
    expect(value).toBe('98');
    expect(told).toHaveLength(1);
  });

  it('说不清是不是她的、是不是这一年的：不取', () => {
    expect(NOT_TAKEN.filter((text) => read(noted(text)).value !== undefined)).toEqual([]);
  });

  it('表下说的本年金额，表里有的照取，没有的不取', () => {
    for (const said of ['本年支出98万元', '2023年支出合计98.00万元', '基本支出58万元', '本年支出980000元'])
      expect([said, read(noted(said)).value]).toEqual([said, '98']);
    for (const said of ['本年支出95万元', '支出合计89万元', '项目支出4万元', '本年支出98元'])
      expect([said, read(noted(said)).value]).toEqual([said, undefined]);
  });

  it('金额旁边写由什么构成：照取并且说出来；含谁、没付的、含税的：不取', () => {
    for (const made of ['含取暖用煤', '含上级专款', '路灯电费、灭火弹等', '主要有围栏、饮水槽'])
      expect(read(remarked(made))).toMatchObject({ value: '98', told: [expect.anything()] });
    const others = [
      '含税价',
      '含质保金',
      '含中心校',
      '含渡口工资',
      '含护林队',
      '含上年',
      '含项目支出',
      '卫生院等',
      '预付款等',
    ];
    expect(others.filter((made) => read(remarked(made)).value !== undefined)).toEqual([]);
  });
});

describe('表头旁边写这张表做过什么：照样取', () => {
  const headed = (word: string): Rows => {
    const [title = [], unit = [], ...rows] = noted('');
    return [title, [...unit, null, null, null, null, word], ...rows];
  };

  it.each([
    '已核对',
    '报财政局预算股',
    '已对账、已盖章',
    '抄送县审计局',
    '核对：收入-支出',
    '与系统一致 1.12',
    '与批复核对一致',
  ])('%s', (word) => {
    expect(read(headed(word))).toEqual({ value: '98', told: [] });
  });

  it.each(['未核对', '报村委会', '已调整', '与系统不一致', '与邻乡一致', '已对半', '核对：另册', '鹭鹭'])(
    '%s：不取',
    (word) => {
      expect(read(headed(word)).value).toBeUndefined();
    },
  );
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
