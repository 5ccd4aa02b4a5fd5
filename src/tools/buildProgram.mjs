import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPTIMISE_LATER } from './optimiseLater.mjs';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The command line joined into one file that needs nothing but Node: a module, or (`format: 'cjs'`) a function that is handed `require`, whose
 * compiled code can be kept beside it.
 */
export async function buildProgram(outfile, { format = 'esm' } = {}) {
  const { build } = await import('esbuild');
  // Every command reads the whole of it, so blanks are left out.
  const joined = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    minifyWhitespace: true,
    minifySyntax: true,
  };
  const compiled = await compiledSchemes(build, joined);
  const { outputFiles } = await build({
    ...joined,
    entryPoints: [join(source, 'cli.ts')],
    write: false,
    format,
    plugins: [
      {
        name: 'compiledSchemes',
        setup: ({ onLoad }) => onLoad({ filter: /[\\/]compiledSchemes\.ts$/ }, () => ({ contents: compiled })),
      },
    ],
    banner: { js: format === 'esm' ? MODULE_HEAD : '(function (require) {' },
    footer: { js: format === 'esm' ? '' : '})' },
  });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, inAscii(outputFiles[0].text));
}

/** Regular expressions are left as they are written. Without a single wide character the program is read three times as fast, into half the memory. */
function inAscii(program) {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What is CommonJS among the packages asks for Node's own modules with require. */
const MODULE_HEAD = `#!/usr/bin/env node
import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import { setFlagsFromString } from 'node:v8'; setFlagsFromString('${OPTIMISE_LATER}');`;

/** The sentences of the built-in schemes compiled here and now, each to be read when it is asked for. */
async function compiledSchemes(build, joined) {
  const { outputFiles } = await build({
    ...joined,
    stdin: {
      contents: `export { buildScheme } from './buildScheme'; export { builtInTexts } from './allSchemes';`,
      resolveDir: join(source, 'core/schemes'),
    },
    format: 'esm',
    write: false,
  });
  const { buildScheme, builtInTexts } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const entries = builtInTexts.map((texts) => {
    const scheme = JSON.stringify(JSON.stringify(buildScheme(texts).scheme));
    return `${JSON.stringify(texts.id)}: () => JSON.parse(${scheme})`;
  });
  return `export const compiledSchemes = {\n${entries.join(',\n')}\n};`;
}
