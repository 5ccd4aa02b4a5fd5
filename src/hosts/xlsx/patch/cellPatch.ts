import type { CellContent } from '../../../core/workbook/snapshot';

/** What a cell of the file is to hold. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  /** `value`: the formula stays as it is written, only what it shows is another. `formula` is told without `=`, as she reads it. */
  readonly change:
    { readonly kind: 'constant' } | { readonly kind: 'formula'; readonly formula: string } | { readonly kind: 'value' };
  /** Undefined empties the cell. */
  readonly content: CellContent;
  /** Where what was typed brought another one along: 5% is 0.05 as a percentage. Undefined leaves the look of the cell alone. */
  readonly numberFormat: string | undefined;
}
