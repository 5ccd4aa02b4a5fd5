import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import type { ExcelClient } from './excelClient';
import { type SheetAlignment, takeBack } from './alignSheets';
import { type HeldWorkbook, holdSheets, readOutline, sheetNamed } from './holdSheets';
import { nameSteps, ownNames } from './nameSteps';
import { sheetSteps } from './sheetSteps';
import { EMPTY_SHEET, stateOf } from './sheetState';
import { type Step, perform, step } from './requestSteps';

/** A run that broke off: what there was, and what was being written over it. */
export interface Unfinished {
  readonly held: HeldWorkbook;
  readonly draft: WorkbookDraft;
  readonly alignments: readonly SheetAlignment[];
}

/**
 * Makes the workbook what it was before the run, whatever part of the run took place: looks at it again, and writes what differs.
 * Sheets that the run added go; those that were there keep their place and get their contents and looks back.
 */
export async function putBack(client: ExcelClient, unfinished: Unfinished): Promise<void> {
  const { restored, removed } = await stepsBack(client, unfinished);
  await perform(client, [...restored, ...removed]);
}

/** The same in two parts: what can be undone again, and then the sheets that go for good. */
export async function stepsBack(
  client: ExcelClient,
  { held, draft, alignments }: Unfinished,
): Promise<{ readonly restored: readonly Step[]; readonly removed: readonly Step[] }> {
  if (alignments.length > 0) await takeBack(client, alignments, (await readOutline(client)).names);
  const outline = await readOutline(client);
  const before = new Set(held.sheets.map(({ id }) => id));
  const ours = new Set(draft.sheets.map(({ name }) => name));
  const added = outline.sheets.filter(({ id, name }) => !before.has(id) && ours.has(name));
  const now = await holdSheets(
    client,
    draft,
    { ...outline, sheets: outline.sheets.filter((sheet) => before.has(sheet.id)) },
    ({ id }) => held.own.get(id)?.cells.keys() ?? [],
  );
  const sheets = [...held.own].map(([id, state]) => {
    const sheet = draft.sheets.find(({ replaces }) => sheetNamed(held, replaces)?.id === id);
    const wasRelaid = sheet !== undefined && sheetSteps(id, state, stateOf(sheet, state)).relaid;
    return sheetSteps(id, now.own.get(id) ?? EMPTY_SHEET, state, wasRelaid);
  });
  const wanted = draft.names.map(({ name, reference, hidden }) => ({ name, reference, visible: !hidden }));
  const own = new Set(draft.sheets.flatMap(({ name, replaces }) => [name, replaces ?? name]));
  const names = nameSteps(ownNames(outline.names, own, wanted), ownNames(held.names, own, wanted));
  return {
    restored: [...names, ...sheets.flatMap(({ contents }) => contents), ...sheets.flatMap(({ looks }) => looks)],
    removed: added.map(({ id }) =>
      step(200, (context) => {
        context.workbook.worksheets.getItem(id).delete();
      }),
    ),
  };
}
