/** `npm start`: installs what is missing, scores the sample workbook without Excel, then builds and opens the page that shows the pane beside a workbook. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { install } from './install.mjs';
import { progressLine } from './progressLine.mjs';
import { serve } from './serve.mjs';

install();
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 3000);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

try {
  // Before anything that takes time: a port that is taken is said at once.
  const server = await serve(join(root, 'dist'), port);
  const progress = progressLine('正在准备网页（改过程序以后第一次要一分钟左右）');
  let isScored = false;
  // The page is built meanwhile, and says how far it is when what was scored has been told.
  const [status] = await Promise.all([
    scoreSample().finally(() => {
      isScored = true;
      console.log('');
    }),
    bundle({ progress: (share) => isScored && progress(share) }),
  ]);
  if (status !== 0) process.exit(status ?? 1);
  const address = `${server.address}/preview.html`;
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

function scoreSample() {
  const output = join(root, 'out', '示例乡2022-评分.xlsx');
  mkdirSync(dirname(output), { recursive: true });
  const program = join(root, 'src/tools/jixiao.mjs');
  const sample = join(root, 'assets/samples/示例乡2022.xlsx');
  const scoring = spawn(process.execPath, [program, 'score', sample, '--assume-met', '--out', output], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    scoring.on('error', reject).on('close', resolve);
  });
}

/** Where there is no screen, the address above is enough. */
function openInBrowser(address) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const [command, ...first] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...first, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
