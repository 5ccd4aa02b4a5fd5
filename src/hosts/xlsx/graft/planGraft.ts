import type { SheetDraft, WorkbookDraft } from '../../../core/workbook/workbookDraft';
import type { OpenWorkbook, SheetEntry } from '../openWorkbook';
import { refused } from '../../package/refusing';

/** Where a sheet of ours goes: into the place it has, or into a new one. */
export interface Placement {
  readonly draft: SheetDraft;
  readonly existing: SheetEntry | undefined;
  readonly part: string;
  readonly sheetId: number;
  /** The relation of the workbook that leads to a new sheet. */
  readonly relationId: string;
}

export interface GraftPlan {
  readonly placements: readonly Placement[];
  /** All sheets of the finished workbook, in order: hers as they are, ours as placements. */
  readonly order: readonly (SheetEntry | Placement)[];
  readonly freeRelationId: () => string;
}

export function planGraft(workbook: OpenWorkbook, draft: WorkbookDraft): GraftPlan {
  const freeRelationId = relationIds(workbook);
  const freePart = sheetParts(workbook);
  let lastId = workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  const placements = draft.sheets.map((sheet): Placement => {
    const existing = presentSheet(workbook, sheet);
    if (existing) return { draft: sheet, existing, part: existing.part, sheetId: existing.sheetId, relationId: '' };
    return { draft: sheet, existing, part: freePart(), sheetId: ++lastId, relationId: freeRelationId() };
  });
  refuseTakenNames(workbook, placements);
  return { placements, order: orderOf(workbook, placements), freeRelationId };
}

/** Undefined too where she has deleted the sheet meanwhile: then it is made anew. */
function presentSheet(workbook: OpenWorkbook, sheet: SheetDraft): SheetEntry | undefined {
  const name = sheet.replaces?.toLowerCase();
  return workbook.sheets.find((entry) => entry.kind === 'worksheet' && entry.name.toLowerCase() === name);
}

function refuseTakenNames(workbook: OpenWorkbook, placements: readonly Placement[]): void {
  const replaced = new Set(placements.map((placement) => placement.existing));
  const taken = new Set(
    workbook.sheets.filter((sheet) => !replaced.has(sheet)).map((sheet) => sheet.name.toLowerCase()),
  );
  for (const { draft } of placements) {
    if (taken.has(draft.name.toLowerCase())) throw refused('sheetNameTaken', { sheet: draft.name });
    taken.add(draft.name.toLowerCase());
  }
}

/** A new sheet follows the one of ours before it, or else precedes the next one of ours, or else goes to the end. */
function orderOf(workbook: OpenWorkbook, placements: readonly Placement[]): (SheetEntry | Placement)[] {
  const ours = new Map(
    placements.filter((placement) => placement.existing).map((placement) => [placement.existing, placement]),
  );
  const order: (SheetEntry | Placement)[] = workbook.sheets.map((sheet) => ours.get(sheet) ?? sheet);
  placements.forEach((placement, index) => {
    if (placement.existing) return;
    const before = placements[index - 1];
    const after = placements.slice(index + 1).find((later) => later.existing);
    const beforeNext = after ? order.indexOf(after) : order.length;
    const place = before ? order.indexOf(before) + 1 : beforeNext;
    order.splice(place, 0, placement);
  });
  return order;
}

function relationIds(workbook: OpenWorkbook): () => string {
  let last = 0;
  for (const { id } of workbook.relations) last = Math.max(last, Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return () => `rId${String(++last)}`;
}

function sheetParts(workbook: OpenWorkbook): () => string {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  let number = 0;
  return () => {
    for (;;) {
      const part = `${folder}worksheets/sheet${String(++number)}.xml`;
      if (!workbook.package.has(part)) return part;
    }
  };
}
