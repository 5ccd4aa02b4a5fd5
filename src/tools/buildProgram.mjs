import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPTIMISE_LATER } from './optimiseLater.mjs';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The command line joined into one file that needs nothing but Node: a module, or (`format: 'cjs'`) a function that is handed `require`, whose
 * compiled code can be kept beside it. `only`: the one command that is ever asked of it; of the others it knows what they are called.
 */
export async function buildProgram(outfile, { format = 'esm', only } = {}) {
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
  const { commands, schemes } = await knownBefore(build, joined);
  const { outputFiles } = await build({
    ...joined,
    entryPoints: [join(source, 'cli.ts')],
    write: false,
    format,
    plugins: [
      {
        name: 'compiledSchemes',
        setup: ({ onLoad }) => onLoad({ filter: /[\\/]compiledSchemes\.ts$/ }, () => ({ contents: schemes })),
      },
      ...(only === undefined ? [] : [withoutOthers(only, commands)]),
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

/** Of every command but one the name and what the usage says of it: each command reads all of its program before it begins. */
function withoutOthers(only, commands) {
  return {
    name: 'withoutOthers',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]cli[\\/]commands[\\/]\w+Command\.ts$/ }, ({ path }) => {
        const [, name] = /(\w+)Command\.ts$/.exec(path);
        return name === only ? undefined : { contents: `export const ${name}Command = ${commands.get(name)};` };
      }),
  };
}

/** What need not be worked out by each command: what the usage says of all, and the sentences of the built-in schemes compiled. */
async function knownBefore(build, joined) {
  const { outputFiles } = await build({
    ...joined,
    stdin: {
      contents: `
        export { buildScheme } from './core/schemes/buildScheme';
        export { builtInTexts } from './core/schemes/allSchemes';
        export { allCommands } from './cli/allCommands';`,
      resolveDir: source,
    },
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} };
  new Function('require', 'module', outputFiles[0].text)(createRequire(import.meta.url), module);
  const { buildScheme, builtInTexts, allCommands } = module.exports;
  const entries = builtInTexts.map((texts) => {
    const scheme = JSON.stringify(JSON.stringify(buildScheme(texts).scheme));
    return `${JSON.stringify(texts.id)}: () => JSON.parse(${scheme})`;
  });
  return {
    commands: new Map(allCommands.map((command) => [command.name, JSON.stringify(command)])),
    schemes: `export const compiledSchemes = {\n${entries.join(',\n')}\n};`,
  };
}
