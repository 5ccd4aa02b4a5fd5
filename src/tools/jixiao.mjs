/**
 * `npm run jixiao`: the command line of a checkout as its sources stand, so that nothing has to be built after a change.
 *
 * The joined program is kept under a name that changes with any source file, and beside it the code that Node made of it when it first
 * ran, so that a command starts at once. Where there is nothing to join with, the program that was built on installation runs.
 */
import {
  existsSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { fingerprint } from './fingerprint.mjs';
import { OPTIMISE_LATER } from './optimiseLater.mjs';

const root = join(dirname(realpathSync(fileURLToPath(import.meta.url))), '../..');
const built = join(root, 'dist/jixiao.mjs');

// Each command has a program of its own: it reads all of it before it begins.
const command = knownCommand(process.argv[2] ?? '');

// Before the kept code is looked at: Node takes none that was made under other flags.
setFlagsFromString(OPTIMISE_LATER);
const program = await currentProgram();
if (program) run(program);
else await import(pathToFileURL(built).href);

/** Which of them; of any other word the usage is told. */
function knownCommand(word) {
  return /^[a-z]+$/.test(word) && existsSync(join(root, 'src/cli/commands', `${word}Command.ts`)) ? word : 'help';
}

async function currentProgram() {
  const sources = {
    folders: ['src/app', 'src/cli', 'src/core', 'src/hosts', 'src/tools'],
    files: ['src/cli.ts', 'node_modules/.package-lock.json'],
  };
  const name = `${fingerprint(root, sources)}.${command}.cjs`;
  // A folder that may not be written is no hindrance: there is the one for temporary files.
  for (const folder of [join(root, 'node_modules/.cache/jixiao'), join(tmpdir(), 'jixiao-programs')]) {
    const program = join(folder, name);
    if (existsSync(program) || (await keep(program))) return program;
  }
  return undefined;
}

/** Node compiles a function when it is first called; what one run compiled, the next one finds. Node itself refuses what is not its own. */
function run(file) {
  const kept = `${file}.code`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  // The program is ASCII (buildProgram), and so it need not be decoded.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected)
    process.once('exit', () => {
      try {
        writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
        renameSync(`${kept}.${process.pid}`, kept);
      } catch {
        // Then the next command compiles again.
      }
    });
  script.runInThisContext()(createRequire(file));
}

async function keep(program) {
  const unfinished = `${program}.${process.pid}`;
  try {
    // Only where there is something to build is the builder loaded.
    const { buildProgram } = await import('./buildProgram.mjs');
    await buildProgram(unfinished, { format: 'cjs', only: command });
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
