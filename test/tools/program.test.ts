import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../..');
const sample = join(root, 'assets/samples/示例乡2022.xlsx');

it('命令行是一个文件：拿到一个空文件夹里，不装任何包就能评分', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-program-'));
  const program = join(folder, 'jixiao.mjs');
  const builder = pathToFileURL(join(root, 'src/tools/buildProgram.mjs')).href;
  const build = `import(${JSON.stringify(builder)}).then(({ buildProgram }) => buildProgram(${JSON.stringify(program)}))`;
  execFileSync(process.execPath, ['-e', build], { cwd: root });
  copyFileSync(sample, join(folder, '我的.xlsx'));
  const scored = execFileSync(process.execPath, [program, 'score', '我的.xlsx', '--assume-met', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_PATH: '' },
  });
  expect(JSON.parse(scored)).toMatchObject({ unit: '示例乡人民政府', grade: '优' });
  expect(readFileSync(join(folder, '我的-评分.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

it('只要命令行的，什么都不用另装', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest['dependencies'] ?? {}).toEqual({});
  expect(manifest['files']).toEqual(['dist/jixiao.mjs']);
  expect(manifest['bin']).toEqual({ jixiao: 'dist/jixiao.mjs' });
});
