import { booksIn } from '../../src/hosts/xlsx/bookFolder';
import { countyFile } from '../../src/hosts/xlsx/countyFile';
import { readFileSync } from 'node:fs';
import type { Shell } from '../../src/cli/command';
import { runCli } from '../../src/cli/runCli';
import { finishedReport } from '../../src/hosts/docx/finishedReport';
import { reportFile } from '../../src/hosts/docx/reportFile';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';

export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** One command as the shell runs it, on the real files, in this process. */
export function runCommand(...words: string[]): Promise<CommandRun> {
  return runCommandWith({}, ...words);
}

/** The same, with parts of the shell replaced. */
export async function runCommandWith(parts: Partial<Shell>, ...words: string[]): Promise<CommandRun> {
  let [out, err] = ['', ''];
  const status = await runCli(words, {
    workbookFile,
    booksIn,
    countyBook: countyFile,
    reportFile: (output) => reportFile(output, newWorkbook),
    finishedReport,
    readText: (file) =>
      Promise.resolve()
        .then(() => readFileSync(file, 'utf8'))
        .catch(() => undefined),
    clock: () => 0,
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    ...parts,
  });
  return { status, out, err };
}
