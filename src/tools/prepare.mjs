/** npm's `prepare`: after an installation, and before the package is packed, the command line is one file, dist/jixiao.mjs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from './buildProgram.mjs';

const program = join(dirname(fileURLToPath(import.meta.url)), '../../dist/jixiao.mjs');
try {
  await buildProgram(program);
} catch (problem) {
  // Without the development packages there is nothing to build with, and an installation is not at fault for that.
  if (problem.code !== 'ERR_MODULE_NOT_FOUND') throw problem;
  console.error('没有安装开发用的包，未生成 dist/jixiao.mjs。');
}
