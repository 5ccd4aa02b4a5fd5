import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { localTime } from './app/localTime';
import { runCli } from './cli/runCli';
import { reportFile } from './hosts/docx/reportFile';
import { booksIn } from './hosts/xlsx/bookFolder';
import { countyFile } from './hosts/xlsx/countyFile';
import { newWorkbook } from './hosts/xlsx/newWorkbook';
import { finishedReport } from './hosts/docx/finishedReport';
import { workbookFile } from './hosts/xlsx/workbookFile';

// `jixiao facts … | head` closes the pipe early, and nothing is wrong with that.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
});

/** Composition root of the command line. */
void runCli(process.argv.slice(2), {
  workbookFile,
  booksIn,
  countyBook: countyFile,
  reportFile: (output) => reportFile(output, newWorkbook),
  finishedReport,
  readText: (file) => readFile(file, 'utf8').catch(() => undefined),
  onInterrupt: (stop) => process.once('SIGINT', stop),
  clock: () => performance.now(),
  now: () => localTime(new Date()),
  debug: (process.env['JIXIAO_DEBUG'] ?? '') !== '',
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((status) => {
  process.exitCode = status;
});
