import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { Licenses } from './src/tools/licenses.mjs';
import { SingleFile } from './src/tools/singleFile.mjs';

const root = import.meta.dirname;
const officeJs = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Volume-licensed Office 2016 and 2019 show the pane in Internet Explorer's engine, which cannot read the bundle, and a webview of
 * some years ago lacks what it calls: both are told so, in ES5, instead of being left blank.
 */
const oldWebview = (advice) => `
if (!('noModule' in document.createElement('script')) || !Object.fromEntries || !Array.prototype.at || !String.prototype.replaceAll) {
  var pane = document.getElementById('pane');
  // Whatever of the bundle it can read finds no place to draw over this.
  pane.removeAttribute('id');
  pane.innerHTML = '<p style="padding:16px;font-size:15px;line-height:1.7">${advice}</p>';
}
`;
const OLD_WEBVIEW = oldWebview(
  '这台电脑上的 Office 版本较旧，面板无法显示。<br>请改用 Microsoft 365、Office 2021 或网页版 Excel，或者用新版 Edge、Chrome 浏览器打开同一地址下的 preview.html。',
);
const OLD_BROWSER = oldWebview('这个浏览器版本较旧，打不开。<br>请用新版 Edge、Chrome 或 360 极速浏览器打开这个文件。');

/** Where office.js comes from: beside the page, from Microsoft, or from 21Vianet for Office 365 operated in China. */
const OFFICE_JS = {
  local: { src: 'office/office.js', origin: '' },
  cdn: {
    src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: ' https://appsforoffice.microsoft.com',
  },
  '21vianet': {
    src: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: ' https://appsforoffice.cdn.partner.office365.cn',
  },
};

/** Outside Excel office.js puts a frame of its telemetry into the head. The policy refuses it, and the browser calls that an error; so it is not put there. */
const NO_FRAMES = `
document.head.appendChild = function (node) {
  return node.tagName === 'IFRAME' ? node : Node.prototype.appendChild.call(this, node);
};
`;

/** Nothing is sent anywhere: the page loads its own files and office.js. Fluent writes its styles into the page, hence the inline styles. */
function policy({ origin }) {
  return [
    "default-src 'self'",
    `script-src 'self'${origin} ${[OLD_WEBVIEW, NO_FRAMES].map(hashOf).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** As the policy names a script that stands in the page. */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** `npm run build`: static files with the manifest for the address they will have. */
export default function config({
  baseUrl = 'https://localhost:3000/',
  officeJs: chosen = 'local',
  folder = join(root, 'dist'),
} = {}) {
  const office = OFFICE_JS[chosen];
  if (!office) throw new Error(`officeJs: ${Object.keys(OFFICE_JS).join(', ')}`);
  return {
    mode: 'production',
    entry: { taskpane: join(root, 'src/taskpane.tsx'), preview: join(root, 'src/preview.tsx') },
    output: {
      path: folder,
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'pieces/[contenthash:8].js',
      assetModuleFilename: 'assets/[name][ext]',
      // Beside the page: one that is a single file has no script with an address to tell it from.
      publicPath: '',
      // The command line stands there too, since the installation.
      clean: { keep: /jixiao\.mjs$|\.built$/ },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.xlsx$/, type: 'asset/inline' },
        // The one table of hyphens that is loaded whatever happens: a thread that was made of text has nothing beside it to load.
        { test: /engine-render.lib.es.index\.js$/, parser: { dynamicImportMode: 'eager' } },
        // With the piece that needs them: a style sheet of its own would have to be loaded.
        { test: /\.css$/, type: 'css/auto', parser: { exportType: 'style' } },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      ],
    },
    // What terser needs most of a minute for, swc does in a few seconds.
    // Neither webpack nor its plugin may minify the page: the policy names the inline script by its hash.
    optimization: {
      // A thread is one program: it may be carried as a text, with nothing beside it to load.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !/Worker$/.test(chunk.name ?? '') },
      minimizeOptions: { html: false },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }), '...'],
    },
    experiments: { css: true },
    plugins: [
      // How many languages break words at the end of a line, which no cell of a sheet does; one of them is loaded all the same.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb-)[\w-]+\.js$/,
        contextRegExp: /engine-render.lib.es$/,
      }),
      new SingleFile({
        filename: 'jixiao.html',
        entry: 'preview',
        client: 'office/excel-web-16.00.js',
        icon: 'assets/icons/icon-32.png',
        guard: OLD_BROWSER,
      }),
      new Licenses({ copied: [dirname(officeJs)] }),
      new HtmlPlugin({ filename: 'taskpane.html', chunks: ['taskpane'], templateContent: page(office), minify: false }),
      // The same pane without Excel: of Office.js it needs the client alone, which talks to the workbook in the page.
      new HtmlPlugin({
        filename: 'preview.html',
        chunks: ['preview'],
        templateContent: page({ src: 'office/excel-web-16.00.js', origin: '', defer: true }),
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: join(root, 'assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
          {
            from: join(root, 'manifest.xml'),
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll('https://localhost:3000/', baseUrl),
          },
          // Township offices may have no way to Microsoft's server, so Office.js stands beside the page.
          ...(office.origin
            ? ['excel-web-16.00.js']
            : [
                'office.js',
                'o15apptofilemappingtable.js',
                'excel-*-16.*.js',
                '{zh-cn,en-us}/office_strings.js',
                'telemetry/oteljs*.js',
              ]
          ).map(asMicrosoftShipsIt),
        ],
      }),
    ],
    performance: { hints: false },
  };
}

/** Its licence forbids any change, so the minimizer is told that its work is done. */
function asMicrosoftShipsIt(files) {
  return {
    from: files,
    context: officeJs,
    to: 'office/',
    info: { minimized: true },
    globOptions: { ignore: ['**/*.debug.js'] },
  };
}

function page(office) {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy(office)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>绩效自评助手</title>
    <link rel="icon" href="assets/icons/icon-32.png">
    <style>html, body, #pane { height: 100%; margin: 0 }</style>
    <script>${NO_FRAMES}</script>
    <script${office.defer ? ' defer' : ''} src="${office.src}"></script>
  </head>
  <body>
    <div id="pane"><p style="padding:16px">正在打开…</p></div>
    <script>${OLD_WEBVIEW}</script>
  </body>
</html>`;
}
