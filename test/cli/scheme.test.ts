import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gridBook } from '../support/gridBook';
import { runCommand as run } from '../support/runCommand';

/** `scheme` and `score --scheme sheet:…`: a county's table of indicators, kept in a sheet. */
const SHEETS = {
  决算: [
    ['2022年收支预决算明细表'],
    ['单位：万元'],
    ['项目', '收入', null, '支出', null],
    [null, '预算数', '决算数', '预算数', '决算数'],
    ['合计', 100, 110, 100, 95],
    ['公用经费', null, null, 50, 51],
  ],
  指标体系: [
    ['县级部门整体支出绩效评价指标体系'],
    ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评分标准'],
    [
      '过程（60分）',
      '预算执行',
      '公用经费控制率',
      40,
      '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%',
      '≤100%得满分，每超出1%扣1分，扣完为止',
    ],
    [null, null, '制度健全', 20, '①有制度；②制度合规', '全部符合得满分，一项不符合扣10分，扣完为止。'],
    ['效果（30分）', '履职', '社会效益', 40, '看成效', '视情况酌情给分，特别好的再加'],
  ],
};
const file = join(mkdtempSync(join(tmpdir(), 'jixiao-scheme-')), '我的.xlsx');
beforeAll(async () => {
  writeFileSync(file, await gridBook(SHEETS));
});

it('scheme --json：每项指标读作什么，哪项要人工，合计对不对', async () => {
  const { status, out } = await run('scheme', file, '--sheet', '指标体系', '--json');
  expect(status).toBe(0);
  const read = JSON.parse(out) as {
    name: string;
    total: string;
    indicators: Record<string, unknown>[];
    findings: { code: string; places: unknown[] }[];
  };
  expect(read).toMatchObject({ id: 'sheet:指标体系', name: '县级部门整体支出绩效评价指标体系', total: '100' });
  expect(read.indicators.map(({ path, full, ok }) => [path, full, ok])).toEqual([
    [['过程', '预算执行', '公用经费控制率'], '40', true],
    [['过程', '预算执行', '制度健全'], '20', true],
    [['效果', '履职', '社会效益'], '40', false],
  ]);
  expect(read.findings.map(({ code }) => code).sort()).toEqual(['criterionNotRead', 'schemeGroupDiffers']);
});

it('scheme 给人看的：一行一项，读不懂的说明原因', async () => {
  const { out } = await run('scheme', file, '--sheet', '指标体系');
  expect(out).toContain('3 项指标，合计 100 分；读懂 2 项，要人工评分 1 项');
  expect(out).toContain('≤100% 得 40 分；超过部分每 1 个百分点扣 1 分');
  expect(out).toMatch(/✗ .*「效果」写的是 30 分/);
});

it('score --scheme sheet:指标体系：照它评分', async () => {
  const { status, out } = await run(
    'score',
    file,
    '--scheme',
    'sheet:指标体系',
    '--out',
    file.replace('.xlsx', '-结果.xlsx'),
    '--json',
  );
  expect(status).toBe(0);
  expect((JSON.parse(out) as { scheme: unknown }).scheme).toMatchObject({ id: 'sheet:指标体系' });
});

it.each([
  [['scheme', file, '--sheet', '没有这张'], 1, '没有叫「没有这张」的工作表。有的工作表：决算、指标体系'],
  [['scheme', file, '--sheet', '决算'], 1, '没有认出指标体系表'],
  [['score', file, '--scheme', 'sheet:没有这张'], 1, '没有叫「没有这张」的工作表'],
  [['score', file, '--scheme', '没有这套'], 1, '没有名为「没有这套」的评分体系'],
  [['scheme', file], 2, '--sheet'],
] as const)('%j', async (words, expected, sentence) => {
  const { status, out, err } = await run(...words);
  expect([status, out]).toEqual([expected, '']);
  expect(err).toContain(sentence);
});

it('table：只写一张指标体系表，读得回来，照它评分', async () => {
  const out = file.replace('.xlsx', '-指标体系.xlsx');
  const written = await run('table', file, '--scheme', 'mof-2013', '--out', out, '--json');
  expect(written.status).toBe(0);
  expect(JSON.parse(written.out)).toMatchObject({ sheet: '指标体系 (2)', total: '100' });
  const read = JSON.parse((await run('scheme', out, '--sheet', '指标体系 (2)', '--json')).out) as {
    indicators: { ok: boolean }[];
    findings: unknown[];
  };
  expect([read.indicators.length, read.indicators.filter(({ ok }) => ok).length, read.findings]).toEqual([28, 28, []]);
  const scored = await run(
    'score',
    out,
    '--scheme',
    'sheet:指标体系 (2)',
    '--out',
    out.replace('.xlsx', '-评分.xlsx'),
    '--json',
  );
  expect((JSON.parse(scored.out) as { indicators: unknown[] }).indicators).toHaveLength(28);
});
