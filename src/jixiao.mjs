#!/usr/bin/env node
/**
 * The package's bin: runs our TypeScript as it stands, so that nothing has to be built before the first command.
 *
 * Loading some 200 files through tsx takes two thirds of a second, more than most commands take. So esbuild joins them
 * into one file, kept in node_modules/.cache under a name that changes with any of them; with it a command starts in a fifth
 * of the time. Where nothing can be kept (a folder that may not be written) or joined, tsx runs the files one by one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = dirname(realpathSync(fileURLToPath(import.meta.url)));
const modules = join(source, '../node_modules');
const cache = join(modules, '.cache/jixiao');
const program = join(cache, `${fingerprint()}.mjs`);

// `jixiao facts … | head` closes the pipe early, and nothing is wrong with that.
process.stdout.on('error', (problem) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
});

if (existsSync(program) || (await keepProgram())) await import(pathToFileURL(program).href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}

/** Of every source file and of what is installed: by size and time, which is as much as make looks at. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version).update(source);
  const files = readdirSync(source, { recursive: true })
    .filter((file) => /\.(ts|tsx|mjs|json)$/.test(file))
    .sort();
  for (const file of [...files.map((name) => join(source, name)), join(modules, '.package-lock.json')]) {
    const stat = statSync(file, { throwIfNoEntry: false });
    hash.update(`${file}:${stat?.size}:${stat?.mtimeMs};`);
  }
  return hash.digest('hex').slice(0, 32);
}

async function keepProgram() {
  const unfinished = `${program}.${process.pid}`;
  try {
    const { build } = await import('esbuild');
    await build({
      entryPoints: [join(source, 'cli.ts')],
      outfile: unfinished,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
      // What is CommonJS among the packages asks for Node's own modules with require.
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      },
      plugins: [{ name: 'own place', setup: keepOwnPlace }],
    });
    // Another command may be reading: the name appears with the whole file behind it, or not at all.
    renameSync(unfinished, program);
    forgetOthers();
    return true;
  } catch {
    return false;
  }
}

/** A file of ours that asks where it is must not be told "in the cache". */
function keepOwnPlace(build) {
  build.onLoad({ filter: /[/\\]src[/\\].*\.tsx?$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
    return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
  });
}

/** Yesterday's programs, finished or not; a younger one may be running in another window. */
function forgetOthers() {
  const day = 86_400_000;
  for (const name of readdirSync(cache)) {
    const file = join(cache, name);
    if (Date.now() - statSync(file).mtimeMs > day) rmSync(file, { force: true });
  }
}
