import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { calculatedBook, type CalculatedBook } from './cellResult';
import { readWithHucre } from './engineSheets';
import { LIBRE_OFFICE } from './judges';

/**
 * LibreOffice as the judge of our formulas: opens each workbook, calculates every formula anew, and the values are read
 * back from what it saves. Give it many files at once: the start costs seconds, a file only a moment.
 */
export async function recalculate(files: readonly string[]): Promise<CalculatedBook[]> {
  return inScratchFolder(async (folder) => {
    const converted = await convert(files, 'xlsx', folder);
    return Promise.all(converted.map(async (file) => calculatedBook((await readWithHucre(file)).saved)));
  });
}

/** As it would be printed. Returns the path of the PDF, in `folder` under the workbook's own name. */
export async function toPdf(file: string, folder: string): Promise<string> {
  const pdf = join(folder, `${basename(file).replace(/\.[^.]*$/, '')}.pdf`);
  await soffice(['--convert-to', 'pdf', '--outdir', folder, resolve(file)]);
  if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF of ${file}`);
  return pdf;
}

async function convert(files: readonly string[], to: string, folder: string): Promise<string[]> {
  const out = join(folder, 'out');
  mkdirSync(out);
  // Two files of the same name would overwrite each other in the output folder.
  const numbered = files.map((file, index) => {
    const link = join(folder, `${String(index)}.xlsx`);
    symlinkSync(resolve(file), link);
    return link;
  });
  await soffice(['--convert-to', to, '--outdir', out, ...numbered]);
  return files.map((file, index) => {
    const result = join(out, `${String(index)}.${to}`);
    // It says "could not be loaded" and still ends with status 0.
    if (!existsSync(result)) throw new Error(`LibreOffice could not open ${file}`);
    return result;
  });
}

/** Left alone, LibreOffice trusts the values saved in a file; 0 is "always recalculate". */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

let profile: string | undefined;
let previous: Promise<unknown> = Promise.resolve();

/** One at a time: a second start with the same profile would hand its files to the first and end at once. */
async function soffice(argumentsOfRun: readonly string[]): Promise<void> {
  const run = previous.catch(() => undefined).then(async () => {
    if (LIBRE_OFFICE === undefined) throw new Error('LibreOffice is not on PATH');
    profile ??= newProfile();
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    await promisify(execFile)(LIBRE_OFFICE, [...options, ...argumentsOfRun], { timeout: 300_000 });
  });
  previous = run;
  return run;
}

function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-libreoffice-'));
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), PROFILE);
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}

async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-recalculate-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
