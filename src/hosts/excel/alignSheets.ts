import { type Alignment, type Splice, alignmentOf, isAligned } from '../../core/ownSheets/alignment';
import { SCHEME_NAME } from '../../core/sheets/ourNames';
import { hersLeadingTo } from '../../core/ownSheets/strayFormulas';
import { columnLetters, parseA1, quoteSheetName, splitReference } from '../../core/workbook/address';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import { type WorkbookOutline, sheetNamed } from './holdSheets';
import type { NameState } from './nameSteps';
import { type Step, perform, step } from './requestSteps';

/** A sheet of ours that must get back into shape, by Excel's id. */
export interface SheetAlignment extends Alignment {
  readonly sheet: string;
  readonly name: string;
  /** Begins the names that mark how far it has come. */
  readonly mark: string;
}

/**
 * Which of our sheets formulas or names of hers lead to, and lost their shape: only there it matters where our cells stand. Under
 * another scheme the rows are others altogether, and nothing is put in or taken out.
 */
export function alignmentsOf(
  seen: WorkbookSnapshot,
  draft: WorkbookDraft,
  outline: WorkbookOutline,
): readonly SheetAlignment[] {
  if (!sameForm(outline.names, draft)) return [];
  return draft.sheets.flatMap((sheet, index) => {
    const there = seen.sheets.find(({ name }) => name === sheet.replaces);
    const present = sheetNamed(outline, sheet.replaces);
    const hers = there && hersLeadingTo(there, seen, draft);
    if (!there || !present || !hers || hers.cells.length + hers.names.length === 0) return [];
    const alignment = alignmentOf(seen, sheet);
    return !alignment || isAligned(alignment)
      ? []
      : [{ ...alignment, sheet: present.id, name: present.name, mark: freeMark(outline.names, index) }];
  });
}

function sameForm(names: readonly NameState[], draft: WorkbookDraft): boolean {
  const scheme = draft.names.find(({ name }) => name === SCHEME_NAME);
  return names.some(({ name, reference }) => name === SCHEME_NAME && reference === scheme?.reference);
}

/** Where nothing ever stands. Names that lead there say, by how far they were moved, how much of the work was done. */
const FAR = { row: 1_000_000, column: 16_000 };

const PUT_IN = '入';
const TAKEN_OUT = '出';

/** One that no run before us left behind when Excel went down under it. */
function freeMark(names: readonly NameState[], index: number): string {
  let mark = `绩效表_对齐${String(index)}`;
  while (names.some(({ name }) => name.startsWith(mark))) mark += '_';
  return mark;
}

/** Puts in, then takes out. What leaves a mark can be taken back, however much of it took place. */
export async function align(client: ExcelClient, alignments: readonly SheetAlignment[]): Promise<void> {
  await perform(
    client,
    alignments.flatMap(({ sheet, name, mark: own, inserts, deletes }) => [
      mark(own + PUT_IN, name),
      ...inserts.map((splice) => done(sheet, splice)),
      mark(own + TAKEN_OUT, name),
      ...deletes.map((splice) => done(sheet, splice)),
    ]),
  );
}

/** Nothing is to be taken back any more. */
export async function unmark(client: ExcelClient, alignments: readonly SheetAlignment[]): Promise<void> {
  await perform(
    client,
    alignments.flatMap(({ mark: own }) => [PUT_IN, TAKEN_OUT].map((phase) => unmarked(own + phase))),
  );
}

/** The same backwards, as far as the marks say that it was done. `names` are those of the workbook now. */
export async function takeBack(
  client: ExcelClient,
  alignments: readonly SheetAlignment[],
  names: readonly NameState[],
): Promise<void> {
  await perform(
    client,
    alignments.flatMap(({ sheet, mark: own, inserts, deletes }) => {
      const [first, second] = [PUT_IN, TAKEN_OUT].map((phase) => names.find(({ name }) => name === own + phase));
      if (!first) return [];
      const undone = (splices: readonly Splice[]): readonly Step[] =>
        [...splices].reverse().map((splice) => done(sheet, { ...splice, by: -splice.by }));
      return [
        ...(second ? [...undone(doneOf(deletes, second)), unmarked(second.name)] : []),
        ...undone(second ? inserts : doneOf(inserts, first)),
        unmarked(first.name),
      ];
    }),
  );
}

/** How far the mark is from where it was put. */
function doneOf(splices: readonly Splice[], { reference }: NameState): readonly Splice[] {
  const at = parseA1(splitReference(reference)?.cells ?? '');
  const left = { row: (at?.row ?? FAR.row) - FAR.row, column: (at?.column ?? FAR.column) - FAR.column };
  return splices.filter(({ axis, by }) => {
    if (left[axis] === 0) return false;
    left[axis] -= by;
    return true;
  });
}

function mark(name: string, sheet: string): Step {
  return step(300, (context) => {
    context.workbook.names.add(
      name,
      `=${quoteSheetName(sheet)}!$${columnLetters(FAR.column)}$${String(FAR.row + 1)}`,
    ).visible = false;
  });
}

function unmarked(name: string): Step {
  return step(200, (context) => {
    context.workbook.names.getItem(name).delete();
  });
}

function done(sheet: string, { axis, at, by }: Splice): Step {
  return step(200, (context) => {
    const last = at + Math.abs(by) - 1;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet
      .getRange(
        axis === 'row' ? `${String(at + 1)}:${String(last + 1)}` : `${columnLetters(at)}:${columnLetters(last)}`,
      )
      .untrack();
    if (by < 0) range.delete(axis === 'row' ? 'Up' : 'Left');
    else range.insert(axis === 'row' ? 'Down' : 'Right').untrack();
  });
}
