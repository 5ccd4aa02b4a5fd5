import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

type Line = readonly [name: string, planned: number, spent: number];

function read(
  lines: readonly Line[],
  title = '云河镇2023年度政府采购情况表',
  heads: readonly string[] = ['采购预算', '实际采购金额'],
) {
  const rows = [[title], ['单位：万元'], ['项目', ...heads], ...lines.map((line) => [...line])];
  const { facts, findings } = findFacts(gridSnapshot({ 采购: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const found = factCatalogue.flatMap(({ id, name }) => {
    const value = facts.get(id)?.value;
    return value === undefined ? [] : [`${name} ${value.toString()}`];
  });
  return { found, told: findings.some(({ code }) => code === 'wordUnknown') };
}

const KINDS: readonly Line[] = [
  ['货物', 30, 28],
  ['服务', 20, 19],
];

/** None of these names is in any list: each is what the lines over it come to. */
it.each(['累计', '全部', '计', '镇级', '汇总', '1-12月', '小结', '上列金额', '连同货物服务', '鹭鹭'])(
  '「%s」正好是上面各行之和：不再加一遍，问她',
  (name) => {
    expect(read([...KINDS, [name, 50, 47]])).toEqual({ found: [], told: true });
    expect(read([[name, 50, 47], ...KINDS])).toEqual({ found: [], told: true });
    const things: readonly Line[] = [
      ['办公电脑', 12, 11],
      ['会议系统', 8, 8],
      ['垃圾桶', 5, 4.5],
      [name, 25, 23.5],
    ];
    expect(read(things)).toEqual({ found: [], told: true });
  },
);

it.each([
  '上年',
  '去年',
  '全县平均',
  '目标',
  '调整',
  '退货',
  '减：退货',
  '未付',
  '尾款',
  '预留',
  '12月',
  '电子卖场',
  '集中采购',
  '鹭鹭',
])('货物、服务旁边的「%s」不是采购的一类：不加进去，问她', (name) => {
  expect(read([...KINDS, [name, 7, 6]])).toEqual({ found: [], told: true });
});

it.each(['上年', '目标', '退货', '尾款', '学校代购', '待定部分'])('买的东西里的「%s」不是东西：问她', (name) => {
  const things: readonly Line[] = [
    ['办公电脑', 12, 11],
    ['会议系统', 8, 8],
  ];
  expect(read([...things, [name, 7, 6]])).toEqual({ found: [], told: true });
});

it('货物、工程、服务，集中采购、分散采购，一样样东西：照加', () => {
  expect(read([...KINDS, ['工程类', 50, 47]]).found).toEqual(['政府采购预算 100', '政府采购实际 94']);
  const ways: readonly Line[] = [
    ['集中采购', 30, 28],
    ['分散采购', 20, 19],
  ];
  expect(read(ways).found).toEqual(['政府采购预算 50', '政府采购实际 47']);
  const things: readonly Line[] = [
    ['办公电脑', 12, 11],
    ['垃圾桶', 5, 4.5],
    ['村道亮化设备', 8, 8],
  ];
  expect(read(things).found).toEqual(['政府采购预算 25', '政府采购实际 23.5']);
});

describe('写明是别的钱的一行，不加进采购里', () => {
  const BOTH: readonly Line[] = [
    ['公用经费', 196, 189.7],
    ['政府采购', 110, 106.2],
  ];
  const OURS = ['政府采购预算 110', '政府采购实际 106.2'];
  const sorted = (found: readonly string[]) => [...found].sort();

  it('“政府采购”一行自己就是：前后颠倒、印了合计，都只取这一行', () => {
    const all: Line = ['合计', 306, 295.9];
    for (const lines of [BOTH, [...BOTH].reverse(), [...BOTH, all], [all, ...BOTH]])
      expect(read(lines).found).toEqual(OURS);
  });

  it.each(['公用经费、政府采购执行情况', '政府采购与公用经费情况表', '“三公”经费、公用经费和政府采购执行情况'])(
    '“%s”：几样各取各的',
    (title) => {
      const more: readonly Line[] = title.startsWith('“') ? [['三公经费', 20, 18.5]] : [];
      const wanted = ['公用经费决算 189.7', '公用经费预算 196', ...OURS];
      const three = more.length > 0 ? ['三公决算 18.5', '三公预算 20'] : [];
      for (const lines of [
        [...more, ...BOTH],
        [...BOTH, ...more].reverse(),
        [...more, ...BOTH, ['合计', 1, 1] as const],
      ])
        expect(sorted(read(lines, title, ['预算数', '实际支出数']).found)).toEqual(sorted([...wanted, ...three]));
    },
  );

  it.each(['鹭鹭', '办公设备', '镇级统筹', '工会经费', '食堂账', '自行采购'])(
    '“政府采购”旁边的“%s”不知道是不是它的一部分：问她，不加',
    (name) => {
      for (const lines of [
        [...BOTH, [name, 7, 6] as const],
        [[name, 7, 6] as const, ...BOTH],
      ])
        expect(read(lines)).toEqual({ found: [], told: true });
    },
  );

  it.each(['公用经费', '人员经费', '基本支出', '办公经费', '鹭鹭活动经费', '预备资金', '编制数', '日常开支'])(
    '没有“政府采购”一行：“%s”是钱，不是买的东西，不加',
    (name) => {
      const things: readonly Line[] = [
        ['办公电脑', 12, 11],
        ['会议系统', 8, 8],
      ];
      for (const lines of [
        [...things, [name, 7, 6] as const],
        [[name, 7, 6] as const, ...things],
      ])
        expect(read(lines)).toEqual({ found: [], told: true });
    },
  );

  it('“政府采购”正好是下面各类之和：是合计', () => {
    const kinds: readonly Line[] = [...KINDS, ['工程', 50, 47]];
    const all: Line = ['政府采购', 100, 94];
    for (const lines of [
      [all, ...kinds],
      [...kinds, all],
    ])
      expect(read(lines).found).toEqual(['政府采购预算 100', '政府采购实际 94']);
    expect(read([all, ['鹭鹭', 50, 47], ['目标', 50, 47]])).toEqual({ found: [], told: true });
  });

  it.each(['项目支出', '公用经费', '公务用车', '三公经费', '会议费', '固定资产', '人员经费', '追加', '接待费', '食堂'])(
    '“%s政府采购情况表”只是其中一部分：合计不是全部',
    (part) => {
      const lines: readonly Line[] = [...KINDS, ['合计', 50, 47]];
      expect(read(lines, `云河镇2023年度${part}政府采购情况表`).found).toEqual([]);
      expect(read(lines, `云河镇2023年度政府采购（${part}）情况表`).found).toEqual([]);
      expect(read(BOTH, `云河镇2023年度${part}政府采购情况表`).found).toEqual([]);
    },
  );

  it('“部门”“支出”“预算执行”写在标题里，还是全部', () => {
    for (const title of [
      '部门整体支出政府采购情况表',
      '政府采购支出情况表',
      '政府采购预算执行情况表',
      '政府采购项目情况表',
    ])
      expect(read([...KINDS, ['合计', 50, 47]], title).found).toEqual(['政府采购预算 50', '政府采购实际 47']);
  });
});

it('项目清单里写着“公用经费”“基本支出”：不是一个项目，不加，也不数', () => {
  const list = (name: string) =>
    findFacts(
      gridSnapshot({
        项目: [
          ['2023年项目支出情况表'],
          ['单位：万元'],
          ['项目名称', '年初预算', '全年预算', '执行数'],
          ['道路养护', 10, 12, 12],
          [name, 5, 6, 6],
          ['人居环境整治', 20, 22, 22],
        ],
      }),
      { year: undefined, typed: new Map(), ownSheets: new Set() },
    ).facts;
  for (const name of ['公用经费', '人员经费', '基本支出', '三公经费', '公务接待费', '年末结转结余', '日常公用经费'])
    for (const fact of ['projectCount', 'projectsBudget', 'projectsExecuted'] as const)
      expect([name, fact, list(name).get(fact)?.value]).toEqual([name, fact, undefined]);
  expect(list('鹭岛桥维修').get('projectsBudget')?.value?.toString()).toBe('40');
});

it.each(['总', '代编合计数', '全部', '计', '以上项目', '鹭鹭'])(
  '项目清单最后一行“%s”正好是上面各行之和：不当成又一个项目，问她',
  (name) => {
    const list = (lines: readonly (readonly [string, number, number])[]) => {
      const { facts, findings } = findFacts(
        gridSnapshot({
          项目: [
            ['2023年项目支出情况表'],
            ['单位：万元'],
            ['项目名称', '全年预算', '执行数'],
            ...lines.map((one) => [...one]),
          ],
        }),
        { year: undefined, typed: new Map(), ownSheets: new Set() },
      );
      return [
        facts.get('projectCount')?.value?.toString(),
        facts.get('projectsBudget')?.value?.toString(),
        findings.some(({ code }) => code === 'wordUnknown'),
      ];
    };
    const lines = [
      ['道路养护', 12, 11],
      ['人居环境整治', 22, 22],
    ] as const;
    expect(list([...lines, [name, 34, 33]])).toEqual([undefined, undefined, true]);
    expect(list([[name, 34, 33], ...lines])).toEqual([undefined, undefined, true]);
    expect(list([...lines, ['水渠维修', 34, 30]])).toEqual(['3', '68', false]);
    expect(list([...lines.map(([one]) => [one, 0, 0] as const), ['水渠维修', 0, 0]])[0]).toBe('3');
  },
);

describe('印着“合计”的采购清单：合计里有别家的、不作数的一行，合计也不取', () => {
  const THINGS: readonly Line[] = [
    ['办公电脑', 12, 11],
    ['会议系统', 8, 8],
  ];
  const listed = (name: string, all = '合计') => read([...THINGS, [name, 5, 4], [all, 25, 23]]);

  it.each([
    ...['学校食堂', '邻镇代采', '退货', '撤销', '小学课桌椅', '敬老院床铺', '供销社农资', '村委会桌椅', '废标', '流标'],
    ...['鹭鹭', '红冲', '悬置', '派出所警务室', '代购', '往来', '学校政府采购', '他镇分摊', '上年尾款'],
  ])('“%s”', (name) => {
    expect(listed(name)).toEqual({ found: [], told: true });
    expect(listed(name, '政府采购合计')).toEqual({ found: [], told: true });
    expect(read([['合计', 25, 23], ...THINGS, [name, 5, 4]])).toEqual({ found: [], told: true });
  });

  it('一样样东西、做的事：照取', () => {
    const names =
      '办公桌 便民服务中心装修 镇区道路硬化 第三方审计服务 法律顾问服务 物业服务 会议音响 LED显示屏 打印耗材 公务用车保险 宣传品制作 文化广场建设 垃圾清运服务 党员活动室维修 造价咨询 水库除险加固 村庄规划 决算审计服务 鹭岛桥栏杆 无人机';
    expect(names.split(' ').filter((name) => listed(name).found.length !== 2)).toEqual([]);
  });

  it('没有金额的一行，合计照取', () => {
    expect(read([...THINGS, ['退货', 0, 0], ['合计', 20, 19]]).found).toEqual(['政府采购预算 20', '政府采购实际 19']);
  });
});
