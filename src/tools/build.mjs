/** `npm run build [-- --base-url https://…/ --office-js local|cdn|21vianet]`: the add-in as static files in dist/. */
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { progressLine } from './progressLine.mjs';

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string', default: 'https://localhost:3000/' },
    'office-js': { type: 'string', default: 'local' },
  },
});
const baseUrl = values['base-url'].replace(/\/*$/, '/');
if (!/^https:\/\/[^/]/.test(baseUrl)) {
  console.error(
    `--base-url 应当是以 https:// 开头的地址，而不是「${values['base-url']}」。Excel 不加载 http 的加载项。`,
  );
  process.exit(2);
}

const built = await bundle({ baseUrl, officeJs: values['office-js'], progress: progressLine('正在生成') });
console.log(
  `${built ? '' : '没有改动，dist 里的就是最新的。\n'}用 WPS 的乡镇：把 dist/jixiao.html 这一个文件发给会计，双击打开。
装进 Excel：把 dist 里的全部文件放到 ${baseUrl}，再安装 dist/manifest.xml（办法见 INSTALL.zh-CN.md）。`,
);
