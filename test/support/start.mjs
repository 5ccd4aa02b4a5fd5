/** `npm start`: scores the sample workbook without Excel and says where the result is. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, 'out', '示例乡2022-评分.xlsx');
mkdirSync(dirname(output), { recursive: true });
const scored = spawnSync(process.execPath, [join(root, 'src/jixiao.mjs'), 'score', join(root, 'assets/samples/示例乡2022.xlsx'), '--assume-met', '--out', output], { stdio: 'inherit' });
if (scored.status === 0) {
  console.log('\n请用 Excel、WPS 或 LibreOffice 打开上面的文件查看。不装 Excel 也能点开试用的页面将随后续版本提供。');
}
process.exitCode = scored.status ?? 1;
