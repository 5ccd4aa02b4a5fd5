import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { cpuUsage } from 'node:process';
import { openXlsx, saveXlsx } from 'hucre';
import { createAssistant } from '../../src/app/assistant';
import { success } from '../../src/core/base/problem';
import { findFacts } from '../../src/core/facts/findFacts';
import { buildScheme } from '../../src/core/schemes/buildScheme';
import { xushui2023 } from '../../src/core/schemes/xushui2023/xushui2023';
import type { WorkbookPort } from '../../src/app/ports';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { WorkbookDraft } from '../../src/core/workbook/workbookDraft';
import { graftSheets } from '../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { emulatedBook } from '../support/emulatedBook';
import { type LoggedRequest, excelSession } from '../support/excelSession';
import { startPage } from '../support/openPage';
import { gridSnapshot } from '../support/gridSnapshot';
import { bigBook, ledgerBook } from './bigBook';
import { longLists } from './longLists';
import { pageHolds } from './pageHolds';
import { shapedBook } from './shapedBooks';

/** One measured job in a process of its own: `measure.ts JOB INPUT OUTPUT` prints the seconds of the job alone. */
const [job = '', input = '', output = ''] = process.argv.slice(2);

/** CPU seconds, and what else was counted. */
interface Figures {
  readonly cpu: number;
  readonly [counted: string]: number;
}

const jobs: Readonly<Record<string, () => Promise<Figures>>> = {
  make: () =>
    timed(async () => {
      writeFileSync(output, await bigBook(input));
    }),
  makeLedgers: () =>
    timed(async () => {
      writeFileSync(output, await ledgerBook(input));
    }),
  makeOpenpyxl: () =>
    timed(() => {
      writeFileSync(output, shapedBook(input, 'openpyxl'));
    }),
  makeExcel: () =>
    timed(() => {
      writeFileSync(output, shapedBook(input, 'excel'));
    }),
  /** Everything between the snapshot and the settled facts. */
  recognise() {
    const book = readWorkbook(readFileSync(input));
    if (!book.ok) throw new Error('not read');
    return timed(() => {
      findFacts(book.value, { year: undefined, typed: new Map(), ownSheets: new Set() });
    });
  },
  /** A scheme of 51 sentences, compiled for the second time: the first one warms the engine. */
  compile() {
    buildScheme(xushui2023);
    return timed(() => {
      buildScheme(xushui2023);
    });
  },
  read: () =>
    timed(() => {
      if (!readWorkbook(readFileSync(input)).ok) throw new Error('not read');
    }),
  async graft() {
    const draft = await draftFor(input);
    return timed(() => {
      const grafted = graftSheets(readFileSync(input), draft);
      if (!grafted.ok) throw new Error('not grafted');
      writeFileSync(output, grafted.value);
    });
  },
  score: () =>
    timed(async () => {
      const scored = await createAssistant(workbookFile(input, output), () => 0).score({ assumeMet: true });
      if (!scored.ok) throw new Error(`not scored: ${scored.refusal.code}`);
    }),
  /** Through Microsoft's own client into a workbook in memory, where nothing is calculated: its time is not Excel's, so only what goes over is told. */
  async officeJs() {
    const { assistant, log } = excelSession(emulatedBook(readFileSync(input), () => Promise.resolve(() => undefined)));
    const { cpu } = await timed(async () => {
      const scored = await assistant.score({ assumeMet: true });
      if (!scored.ok) throw new Error(`not scored: ${scored.refusal.code}`);
    });
    const sum = (count: (request: LoggedRequest) => number): number =>
      log.reduce((total, request) => total + count(request), 0);
    return {
      cpu,
      requests: log.length,
      sent: sum(({ bytes }) => bytes),
      received: sum(({ answerBytes }) => answerBytes),
    };
  },
  /** Each list with 2,000 lines, then with 4,000: what is asked of the table once for every line costs four times as much, not twice. */
  async longLists() {
    const figures: Record<string, number> = {};
    let cpu = 0;
    for (const [name, list] of Object.entries(longLists)) {
      await checked(gridSnapshot({ 表: list(200) }));
      for (const lines of [2000, 4000]) {
        const book = gridSnapshot({ 表: list(lines) });
        const took = await timed(() => checked(book));
        figures[`${name}/${String(lines)}`] = took.cpu;
        cpu += took.cpu;
      }
    }
    return { ...figures, cpu };
  },
  /** From the address to the first page with what was found in the sample. */
  async page() {
    const house = await startPage();
    try {
      const start = performance.now();
      const { page } = await house.open();
      const shown = performance.now() - start;
      return {
        cpu: NaN,
        shown,
        paint: await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
      };
    } finally {
      await house.close();
    }
  },
  async pageHolds() {
    return { cpu: NaN, ...(await pageHolds(input)) };
  },
  hucre: () =>
    timed(async () => {
      writeFileSync(output, await saveXlsx(await openXlsx(readFileSync(input), { readStyles: true })));
    }),
};

const run = jobs[job];
if (!run) throw new Error(`no job ${job}`);
console.log(JSON.stringify(await run()));

async function timed(work: () => unknown): Promise<Figures> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return { cpu: (user + system) / 1e6 };
}

/** Tables, facts, projects and everything that must tie. */
async function checked(book: WorkbookSnapshot): Promise<void> {
  const port: WorkbookPort = {
    movesFormulas: false,
    read: () => Promise.resolve(success(book)),
    write: () => Promise.resolve(success(undefined)),
  };
  const outcome = await createAssistant(port, () => 0).check({});
  if (!outcome.ok) throw new Error(`not checked: ${outcome.refusal.code}`);
}

/** What scoring would write, without writing it. */
async function draftFor(file: string): Promise<WorkbookDraft> {
  const book = readWorkbook(readFileSync(file));
  let draft: WorkbookDraft | undefined;
  const port = {
    movesFormulas: false,
    read: () => Promise.resolve(book),
    write(written: WorkbookDraft) {
      draft = written;
      return Promise.resolve(success(undefined));
    },
  };
  const scored = await createAssistant(port, () => 0).score({ assumeMet: true });
  if (!scored.ok || !draft) throw new Error('nothing to graft');
  return draft;
}
