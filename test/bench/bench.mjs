/**
 * `npm run bench [-- ROUNDS]`: what we take beside what others take for the same, in CPU seconds, in turns; how lists grow; what goes
 * over Office.js; how much is loaded. Prints figures, asserts nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleSizes } from './bundleSizes.mjs';
import { contest } from './contest.mjs';
import { watchChild } from './watchChild.mjs';

/** What the shell answers for a command that is not there. */
const NOT_INSTALLED = 127;
const rounds = Number(process.argv[2] ?? 3);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('ROUNDS is a whole number from 1');
const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const work = mkdtempSync(join(tmpdir(), 'jixiao-bench-run-'));
const out = (name) => join(work, name);
const sample = join(root, 'assets/samples/示例乡2022.xlsx');
const jixiao = join(root, 'src/tools/jixiao.mjs');

try {
  // Once beforehand: the first command after a change prepares the program.
  await command(['schemes']);
  await compare('a command that does nothing : Node that does nothing', () => command(['schemes']), node);

  const registers = await cachedBook('make', 'a year of 60 registers');
  for (const [job, name] of [
    ['makeOpenpyxl', '840,000 cells as openpyxl writes them'],
    ['makeExcel', '1,000,000 cells as Excel writes them'],
  ]) {
    const book = await cachedBook(job, name);
    await compare(
      `  score : LibreOffice opening and saving`,
      () => score(book),
      () => libreOffice(book),
    );
  }
  console.log('a year of 60 registers');
  await compare(
    '  our reading and writing : hucre reading and writing',
    async () => (await cpuOf('read', registers)) + (await cpuOf('graft', registers)),
    () => cpuOf('hucre', registers),
  );

  const ledgers = await cachedBook('makeLedgers', '200 ledgers of 2,000 lines');
  await compare(
    '  tables and facts : reading it',
    () => cpuOf('recognise', ledgers),
    () => cpuOf('read', ledgers),
  );
  await compare(
    'a scheme of 51 sentences : that',
    () => cpuOf('compile', registers),
    () => cpuOf('read', ledgers),
  );

  console.log('\nlists of 4,000 lines checked, and how many times as long as 2,000 lines');
  const { cpu: _all, ...lists } = await measured('longLists', sample);
  for (const [name, seconds] of Object.entries(lists).filter(([one]) => one.endsWith('/4000')))
    console.log(
      `  ${name.replace('/4000', '')}: ${seconds.toFixed(2)} s, ${(seconds / lists[name.replace('/4000', '/2000')]).toFixed(1)} ×`,
    );

  console.log('\nover Office.js');
  for (const [name, file] of [
    ['the sample', sample],
    ['60 registers', registers],
  ]) {
    const { requests, sent, received } = await measured('officeJs', file);
    console.log(`  ${name}: ${requests} requests, ${kilobytes(sent)} kB sent, ${kilobytes(received)} kB received`);
  }

  const { pane, template, core } = await bundleSizes();
  console.log(
    `\nthe pane's bundle: ${kilobytes(pane)} kB gzip = ${(pane / template).toFixed(2)} × a React and Fluent pane that does nothing; the core alone ${kilobytes(core)} kB`,
  );
  const { paint, shown } = await measured('page', sample);
  console.log(
    `the page with the sample, by the clock: first paint after ${seconds(paint)} s, what was found after ${seconds(shown)} s`,
  );
  const big = await cachedBook('makeExcel', '1,000,000 cells in the page: opened, scored, kept, scored again, saved');
  const { worst, noticed } = await measured('pageHolds', big);
  console.log(`  it holds still for at most ${worst.toFixed(0)} ms of CPU; ${noticed} times for more than 200`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function compare(name, ours, other) {
  try {
    const figures = await contest(rounds, ours, other);
    console.log(
      `${name}: ${figures.ours.toFixed(2)} s : ${figures.other.toFixed(2)} s = ${figures.quotient.toFixed(figures.quotient < 0.1 ? 3 : 2)}`,
    );
  } catch (problem) {
    if (problem.code !== NOT_INSTALLED) throw problem;
    console.log(`${name}: not installed`);
  }
}

/** Made once per generator and sample; both stand in the name of the file. */
async function cachedBook(job, name) {
  const generators = ['bigBook.ts', 'shapedBooks.ts'].map((file) => readFileSync(join(folder, file)));
  const key = [readFileSync(sample), ...generators]
    .reduce((hash, bytes) => hash.update(bytes), createHash('sha1'))
    .digest('hex')
    .slice(0, 12);
  const cache = join(tmpdir(), 'jixiao-bench');
  const book = join(cache, `${job}-${key}.xlsx`);
  if (!existsSync(book)) {
    mkdirSync(cache, { recursive: true });
    await run(job, sample, out('made.xlsx'));
    renameSync(out('made.xlsx'), book);
  }
  console.log(`\n${name}: ${(statSync(book).size / 1e6).toFixed(1)} MB`);
  return book;
}

/** Of the job alone, without the start of Node. */
async function measured(job, book) {
  const { output } = await run(job, book, out(`${job}.xlsx`));
  return JSON.parse(output);
}

async function cpuOf(job, book) {
  return (await measured(job, book)).cpu;
}

function run(job, input, output) {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  return watchChild(process.execPath, ['--import', tsx, join(folder, 'measure.ts'), job, input, output]);
}

async function command(args) {
  return (await watchChild(process.execPath, [jixiao, ...args])).cpu;
}

function score(book) {
  return command(['score', book, '--assume-met', '--out', out('command.xlsx')]);
}

async function node() {
  return (await watchChild(process.execPath, ['-e', '0'])).cpu;
}

async function libreOffice(book) {
  const { cpu } = await watchChild('soffice', [
    `-env:UserInstallation=${pathToFileURL(out('profile')).href}`,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out('converted'),
    book,
  ]);
  return cpu;
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(0);
}

function seconds(ms) {
  return (ms / 1000).toFixed(2);
}
