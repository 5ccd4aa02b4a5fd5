import { takenFrom } from '../../support/textBook';

const HEADS = '序号｜年度工作任务｜责任部门｜是否完成｜是否按时｜质量是否达标｜备注';
const DONE = '1｜人居环境整治｜党政办｜是｜是｜是';
const OPEN = '2｜养老保险征缴｜农业中心｜否｜否｜否｜跨年实施';
const LATE = '3｜村道硬化｜党政办｜是｜否｜是';
const ALL = ['计划工作数 3', '实际完成工作数 2', '及时完成工作数 1', '质量达标工作数 2'];

const tasks = (lines: readonly string[], heads = HEADS, title = '白沙镇人民政府2022年度工作任务完成情况') =>
  takenFrom({ 工作任务: [title, heads, ...lines].join('\n') });

describe('任务清单逐项写是否完成：数出来', () => {
  it.each([
    ['没有合计', HEADS, [DONE, OPEN, LATE]],
    ['有合计', HEADS, [DONE, OPEN, LATE, '合计｜计划工作数 3 项｜｜2｜1｜2']],
    [
      '打勾',
      HEADS,
      ['1｜人居环境整治｜党政办｜√｜√｜√', '2｜农田建设｜农业中心｜×｜×｜×', '3｜村道硬化｜党政办｜√｜×｜√'],
    ],
    ['没完成的不写按时', HEADS, [DONE, '2｜农田建设｜农业中心｜否｜—｜', LATE]],
    [
      '写已完成、按期、合格',
      '序号｜任务名称｜责任人｜完成情况｜是否按期完成｜质量是否合格',
      ['1｜人居环境整治｜张｜已完成｜是｜是', '2｜农田建设｜李｜推进中｜否｜否', '3｜村道硬化｜王｜完成｜否｜是'],
    ],
    [
      '别的栏在中间',
      '序号｜责任科室｜工作事项｜完成时限｜是否及时完成｜是否达标｜是否完成',
      [
        '1｜党政办｜人居环境整治｜6月底｜是｜是｜是',
        '2｜经发办｜农田建设｜9月底｜否｜否｜否',
        '3｜党政办｜村道硬化｜12月底｜否｜是｜是',
      ],
    ],
  ])('%s', (_, heads, lines) => {
    expect(tasks(lines, heads)).toEqual(ALL);
  });

  it('交办的重点工作：有几件，办结几件', () => {
    const given = (lines: readonly string[], title = '2023年县委县政府重点工作交办事项台账') =>
      tasks(lines, '序号｜交办事项｜交办单位｜办理情况', title);
    const lines = [
      '1｜饮水安全巡查｜县委农办｜已办结',
      '2｜残疾人证换发｜县委办｜已办结',
      '3｜食品安全检查｜县委农办｜正在办理',
    ];
    const both = ['重点工作交办数 3', '重点工作完成数 2'];
    expect(given(lines)).toEqual(both);
    expect(given([...lines, '｜交办事项合计｜｜3', '｜已办结（项）｜｜2'])).toEqual(both);
    for (const title of [
      '白沙镇2023年上级交办重点工作办理情况表',
      '2023年县政府重点工作交办清单',
      '2023年县委、县政府下达重点任务完成情况',
    ])
      expect([title, given(lines, title)]).toEqual([title, both]);
    expect(given([...lines, '｜交办事项合计｜｜4'])).toEqual([]);
    for (const title of [
      '2023年信访交办事项台账',
      '2023年村级重点工作交办事项台账',
      '2023年上半年重点工作交办事项台账',
      '2023年鹭鹭重点工作交办事项台账',
      '2024年拟交办重点工作台账',
    ])
      expect([title, given(lines, title)]).toEqual([title, []]);
  });
});

describe('任务清单有看不懂的：不取', () => {
  const lines = [DONE, OPEN, LATE];
  it.each([
    '2022年民生实事任务完成情况',
    '2022年上半年工作任务完成情况',
    '2023年度工作任务计划表',
    '2022年党建工作任务完成情况',
    '2022年重点工作任务完成情况',
    '东村2022年工作任务完成情况',
    '中心小学2022年工作任务完成情况',
  ])('标题“%s”', (title) => {
    expect(tasks(lines, HEADS, title)).toEqual([]);
  });

  const missing = (changed: readonly string[], heads = HEADS) => {
    const taken = tasks(changed, heads);
    return ALL.filter((one) => !taken.includes(one)).map((one) => one.split(' ')[0]);
  };

  it('答案不是是、否：那一栏不取', () => {
    for (const word of ['基本', '部分完成', '鹭', '80%', '不适用', '是？', '拟完成', '待验收'])
      expect([word, tasks([DONE, OPEN, `3｜村道硬化｜党政办｜${word}｜否｜是`]).slice(1)]).toEqual([word, []]);
    expect(missing([DONE, OPEN, '3｜村道硬化｜党政办｜是｜鹭｜是'])).toEqual(['及时完成工作数']);
  });

  it('没完成却写着按时、达标，印的合计不符，同一件写了两遍', () => {
    expect(missing([DONE, '2｜农田建设｜农业中心｜否｜是｜否', LATE])).toEqual(['及时完成工作数']);
    expect(missing([DONE, OPEN, LATE, '合计｜计划工作数 4 项｜｜2｜1｜2'])).toEqual(['计划工作数']);
    expect(missing([DONE, OPEN, LATE, '合计｜｜｜3｜1｜2'])).toEqual(['实际完成工作数']);
    expect(tasks([DONE, OPEN, LATE, '4｜村道硬化｜党政办｜是｜是｜是'])).toEqual([]);
    expect(tasks([DONE, OPEN, '3｜｜党政办｜是｜是｜是'])).toEqual([]);
  });

  it('备注说这一件不算、是别人的：计划数不取', () => {
    for (const note of [
      '已取消',
      '与第1项重复',
      '学校的任务',
      '鹭鹭',
      '转下属中心',
      '上年任务',
      '暂不实施',
      '非本镇任务',
    ])
      expect([note, tasks([DONE, `2｜农田建设｜农业中心｜否｜否｜否｜${note}`, LATE])[0]]).toEqual([
        note,
        '实际完成工作数 2',
      ]);
  });

  it('“其中”、没有答案的一行、一行有几件的：都不取', () => {
    expect(tasks([DONE, OPEN, '｜其中：田埂加固｜农业中心｜是｜是｜是', LATE])).toEqual([]);
    expect(tasks([DONE, OPEN, '二｜经济工作', LATE])).toEqual([]);
    expect(tasks([DONE, OPEN, '4｜招商引资｜经发办', LATE])).toEqual([]);
    for (const heading of ['数量', '任务数', '项数', '计划数（件）'])
      expect([
        heading,
        tasks(['1｜人居环境整治｜3｜是', '2｜农田建设｜2｜否'], `序号｜工作任务｜${heading}｜是否完成`),
      ]).toEqual([heading, []]);
  });

  it('两栏都问是否完成：不取完成数', () => {
    const heads = '序号｜年度工作任务｜是否完成｜完成情况｜是否按时';
    expect(
      tasks(['1｜人居环境整治｜是｜已完成｜是', '2｜农田建设｜否｜已完成｜否', '3｜村道硬化｜是｜已完成｜否'], heads),
    ).not.toContain('实际完成工作数 2');
  });
});
