import type { Finding, Place } from '../base/problem';
import { leadsTo } from '../formula/leadsTo';
import { a1 } from '../workbook/address';
import type { SheetDraft, WorkbookDraft } from '../workbook/workbookDraft';
import { columnOfKey, rowOfKey, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { alignmentOf, isAligned } from './alignment';

/**
 * Formulas of hers lead to a sheet of ours in which rows or columns went in or out: where nobody moves them along they will show another
 * line than they did, and nothing else would say so.
 */
export function strayFormulas(snapshot: WorkbookSnapshot, draft: WorkbookDraft): readonly Finding[] {
  return draft.sheets.flatMap((sheet): readonly Finding[] => {
    const there = snapshot.sheets.find(({ name }) => name === sheet.replaces);
    const hers = there ? hersLeadingTo(there, snapshot, draft) : undefined;
    const alignment = alignmentOf(snapshot, sheet);
    if (!hers || hers.cells.length + hers.names.length === 0 || !alignment || isAligned(alignment)) return [];
    return [
      {
        code: 'formulasStray',
        level: 'error',
        details: { sheet: sheet.name, names: hers.names.length === 0 ? '' : `（${hers.names.join('、')}）` },
        places: hers.cells,
      },
    ];
  });
}

/** Cells and defined names of hers whose formulas look at a sheet of ours. */
export function hersLeadingTo(
  { name }: SheetSnapshot,
  snapshot: WorkbookSnapshot,
  draft: WorkbookDraft,
): { readonly cells: readonly Place[]; readonly names: readonly string[] } {
  const leads = leadsTo([name]);
  const own = new Set(draft.sheets.map(({ replaces }: SheetDraft) => replaces));
  const cells = snapshot.sheets
    .filter((sheet) => !own.has(sheet.name))
    .flatMap((sheet) =>
      [...sheet.formulas]
        .filter(([, formula]) => leads(formula))
        .map(([key]): Place => ({ sheet: sheet.name, cell: a1(rowOfKey(key), columnOfKey(key)) })),
    );
  const names = [...snapshot.names]
    .filter(([one, reference]) => !draft.names.some((ours) => ours.name === one) && leads(reference))
    .map(([one]) => one);
  return { cells, names };
}
