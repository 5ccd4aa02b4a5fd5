import { type Assistant, createAssistant } from '../../src/app/assistant';
import type { ScoreOptions, ScoreOutcome } from '../../src/app/outcomes';
import type { WorkbookPort } from '../../src/app/ports';
import { type Result, success } from '../../src/core/base/problem';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { graftSheets } from '../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';

/** A workbook that lives in memory: the real reader and the real graft, without a disk. */
export interface MemoryBook {
  readonly assistant: Assistant;
  /** The workbook as it was written, or as it came in. */
  bytes(): Uint8Array;
}

export function memoryBook(
  input: Uint8Array,
  edit: (snapshot: WorkbookSnapshot) => WorkbookSnapshot = (snapshot) => snapshot,
): MemoryBook {
  let bytes = input;
  const port: WorkbookPort = {
    movesFormulas: false,
    read() {
      const read = readWorkbook(input);
      return Promise.resolve(read.ok ? success(edit(read.value)) : read);
    },
    write(draft): Promise<Result<void>> {
      const grafted = graftSheets(input, draft);
      if (!grafted.ok) return Promise.resolve(grafted);
      bytes = grafted.value;
      return Promise.resolve(success(undefined));
    },
  };
  return { assistant: createAssistant(port, () => 0), bytes: () => bytes };
}

/** Scores and fails the test where the workbook could not be used. `edit` is what she did to it before. */
export async function scoreBytes(
  input: Uint8Array,
  options: ScoreOptions = {},
  edit?: (snapshot: WorkbookSnapshot) => WorkbookSnapshot,
): Promise<{ outcome: ScoreOutcome; bytes: Uint8Array }> {
  const book = memoryBook(input, edit);
  const scored = await book.assistant.score(options);
  if (!scored.ok) throw new Error(`refused: ${scored.refusal.code} ${JSON.stringify(scored.refusal.details)}`);
  return { outcome: scored.value, bytes: book.bytes() };
}
