import type { Watch } from '../../app/ports';
import { type Result, refuse } from '../../core/base/problem';
import { alignedKey } from '../../core/ownSheets/alignment';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { type SheetAlignment, align, alignmentsOf, unmark } from './alignSheets';
import { arrangeSteps } from './arrangeSteps';
import { chartSteps } from './chartSteps';
import { changedSince, filledCells } from './changedSince';
import type { ExcelClient } from './excelClient';
import { asResult, excelCode, excelRefusal } from './excelRefusal';
import { type HeldWorkbook, type WorkbookOutline, holdSheets, readOutline, sheetNamed } from './holdSheets';
import { nameOfHers, nameSteps, ownNames } from './nameSteps';
import { newPlaces } from './newPlaces';
import { type Unfinished, putBack } from './putBack';
import { sheetSteps } from './sheetSteps';
import { EMPTY_SHEET, stateOf } from './sheetState';
import type { LastRun } from './lastRun';
import { printStep } from './printStep';
import { type Step, perform, step } from './requestSteps';

export type WriteOutcome =
  /**
   * `printable`: how the sheets print was settled too, where that was to be done. `run` can be taken back: one that put in or took out
   * rows under formulas of hers cannot.
   */
  | { readonly kind: 'written'; readonly printable: boolean; readonly run: LastRun | undefined }
  | { readonly kind: 'refused'; readonly result: Result<void> }
  /** Neither written nor put back: the workbook must be put back before anything else. */
  | { readonly kind: 'torn'; readonly unfinished: Unfinished; readonly result: Result<void> };

/**
 * Our sheets, written where they stand. First their present state is held; then the contents go in, then the looks; and if any
 * request fails, what was held is put back. How they print, and their pictures, come last and may fail: a score does not depend on a printer. `seen` is the
 * workbook that the draft was made from; `printAgain`: an earlier run could not settle how they print.
 */
export async function writeDraft(
  client: ExcelClient,
  draft: WorkbookDraft,
  { seen, printAgain, watch }: WriteOptions,
): Promise<WriteOutcome> {
  const outline = await readOutline(client);
  const refused = refusal(draft, outline);
  if (refused) return { kind: 'refused', result: refused };
  const held = await holdSheets(client, draft, outline, ({ name }) => filledCells(seen, name));
  if (changedSince(seen, held, draft)) return { kind: 'refused', result: refuse('changedMeanwhile') };
  const alignments = alignmentsOf(seen, draft, outline);
  let last: LastSteps;
  try {
    const present = alignments.length === 0 ? held : await alignedSheets(client, draft, seen, alignments);
    last = await writeSheets(client, draft, present, { printAgain, watch });
  } catch (reason) {
    const code = excelCode(reason);
    if (code === undefined) throw reason;
    return afterFailure(client, { held, draft, alignments }, code);
  }
  const printed = await asResult(() => perform(client, last.printing));
  await asResult(() => perform(client, last.charts));
  // What is written is written; a mark that stays is taken away by the next run.
  await asResult(() => unmark(client, alignments));
  return {
    kind: 'written',
    printable: printed.ok,
    run: alignments.length === 0 ? { held, draft, seen } : undefined,
  };
}

interface WriteOptions {
  readonly seen: WorkbookSnapshot;
  readonly printAgain: boolean;
  readonly watch?: Watch | undefined;
}

/** Our sheets, put into shape and looked at again. */
async function alignedSheets(
  client: ExcelClient,
  draft: WorkbookDraft,
  seen: WorkbookSnapshot,
  alignments: readonly SheetAlignment[],
): Promise<HeldWorkbook> {
  await align(client, alignments);
  const outline = await readOutline(client);
  // The marks stay until everything is written.
  const names = outline.names.filter(({ name }) => !alignments.some(({ mark }) => name.startsWith(mark)));
  return holdSheets(client, draft, { ...outline, names }, ({ id, name }) => {
    const alignment = alignments.find(({ sheet }) => sheet === id);
    return [...filledCells(seen, name)].flatMap((key) => (alignment ? (alignedKey(key, alignment) ?? []) : key));
  });
}

async function afterFailure(client: ExcelClient, unfinished: Unfinished, code: string): Promise<WriteOutcome> {
  const result: Result<void> = { ok: false, refusal: excelRefusal(code) };
  try {
    await putBack(client, unfinished);
    return { kind: 'refused', result };
  } catch (reason) {
    if (excelCode(reason) === undefined) throw reason;
    return { kind: 'torn', unfinished, result: refuse('notPutBack', { code }) };
  }
}

/** What can be known before: nothing has been touched. */
function refusal(draft: WorkbookDraft, outline: WorkbookOutline): Result<void> | undefined {
  const hers = nameOfHers(outline.names, wantedNames(draft));
  if (hers !== undefined) return refuse('nameTaken', { name: hers });
  for (const { name, replaces } of draft.sheets) {
    const present = sheetNamed(outline, replaces);
    if (present?.isProtected) return refuse('sheetProtectedInExcel', { sheet: present.name });
    if (!present && sheetNamed(outline, name)) return refuse('sheetNameTaken', { sheet: name });
    if (!present && outline.structureProtected) return refuse('structureProtectedInExcel');
  }
  return undefined;
}

/** What is written stands without these. */
interface LastSteps {
  readonly printing: readonly Step[];
  readonly charts: readonly Step[];
}

/** Two rounds: contents with everything they need to be calculated; then looks, when the rows can be fitted to what they show. */
async function writeSheets(
  client: ExcelClient,
  draft: WorkbookDraft,
  held: HeldWorkbook,
  { printAgain, watch }: Pick<WriteOptions, 'printAgain' | 'watch'>,
): Promise<LastSteps> {
  const places = newPlaces(draft, held);
  const added = places.map(({ name, position }) =>
    step(300, (context) => {
      const sheet = context.workbook.worksheets.add(name);
      if (position !== undefined) sheet.position = position;
    }),
  );
  const sheets = draft.sheets.map((sheet) => {
    const present = sheetNamed(held, sheet.replaces);
    const from = (present && held.own.get(present.id)) ?? EMPTY_SHEET;
    const target = present?.id ?? sheet.name;
    const steps = sheetSteps(target, from, stateOf(sheet, from));
    // Which lines of a picture are hidden goes with their words.
    const isNew = steps.relaid || !present || (sheet.charts !== undefined && steps.reworded);
    return {
      ...steps,
      arrangement: isNew ? arrangeSteps(target, sheet) : [],
      printing: isNew || printAgain ? [printStep(target, sheet, !present)] : [],
      charts: present ? [] : chartSteps(target, sheet),
    };
  });
  const own = new Set(draft.sheets.flatMap(({ name, replaces }) => [name, replaces ?? name]));
  const names = nameSteps(ownNames(held.names, own, wantedNames(draft)), wantedNames(draft));
  await watch?.({ step: 'write' });
  const contents = sheets.flatMap((sheet) => sheet.contents);
  const calculate =
    held.calculatesByHand && contents.length > 0
      ? [
          step(100, (context) => {
            context.application.calculate('Recalculate');
          }),
        ]
      : [];
  await perform(client, [...added, ...names, ...contents, ...calculate]);
  await perform(
    client,
    sheets.flatMap(({ looks, arrangement }) => [...looks, ...arrangement]),
  );
  return {
    printing: sheets.flatMap(({ printing }) => printing),
    charts: sheets.flatMap(({ charts }) => charts),
  };
}

function wantedNames(draft: WorkbookDraft): Parameters<typeof nameSteps>[1] {
  return draft.names.map(({ name, reference, hidden }) => ({ name, reference, visible: !hidden }));
}
