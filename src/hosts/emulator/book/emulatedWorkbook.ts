import { type CellRange, LAST_COLUMN, LAST_ROW, isValidSheetName } from '../../../core/workbook/address';
import type { OpenedBook } from './openedBook';
import { EmulatedSheet } from './emulatedSheet';
import { type Shift, followDeletion, followRename, followShift } from './followReferences';
import { followInRules, shiftSheet } from './shiftSheet';
import { RichApiError, accessDenied, invalidArgument } from './richApiError';

export interface DefinedName {
  readonly name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
}

/** Cells are edited unless it says that they were put in or taken out; the range of a sheet is none. */
export interface BookChange {
  readonly sheet: EmulatedSheet;
  readonly range: CellRange | undefined;
  /** A request did it, not she by hand. */
  readonly byAddin?: true;
  readonly type?:
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted'
    | 'SheetAdded'
    | 'SheetDeleted';
}

/** Brings what its formulas show up to date, and says whether that could be done. */
export type Recalculate = (workbook: EmulatedWorkbook) => Promise<boolean>;

/** A whole workbook in memory. What it shows is calculated when somebody asks, as a whole. */
export class EmulatedWorkbook {
  readonly sheets: EmulatedSheet[] = [];
  readonly names: DefinedName[] = [];
  active: EmulatedSheet | undefined;
  selection = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Its sheets cannot be added, deleted, renamed or moved. */
  structureProtected = false;
  readOnly = false;
  calculationMode = 'Automatic';
  /** Resolves when she has finished typing in a cell. */
  editing: Promise<void> | undefined;
  /** What was changed since the listeners were last told. */
  readonly changes: BookChange[] = [];
  /** As it came out of a file, where it did: what Excel calculated and nothing touched since is kept. */
  opened: OpenedBook | undefined;
  /** Whether formulas are being calculated still. */
  calculating = false;
  private lastId = 0;
  private stale = false;
  private asked = false;
  private settling = Promise.resolve();

  constructor(private readonly recalculate: Recalculate) {}

  find(key: string): EmulatedSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  add(name: string | undefined, location = 'WorksheetCollection.add'): EmulatedSheet {
    this.ensureStructure(location);
    const free = name ?? this.freeName();
    this.ensureName(free, undefined, location);
    return this.open(free);
  }

  /** As a file has it: other programs give names that Excel would not. */
  open(name: string): EmulatedSheet {
    const sheet = new EmulatedSheet(
      `{00000000-0001-0000-${String(this.lastId++).padStart(4, '0')}-000000000000}`,
      name,
      () => (this.stale = true),
    );
    this.sheets.push(sheet);
    this.changes.push({ sheet, range: undefined, type: 'SheetAdded' });
    this.active ??= sheet;
    return sheet;
  }

  rename(sheet: EmulatedSheet, name: string): void {
    this.ensureStructure('Worksheet.name');
    this.ensureName(name, sheet, 'Worksheet.name');
    this.rewriteFormulas((formula) => followRename(formula, sheet.name, name));
    sheet.name = name;
  }

  delete(sheet: EmulatedSheet): void {
    this.ensureStructure('Worksheet.delete');
    const visible = this.sheets.filter((one) => one.visibility === 'Visible' && one !== sheet);
    if (visible.length === 0 || sheet.visibility === 'VeryHidden')
      throw new RichApiError(
        'InvalidOperation',
        'This operation is not permitted for the current object.',
        'Worksheet.delete',
      );
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.changes.push({ sheet, range: undefined, type: 'SheetDeleted' });
    this.rewriteFormulas((formula) => followDeletion(formula, sheet.name));
    if (this.active === sheet) this.active = visible[0];
    this.stale = true;
  }

  /** Whole rows or columns put in before `at`, or taken out from there on; formulas, names and rules everywhere follow. */
  shift(sheet: EmulatedSheet, axis: Shift['axis'], at: number, by: number, location = 'Range.insert'): void {
    sheet.ensureUnprotected(location);
    const shift = { sheet: sheet.name, axis, at, by };
    shiftSheet(sheet, shift);
    this.rewriteFormulas((formula, home) => followShift(formula, home, shift));
    for (const one of this.sheets) followInRules(one, shift);
    const [first, last] = [at, at + Math.abs(by) - 1];
    const range =
      axis === 'row'
        ? { top: first, bottom: last, left: 0, right: LAST_COLUMN }
        : { top: 0, bottom: LAST_ROW, left: first, right: last };
    this.changes.push({ sheet, range, type: `${axis === 'row' ? 'Row' : 'Column'}${by > 0 ? 'Inserted' : 'Deleted'}` });
    this.stale = true;
  }

  /** Formulas must be calculated anew: a name changed what they mean. */
  touch(): void {
    this.stale = true;
  }

  /** F9, in a workbook that is calculated by hand. */
  calculateNow(): void {
    this.asked = true;
  }

  ensureStructure(location: string): void {
    if (this.readOnly || this.structureProtected) throw accessDenied(location);
  }

  /** Brings what formulas show up to date. Whoever asks while that is under way waits for it, and for what came in meanwhile. */
  settle(): Promise<void> {
    const settled = this.settling.then(() => this.calculateStale());
    this.settling = settled.catch(() => undefined);
    return settled;
  }

  private async calculateStale(): Promise<void> {
    if (this.calculationMode === 'Manual' && !this.asked) return;
    this.asked = false;
    while (this.stale) {
      this.stale = false;
      if (await this.recalculate(this)) continue;
      // It is tried again when somebody asks again.
      this.stale = true;
      return;
    }
  }

  private ensureName(name: string, own: EmulatedSheet | undefined, location: string): void {
    if (!isValidSheetName(name) || /^history$/i.test(name)) throw invalidArgument(location);
    const taken = this.find(name);
    if (taken && taken !== own)
      throw new RichApiError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        location,
      );
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }

  private rewriteFormulas(rewrite: (formula: string, home: string) => string): void {
    for (const sheet of this.sheets) {
      for (const [key, input] of sheet.inputs)
        if (input.kind === 'formula') sheet.inputs.set(key, { kind: 'formula', text: rewrite(input.text, sheet.name) });
    }
    for (const one of this.names) one.formula = `=${rewrite(one.formula.slice(1), '')}`;
  }
}
