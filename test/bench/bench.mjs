/** `npm run bench`: how long a workbook of 60 sheets × 2,000 rows × 10 columns takes us, and others; then 200 ledgers of 2,000 rows. Prints figures, asserts nothing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleSizes } from './bundleSizes.mjs';
import { watchChild } from './watchChild.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const work = mkdtempSync(join(tmpdir(), 'jixiao-bench-run-'));
const out = (name) => join(work, name);

try {
  const book = await cachedBook('make');
  console.log(`${book}: ${(statSync(book).size / 1e6).toFixed(1)} MB\n`);
  // Once beforehand: the first command after a change prepares the program.
  await watchChild(process.execPath, [join(root, 'src/tools/jixiao.mjs'), 'schemes']);

  const rows = [
    ['hucre: read and write', await measured('hucre', book)],
    ['our reader alone', await measured('read', book)],
    ['our graft alone', await measured('graft', book)],
    ['score, in process', await measured('score', book)],
    [
      'score, whole command',
      await watchChild(process.execPath, [
        join(root, 'src/tools/jixiao.mjs'),
        'score',
        book,
        '--assume-met',
        '--out',
        out('command.xlsx'),
      ]),
    ],
    ['LibreOffice: open and save', await libreOffice(book)],
  ];
  print(rows);

  const ledgers = await cachedBook('makeLedgers');
  console.log(`\n${ledgers}: ${(statSync(ledgers).size / 1e6).toFixed(1)} MB`);
  const [read, recognise] = [await measured('read', ledgers), await measured('recognise', ledgers)];
  const compile = await measured('compile', book);
  console.log(
    `200 ledgers: read ${seconds(read.ms)} s, tables and facts ${seconds(recognise.ms)} s = ${times(recognise.ms, read.ms)} × read`,
  );
  console.log(
    `a scheme of 51 criteria: compiled in ${compile.ms.toFixed(1)} ms = ${times(compile.ms, read.ms)} × that read`,
  );

  const sample = join(root, 'assets/samples/示例乡2022.xlsx');
  for (const [name, file] of [
    ['the sample', sample],
    ['60 sheets', book],
  ]) {
    const { ms, requests, sent, received } = await measured('officeJs', file);
    console.log(
      `${name} over Office.js: ${requests} requests, ${kilobytes(sent)} kB sent, ${kilobytes(received)} kB received, ${seconds(ms)} s`,
    );
  }

  const { pane, template, core } = await bundleSizes();
  console.log(
    `\nthe pane's bundle: ${kilobytes(pane)} kB gzip = ${times(pane, template)} × a React and Fluent pane that does nothing; the core alone ${kilobytes(core)} kB`,
  );
  const page = await measured('page', sample);
  console.log(
    `the page with the sample, never visited before: first paint after ${seconds(page.paint)} s, what was found shows after ${seconds(page.ms)} s`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Made once per generator and sample; both stand in the name of the file. */
async function cachedBook(job) {
  const sample = join(root, 'assets/samples/示例乡2022.xlsx');
  const key = createHash('sha1')
    .update(readFileSync(sample))
    .update(readFileSync(join(folder, 'bigBook.ts')))
    .digest('hex')
    .slice(0, 12);
  const cache = join(tmpdir(), 'jixiao-bench');
  const book = join(cache, `${job}-${key}.xlsx`);
  if (!existsSync(book)) {
    mkdirSync(cache, { recursive: true });
    await run(job, sample, out('made.xlsx'));
    renameSync(out('made.xlsx'), book);
  }
  return book;
}

/** The time is that of the job, without the start of Node; the memory is that of the whole process. */
async function measured(job, book) {
  const { peakMb, output } = await run(job, book, out(`${job}.xlsx`));
  return { ...JSON.parse(output), peakMb };
}

function run(job, input, output) {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  return watchChild(process.execPath, ['--import', tsx, join(folder, 'measure.ts'), job, input, output]);
}

async function libreOffice(book) {
  try {
    return await watchChild('soffice', [
      `-env:UserInstallation=${pathToFileURL(out('profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out('converted'),
      book,
    ]);
  } catch (problem) {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  }
}

function print(rows) {
  const [, first] = rows[0];
  const line = (...cells) =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(11))).join(''));
  line('', 'seconds', '× hucre', 'peak MB', '× hucre');
  for (const [name, figures] of rows) {
    if (!figures) line(name, 'not installed');
    else
      line(
        name,
        (figures.ms / 1000).toFixed(2),
        times(figures.ms, first.ms),
        figures.peakMb?.toFixed(0) ?? '–',
        times(figures.peakMb, first.peakMb),
      );
  }
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(0);
}

function seconds(ms) {
  return (ms / 1000).toFixed(2);
}

function times(figure, other) {
  return figure && other ? (figure / other).toFixed(2) : '–';
}
