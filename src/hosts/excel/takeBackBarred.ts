import { type Place, type Result, refuse } from '../../core/base/problem';
import { leadsTo } from '../../core/formula/leadsTo';
import { a1 } from '../../core/workbook/address';
import {
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellKey,
  columnOfKey,
  contentAt,
  formulaAt,
  rowOfKey,
} from '../../core/workbook/snapshot';
import type { SheetDraft } from '../../core/workbook/workbookDraft';
import { type CellInput, inputOf, sameInput } from './cellInput';
import { filledCells, seenInput } from './changedSince';
import { type WorkbookOutline, sheetNamed } from './holdSheets';
import type { LastRun } from './lastRun';

/** Why a run must stay: taking it back would lose what she did since, or bring back formulas that lead elsewhere by now. */
export function takeBackBarred(
  run: LastRun,
  now: WorkbookSnapshot,
  outline: WorkbookOutline,
): Result<void> | undefined {
  const sheets = run.draft.sheets.map((draft) => ({ draft, present: presentSheet(draft, run, now, outline) }));
  const gone = sheets.find(({ present }) => present === undefined);
  if (gone) return refuse('takeBackGone', { sheet: gone.draft.name });
  const guarded = sheets.find(({ draft }) => sheetNamed(outline, draft.name)?.isProtected);
  if (guarded) return refuse('sheetProtectedInExcel', { sheet: guarded.draft.name });
  if (outline.structureProtected && sheets.some(({ draft }) => sheetNamed(run.held, draft.replaces) === undefined))
    return refuse('structureProtectedInExcel');
  const typed = sheets.flatMap(({ draft, present }) => (present ? typedSince(draft, present) : []));
  if (typed.length > 0) return refuse('takeBackTyped', said(typed));
  const linked = linksSince(run, now);
  if (linked.length > 0) return refuse('takeBackLinked', said(linked));
  const moved = movedSince(run, now);
  return moved === undefined ? undefined : refuse('takeBackMoved', { sheet: moved });
}

/** A sheet of the run, where it still is the one that the run wrote to. */
function presentSheet(
  { name, replaces }: SheetDraft,
  { held }: LastRun,
  now: WorkbookSnapshot,
  outline: WorkbookOutline,
): SheetSnapshot | undefined {
  const before = sheetNamed(held, replaces);
  const listed = sheetNamed(outline, replaces ?? name);
  if (!listed || (before && before.id !== listed.id)) return undefined;
  return now.sheets.find((sheet) => sheet.name === listed.name);
}

/** Cells of ours that hold something else than the run put there; formulas may be written otherwise by Excel. */
function typedSince({ cells, name }: SheetDraft, present: SheetSnapshot): readonly Place[] {
  const written = new Map<number, CellInput>(
    cells.map(({ row, column, content }) => [cellKey(row, column), inputOf(content)]),
  );
  const keys = new Set([...written.keys(), ...filledCells({ names: new Map(), sheets: [present] }, present.name)]);
  return [...keys]
    .filter((key) => !sameInput(bare(written.get(key)), bare(seenInput(present, rowOfKey(key), columnOfKey(key)))))
    .map((key) => ({ sheet: name, cell: a1(rowOfKey(key), columnOfKey(key)) }));
}

/** Excel drops quotes and blanks that a formula does not need. */
function bare(input: CellInput): CellInput {
  return input && 'formula' in input ? { formula: input.formula.replaceAll(/[\s']/g, '').toLowerCase() } : input;
}

/** Formulas of hers that look at our sheets and did not when the run began: it would take away what they show. */
function linksSince({ draft, seen }: LastRun, now: WorkbookSnapshot): readonly Place[] {
  const ours = new Set(draft.sheets.map(({ name }) => name));
  const leads = leadsTo(ours);
  return now.sheets
    .filter(({ name }) => !ours.has(name))
    .flatMap((sheet) => {
      const before = seen.sheets.find(({ name }) => name === sheet.name);
      return [...sheet.formulas]
        .filter(([key, formula]) => leads(formula) && before?.formulas.get(key) !== formula)
        .map(([key]) => ({ sheet: sheet.name, cell: a1(rowOfKey(key), columnOfKey(key)) }));
    });
}

/** A sheet of hers that the earlier formulas look at and in which a word stands elsewhere: so may the figures. */
function movedSince({ held, draft, seen }: LastRun, now: WorkbookSnapshot): string | undefined {
  const ours = new Set(draft.sheets.map(({ name }) => name));
  const formulas = [...held.own.values()].flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ input }) => (input && 'formula' in input ? [input.formula] : [])),
  );
  const moved = seen.sheets.find((sheet) => {
    if (ours.has(sheet.name) || !formulas.some(leadsTo([sheet.name]))) return false;
    const there = now.sheets.find(({ name }) => name === sheet.name);
    return !there || [...wordsOf(sheet)].some(([row, column, word]) => contentAt(there, row, column) !== word);
  });
  return moved?.name;
}

function* wordsOf(sheet: SheetSnapshot): Generator<readonly [row: number, column: number, word: string]> {
  for (const [row, contents] of sheet.rows.entries())
    for (const [column, content] of (contents ?? []).entries())
      if (typeof content === 'string' && formulaAt(sheet, row, column) === undefined) yield [row, column, content];
}

/** Two places, and how many there are. */
function said(places: readonly Place[]): { readonly places: string; readonly count: string } {
  const first = places.slice(0, 2).map(({ sheet, cell }) => `「${sheet}」${cell ?? ''}`);
  return { places: `${first.join('、')}${places.length > 2 ? '…' : ''}`, count: String(places.length) };
}
