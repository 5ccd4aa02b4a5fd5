import { columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';

export interface GridRule {
  readonly uid: string;
  readonly type: 'list';
  readonly ranges: readonly { startRow: number; startColumn: number; endRow: number; endColumn: number }[];
  /** `是,否`, or `=` and where the choices stand. */
  readonly formula1: string;
  readonly renderMode: number;
  readonly errorStyle: number;
  readonly allowBlank: true;
  readonly showErrorMessage: boolean;
}

/** An arrow beside the text; the other ways draw a chip that does not fit a row of usual height. */
const ARROW = 1;
const WARNING = 2;

/** The lists to choose from. Numbers out of bounds are told by the score itself, and their bounds are formulas, which the grid does not calculate. */
export function gridRules(sheet: EmulatedSheet): readonly GridRule[] {
  const cells = new Map<string, number[]>();
  for (const [key, { rule }] of [...sheet.validations].sort(([one], [other]) => one - other)) {
    const list = rule['list'] as { readonly source?: unknown } | undefined;
    if (typeof list?.source === 'string') cells.set(list.source, [...(cells.get(list.source) ?? []), key]);
  }
  return [...cells].map(([source, keys], index) => ({
    uid: `list${String(index)}`,
    type: 'list',
    ranges: keys.map((key) => ({
      startRow: rowOfKey(key),
      endRow: rowOfKey(key),
      startColumn: columnOfKey(key),
      endColumn: columnOfKey(key),
    })),
    formula1: source,
    renderMode: ARROW,
    errorStyle: WARNING,
    allowBlank: true,
    showErrorMessage: false,
  }));
}
