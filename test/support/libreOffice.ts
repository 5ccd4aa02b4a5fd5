import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { calculatedBook, type CalculatedBook } from './cellResult';
import { readWithHucre } from './engineSheets';

/**
 * LibreOffice trusts the values saved in a file unless it is told to recalculate on loading:
 * without this profile it would only repeat what we wrote.
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What LibreOffice calculates for each file, in one start of the program. */
export async function recalculate(files: readonly string[]): Promise<CalculatedBook[]> {
  const folder = workFolder();
  // Two files of the same name must not meet in the output folder.
  const inputs = files.map((file, index) => {
    const input = join(folder, `${String(index)}.xlsx`);
    copyFileSync(file, input);
    return input;
  });
  const output = join(folder, 'out');
  await convert(['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output, ...inputs], folder);
  return Promise.all(inputs.map(async (input) => calculatedBook((await readWithHucre(join(output, basename(input)))).saved)));
}

function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-judge-'));
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
  return folder;
}

async function convert(args: readonly string[], folder: string): Promise<void> {
  await promisify(execFile)('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...args], { maxBuffer: 1 << 26, timeout: 300_000 });
}
