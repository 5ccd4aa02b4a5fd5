import { type Result, refuse } from '../../core/base/problem';
import type { SheetDraft } from '../../core/workbook/workbookDraft';
import { filledCells } from './changedSince';
import type { ExcelClient } from './excelClient';
import { asResult, excelCode, excelRefusal } from './excelRefusal';
import { holdSheets, readOutline, sheetNamed } from './holdSheets';
import type { LastRun } from './lastRun';
import { type Unfinished, putBack, stepsBack } from './putBack';
import { readSnapshot } from './readSnapshot';
import { type Step, perform, step } from './requestSteps';
import { sheetSteps } from './sheetSteps';
import { stateOf } from './sheetState';
import { takeBackBarred } from './takeBackBarred';
import { worksheetIn } from './worksheetIn';

export type TakeBackOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly result: Result<void> }
  /** Half taken back: what `unfinished` says must be made before anything else. */
  | { readonly kind: 'torn'; readonly unfinished: Unfinished; readonly result: Result<void> };

/**
 * Makes our sheets what they were before the run. What can be undone again goes first: if a request fails there, what the run wrote is
 * put back. Then the sheets go that the run added; from there it only goes on.
 */
export async function takeBackRun(client: ExcelClient, run: LastRun): Promise<TakeBackOutcome> {
  const now = await readSnapshot(client);
  const outline = await readOutline(client);
  const barred = takeBackBarred(run, now, outline);
  if (barred) return { kind: 'refused', result: barred };
  const back: Unfinished = { held: run.held, draft: run.draft, alignments: [] };
  const present = { ...run.draft, sheets: run.draft.sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })) };
  // Where the earlier table held more than this one, going forward again must empty it.
  const held = await holdSheets(client, present, outline, ({ id, name }) => [
    ...filledCells(now, name),
    ...(run.held.own.get(id)?.cells.keys() ?? []),
  ]);
  const forward: Unfinished = { held, draft: present, alignments: [] };
  const { restored, removed } = await stepsBack(client, back);
  const changed = await attempted(() => perform(client, restored));
  if (changed !== undefined) return returned(client, forward, changed);
  const dropped = await attempted(() => perform(client, removed));
  if (dropped !== undefined) return afterRemoval(client, { back, forward }, dropped);
  await asResult(() => perform(client, fittedRows(run)));
  return { kind: 'done' };
}

/** Sheets that are gone cannot be had again; where all are still there, the run is made whole. */
async function afterRemoval(
  client: ExcelClient,
  { back, forward }: { readonly back: Unfinished; readonly forward: Unfinished },
  code: string,
): Promise<TakeBackOutcome> {
  const outline = await asResult(() => readOutline(client));
  const whole = outline.ok && forward.held.sheets.every(({ id }) => outline.value.sheets.some((one) => one.id === id));
  if (whole) return returned(client, forward, code);
  const finished = await asResult(() => putBack(client, back));
  if (finished.ok) return { kind: 'done' };
  return { kind: 'torn', unfinished: back, result: refuse('notTakenBack', { code }) };
}

/** What the run wrote is there again, as if nobody had asked. */
async function returned(client: ExcelClient, forward: Unfinished, code: string): Promise<TakeBackOutcome> {
  const result: Result<void> = { ok: false, refusal: excelRefusal(code) };
  const failed = await attempted(() => putBack(client, forward));
  if (failed === undefined) return { kind: 'refused', result };
  return { kind: 'torn', unfinished: forward, result: refuse('notTakenBack', { code }) };
}

/** Excel's code where it refuses. */
async function attempted(requests: () => Promise<void>): Promise<string | undefined> {
  try {
    await requests();
    return undefined;
  } catch (reason) {
    const code = excelCode(reason);
    if (code === undefined) throw reason;
    return code;
  }
}

/** Where rows hold other texts again their heights are measured anew; no program measures what is merged across. */
function fittedRows({ held, draft }: LastRun): readonly Step[] {
  return draft.sheets.flatMap((sheet) => {
    const before = sheetNamed(held, sheet.replaces);
    const state = before && held.own.get(before.id);
    if (!before || !state || !sheetSteps(before.id, state, stateOf(sheet, state)).relaid) return [];
    return plainRows(sheet).map((row) =>
      step(200, (context) => {
        worksheetIn(context, before.id)
          .getRange(`${String(row + 1)}:${String(row + 1)}`)
          .untrack()
          .format.autofitRows();
      }),
    );
  });
}

function plainRows({ cells, merges }: SheetDraft): readonly number[] {
  const across = merges.filter(({ left, right }) => right > left);
  return [...new Set(cells.map(({ row }) => row))].filter(
    (row) => !across.some(({ top, bottom }) => row >= top && row <= bottom),
  );
}
