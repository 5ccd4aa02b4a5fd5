import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const read = (rows: Rows) => {
  const { facts, findings } = findFacts(gridSnapshot({ 表: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const found = factCatalogue.flatMap(({ id, name }) => {
    const fact = facts.get(id);
    return fact?.value === undefined || fact.status === 'derived' ? [] : [`${name} ${fact.value.toString()}`];
  });
  return { found, codes: findings.map(({ code }) => code) };
};

describe('预算执行按资金来源分行', () => {
  const LINES: Rows = [
    ['一般公共预算', 1543.2, 1807.56, 1766.31],
    ['政府性基金', 10, 20, 20],
  ];
  const ALL: readonly GridCell[] = ['合计', 1553.2, 1827.56, 1786.31];
  const table = (title: string, lines: Rows, head = '资金来源') =>
    read([[title], [null, null, null, '单位：万元'], [head, '年初预算数', '全年预算数', '全年执行数'], ...lines]).found;
  const SPENT = ['预算支出 1553.2', '全年预算 1827.56', '决算支出 1786.31'];

  it.each(['资金来源', '资金性质', '经费来源', '预算来源'])('“%s”：合计就是全部支出，写在上面也一样', (head) => {
    expect(table('2023年度预算执行汇总', [...LINES, ALL], head)).toEqual(SPENT);
    expect(table('2023年度部门预算支出执行情况表', [ALL, ...LINES], head)).toEqual(SPENT);
  });

  it.each([
    '鹭鹭预算执行汇总',
    '项目预算执行汇总',
    '专项资金执行情况',
    '“三公”经费预算执行情况',
    '政府采购预算执行情况',
    '上半年预算执行情况',
    '人员经费预算执行情况',
    '直达资金执行情况',
  ])('“%s”：不是全部支出', (title) => {
    const found = table(`2023年度${title}`, [...LINES, ALL]);
    expect(found.filter((one) => /^(?:预算支出|全年预算|决算支出)/.test(one))).toEqual([]);
  });

  it.each(['上年结转', '鹭鹭资金', '代管资金', '学校', '下属单位', '调入资金', '债券'])(
    '“%s”一行不是一种资金来源，或者合计不是各行之和：不取',
    (name) => {
      const lines: Rows = [...LINES, [name, 1, 2, 3], ['合计', 1554.2, 1829.56, 1789.31]];
      expect(table('2023年度预算执行汇总', lines)).toEqual([]);
      expect(table('2023年度预算执行汇总', [...LINES, ['合计', 1553.2, 1827.56, 1700]])).toEqual([]);
    },
  );
});

describe('合计旁边有结转结余', () => {
  const side = (title: string, lines: Rows) =>
    read([[title], [null, null, '单位：万元'], ['项目', '年初预算', '决算'], ...lines]);

  it('收入、支出分开的两张表：“本年支出合计”是本年的，“总计”不是', () => {
    const lines: Rows = [
      ['基本支出', 60, 70],
      ['项目支出', 40, 42],
      ['本年支出合计', 100, 112],
      ['年末结转和结余', 0, 20],
      ['总计', 100, 132],
    ];
    for (const rows of [lines, [...lines].reverse()])
      expect(side('2022年支出情况', rows).found).toEqual(
        expect.arrayContaining(['预算支出 100', '决算支出 112', '年末结转结余 20']),
      );
  });

  it.each(['年初结转和结余', '上年结转', '历年结余', '动用上年结余'])(
    '“合计”里含着“%s”：不当本年收入，告诉她',
    (name) => {
      const { found, codes } = side('2022年收入情况', [
        ['财政拨款收入', 100, 110],
        ['其他收入', 0, 5],
        [name, 10, 20],
        ['合计', 110, 135],
      ]);
      expect(found.filter((one) => /^(?:预算收入|决算收入)/.test(one))).toEqual([]);
      expect(codes).toContain('totalMayHoldCarried');
    },
  );
});

describe('一项一行的清单', () => {
  const list = (lines: Rows, title = '圩南镇人民政府2024年预算执行情况') =>
    read([[title], ['单位：万元'], ['项目', '金额', '说明'], ...lines]).found;

  it('全年预算、实际支付进度夹在支出里：照取', () => {
    expect(
      list([
        ['年初预算支出', 2105],
        ['全年预算', 2248.9],
        ['决算支出', 2230.14],
        ['实际支付进度', 0.9917],
      ]),
    ).toEqual(['预算支出 2105', '全年预算 2248.9', '决算支出 2230.14', '实际支付进度 0.9917']);
  });

  it('支付进度写的是多少钱、全年预算旁边还有收入：不取', () => {
    const found = list([
      ['年初预算收入', 2105],
      ['年初预算支出', 2105],
      ['全年预算', 2248.9],
      ['决算支出', 2230.14],
      ['实际支付进度', 2230.14],
    ]);
    expect(found.filter((one) => /全年预算|进度/.test(one))).toEqual([]);
    expect(
      list([
        ['年初预算支出', 2105],
        ['决算支出', 2230.14],
        ['实际支付进度', 99.17],
      ]).join(),
    ).not.toMatch(/进度/);
  });

  it.each(['年初支出预算', '年初预算支出', '年初部门支出预算'])('“%s”是预算支出', (name) => {
    expect(
      list(
        [
          [name, 2105],
          ['决算支出', 2230.14],
        ],
        '2024年部门整体支出绩效自评数据',
      ),
    ).toContain('预算支出 2105');
  });
});

describe('满意度写成两列', () => {
  const form = (title: string, ...lines: Rows) =>
    read([[title], ['测评对象', '全乡牧户（抽样120户）'], ...lines]).found;

  it.each(['2024年牧民群众满意度', '2024年群众满意度调查结果', '2024年服务对象满意度测评情况'])('“%s”', (title) => {
    expect(form(title, ['满意度得分', 97], ['测评时间', '2024年11月'])).toEqual(['满意度得分 97']);
    expect(form(title, ['满意度得分（百分制）', 97])).toEqual(['满意度得分 97']);
  });

  it.each(['目标', '指标', '预期值', '目标值', '计划', '承诺', '底线', '要求', '（模拟）', '任务', '鹭鹭'])(
    '“满意度%s”不是测出来的：两列的、三列的都不取',
    (word) => {
      expect(form(`2024年群众满意度${word}`, ['满意度得分', 97])).toEqual([]);
      const listed: Rows = [[`2024年群众满意度${word}`], ['项目', '数值'], ['发放问卷', 200], ['满意度得分', 97]];
      expect(read(listed).found).toEqual([]);
    },
  );

  it.each([4.6, 9.7, 10, 0.97, 970])('得分 %s：不像百分制，不取', (score) => {
    expect(form('2024年群众满意度', ['满意度得分', score])).toEqual([]);
    expect(read([['2024年群众满意度'], ['项目', '数值'], ['发放问卷', 200], ['满意度得分', score]]).found).toEqual([]);
  });

  it('还写着另一个满意度、五分制：不挑', () => {
    for (const name of ['上年满意度得分', '机关满意度得分', '鹭鹭满意度'])
      expect(form('2024年群众满意度', [name, 95], ['满意度得分', 97])).toEqual([]);
    expect(form('2024年群众满意度', ['满意度得分（五分制）', 97])).toEqual([]);
  });
});

describe('“单位：万元”写在第一行的备注里', () => {
  const table = (...remarks: readonly GridCell[]) =>
    read([
      ['2023年“三公”经费'],
      ['项目', '预算数', '决算数', '备注'],
      ['公务用车运行维护费', 27, 26, remarks[0] ?? null],
      ['公务接待费', 8, 7, remarks[1] ?? null],
      ['合计', 35, 33, remarks[2] ?? null],
    ]);

  it('别处没有写单位：整张表的单位', () => {
    expect(table('单位：万元').found).toContain('三公决算 33');
    expect(table('（单位：万元）').found).toContain('三公决算 33');
  });

  it('写在后面的一行、写了两种、话里夹着：不知道，要她写', () => {
    for (const remarks of [
      [null, '单位：万元'],
      ['单位：万元', '单位：元'],
      ['单位：万元', null, '单位：万元'],
      ['单位万元级', null],
      ['油费单位：万元', null],
      ['鹭鹭单位：万元', null],
    ])
      expect([remarks, table(...remarks).found]).toEqual([remarks, []]);
  });
});

describe('人员编制按内部机构分行', () => {
  const staff = (first: string) =>
    read([
      ['2023年人员编制情况'],
      ['单位', '编制数', '在职人数'],
      [first, 28, 28],
      ['镇属事业站所', 30, 29],
      ['合计', 58, 57],
    ]);

  it.each(['镇机关（行政）', '乡机关（参公）', '党政办（行政编制）', '镇本级（事业单位）'])(
    '“%s”是本单位的',
    (name) => {
      expect(staff(name).found).toEqual(['编制数 58', '在职人数 57']);
    },
  );

  it.each(['镇机关（村干部）', '镇机关（借调）', '镇中心校（事业）', '鹭鹭（行政）', '镇机关（含退休）', '村（社区）'])(
    '“%s”：合计里可能有别人，问她',
    (name) => {
      expect(staff(name).found).toEqual([]);
    },
  );
});

it('机构运行信息表的行次：国内、国（境）外接待的批次、人次都认得，不挡“三公”', () => {
  const rows: Rows = [
    ['机构运行信息表'],
    ['编制单位：清水塬乡人民政府', null, null, '2023年度', null, '金额单位：元'],
    ['项目', '行次', '年初预算数', '全年预算数', '统计数（决算）', '备注'],
    ['一、“三公”经费支出', 1, 112000, 112000, 104630],
    ['（一）支出合计', 2, 112000, 112000, 104630],
    ['1.因公出国（境）费', 3, 0, 0, 0],
    ['2.公务用车购置及运行维护费', 4, 100000, 100000, 98630],
    ['（1）公务用车购置费', 5, 0, 0, 0],
    ['（2）公务用车运行维护费', 6, 100000, 100000, 98630],
    ['3.公务接待费', 7, 12000, 12000, 6000],
    ['（1）国内接待费', 8, '—', '—', 6000],
    ['其中：外事接待费', 9, '—', '—', 0],
    ['（2）国（境）外接待费', 10, '—', '—', 0],
    ['（二）相关统计数', 11, '—', '—', '—'],
    ['1.公务用车保有量（辆）', 12, '—', '—', 3],
    ['2.国内公务接待批次（个）', 13, '—', '—', 21],
    ['其中：外事接待批次（个）', 14, '—', '—', 0],
    ['3.国内公务接待人次（人）', 15, '—', '—', 168],
    ['4.国（境）外公务接待批次（个）', 16, '—', '—', 0],
  ];
  const { found } = read(rows);
  expect(found).toEqual(
    expect.arrayContaining(['三公决算 10.463', '公务接待费决算 0.6', '公务用车运行维护费决算 9.863']),
  );
});
