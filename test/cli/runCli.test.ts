import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_SHEETS } from '../support/ownCells';
import { type Grid, gridBook } from '../support/gridBook';
import { wordPages } from '../support/readBack/wordPages';
import { type CommandRun, runCommand as run } from '../support/runCommand';
import { para, wordFile } from '../support/wordFile';

const SAMPLE = join(__dirname, '../../assets/samples/示例乡2022.xlsx');

const folder = (): string => mkdtempSync(join(tmpdir(), 'jixiao-cli-'));

async function bookFile(sheets: Readonly<Record<string, Grid>>): Promise<string> {
  const file = join(folder(), '我的.xlsx');
  writeFileSync(file, await gridBook(sheets));
  return file;
}

const json = ({ out }: CommandRun): Record<string, unknown> & { facts: Record<string, Record<string, unknown>> } =>
  JSON.parse(out) as never;

describe('facts', () => {
  it('JSON 按约定：数字是精确的十进制文本，出处写到单元格', async () => {
    const found = json(await run('facts', SAMPLE, '--json'));
    expect(found).toMatchObject({ unit: '示例乡人民政府', year: 2022 });
    expect(found.facts['决算收入']).toEqual({
      value: '1267.33',
      unit: '万元',
      status: '取自表格',
      others: [],
      source: { sheet: '收支预决算明细表', cell: 'C15', label: '合计', unit: '万元' },
    });
    expect(found.facts['人员经费预算']).toEqual({
      value: null,
      unit: '万元',
      status: '缺失',
      source: null,
      others: [],
    });
  });

  it('给人看的表', async () => {
    const { out } = await run('facts', SAMPLE);
    expect(out).toMatch(/决算收入 +1267\.33 万元 +取自表格 +收支预决算明细表!C15/);
  });
});

describe('score', () => {
  it('JSON、结果文件、原工作簿不变', async () => {
    const before = readFileSync(SAMPLE);
    const out = join(folder(), '结果.xlsx');
    const answers = join(folder(), 'A.json');
    writeFileSync(
      answers,
      JSON.stringify({
        judgements: { '过程/预算管理/预决算信息公开性': { unmet: [2] }, '效果/履职效益/社会效益': { level: '显著' } },
      }),
    );
    const scored = json(await run('score', SAMPLE, '--answers', answers, '--assume-met', '--out', out, '--json'));
    expect(scored).toMatchObject({
      total: '91.28',
      grade: '优',
      pending: 0,
      applicableFull: '100',
      converted: null,
      scheme: { id: 'xushui-2022' },
    });
    expect(scored['sheets']).toEqual(OWN_SHEETS);
    expect((scored['indicators'] as { path: string[] }[]).find(({ path }) => path[2] === '公用经费控制率')).toEqual({
      path: ['过程', '预算执行', '公用经费控制率'],
      full: '4',
      value: '1.0072',
      score: '3.28',
      status: '已评',
      reason: '100.72%，超出 0.72 个百分点，扣 0.72 分',
    });
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(readdirSync(join(out, '..'))).toEqual(['结果.xlsx']);
  });

  it('--answers 里的报告填写写进「报告填写」，再从结果写报告时还在', async () => {
    const [answers, out] = [join(folder(), 'A.json'), join(folder(), 'o.xlsx')];
    writeFileSync(
      answers,
      JSON.stringify({ report: { 主要职责: '落实政策。\n服务群众。', 落款日期: '2023年1月9日' } }),
    );
    const scored = json(await run('score', SAMPLE, '--answers', answers, '--out', out, '--json'));
    expect(scored['sheets']).toContain('报告填写');
    const word = join(folder(), 'r.docx');
    await run('report', out, '--out', word, '--json');
    const texts = wordPages(new Uint8Array(readFileSync(word))).flatMap((item) =>
      item.kind === 'paragraph' ? [item.text] : [],
    );
    expect(texts).toEqual(expect.arrayContaining(['落实政策。', '服务群众。', '2023年1月9日']));
  });

  it('--answers 里的数据项是人工填写', async () => {
    const answers = join(folder(), 'A.json');
    writeFileSync(answers, JSON.stringify({ facts: { 编制数: '60' } }));
    const scored = json(await run('score', SAMPLE, '--answers', answers, '--out', join(folder(), 'o.xlsx'), '--json'));
    expect(scored.facts['编制数']).toMatchObject({ value: '60', status: '人工填写' });
    expect((scored['findings'] as { code: string }[]).map(({ code }) => code)).toContain('typedDiffersFromTable');
  });

  it.each([
    ['不是 JSON', '{', /不是有效的 JSON/],
    ['没有这个数据项', '{"facts":{"不存在":"1"}}', /「不存在」有误：没有这个数据项/],
    ['不是数字', '{"facts":{"编制数":"五十"}}', /「编制数」有误：应当是数字/],
    ['要点序号越界', '{"judgements":{"过程/预算管理/预决算信息公开性":{"unmet":[3]}}}', /1 到 2 的序号列表/],
    ['报告填写的名字写错', '{"report":{"主要职能":"x"}}', /「report\.主要职能」有误：只认识 .*主要职责/],
    ['等级不存在', '{"judgements":{"效果/履职效益/社会效益":{"level":"很好"}}}', /显著效益、一般效益、无明显效益/],
  ])('答案文件：%s', async (_, text, sentence) => {
    const answers = join(folder(), 'A.json');
    writeFileSync(answers, text);
    const { status, err } = await run('score', SAMPLE, '--answers', answers, '--out', join(folder(), 'o.xlsx'));
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
  });
});

describe('score --report：报告写不成，先说，工作簿也不写', () => {
  const faulty = (): string => {
    const file = join(folder(), '模板.docx');
    writeFileSync(file, wordFile(para('决算收入{决算收人}')));
    return file;
  };
  const nowhere = (name: string) => join(folder(), name);
  it.each([
    ['没有这种报告格式', ['--report', nowhere('a.docx'), '--form', '没有的'], /没有名为「没有的」的报告格式/],
    ['找不到模板', ['--report', nowhere('a.docx'), '--template', nowhere('没有.docx')], /没有\.docx/],
    ['模板不是 Word 文档', ['--report', nowhere('a.docx'), '--template', SAMPLE], /示例乡2022\.xlsx/],
    ['报告不是 .docx', ['--report', nowhere('a.pdf')], /a\.pdf/],
    ['模板里有错的字段', ['--report', nowhere('a.docx'), '--template', faulty()], /决算收人[^]*决算收入/],
  ])('%s', async (_, options, sentence) => {
    const out = nowhere('结果.xlsx');
    const { status, err } = await run('score', SAMPLE, '--out', out, ...options);
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
    expect(readdirSync(join(out, '..'))).toEqual([]);
  });
});

describe('criterion', () => {
  const OVER = '公用经费控制率≤100%得满分，每超出0.1个百分点扣0.1分，扣完为止。';
  const answered = async (...words: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await run('criterion', ...words, '--json')).out) as never;

  it('JSON 按约定：规则、读法、需要什么、公式、得分', async () => {
    expect(
      await answered(OVER, '--full', '4', '--indicator', '公用经费控制率', '--given', '{"实际":90.45,"预算":89.8}'),
    ).toEqual({
      ok: true,
      rule: {
        kind: 'stepDeduction',
        threshold: '1',
        side: 'above',
        step: '0.001',
        deduction: { points: '0.1' },
        partialStep: 'proportional',
        floor: { points: '0' },
      },
      reads:
        '看“公用经费控制率”：≤100% 得 4 分；超过部分每 0.1 个百分点扣 0.1 分，不足一档按比例计（标准没有写，是通常的算法），最低 0 分',
      needs: [{ name: 'value', kind: 'rate' }],
      formula:
        'IF(ISNUMBER(value),ROUND(ROUND(IF(value<=100%,4,MAX(0,4-(value-100%)/0.1%*0.1)),10),2),IF(value="不适用","不适用",IF(value="无预算有支出",0,"")))',
      score: '3.28',
      warnings: [],
      unread: [],
    });
  });

  it.each([
    ['优得4分，良得2分，差得0分', '4', '{"grade":"良"}', { score: '2' }],
    ['每发现一处扣1分，扣完为止', '3', '{"count":2}', { score: '1' }],
    ['①健全，1分；②规范，2分', '3', '{"items":[false,true]}', { score: '2' }],
    ['根据完成情况酌情打分', '5', '{}', { range: ['0', '5'] }],
    ['没有项目的，不适用；完成率≥90%得满分，否则不得分', '5', '{"na":true}', { notApplicable: true }],
    ['得分=（实际支出/预算）×10', '10', '{"实际支出":"9","预算":"12"}', { score: '7.5' }],
  ])('%s', async (sentence, full, given, expected) => {
    expect(await answered(sentence, '--full', full, '--given', given)).toMatchObject({ ok: true, ...expected });
  });

  it('读不懂的说清是哪几个字、怎么办', async () => {
    expect(await answered('≥90%得满分，特殊情况除外', '--full', '4')).toEqual({
      ok: false,
      problem: {
        code: 'unknownWords',
        message: '这里可能影响得分的话没有读懂：特殊。',
        span: [8, 14],
        suggestion: '请把这一处改写得明确一些，或者由人工评分。',
      },
    });
  });

  it.each([
    ['{"无关的数":3}', 'quantityUnknown'],
    ['{"count":2}', 'quantityUnknown'],
    ['{}', 'valueNotGiven'],
  ])('给的数对不上，不猜：%s', async (given, code) => {
    expect(await answered(OVER, '--full', '4', '--indicator', '公用经费控制率', '--given', given)).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('抄错的门槛照原文计算，并提醒', async () => {
    expect(
      await answered('三公经费变动率≤100%得满分，大于100%不得分', '--full', '2', '--indicator', '“三公经费”变动率'),
    ).toMatchObject({ ok: true, warnings: [{ code: 'changeThreshold' }] });
    expect(
      await answered('预算调整率≥90%得满分，否则不得分', '--full', '2', '--indicator', '预算调整率'),
    ).toMatchObject({ ok: true, warnings: [{ code: 'shouldBeLower' }] });
  });

  it('给人看的几行', async () => {
    expect((await run('criterion', OVER, '--full', '4', '--given', '{"value":1.01}')).out).toMatch(
      /^读作：看“公用经费控制率”：≤100% 得 4 分.*\n需要：value（比率）\n公式：=IF.*\n得分：3\n$/,
    );
    expect((await run('criterion', '≥90%得满分，特殊情况除外', '--full', '4')).out).toMatch(
      /没有读懂.*\n {2}「特殊情况除外」/,
    );
  });

  it.each([
    [['criterion']],
    [['criterion', OVER]],
    [['criterion', OVER, '--full', '四']],
    [['criterion', OVER, '多余', '--full', '4']],
  ])('用法不对：%j', async (words) => {
    expect((await run(...words)).status).toBe(2);
  });

  it('--given 不是 JSON', async () => {
    const { status, err } = await run('criterion', OVER, '--full', '4', '--given', '{value:1}');
    expect([status, err]).toEqual([1, expect.stringMatching(/不是有效的 JSON/)]);
  });
});

describe('不能用的输入：退出码 1，一句中文，不留半个文件', () => {
  it.each([
    ['不存在的文件', undefined, /找不到文件/],
    ['空文件', '', /空文件/],
    ['不是工作簿', '姓名,金额\n甲,1', /不是 Excel 工作簿/],
    ['旧格式 xls', Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('latin1') + '\0'.repeat(2000), /xls|工作簿/],
  ])('%s', async (_, content, sentence) => {
    const place = folder();
    const file = join(place, 'x.xlsx');
    if (content !== undefined) writeFileSync(file, content, 'latin1');
    const before = readdirSync(place);
    const { status, out, err } = await run('score', file);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/at .*\.ts|undefined/);
    expect(readdirSync(place)).toEqual(before);
  });

  it.each([
    ['空工作簿', { Sheet1: [] }, /空的/],
    [
      '没有认识的表',
      {
        通讯录: [
          ['姓名', '电话'],
          ['甲', 123],
        ],
      },
      /没有认出任何预决算表/,
    ],
  ] as [string, Record<string, Grid>, RegExp][])('%s', async (_, sheets, sentence) => {
    const file = await bookFile(sheets);
    const { status, err } = await run('score', file);
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
    expect(readdirSync(join(file, '..'))).toEqual(['我的.xlsx']);
    expect((await run('facts', file)).out).toMatch(sentence);
  });

  it('结果不能写到原工作簿上', async () => {
    const file = await bookFile({
      数据项: [
        ['数据项', '数值', '单位'],
        ['编制数', 50, '人'],
      ],
    });
    const before = readFileSync(file);
    const { status, err } = await run('score', file, '--out', file);
    expect(status).toBe(1);
    expect(err).toMatch(/不能与原工作簿/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('#REF!、文字、不一致：评得出的照评，有问题的说清在哪里', async () => {
    const file = await bookFile({
      甲: [
        ['数据项', '数值', '单位'],
        ['编制数', '约50', '人'],
        ['在职人数', 48, '人'],
        ['固定资产总额', 10, '万元'],
      ],
      乙: [
        ['数据项', '数值', '单位'],
        ['在职人数', 49, '人'],
        ['在用固定资产', 10, '万元'],
        ['=1+1', '=2', '元'],
      ],
    });
    const scored = json(await run('score', file, '--json'));
    expect(scored.facts['编制数']).toMatchObject({ value: null, status: '缺失' });
    expect(scored.facts['在职人数']).toMatchObject({
      value: null,
      status: '冲突',
      others: [
        { sheet: '甲', cell: 'B3', value: '48' },
        { sheet: '乙', cell: 'B2', value: '49' },
      ],
    });
    expect((scored['findings'] as { message: string }[]).map(({ message }) => message).join('\n')).toMatch(
      /「甲」B2 应当是数字，却写着「约50」/,
    );
    expect(
      (scored['indicators'] as { path: string[]; score: string | null }[]).find(
        ({ path }) => path[2] === '在职人员控制率',
      )?.score,
    ).toBeNull();
    expect(
      (scored['indicators'] as { path: string[]; score: string | null }[]).find(
        ({ path }) => path[2] === '固定资产利用率',
      )?.score,
    ).toBe('4');
  });
});

it('全年预算两处不一致时，预算调整率不拿决算支出顶替', async () => {
  const file = await bookFile({
    甲: [
      ['数据项', '数值', '单位'],
      ['预算支出', 100, '万元'],
      ['决算支出', 95, '万元'],
      ['全年预算', 110, '万元'],
    ],
    乙: [
      ['数据项', '数值', '单位'],
      ['全年预算', 120, '万元'],
    ],
  });
  const scored = json(await run('score', file, '--json'));
  expect(
    (scored['indicators'] as { path: string[]; status: string; value: unknown }[]).find(
      ({ path }) => path[2] === '预算调整率',
    ),
  ).toMatchObject({ status: '待填', value: null });
});

describe('用法不对：退出码 2', () => {
  it.each([
    [['没有']],
    [['score']],
    [['facts', 'a.xlsx', 'b.xlsx']],
    [['score', 'a.xlsx', '--out']],
    [['facts', 'a.xlsx', '--assume-met']],
    [['facts', 'a.xlsx', '--year', '去年']],
  ])('%j', async (words) => {
    const { status, out, err } = await run(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/用法/);
  });
});

it('schemes 列出内置体系', async () => {
  const schemes = JSON.parse((await run('schemes', '--json')).out) as {
    id: string;
    indicators: { path: string[]; full: string }[];
  }[];
  expect(schemes.map(({ id, indicators }) => [id, indicators.length])).toEqual([
    ['xushui-2022', 26],
    ['xushui-2023', 51],
    ['ziyuan-2023', 15],
    ['mof-2013', 28],
    ['project-2020', 4],
    ['project-2020-no-satisfaction', 3],
    ['project-2021-cost', 5],
    ['project-jingxing-2025', 4],
    ['project-laiyuan-2023', 6],
    ['project-ziyuan-2023', 4],
  ]);
  expect(schemes[0]?.indicators[0]).toMatchObject({ path: ['投入', '目标设定', '绩效目标合理性'], full: '3' });
});
