import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import { success } from '../../src/core/base/problem';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { WorkbookDraft } from '../../src/core/workbook/workbookDraft';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { scoreBytes } from '../support/memoryBook';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));

function read(bytes: Uint8Array): WorkbookSnapshot {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error('not read');
  return book.value;
}

/** The use cases over this workbook, and how often they let others go on. */
function breathing(snapshot: WorkbookSnapshot) {
  let breaths = 0;
  let written: WorkbookDraft | undefined;
  const port = {
    movesFormulas: true,
    read: () => Promise.resolve(success(snapshot)),
    write(draft: WorkbookDraft) {
      written = draft;
      return Promise.resolve(success(undefined));
    },
  };
  const assistant = createAssistant(
    port,
    () => 0,
    undefined,
    () => {
      breaths++;
      return new Promise((resolve) => setImmediate(resolve));
    },
  );
  return { assistant, breaths: () => breaths, written: () => written };
}

it.each(['score', 'overview', 'facts', 'check', 'seeProjects'] as const)(
  '用例 %s：每张她的表之间都让一让，别人能接着做',
  async (useCase) => {
    const snapshot = read(SAMPLE);
    const { assistant, breaths } = breathing(snapshot);
    await assistant[useCase]({});
    expect(breaths()).toBeGreaterThan(3 * snapshot.sheets.length);
  },
);

it('评分：各步之间也让，写进去的与一口气做的完全相同；同一个快照再评，也相同', async () => {
  const { bytes } = await scoreBytes(SAMPLE);
  const once = breathing(read(bytes));
  await once.assistant.score({ assumeMet: true });
  const snapshot = read(bytes);
  const again = breathing(snapshot);
  await again.assistant.overview({});
  await again.assistant.check({});
  await again.assistant.score({ assumeMet: true });
  expect(again.written()).toEqual(once.written());
  await again.assistant.score({ assumeMet: true });
  expect(again.written()).toEqual(once.written());
  expect(once.breaths()).toBeGreaterThan(snapshot.sheets.length + 5);
});
