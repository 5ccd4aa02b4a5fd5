import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import config from '../../webpack.config.js';

const root = join(import.meta.dirname, '../..');

/** Bytes after gzip of each bundle, all built the way the add-in is. */
export function bundleSizes() {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-sizes-'));
  const entry = {
    pane: join(root, 'src/taskpane.tsx'),
    template: join(import.meta.dirname, 'emptyPane.tsx'),
    core: { import: join(root, 'src/app/assistant.ts'), library: { type: 'commonjs' } },
  };
  return new Promise((resolve, reject) => {
    webpack(
      { ...config({ folder }), entry, plugins: [], output: { path: folder, filename: '[name].js' } },
      (problem, stats) => {
        if (problem || stats.hasErrors())
          return reject(problem ?? new Error(stats.toString({ preset: 'errors-only' })));
        const sizes = Object.fromEntries(
          readdirSync(folder)
            .filter((file) => file.endsWith('.js'))
            .map((file) => [file.slice(0, -3), gzipSync(readFileSync(join(folder, file)), { level: 9 }).length]),
        );
        rmSync(folder, { recursive: true });
        resolve(sizes);
      },
    );
  });
}
