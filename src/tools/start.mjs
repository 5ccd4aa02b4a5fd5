/** `npm start`: installs what is missing, scores the sample workbook without Excel, then builds and opens the page that shows the pane beside a workbook. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { serve } from './serve.mjs';

install();
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 3000);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, 'out', '示例乡2022-评分.xlsx');
mkdirSync(dirname(output), { recursive: true });
const scored = spawnSync(
  process.execPath,
  [
    join(root, 'src/tools/jixiao.mjs'),
    'score',
    join(root, 'assets/samples/示例乡2022.xlsx'),
    '--assume-met',
    '--out',
    output,
  ],
  { stdio: 'inherit' },
);
if (scored.status !== 0) process.exit(scored.status ?? 1);

console.log('\n正在准备网页……');
try {
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  const address = `${(await serve(join(root, 'dist'), port)).address}/preview.html`;
  console.log(
    `已在 ${address} 打开：左边是示例工作簿，右边是面板。把自己的 .xlsx 拖进网页也可以。\n文件只在这台电脑上处理。看完按 Ctrl+C 结束。`,
  );
  openInBrowser(address);
} catch (problem) {
  console.error(
    problem.code === 'EADDRINUSE'
      ? `网页没有打开：端口 ${problem.port} 正被别的程序占用。请换一个端口，例如 npm start -- --port 3001。`
      : problem,
  );
  process.exit(1);
}

/** Where there is no screen, the address above is enough. */
function openInBrowser(address) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const [command, ...first] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...first, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
