import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { runCli } from './cli/runCli';
import { workbookFile } from './hosts/xlsx/workbookFile';

/** Composition root of the command line. */
process.exitCode = await runCli(process.argv.slice(2), {
  workbookFile,
  readText: (file) => readFile(file, 'utf8').catch(() => undefined),
  clock: () => performance.now(),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
