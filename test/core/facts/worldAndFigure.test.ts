import { findFacts } from '../../../src/core/facts/findFacts';
import { CHANGES_FIGURE, OF_THE_WORLD } from '../../cases/tables/proseCases';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const noted = (note: string): Rows => [
  ['石梁镇人民政府2023年度收支决算表'],
  ['单位：万元'],
  ['项目', '年初预算', '决算'],
  ['基本支出', 60, 58],
  ['项目支出', 40, 40],
  ['本年支出合计', 100, 98],
  [`注：${note}。`],
];
const remarked = (remark: string): Rows => [
  ['石梁镇人民政府2023年度收支决算表'],
  ['单位：万元'],
  ['项目', '年初预算', '决算', '备注'],
  ['基本支出', 60, 58, null],
  ['项目支出', 40, 40, null],
  ['本年支出合计', 100, 98, remark],
];

/** What becomes of the total: taken without a word, taken and told, or not taken. */
function outcome(rows: Rows): 'passed' | 'told' | 'barred' {
  const { facts, findings } = findFacts(gridSnapshot({ 决算: rows }), {
    year: 2023,
    typed: new Map(),
    ownSheets: new Set(),
  });
  if (facts.get('finalExpenditure')?.value?.toString() !== '98') return 'barred';
  return findings.some(({ code }) => code === 'wordAssumed') ? 'told' : 'passed';
}
const isTaken = (text: string) => [noted(text), remarked(text)].some((rows) => outcome(rows) !== 'barred');

const HOSTS = ['护栏装了新的，老百姓高兴', '桥墩冲歪了，连夜抢修', '书记来看过，说干得好'];

describe('说数字本身的话', () => {
  it('单独写：不取', () => {
    expect(CHANGES_FIGURE.filter(isTaken)).toEqual([]);
  });

  it('写在不要紧的话前面、后面、中间：不取', () => {
    const taken = CHANGES_FIGURE.flatMap((said, at) => {
      const host = HOSTS[at % HOSTS.length] ?? '';
      const [first = '', second = ''] = host.split('，');
      return [`${said}，${host}`, `${host}，${said}`, `${first}，${said}，${second}`].filter(isTaken);
    });
    expect(taken).toEqual([]);
  });
});

describe('说世上的事的话', () => {
  it.each(HOSTS)('%s：照取，并且说出来', (text) => {
    expect([outcome(noted(text)), outcome(remarked(text))]).toEqual(['told', 'told']);
  });

  it('别人写的：十句里七句照取', () => {
    const kept = OF_THE_WORLD.filter((text) => outcome(noted(text)) !== 'barred');
    expect(kept.length / OF_THE_WORLD.length).toBeGreaterThan(0.7);
  });

  it('只有名称、没有说什么：不取', () => {
    expect(['路桥，水塔', '桥头灯塔', '渠首闸室，茶亭'].filter(isTaken)).toEqual([]);
  });

  it('半年、几月、去年是事情的日子：照取；是数的日子：不取', () => {
    const events = ['上半年鱼塘主拦着，桥墩没法动工', '拖到十月才开工，河道结冰', '去年底给车做过保养，司机换了'];
    expect(events.filter((text) => outcome(noted(text)) === 'barred')).toEqual([]);
    const figures = ['上半年的，桥墩歪了', '到十月为止，河道结冰', '去年底的，司机换了', '九月以前的，车换了轮胎'];
    expect(figures.filter(isTaken)).toEqual([]);
  });

  it('“的”字结尾，前面有人、有东西的照取；没有的，说的是数', () => {
    const said = ['打井队是外省来的，口音重', '来的都是客，在镇上饭店吃的'];
    expect(said.filter((text) => outcome(noted(text)) === 'barred')).toEqual([]);
    const nameless = ['拉皮尺得来的，天冷', '桥头喊出来的', '老王睡着前说的那个，天热', '下雨那天点名到场的'];
    expect(nameless.filter(isTaken)).toEqual([]);
  });
});

describe('清单里一行的名字后面，括号里有几句话', () => {
  const listed = (aside: string) =>
    findFacts(
      gridSnapshot({
        项目: [
          ['石梁镇人民政府2023年项目支出明细表'],
          ['单位：万元'],
          ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
          [1, `环卫保洁（${aside}）`, 30, 28, 26.4],
          [2, '信访维稳', 10, 12, 12],
          [null, '合计', 40, 40, 38],
        ],
      }),
      { year: 2023, typed: new Map(), ownSheets: new Set() },
    ).facts.get('projectsBudget')?.value;

  it('说的是世上的事：照取', () => {
    const told = ['五个村，名单贴在公示栏', '县农业农村局主管，镇里配合'];
    expect(told.filter((aside) => listed(aside) === undefined)).toEqual([]);
  });

  it('一个名称、一句话，说的是数、是谁的：不取', () => {
    const apart =
      '修桥铺路 镇长很高兴 连环卫三轮，路远 头三个季度，老账 中心校，操场铺了沙 估的，天冷没去看 报名的，天热';
    expect(apart.split(' ').filter((aside) => listed(aside) !== undefined)).toEqual([]);
  });
});

describe('别的乡镇怎样', () => {
  it('说过别的乡镇，接着说“他们”“人家”的：照取', () => {
    const goesOn = ['去年青榆镇得了全县第一，他们的经验材料我们学过'];
    expect(goesOn.map((text) => outcome(noted(text)))).toEqual(['told']);
    const ours = ['云盘镇拿了六百万，他们的钱也在这里', '青榆镇得了第一，人家替我们垫了一半', '他们的经验材料，天热'];
    expect(ours.filter(isTaken)).toEqual([]);
  });

  it('照取，并且说出来', () => {
    const others = ['隔壁双桥店镇报了8万', '青榆镇七十多个编', '去年云盘镇得了全县第一', '邻乡拿了六百万'];
    expect(others.map((text) => outcome(noted(text)))).toEqual(others.map(() => 'told'));
  });

  it('与自己有关的、是自己的：不取', () => {
    const own = [
      ...[
        '双桥店镇替我们垫了8万',
        '数是青榆镇给的',
        '青榆镇提供',
        '云盘镇划过来六百万',
        '和柳溪乡合着用',
        '邻乡的也在里面',
      ],
      ...[
        '石梁镇报了8万',
        '借用县局执法车',
        '抄送县里的是另一张',
        '青榆镇卫生院报了8万',
        '把双桥店镇的算上了',
        '照柳溪乡的样子',
      ],
    ];
    expect(own.filter(isTaken)).toEqual([]);
  });
});

describe('纸在哪里、和谁对过', () => {
  it('照取，不用说', () => {
    const papers = [
      ...[
        '底稿在铁皮柜第二层',
        '合同复印件放党政办',
        '见绿色文件盒1—14号',
        '凭证按月装订',
        '密码找小贾要',
        '截图附后',
        '验收单、照片归档',
      ],
      ...[
        '同财政局预算股电话对过两次，两边一样',
        '与国库集中支付系统12月31日余额对账单逐笔勾对过，无差异',
        '随部门预算一并批复',
      ],
      ...[
        '本表数据取自决算系统导出',
        '与财政所2024年1月核对一致',
        '台账由党政办登记',
        '以上数据已在县政府门户网站公开',
      ],
    ];
    expect(papers.map((text) => [text, outcome(noted(text))])).toEqual(papers.map((text) => [text, 'passed']));
  });

  it('缺一张、另一张、别人的、别的年份的、对不上的：不取', () => {
    const others = [
      ...[
        '底稿在邻镇',
        '合同复印件放学校',
        '验收单缺两张',
        '凭证未装订',
        '另一张在党政办',
        '上年底稿在铁皮柜',
        '旧版在柜子里',
      ],
      ...[
        '同柳溪乡电话对过两次',
        '与国库对过，有差异',
        '和2021年对过一致',
        '与中心校对过',
        '和村里对过一次',
        '只对过一半',
      ],
      ...['本表数据取自上年决算系统导出', '台账由村委会登记', '与财政所没核对', '随下年预算一并批复', '放在其他支出'],
    ];
    expect(others.filter(isTaken)).toEqual([]);
  });
});

it('表下说的单位就是表的单位：照取；是别的：不取', () => {
  expect(['以上均为万元', '本表金额均为万元'].map((text) => outcome(noted(text)))).toEqual(['passed', 'passed']);
  expect(['以上均为元', '以上均为千元', '数据都是亿元'].filter(isTaken)).toEqual([]);
});

describe('明年的打算', () => {
  it('照取', () => {
    const plans = ['明年打算修到李家湾', '听说明年可能给镇上换辆新车', '准备开春动工'];
    expect(plans.filter((text) => outcome(noted(text)) === 'barred')).toEqual([]);
  });

  it('已经给了的、从这里面出的、再算的：不取', () => {
    const paid = [
      '明年的头两个月先给了',
      '明年再补',
      '准备明年退回',
      '听说明年要扣',
      '打算明年从这里出',
      '明年规范',
      '明年的提前发了',
    ];
    expect(paid.filter(isTaken)).toEqual([]);
  });
});
