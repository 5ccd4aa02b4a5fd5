import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookCases } from '../cases/projects/bookCases';
import { form2020 } from '../cases/projects/formOf';
import { caseBook } from '../support/caseBook';
import { runCommand as run } from '../support/runCommand';

async function bookFile(sheets: Parameters<typeof caseBook>[0]): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'jixiao-cli-')), '我的.xlsx');
  writeFileSync(file, await caseBook(sheets));
  return file;
}

describe('projects', () => {
  it('JSON 按约定：金额是万元的十进制文本，率是小数，有待填就没有总分', async () => {
    const book = await bookFile({
      自评: form2020(),
      清单: bookCases.find(({ title }) => title.startsWith('清单与自评表：'))?.sheets['清单'] ?? [],
    });
    const before = readFileSync(book);
    const { status, out } = await run('projects', book, '--json');
    const found = JSON.parse(out) as { projects: Record<string, unknown>[] };
    expect(status).toBe(0);
    expect(found).toMatchObject({
      scheme: { id: 'project-2020', assumed: true },
      summary: {
        count: 2,
        evaluated: 1,
        coverage: '0.5',
        budget: '62',
        adjusted: '65.2',
        executed: '63.4',
        rate: '0.9724',
        grades: { 优: 1 },
        bands: { 满分: 0, '95以上': 1 },
      },
    });
    expect(found.projects[0]).toMatchObject({
      name: '人居环境整治',
      budget: '50',
      adjusted: '48',
      executed: '46.2',
      rate: '0.9625',
      total: '98.63',
      grade: '优',
      pending: 0,
      places: [
        { sheet: '清单', cell: 'B4' },
        { sheet: '自评', cell: 'B3' },
      ],
    });
    expect(found.projects[0]?.['indicators']).toContainEqual({
      path: ['产出指标', '成本指标', '总成本'],
      full: '10',
      target: '≤48万元',
      done: '46.2万元',
      score: '10',
      status: '已评',
      reason: expect.stringMatching(/≤48万元/),
    });
    expect(found.projects[1]).toMatchObject({ name: '森林防火', total: null, grade: null, pending: 3 });
    expect(readFileSync(book)).toEqual(before);
    expect(existsSync(book.replace('.xlsx', '-项目自评.xlsx'))).toBe(true);
  });

  it('给人看的：得分低的在前，待填和问题列出来', async () => {
    const { out } = await run('projects', await bookFile({ 自评: form2020() }), '--scheme', 'project-jingxing-2025');
    expect(out).toMatch(/人居环境整治 +50 +48 +46\.2 +96\.25% +98\.63 +优秀/);
    expect(out).toMatch(/项目 1 个，已评 1 个/);
  });

  it('没有项目、没有这个办法、选项写错：说清楚，不吐堆栈', async () => {
    const none = await run('projects', await bookFile({ 表: [['随便写的'], [1, 2]] }));
    expect([none.status, none.out]).toEqual([1, '']);
    expect(none.err).toMatch(/没有认出项目清单/);
    const book = await bookFile({ 自评: form2020() });
    expect((await run('projects', book, '--scheme', '没有的')).err).toMatch(/project-2020/);
    expect((await run('projects', book, '--forms', 'many')).status).toBe(2);
    const answers = join(mkdtempSync(join(tmpdir(), 'jixiao-cli-')), 'A.json');
    writeFileSync(answers, '{"projects":{"人居环境整治":{"indicators":{"产出指标/成本指标/总成本":{"分数":"8"}}}}}');
    expect((await run('projects', book, '--answers', answers)).err).toMatch(/分数.*有误/);
  });

  it('一个回答文件，score 和 projects 都认；教过的词也管项目清单', async () => {
    const book = await bookFile({
      项目: [
        ['2023年项目支出明细表'],
        ['填报单位：松坪镇人民政府', null, null, '单位：万元'],
        ['项目名称', '年初预算数', '全年预算数', '全年执行数', '备注'],
        ['道路养护', 20, 20, 19, '老账本上的'],
        ['饮水安全', 30, 30, 29, null],
      ],
    });
    const answers = join(mkdtempSync(join(tmpdir(), 'jixiao-cli-')), 'A.json');
    const given = { facts: { 编制数: '50' }, words: { 老账本上的: '不影响取数' }, projects: {}, marks: {} };
    writeFileSync(answers, JSON.stringify({ ...given, judgements: {}, adjustments: {} }));
    const untaught = await run('projects', book, '--json');
    expect(untaught.out).toContain('老账本上的');
    const scored = await run('score', book, '--answers', answers, '--assume-met', '--json');
    expect([scored.status, scored.err]).toEqual([0, '']);
    const found = await run('projects', book, '--answers', answers, '--json');
    expect([found.status, found.err]).toEqual([0, '']);
    expect(found.out).toContain('道路养护');
    expect(found.out).not.toContain('老账本上的');
  });
});
