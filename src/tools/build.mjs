/** `npm run build [-- --base-url https://…/ --office-js local|cdn|21vianet]`: the add-in as static files in dist/. */
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';

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

await bundle({ baseUrl, officeJs: values['office-js'] });
console.log(
  `dist/ → ${baseUrl}\n把 dist 里的全部文件放到这个地址，再安装 dist/manifest.xml（办法见 README.zh-CN.md）。`,
);
