import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** There is no Excel here: what is put where, taken away again and said is tried as data, and the program as far as it gets without one. */
const root = join(__dirname, '../..');
const inNode = (file: string, expression: string): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(pathToFileURL(join(root, file)).href)}).then((tools) => process.stdout.write(JSON.stringify(${expression}) ?? 'null'))`,
      ],
      { encoding: 'utf8' },
    ),
  ) as unknown;
const id = /<Id>(.*)<\/Id>/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'))?.[1];

const CASES = [
  {
    title: 'Windows：当前用户的注册表，一个值，取走时只删这一个值',
    given: { platform: 'win32', home: 'C:\\Users\\a', manifest: 'D:\\绩效 自评\\dist\\manifest.xml' },
    put: {
      run: [
        'reg',
        [
          'add',
          'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer',
          '/v',
          id,
          '/t',
          'REG_SZ',
          '/d',
          'D:\\绩效 自评\\dist\\manifest.xml',
          '/f',
        ],
      ],
    },
    take: { run: ['reg', ['delete', 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer', '/v', id, '/f']] },
  },
  {
    title: 'Mac：Excel 自己的文件夹里一个文件，取走时只删这一个文件',
    given: { platform: 'darwin', home: '/Users/a', manifest: '/Users/a/jixiao/dist/manifest.xml' },
    put: {
      copy: [
        '/Users/a/jixiao/dist/manifest.xml',
        `/Users/a/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${String(id)}.manifest.xml`,
      ],
    },
    take: { remove: `/Users/a/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${String(id)}.manifest.xml` },
  },
];

it.each(CASES)('$title', ({ given, put, take }) => {
  const plan = inNode('src/tools/sideload.mjs', `tools.sideload(${JSON.stringify({ ...given, id })})`);
  expect(plan).toMatchObject({ put, take });
});

it('别的系统：什么也不放，写明在网页版 Excel 里点哪里', () => {
  expect(
    inNode('src/tools/sideload.mjs', `tools.sideload({ platform: 'linux', home: '/home/a', id: '', manifest: '' })`),
  ).toBe(null);
  expect(
    inNode('src/tools/excelWords.mjs', `tools.excelWords.byHand('/a/dist/manifest.xml', 'https://localhost:3000')`),
  ).toMatch(/上传我的加载项[^]*\/a\/dist\/manifest\.xml/);
});

it('清单的编号取自清单；没有编号的不装', () => {
  expect(inNode('src/tools/sideload.mjs', `tools.manifestId('<Id>${String(id)}</Id>')`)).toBe(id);
  expect(() => inNode('src/tools/sideload.mjs', `tools.manifestId('<OfficeApp/>')`)).toThrow();
});

it('证书没做成的不用；做好的三个文件齐了才用；说还没有信任的，照实说', () => {
  const home = mkdtempSync(join(tmpdir(), 'jixiao-home-'));
  const made = (files: readonly string[], verified?: string) =>
    inNode(
      'src/tools/certificate.mjs',
      `(() => {
        const fs = require('node:fs');
        const files = tools.certificateFiles(${JSON.stringify(home)});
        const given = tools.certificate(${JSON.stringify(home)}, (command, args) => {
          if (args[2] === 'verify') return { stdout: ${JSON.stringify(verified)} };
          fs.mkdirSync(require('node:path').dirname(files.key), { recursive: true });
          for (const name of ${JSON.stringify(files)}) fs.writeFileSync(files[name], command + ' ' + args[1] + ' ' + name);
        });
        const text = (bytes) => String(bytes);
        return given && [given.isTrusted, ...Object.values(given.files).map(text)];
      })()`,
    );
  const files = ['key', 'cert', 'ca'].map((name) => `npx office-addin-dev-certs@3.0.0 ${name}`);
  expect(made([])).toBe(null);
  expect(made(['key', 'cert'])).toBe(null);
  expect(made(['ca'], 'You have trusted access to https://localhost.')).toEqual([true, ...files]);
  expect(made([], 'You need to install certificates for trusted access to https://localhost.')).toEqual([
    false,
    ...files,
  ]);
  // Without a network nobody says anything.
  expect(made([], undefined)).toEqual([true, ...files]);
});

it('stop：没有装过的不出错；写错的参数退出码是 2', () => {
  const excel = join(root, 'src/tools/excel.mjs');
  const env = { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'jixiao-home-')) };
  const said = execFileSync(process.execPath, [excel, 'stop'], { encoding: 'utf8', env });
  expect(said).toMatch(/没有自动装过什么|没有装过|已从 Excel 里取走/);
  expect(existsSync(join(env.HOME, 'Library'))).toBe(false);
  const wrong = spawnSync(process.execPath, [excel, 'stpo'], { env });
  expect(wrong.status).toBe(2);
});
