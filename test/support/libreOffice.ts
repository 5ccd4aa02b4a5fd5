import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { a1 } from '../../src/core/workbook/address';
import { calculatedBook, type CalculatedBook } from './cellResult';
import { readWithHucre } from './engineSheets';
import { LIBRE_OFFICE } from './judges';
import { readCsv } from './readCsv';

/**
 * LibreOffice trusts the values saved in a file unless it is told to recalculate on loading:
 * without this profile it would only repeat what we wrote.
 */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A start takes two seconds and uses one processor; from this many files on a second one saves time. */
const WORTH_A_SECOND_START = 12;

/** What LibreOffice calculates for each file. Give it many at once: the start costs seconds, a file only a moment. */
export async function recalculate(files: readonly string[]): Promise<CalculatedBook[]> {
  return inHalves(files, (part) => converted(part, 'xlsx', readBack));
}

async function inHalves<T>(files: readonly string[], use: (part: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const half = files.length < WORTH_A_SECOND_START ? files.length : Math.ceil(files.length / 2);
  const parts = [files.slice(0, half), files.slice(half)].filter((part) => part.length > 0);
  return (await Promise.all(parts.map(use))).flat();
}

/** Sheets as CSV files, all of them; texts in quotes, numbers as they are and not as they are shown. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/**
 * The same at half the price, for many workbooks: what the cells show to 15 digits, without formulas and looks. A date has
 * no place in it.
 */
export async function recalculatedValues(files: readonly string[]): Promise<CalculatedBook[]> {
  return inHalves(files, (part) =>
    converted(part, EVERY_SHEET, (results) => results.map((result, index) => readSheets(result, part[index] ?? ''))),
  );
}

/** As it would be printed. Returns the path of the PDF, in `folder` under the workbook's own name. */
export async function toPdf(file: string, folder: string): Promise<string> {
  const target = join(folder, `${basename(file, extname(file))}.pdf`);
  await converted([file], 'pdf', ([pdf = '']) => {
    copyFileSync(pdf, target);
  });
  return target;
}

/** The workbook as it is after she opened it in LibreOffice and saved it. */
export async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-resave-'));
  try {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, bytes);
    return await converted([file], 'xlsx', ([result = '']) => new Uint8Array(readFileSync(result)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readBack(files: readonly string[]): Promise<CalculatedBook[]> {
  return Promise.all(files.map(async (file) => calculatedBook((await readWithHucre(file)).saved)));
}

/** `12-指标评分.csv` and its sisters stand beside where one file would. */
function readSheets(file: string, workbook: string): CalculatedBook {
  const [folder, prefix] = [dirname(file), `${basename(file, '.csv')}-`];
  const sheets = readdirSync(folder).filter((name) => name.startsWith(prefix));
  if (sheets.length === 0) throw new Error(`LibreOffice could not open ${workbook}`);
  return calculatedBook(
    new Map(
      sheets.map((name) => {
        const rows = readCsv(readFileSync(join(folder, name), 'utf8'));
        const cells = rows.flatMap((row, r) => row.map((value, c) => [a1(r, c), value] as const));
        return [basename(name, '.csv').slice(prefix.length), new Map(cells)];
      }),
    ),
  );
}

/** Converts in a folder that is gone afterwards, with a profile of its own: a start that shares one hands its files over and ends. */
async function converted<T>(
  files: readonly string[],
  format: 'xlsx' | 'pdf' | typeof EVERY_SHEET,
  use: (results: readonly string[]) => T,
): Promise<Awaited<T>> {
  if (LIBRE_OFFICE === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-judge-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), PROFILE);
    // Two files of the same name must not meet in the output folder.
    const inputs = files.map((file, index) => {
      const input = join(folder, `${String(index)}.xlsx`);
      copyFileSync(file, input);
      return input;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const output = join(folder, 'out');
    await promisify(execFile)(
      LIBRE_OFFICE,
      [profile, '--headless', '--convert-to', format, '--outdir', output, ...inputs],
      { timeout: 600_000 },
    );
    const results = files.map((file, index) => {
      const result = join(output, `${String(index)}.${format === EVERY_SHEET ? 'csv' : format}`);
      // It only says "could not be loaded", and ends with status 0.
      if (format !== EVERY_SHEET && !existsSync(result)) throw new Error(`LibreOffice could not open ${file}`);
      return result;
    });
    return await use(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
