import type { Formula } from '../formula/formula';
import type { CalculatedValue, CellLook, DraftContent, NameDraft, SheetDraft } from '../workbook/workbookDraft';

/** A sheet of ours before its formulas are calculated. */
export interface SheetPlan extends Omit<SheetDraft, 'cells'> {
  readonly cells: readonly PlannedCell[];
  /** Its lines come and go: what she typed beside one that comes no more is kept as a note. */
  readonly keepsLines?: true;
}

/** A sheet's content before its name in this workbook is settled. */
export type SheetBody = Omit<SheetPlan, 'name' | 'replaces'>;

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly look: CellLook;
}

export type PlannedContent =
  | Exclude<DraftContent, { kind: 'formula' }>
  | { readonly kind: 'live'; readonly formula: Formula }
  /** A formula that she typed: kept to the letter, with the value the workbook shows for it. */
  | { readonly kind: 'hers'; readonly text: string; readonly value: CalculatedValue };

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NameDraft[];
  /** What each defined name stands for, for calculating. */
  readonly nameTargets: ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number }>;
}

export const BLANK: PlannedContent = { kind: 'blank' };

export function live(formula: Formula): PlannedContent {
  return { kind: 'live', formula };
}

export function words(content: string): PlannedContent {
  return content === '' ? BLANK : { kind: 'text', text: content };
}
