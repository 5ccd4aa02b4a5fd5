import { type Decimal, decimal } from '../../core/base/decimal';
import { cellError } from '../../core/workbook/snapshot';
import type {
  CalculatedValue,
  CellDraft,
  DraftContent,
  SheetDraft,
  WorkbookDraft,
} from '../../core/workbook/workbookDraft';

type CarriedValue = { readonly exact: string } | Exclude<CalculatedValue, Decimal>;
type CarriedContent =
  | Exclude<DraftContent, { readonly kind: 'number' | 'formula' }>
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'formula'; readonly text: string; readonly value: CarriedValue };
type CarriedCell = Omit<CellDraft, 'content'> & { readonly content: CarriedContent };

/** A draft as another thread can be given it: an exact number is carried over as its text. */
export type CarriedDraft = Omit<WorkbookDraft, 'sheets'> & {
  readonly sheets: readonly (Omit<SheetDraft, 'cells'> & { readonly cells: readonly CarriedCell[] })[];
};

export function carriedDraft(draft: WorkbookDraft): CarriedDraft {
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: carried(cell.content) })),
    })),
  };
}

/** The same at the other end, where an error is a copy, and is told by its one object. */
export function arrivedDraft(draft: CarriedDraft): WorkbookDraft {
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: arrived(cell.content) })),
    })),
  };
}

function carried(content: DraftContent): CarriedContent {
  if (content.kind === 'number') return { ...content, value: content.value.toString() };
  if (content.kind !== 'formula') return content;
  const { value } = content;
  const isExact = typeof value === 'object' && !('error' in value);
  return { ...content, value: isExact ? { exact: value.toString() } : value };
}

function arrived(content: CarriedContent): DraftContent {
  if (content.kind === 'number') return { ...content, value: decimal(content.value) };
  if (content.kind !== 'formula') return content;
  const { value } = content;
  if (typeof value !== 'object') return { ...content, value };
  return { ...content, value: 'exact' in value ? decimal(value.exact) : cellError(value.error) };
}
