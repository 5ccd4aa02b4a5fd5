import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openXlsx, saveXlsx } from 'hucre';
import { createAssistant } from '../../src/app/assistant';
import { success } from '../../src/core/base/problem';
import { findFacts } from '../../src/core/facts/findFacts';
import { buildScheme } from '../../src/core/schemes/buildScheme';
import { xushui2023 } from '../../src/core/schemes/xushui2023/xushui2023';
import type { WorkbookDraft } from '../../src/core/workbook/workbookDraft';
import { graftSheets } from '../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { emulatedBook } from '../support/emulatedBook';
import { type LoggedRequest, excelSession } from '../support/excelSession';
import { startPage } from '../support/openPage';
import { bigBook, ledgerBook } from './bigBook';

/** One measured job in a process of its own: `measure.ts JOB INPUT OUTPUT` prints the milliseconds of the job alone. */
const [job = '', input = '', output = ''] = process.argv.slice(2);

/** Milliseconds, and what else was counted. */
interface Figures {
  readonly ms: number;
  readonly requests?: number;
  readonly sent?: number;
  readonly received?: number;
  readonly paint?: number;
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
      const scored = await createAssistant(workbookFile(input, output), () => performance.now()).score({
        assumeMet: true,
      });
      if (!scored.ok) throw new Error(`not scored: ${scored.refusal.code}`);
    }),
  /** Through Microsoft's own client into a workbook in memory, where nothing is calculated: what we and the client cost. */
  async officeJs() {
    const { assistant, log } = excelSession(emulatedBook(readFileSync(input), () => Promise.resolve(() => undefined)));
    const { ms } = await timed(async () => {
      const scored = await assistant.score({ assumeMet: true });
      if (!scored.ok) throw new Error(`not scored: ${scored.refusal.code}`);
    });
    const sum = (count: (request: LoggedRequest) => number): number =>
      log.reduce((total, request) => total + count(request), 0);
    return {
      ms,
      requests: log.length,
      sent: sum(({ bytes }) => bytes),
      received: sum(({ answerBytes }) => answerBytes),
    };
  },
  /** From the address to the first page with what was found in the sample. */
  async page() {
    const house = await startPage();
    try {
      const start = performance.now();
      const { page } = await house.open();
      const ms = performance.now() - start;
      return {
        ms,
        paint: await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
      };
    } finally {
      await house.close();
    }
  },
  hucre: () =>
    timed(async () => {
      writeFileSync(output, await saveXlsx(await openXlsx(readFileSync(input), { readStyles: true })));
    }),
};

const run = jobs[job];
if (!run) throw new Error(`no job ${job}`);
console.log(JSON.stringify(await run()));

async function timed(work: () => void | Promise<void>): Promise<Figures> {
  const start = performance.now();
  await work();
  return { ms: performance.now() - start };
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
