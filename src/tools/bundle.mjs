import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');
/** What was built last, and what of it must still be there. */
const BUILT = join(dist, '.built');
const PAGES = ['taskpane.html', 'preview.html', 'jixiao.html', 'manifest.xml', 'licenses.txt'];

/**
 * The static files of the add-in and of the page, in dist/ or in a folder of the caller's own. What stands in dist/ already, of the same
 * sources for the same address, is not built again: says whether it built. `progress` hears a share from 0 to 1.
 */
export async function bundle({ progress, baseUrl = 'https://localhost:3000/', officeJs = 'local', folder } = {}) {
  const options = { baseUrl, officeJs, ...(folder && { folder }) };
  const sources = fingerprint(root, {
    folders: ['src', 'assets'],
    files: ['manifest.xml', 'webpack.config.js', 'node_modules/.package-lock.json'],
    also: JSON.stringify(options),
  });
  const isOurs = folder === undefined;
  if (isOurs && isBuilt(sources)) return false;
  await run(options, progress);
  if (isOurs) {
    mkdirSync(dist, { recursive: true });
    writeFileSync(BUILT, sources);
  }
  return true;
}

function isBuilt(sources) {
  return (
    existsSync(BUILT) && readFileSync(BUILT, 'utf8') === sources && PAGES.every((page) => existsSync(join(dist, page)))
  );
}

async function run(options, progress) {
  const [{ default: webpack }, { default: config }] = await Promise.all([
    import('webpack'),
    import('../../webpack.config.js'),
  ]);
  return new Promise((resolve, reject) => {
    const compiler = webpack(config(options));
    if (progress) new webpack.ProgressPlugin((share) => progress(share)).apply(compiler);
    compiler.run((problem, stats) => {
      const failed = problem ?? (stats.hasErrors() ? new Error(stats.toString({ preset: 'errors-only' })) : undefined);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}
