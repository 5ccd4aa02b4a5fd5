import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookFile } from '../../../src/hosts/xlsx/workbookFile';
import { draftOf, factsDraft } from './draftOf';
import { packageOf } from './packageOf';

const DRAFT = draftOf(factsDraft());
let folder: string;
let input: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-file-'));
  input = join(folder, '决算.xlsx');
  output = join(folder, '决算-绩效自评.xlsx');
  writeFileSync(input, packageOf({}));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('读一个，写另一个，原件不动，不留临时文件', async () => {
  const before = readFileSync(input);
  const port = workbookFile(input, output);
  expect(await port.read()).toMatchObject({ ok: true, value: { sheets: [{ name: '表1' }] } });
  expect(await port.write(DRAFT)).toEqual({ ok: true, value: undefined });
  expect(await workbookFile(output, '').read()).toMatchObject({
    ok: true,
    value: { sheets: [{ name: '表1' }, { name: '绩效数据' }] },
  });
  expect(Buffer.compare(readFileSync(input), before)).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['决算-绩效自评.xlsx', '决算.xlsx']);
});

test('输出已经在，整个换掉', async () => {
  writeFileSync(output, '旧');
  expect(await workbookFile(input, output).write(DRAFT)).toMatchObject({ ok: true });
  expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['没有这个文件', () => join(folder, '无.xlsx'), 'fileNotFound'],
  ['是文件夹', () => folder, 'isDirectory'],
  ['路径中间是文件', () => join(input, '无.xlsx'), 'fileNotFound'],
])('不能读：%s', async (_title, path, code) => {
  const port = workbookFile(path(), output);
  expect(await port.read()).toEqual({ ok: false, refusal: { code, details: { path: path() } } });
  expect(await port.write(DRAFT)).toMatchObject({ ok: false, refusal: { code } });
  expect(existsSync(output)).toBe(false);
});

test('读不动的文件', async () => {
  const loop = join(folder, '环.xlsx');
  symlinkSync(loop, loop);
  expect(await workbookFile(loop, output).read()).toMatchObject({
    ok: false,
    refusal: { code: 'linkLoops', details: { path: loop } },
  });
});

test.each([
  ['同一路径', () => input],
  ['换一种写法', () => join(folder, '.', '别处', '..', '决算.xlsx')],
  ['符号链接', () => linked(symlinkSync)],
  ['硬链接', () => linked(linkSync)],
])('输出就是输入：%s', async (_title, path) => {
  const before = readFileSync(input);
  expect(await workbookFile(input, path()).write(DRAFT)).toMatchObject({
    ok: false,
    refusal: { code: 'outputIsInput' },
  });
  expect(Buffer.compare(readFileSync(input), before)).toBe(0);
});

function linked(make: (from: string, to: string) => void): string {
  const path = join(folder, '链接.xlsx');
  make(input, path);
  return path;
}

test('输出的文件夹不存在，或输出是文件夹', async () => {
  expect(await workbookFile(input, join(folder, '无', 'a.xlsx')).write(DRAFT)).toMatchObject({
    ok: false,
    refusal: { code: 'outputFolderMissing' },
  });
  mkdirSync(output);
  expect(await workbookFile(input, output).write(DRAFT)).toMatchObject({ ok: false, refusal: { code: 'isDirectory' } });
  expect(readdirSync(output)).toEqual([]);
});

// Nothing is read-only to root.
const unlessRoot = process.getuid?.() === 0 ? test.skip : test;
unlessRoot('只读的文件夹', async () => {
  const closed = join(folder, '只读');
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  expect(await workbookFile(input, join(closed, 'a.xlsx')).write(DRAFT)).toMatchObject({
    ok: false,
    refusal: { code: 'outputNotWritable', details: { reason: 'EACCES' } },
  });
  expect(readdirSync(closed)).toEqual([]);
  chmodSync(closed, 0o755);
});

test('名字太长，写不出，不留半个文件', async () => {
  expect(await workbookFile(input, join(folder, '一'.repeat(90))).write(DRAFT)).toMatchObject({
    ok: false,
    refusal: { code: 'outputNameTooLong', details: { reason: 'ENAMETOOLONG' } },
  });
  expect(readdirSync(folder)).toEqual(['决算.xlsx']);
});

const unlessWindows = process.platform === 'win32' ? test.skip : test;

test('设为只读的旧结果不替换', async () => {
  writeFileSync(output, '旧');
  chmodSync(output, 0o444);
  expect(await workbookFile(input, output).write(DRAFT)).toMatchObject({
    ok: false,
    refusal: { code: 'outputReadOnly', details: { path: output } },
  });
  chmodSync(output, 0o644);
  expect(readFileSync(output, 'utf8')).toBe('旧');
  expect(readdirSync(folder).sort()).toEqual(['决算-绩效自评.xlsx', '决算.xlsx']);
});

unlessWindows.each([0o600, 0o664, 0o666])('旧结果的权限 %o 保留', async (mode) => {
  writeFileSync(output, '旧');
  chmodSync(output, mode);
  expect(await workbookFile(input, output).write(DRAFT)).toMatchObject({ ok: true });
  expect(statSync(output).mode & 0o777).toBe(mode);
});

unlessWindows.each([
  ['自己', ['决算-绩效自评.xlsx']],
  ['另一个，那一个又指回来', ['中转.xlsx', '决算-绩效自评.xlsx']],
  ['几个绕成一圈', ['中转.xlsx', '再转.xlsx', '末转.xlsx', '中转.xlsx']],
])('结果是链接，指向%s：不写，链接原样', async (_title, targets) => {
  const links = ['决算-绩效自评.xlsx', ...targets].slice(0, targets.length);
  links.forEach((link, index) => {
    symlinkSync(targets[index]!, join(folder, link));
  });
  expect(await workbookFile(input, output).write(DRAFT)).toMatchObject({
    ok: false,
    refusal: { code: 'linkLoops', details: { path: output } },
  });
  expect(await workbookFile(output, join(folder, '别处.xlsx')).read()).toMatchObject({
    refusal: { code: 'linkLoops' },
  });
  expect(readdirSync(folder).sort()).toEqual(['决算.xlsx', ...links].sort());
  for (const link of links) expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true);
});

unlessWindows.each([
  ['已有的文件', '旧'],
  ['还没有的文件', undefined],
])('结果是链接，指向%s：链接还是链接，换掉的是它指向的文件', async (_title, old) => {
  const real = join(folder, '实际.xlsx');
  if (old !== undefined) writeFileSync(real, old);
  symlinkSync(join(folder, '实际.xlsx'), join(folder, '中转.xlsx'));
  symlinkSync('中转.xlsx', output);
  expect(await workbookFile(input, output).write(DRAFT)).toMatchObject({ ok: true });
  expect(lstatSync(output).isSymbolicLink()).toBe(true);
  expect(lstatSync(real).isFile()).toBe(true);
  expect(readFileSync(real).subarray(0, 2).toString()).toBe('PK');
});
