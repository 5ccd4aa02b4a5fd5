import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allCommands } from '../../src/cli/allCommands';
import { usage } from '../../src/cli/usage';
import { builtInTexts } from '../../src/core/schemes/allSchemes';
import { buildScheme } from '../../src/core/schemes/buildScheme';

const root = join(__dirname, '../..');
const sample = join(root, 'assets/samples/示例乡2022.xlsx');

it('命令行是一个文件：拿到一个空文件夹里，不装任何包就能评分', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-program-'));
  const program = join(folder, 'jixiao.mjs');
  const builder = pathToFileURL(join(root, 'src/tools/buildProgram.mjs')).href;
  const build = `import(${JSON.stringify(builder)}).then(({ buildProgram }) => buildProgram(${JSON.stringify(program)}))`;
  execFileSync(process.execPath, ['-e', build], { cwd: root });
  // The sentences of the built-in schemes are compiled already.
  for (const { id } of builtInTexts) expect(readFileSync(program, 'utf8')).toContain(`"${id}":()=>JSON.parse(`);
  // Whatever is read as Latin letters needs no decoding.
  expect(readFileSync(program).every((byte) => byte < 0x80)).toBe(true);
  copyFileSync(sample, join(folder, '我的.xlsx'));
  const scored = execFileSync(process.execPath, [program, 'score', '我的.xlsx', '--assume-met', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_PATH: '' },
  });
  expect(JSON.parse(scored)).toMatchObject({ unit: '示例乡人民政府', grade: '优' });
  expect(readFileSync(join(folder, '我的-评分.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

it.each(builtInTexts)('评分体系 $id 编好以后写成文字、再读回来，一点不差', (texts) => {
  const { scheme } = buildScheme(texts);
  expect(JSON.parse(JSON.stringify(scheme))).toStrictEqual(scheme);
});

it('同一条命令第二次用上次编好的代码，说的一样', () => {
  const run = () =>
    execFileSync(process.execPath, [join(root, 'src/tools/jixiao.mjs'), 'facts', sample], { encoding: 'utf8' });
  expect(run()).toBe(run());
  expect(run()).toMatch(/认出 [1-9]\d* 张表/);
});

it('一条命令有一个只够它用的程序；用法里每一条都有，写错命令也一样', () => {
  const started = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/tools/jixiao.mjs'), ...words], { encoding: 'utf8' });
  for (const { name } of allCommands) expect([name, existsSync(commandFile(name))]).toEqual([name, true]);
  expect(started('help').stdout.trim()).toBe(usage());
  const wrong = started('评分');
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining(usage())]);
  // What it knows of the others is what the usage says of them.
  expect(started('facts').stderr).toContain(usage());
});

const commandFile = (name: string) => join(root, 'src/cli/commands', `${name}Command.ts`);

it('只要命令行的，什么都不用另装', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['dependencies'] ?? {}).toEqual({});
  expect(manifest['files']).toEqual(['dist/jixiao.mjs']);
  expect(manifest['bin']).toEqual({ jixiao: 'dist/jixiao.mjs' });
});
