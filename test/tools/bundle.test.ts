import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tools = (file: string): string => JSON.stringify(pathToFileURL(join(__dirname, '../../src/tools', file)).href);
const inNode = (program: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });

it('改过一个文件、加一个、删一个、换地址，都不是同一个；什么都没动就是同一个', () => {
  const root = mkdtempSync(join(tmpdir(), 'jixiao-sources-'));
  mkdirSync(join(root, 'src/里'), { recursive: true });
  writeFileSync(join(root, 'src/里/甲.ts'), '1');
  writeFileSync(join(root, 'manifest.xml'), '1');
  const said = inNode(`
    import { fingerprint } from ${tools('fingerprint.mjs')};
    import { rmSync, writeFileSync } from 'node:fs';
    const root = ${JSON.stringify(root)};
    const now = (also) => fingerprint(root, { folders: ['src'], files: ['manifest.xml', '没有.json'], also });
    const seen = [now('甲'), now('乙')];
    if (now('甲') !== seen[0]) throw new Error('not the same');
    for (const change of [
      () => writeFileSync(root + '/src/里/甲.ts', '12'),
      () => writeFileSync(root + '/manifest.xml', '12'),
      () => writeFileSync(root + '/src/乙.ts', ''),
      () => rmSync(root + '/src/里/甲.ts'),
    ]) {
      change();
      seen.push(now('甲'));
    }
    console.log(new Set(seen).size);
  `);
  expect(said.trim()).toBe('6');
});

it('进度：终端里一行往前走，别处每四分之一说一行，不重复', () => {
  const said = (isTerminal: boolean): string =>
    inNode(`
      import { progressLine } from ${tools('progressLine.mjs')};
      let said = '';
      const hear = progressLine('准备', { write: (text) => (said += text), isTerminal: ${String(isTerminal)} });
      for (const share of [0, 0.1, 0.1, 0.3, 0.2, 0.6, 0.99, 1, 1]) hear(share);
      process.stdout.write(said);
    `);
  expect(said(false)).toBe('准备…… 0%\n准备…… 30%\n准备…… 60%\n准备…… 99%\n准备…… 100%\n');
  expect(said(true)).toBe('\r准备…… 0%\r准备…… 10%\r准备…… 30%\r准备…… 60%\r准备…… 99%\r准备…… 100%\n');
});
