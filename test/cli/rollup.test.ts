import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/runCli';
import type { Shell } from '../../src/cli/command';
import { a1 } from '../../src/core/workbook/address';
import { contentText } from '../../src/core/workbook/snapshot';
import { booksIn } from '../../src/hosts/xlsx/bookFolder';
import { countyFile } from '../../src/hosts/xlsx/countyFile';
import { patchCells } from '../../src/hosts/xlsx/patchCells';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { gridBook } from '../support/gridBook';
import { validationErrors } from '../support/ooxmlValidator';
import { partText } from '../support/packageParts';

const out: string[] = [];
const err: string[] = [];
const shell = {
  workbookFile,
  booksIn,
  countyBook: countyFile,
  clock: () => 0,
  out: (text: string) => out.push(text),
  err: (text: string) => err.push(text),
} as unknown as Shell;

function town(name: string, spent: number, year = 2023): Promise<Uint8Array> {
  return gridBook({
    总表: [
      [`${String(year)}年度收入支出决算总表`],
      [`部门：${name}`, null, null, '单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', spent, '一、一般公共服务支出', spent - 1],
      ['本年收入合计', spent, '本年支出合计', spent],
      ['总计', spent, '总计', spent],
    ],
  });
}

describe('rollup', () => {
  let folder = '';
  let county = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rollup-'));
    county = join(folder, '汇总.xlsx');
    await mkdir(join(folder, '子文件夹'));
    await writeFile(join(folder, '甲.xlsx'), await town('甲石镇人民政府', 100.5));
    await writeFile(join(folder, '乙.xlsx'), await town('=乙水乡人民政府', 200));
    await cp(join(folder, '甲.xlsx'), join(folder, '甲副本.xlsx'));
    await mkdir(join(folder, '分办'));
    await cp(join(folder, '甲.xlsx'), join(folder, '分办', '甲.xlsx'));
    await writeFile(join(folder, '去年.xlsx'), await town('丙山镇人民政府', 7, 2022));
    await writeFile(join(folder, '坏.xlsx'), 'PK not a zip');
    await writeFile(join(folder, '~$甲.xlsx'), 'x');
    await writeFile(join(folder, '说明.docx'), 'x');
  });

  async function rollup(...words: string[]) {
    out.length = 0;
    err.length = 0;
    const status = await runCli(['rollup', folder, '--out', county, ...words], shell);
    return { status, text: out.join('\n'), progress: [...err] };
  }

  it('每个文件一个状态，没有计入的写明原因，进度写到 stderr', async () => {
    const before = await readFile(join(folder, '甲.xlsx'));
    const { status, text, progress } = await rollup('--json');
    expect(status).toBe(0);
    const result = JSON.parse(text) as {
      year: number;
      units: { file: string; status: string; reason: string | null }[];
      summary: { count: number; facts: Record<string, string>; total: unknown };
    };
    expect(Object.fromEntries(result.units.map((unit) => [unit.file, unit.status]))).toEqual({
      '甲.xlsx': '未评完',
      '乙.xlsx': '未评完',
      '甲副本.xlsx': '重复',
      '去年.xlsx': '年度不符',
      '坏.xlsx': '不能读',
      '~$甲.xlsx': '不能读',
      '说明.docx': '不能读',
      '分办/甲.xlsx': '重复',
    });
    expect(result.units.every(({ reason }) => reason !== null && !/[{}]|undefined/.test(reason))).toBe(true);
    expect(result).toMatchObject({ year: 2023, summary: { count: 2, facts: { 决算支出: '300.5' }, total: null } });
    expect(progress[0]).toMatch(/^\[1\/8\] /);
    expect((await readFile(join(folder, '甲.xlsx'))).equals(before)).toBe(true);
  });

  it('合计是公式；单位名称总是文字；问题清单里有各家的问题', async () => {
    const read = readWorkbook(await readFile(county));
    if (!read.ok) throw new Error(read.refusal.code);
    const [sheet, problems] = read.value.sheets;
    const texts = sheet!.rows.map((row) => (row ?? []).map(contentText));
    const heading = texts.findIndex((row) => row.includes('单位名称'));
    const spent = texts[heading]!.indexOf('决算支出');
    const total = texts.findIndex((row) => row[1]?.startsWith('合计'));
    expect(texts[total]![spent]).toBe('300.5');
    expect([...sheet!.formulas.values()]).toContainEqual(
      expect.stringContaining(`SUM(${a1(heading + 1, spent)}:${a1(total - 1, spent)})`),
    );
    expect(texts.flat()).toContain('=乙水乡人民政府');
    expect([...sheet!.formulas.values()].some((formula) => formula.includes('乙水'))).toBe(false);
    expect(problems!.rows.flat().map(contentText).join('\n')).toMatch(/本年支出合计 100\.50 ≠/);
  });

  it('图是表里的：名称、数都从单元格取，文件没有 Open XML 错误', async () => {
    const chart = partText(new Uint8Array(await readFile(county)), 'xl/charts/chart1.xml');
    expect(chart).toMatch(/<c:cat><c:strRef><c:f>'?汇总'?!\$B\$4:\$B\$\d+<\/c:f>/);
    expect(chart).toContain('各单位执行率');
    expect(await validationErrors(county)).toEqual([]);
  });

  it('再汇总一次：县里写的备注跟着单位走，以前的汇总表不当成单位', async () => {
    const bytes = await readFile(county);
    const read = readWorkbook(bytes);
    if (!read.ok) throw new Error(read.refusal.code);
    const [sheet] = read.value.sheets;
    const row = sheet!.rows.findIndex((one) => one?.some((content) => content === '甲石镇人民政府'));
    const column = sheet!.rows.find((one) => one?.some((content) => content === '备注'))!.indexOf('备注');
    const patched = patchCells(
      bytes,
      new Map([
        ['汇总', [{ row, column, change: { kind: 'constant' }, content: '已电话核对', numberFormat: undefined }]],
      ]),
    );
    if (!patched.ok) throw new Error('not patched');
    await writeFile(county, patched.value);
    await writeFile(join(folder, '丁.xlsx'), await town('丁河镇人民政府', 50));
    const { status, text } = await rollup('--ndjson');
    expect(status).toBe(0);
    const lines = text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatchObject({ summary: { count: 3, facts: { 决算支出: '350.5' } } });
    const again = readWorkbook(await readFile(county));
    const kept = again.ok ? again.value.sheets[0]!.rows.find((one) => one?.includes('甲石镇人民政府')) : undefined;
    expect(kept?.at(-1)).toBe('已电话核对');
    out.length = 0;
    await runCli(['rollup', county, join(folder, '丁.xlsx'), '--out', join(folder, '另.xlsx')], shell);
    expect(out.join('\n')).toMatch(/以前的汇总表/);
    // 甲 sent nothing this time: what was typed beside it waits among the problems.
    const waits = readWorkbook(await readFile(join(folder, '另.xlsx')));
    expect(waits.ok && waits.value.sheets[1]?.rows).toContainEqual(['甲石镇人民政府', undefined, '备注', '已电话核对']);
    await runCli(['rollup', join(folder, '甲.xlsx'), '--out', join(folder, '另.xlsx')], shell);
    const back = readWorkbook(await readFile(join(folder, '另.xlsx')));
    expect(back.ok && back.value.sheets[0]?.rows[3]?.at(-1)).toBe('已电话核对');
  });

  it('汇总表要写到一本别人的工作簿上：不写，说出是哪几张表', async () => {
    const before = await readFile(join(folder, '乙.xlsx'));
    err.length = 0;
    expect(await runCli(['rollup', folder, '--out', join(folder, '乙.xlsx')], shell)).toBe(1);
    expect(err.at(-1)).toMatch(/不是汇总程序写的工作表「总表」/);
    expect(await readFile(join(folder, '乙.xlsx'))).toEqual(before);
  });

  it('两种写法、几份不同的，在命令行上答：--same 合成一家，--take 以哪一份为准；说的单位没有，不写', async () => {
    const two = join(folder, '两种写法');
    await mkdir(two);
    await writeFile(join(two, '一.xlsx'), await town('石桥镇', 10));
    await writeFile(join(two, '二.xlsx'), await town('石桥镇人民政府', 20));
    const spent = async (...words: string[]) => {
      out.length = 0;
      err.length = 0;
      const status = await runCli(['rollup', two, '--out', join(folder, '两.xlsx'), '--json', ...words], shell);
      if (status !== 0) return err.at(-1);
      const { summary, findings } = JSON.parse(out.join('\n')) as {
        summary: { facts: Record<string, string> };
        findings: { code: string }[];
      };
      return [summary.facts['决算支出'] ?? null, findings.map(({ code }) => code)];
    };
    expect(await spent()).toEqual(['30', ['rollupNamesAlike']]);
    expect(await spent('--same', '石桥镇＝石桥镇人民政府')).toEqual([null, []]);
    expect(await spent('--same', '石桥镇=石桥镇人民政府', '--take', '二.xlsx')).toEqual(['20', []]);
    expect(await spent('--apart', '石桥镇人民政府=石桥镇')).toEqual(['30', []]);
    expect(await spent('--same', '石桥镇=石乔镇')).toMatch(/没有「石乔镇」，没有写汇总表/);
    expect(await spent('--same', '石桥镇')).toMatch(/--same 后面写两个单位名称/);
  });

  it('市里把各县的汇总表再汇总：一个县一行，金额是各乡镇之和，名称取自文件名', async () => {
    const city = join(folder, '市');
    await mkdir(city);
    await cp(county, join(city, '示例县汇总.xlsx'));
    await cp(county, join(city, '样板县.xlsx'));
    out.length = 0;
    expect(await runCli(['rollup', city, '--out', join(folder, '全市.xlsx'), '--json'], shell)).toBe(0);
    const result = JSON.parse(out.join('\n')) as {
      units: { unit: string; status: string; facts: Record<string, string> }[];
      summary: { facts: Record<string, string> };
      findings: { code: string }[];
    };
    expect(result.units.map(({ unit, status, facts }) => [unit, status, facts['决算支出']])).toEqual([
      ['示例县', '未评完', '350.5'],
      ['样板县', '未评完', '350.5'],
    ]);
    expect(result.summary.facts['决算支出']).toBe('701');
    expect(result.findings.map(({ code }) => code)).toContain('rollupOfCounties');
  });

  it('中途停止（Ctrl+C）：什么也不写，说到哪里为止', async () => {
    err.length = 0;
    const target = join(folder, '停.xlsx');
    let stop: () => void = () => undefined;
    const stopping = {
      ...shell,
      onInterrupt: (call: () => void) => (stop = call),
      err: (text: string) => {
        err.push(text);
        if (text.startsWith('[2/')) stop();
      },
    } as Shell;
    expect(await runCli(['rollup', folder, '--out', target], stopping)).toBe(1);
    expect(err.at(-1)).toMatch(/汇总已停止：\d+ 个文件读了 1 个。没有写入/);
    await expect(readFile(target)).rejects.toThrow();
  });

  it('没有一个单位可以计入：不写汇总表，以前的汇总表还在；没有的文件说找不到', async () => {
    const before = await readFile(county);
    const bad = join(folder, '坏.xlsx');
    out.length = 0;
    expect(await runCli(['rollup', bad, join(folder, '没有这个'), '--out', county, '--json'], shell)).toBe(0);
    const told = JSON.parse(out.join('\n')) as { out: null; units: { status: string; reason: string }[] };
    expect(told.out).toBeNull();
    expect(told.units.map(({ status }) => status)).toEqual(['不能读', '不能读']);
    expect(told.units[1]?.reason).toMatch(/找不到文件/);
    out.length = 0;
    await runCli(['rollup', bad, '--out', county], shell);
    expect(out.join('\n')).toMatch(/没有写汇总表/);
    expect(await readFile(county)).toEqual(before);
  });

  it('空文件夹：做不了，说明原因', async () => {
    expect(await runCli(['rollup', join(folder, '子文件夹'), '--out', county], shell)).toBe(1);
    expect(err.at(-1)).toMatch(/没有可以汇总的工作簿/);
  });
});
