import { performance } from 'node:perf_hooks';
import { localTime } from './app/localTime';
import { runCli } from './cli/runCli';
import { reportFile } from './hosts/docx/reportFile';
import { readFileBytes } from './hosts/package/readFileBytes';
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
  // A pipe may never end: it is told like a file that is not there.
  readText: async (file) => {
    const read = await readFileBytes(file);
    return read.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.value) : undefined;
  },
  onInterrupt: (stop) => process.once('SIGINT', stop),
  clock: () => performance.now(),
  now: () => localTime(new Date()),
  debug: (process.env['JIXIAO_DEBUG'] ?? '') !== '',
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((status) => {
  process.exitCode = status;
});
