/**
 * `npm run jixiao`: the command line of a checkout as its sources stand, so that nothing has to be built after a change.
 *
 * The joined program is kept under a name that changes with any source file, so that a command starts at once. Where there is nothing
 * to join with, the program that was built on installation runs.
 */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';

const root = join(dirname(realpathSync(fileURLToPath(import.meta.url))), '../..');
const built = join(root, 'dist/jixiao.mjs');

await import(pathToFileURL((await currentProgram()) ?? built).href);

async function currentProgram() {
  const sources = { folders: ['src'], files: ['node_modules/.package-lock.json'], which: /\.(ts|tsx|mjs|json)$/ };
  const name = `${fingerprint(root, sources)}.mjs`;
  // A folder that may not be written is no hindrance: there is the one for temporary files.
  for (const folder of [join(root, 'node_modules/.cache/jixiao'), join(tmpdir(), 'jixiao-programs')]) {
    const program = join(folder, name);
    if (existsSync(program) || (await keep(program))) return program;
  }
  return undefined;
}

async function keep(program) {
  const unfinished = `${program}.${process.pid}`;
  try {
    // Only where there is something to build is the builder loaded.
    const { buildProgram } = await import('./buildProgram.mjs');
    mkdirSync(dirname(program), { recursive: true });
    await buildProgram(unfinished);
    // Another command may be reading: the name appears with the whole file behind it, or not at all.
    renameSync(unfinished, program);
    forgetOthers(dirname(program));
    return true;
  } catch {
    return false;
  }
}

/** Yesterday's programs, finished or not; a younger one may be running in another window. */
function forgetOthers(folder) {
  const day = 86_400_000;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > day) rmSync(file, { force: true });
  }
}
