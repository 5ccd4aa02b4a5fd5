import { formulaTokens } from '../../../core/formula/tokens';
import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { cellKey } from '../../../core/workbook/snapshot';
import type { EmulatedSheet, Link } from '../book/emulatedSheet';
import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { RichApiError, invalidArgument } from '../book/richApiError';
import { PLAIN_STYLE } from '../../../core/workbook/cellStyle';
import type { RichObject } from '../protocol/richObject';
import { mergedAreas, specialAreas } from './areasObject';
import { ensureSize, formulaText, matrix, shownValue, spread, valueType } from './cellMatrix';
import { cellPropertiesReader, members, styleChange } from './cellProperties';
import { columnProperties, rowProperties } from './lineProperties';
import { fullAddress } from './rangeAddress';
import { rangeFormatObject } from './rangeFormatObject';
import { validationObject } from './validationObject';

/** What another member is given when a range is its argument. */
export interface RangeTarget {
  readonly sheet: EmulatedSheet;
  readonly range: CellRange;
}

export function rangeObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet, range: CellRange): RichObject {
  const { top, left, bottom, right } = range;
  const changed = (): void => {
    workbook.changes.push({ sheet, range, byAddin: true });
  };
  return {
    type: 'Range',
    target: { sheet, range } satisfies RangeTarget,
    properties: {
      Address: () => fullAddress(sheet.name, range),
      RowIndex: () => top,
      ColumnIndex: () => left,
      RowCount: () => bottom - top + 1,
      ColumnCount: () => right - left + 1,
      CellCount: () => (bottom - top + 1) * (right - left + 1),
      ...matrices(sheet, range),
      RowHidden: () => inAll(top, bottom, (row) => sheet.isRowHidden(row)),
      ColumnHidden: () => inAll(left, right, (column) => sheet.hiddenColumns.has(column)),
      Hyperlink: () => sheet.links.get(cellKey(top, left)) ?? null,
    },
    assign: { ...assignments(workbook, sheet, range, changed) },
    objects: innerObjects(workbook, sheet, range),
    methods: methods(workbook, sheet, range, changed),
  };
}

function innerObjects(
  workbook: EmulatedWorkbook,
  sheet: EmulatedSheet,
  range: CellRange,
): NonNullable<RichObject['objects']> {
  const { top, left, bottom, right } = range;
  const at = (next: CellRange): RichObject => rangeObject(workbook, sheet, inside(next));
  return {
    Format: () => rangeFormatObject(sheet, range),
    DataValidation: () => validationObject(sheet, range),
    GetCell: (row, column) =>
      at({
        top: top + Number(row),
        left: left + Number(column),
        bottom: top + Number(row),
        right: left + Number(column),
      }),
    GetRow: (row) => at({ top: top + Number(row), left, bottom: top + Number(row), right }),
    GetColumn: (column) => at({ top, left: left + Number(column), bottom, right: left + Number(column) }),
    GetEntireColumn: () => at({ top: 0, left, bottom: LAST_ROW, right }),
    GetEntireRow: () => at({ top, left: 0, bottom, right: LAST_COLUMN }),
    Insert: (direction) => {
      const axis = wholeAxis(range, direction === 'Down' ? 'row' : 'column', 'Range.insert');
      const [from, count] = extent(range, axis);
      workbook.shift(sheet, axis, from, count, 'Range.insert');
      return at(range);
    },
    GetBoundingRect: (other) => at(bounding(range, (other as RangeTarget).range)),
    GetMergedAreasOrNullObject: () => mergedAreas(sheet, range, at),
    GetSpecialCellsOrNullObject: (kind) => specialAreas(sheet, range, kind, at),
  };
}

function methods(
  workbook: EmulatedWorkbook,
  sheet: EmulatedSheet,
  range: CellRange,
  changed: () => void,
): NonNullable<RichObject['methods']> {
  const { top, left, bottom, right } = range;
  return {
    _ValidateArraySize: (height, width) => {
      if (height !== bottom - top + 1 || width !== right - left + 1) ensureSize([], -1, -1, 'Range.values');
      return null;
    },
    Clear: (applyTo) => {
      clear(sheet, range, applyTo);
      changed();
    },
    Delete: (direction) => {
      const axis = wholeAxis(range, direction === 'Up' ? 'row' : 'column', 'Range.delete');
      const [from, count] = extent(range, axis);
      workbook.shift(sheet, axis, from, -count, 'Range.delete');
      return null;
    },
    Merge: (across) => {
      if (across !== true) sheet.merge(range, 'Range.merge');
      else for (let row = top; row <= bottom; row++) sheet.merge({ ...range, top: row, bottom: row }, 'Range.merge');
      changed();
    },
    Unmerge: () => {
      sheet.unmerge(range, 'Range.unmerge');
    },
    Select: () => {
      if (sheet.visibility !== 'Visible')
        throw new RichApiError(
          'InvalidOperation',
          'This operation is not permitted for the current object.',
          'Range.select',
        );
      workbook.active = sheet;
      workbook.selection = sheet.wholeMerges(range);
    },
    GetCellProperties: (asked) => matrix(range, cellPropertiesReader(sheet, asked)),
    GetRowProperties: (asked) => rowProperties(sheet, range, asked),
    GetColumnProperties: (asked) => columnProperties(sheet, range, asked),
    SetColumnProperties: (given) => {
      setColumns(sheet, range, given);
      return null;
    },
    SetCellProperties: (given) => {
      if (!Array.isArray(given)) throw invalidArgument('Range.setCellProperties');
      spread(range, given, 'Range.setCellProperties', (row, column, value) => {
        const { hyperlink, ...look } = Object.fromEntries(members(value, 'Range.setCellProperties'));
        if (hyperlink !== undefined) putLink(sheet, row, column, hyperlink as Link);
        const change = styleChange(sheet.style(row, column), look);
        if (Object.keys(change).length > 0) sheet.restyle(row, column, change, 'Range.setCellProperties');
      });
    },
  };
}

/** Null where only some do. */
function inAll(first: number, last: number, does: (index: number) => boolean): boolean | null {
  const one = does(first);
  for (let index = first + 1; index <= last; index++) if (does(index) !== one) return null;
  return one;
}

function matrices(sheet: EmulatedSheet, range: CellRange): NonNullable<RichObject['properties']> {
  return {
    Values: () => matrix(range, (row, column) => shownValue(sheet, row, column)),
    Text: () => matrix(range, (row, column) => String(shownValue(sheet, row, column))),
    Formulas: () => matrix(range, (row, column) => formulaText(sheet, row, column)),
    NumberFormat: () => matrix(range, (row, column) => sheet.style(row, column).numberFormat),
    ValueTypes: () => matrix(range, (row, column) => valueType(sheet, row, column)),
  };
}

function assignments(
  workbook: EmulatedWorkbook,
  sheet: EmulatedSheet,
  range: CellRange,
  changed: () => void,
): NonNullable<RichObject['assign']> {
  const enter =
    (location: string) =>
    (given: unknown): void => {
      spread(range, given, location, (row, column, value) => {
        if (!['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument(location);
        const raw = value as number | string | boolean;
        if (typeof raw === 'string' && raw.startsWith('=')) ensureSheetsExist(workbook, raw, location);
        // The rest of a merged area holds nothing, whatever is written there.
        if (raw !== '' && sheet.isCovered(row, column)) return;
        sheet.enter(row, column, raw, location);
      });
      changed();
    };
  return {
    Values: enter('Range.values'),
    Formulas: enter('Range.formulas'),
    NumberFormat: (given) => {
      spread(range, given, 'Range.numberFormat', (row, column, value) => {
        if (typeof value !== 'string') throw invalidArgument('Range.numberFormat');
        sheet.restyle(row, column, { numberFormat: value }, 'Range.numberFormat');
      });
    },
    ColumnHidden: (hidden) => {
      sheet.ensureUnprotected('Range.columnHidden');
      hideColumns(sheet, range.left, range.right, hidden);
    },
    Hyperlink: (link) => {
      putLink(sheet, range.top, range.left, link as Link);
    },
  };
}

function putLink(sheet: EmulatedSheet, row: number, column: number, link: Link): void {
  sheet.ensureUnprotected('Range.hyperlink');
  const key = cellKey(row, column);
  sheet.links.set(key, link);
  // Excel gives the cell the style of a link, and a text where it is empty.
  const { numberFormat } = sheet.style(row, column);
  sheet.styles.set(key, { ...PLAIN_STYLE, numberFormat, fontColor: '#0563C1' });
  if (!sheet.inputs.has(key)) sheet.enter(row, column, `'${link.documentReference ?? ''}`, 'Range.hyperlink');
}

/** One description per column; of what may stand in it, how wide a column is and whether it shows. */
function setColumns(sheet: EmulatedSheet, { left, right }: CellRange, given: unknown): void {
  const location = 'Range.setColumnProperties';
  sheet.ensureUnprotected(location);
  if (!Array.isArray(given) || given.length !== right - left + 1) throw invalidArgument(location);
  given.forEach((one: unknown, index) => {
    for (const [name, value] of members(one, location)) {
      if (name === 'columnHidden') hideColumns(sheet, left + index, left + index, value);
      else if (name !== 'format') throw invalidArgument(location, `unknown column property ${name}`);
      else
        for (const [part, width] of members(value, location)) {
          if (part !== 'columnWidth' || typeof width !== 'number' || width < 0 || width > 1790)
            throw invalidArgument(location, `unknown column format ${part}`);
          sheet.columnWidths.set(left + index, width);
        }
    }
  });
}

function hideColumns(sheet: EmulatedSheet, first: number, last: number, hidden: unknown): void {
  for (let column = first; column <= last; column++) {
    if (hidden === true) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
}

function clear(sheet: EmulatedSheet, range: CellRange, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats' && what !== 'Hyperlinks')
    throw invalidArgument('Range.clear');
  if (what === 'All' || what === 'Contents') sheet.clearContents(range, 'Range.clear');
  if (what === 'All' || what === 'Hyperlinks')
    for (const key of sheet.keysIn(range, sheet.links)) sheet.links.delete(key);
  if (what === 'Hyperlinks' || what === 'Contents') return;
  sheet.ensureUnprotected('Range.clear');
  for (const key of sheet.keysIn(range, sheet.styles)) sheet.styles.delete(key);
}

/** Excel asks for a file where a formula names a sheet that is not there; through the interface it refuses. */
function ensureSheetsExist(workbook: EmulatedWorkbook, formula: string, location: string): void {
  for (const token of formulaTokens(formula)) {
    const isHere = token.kind === 'sheet' && !/[[:]/.test(token.sheet);
    if (isHere && !workbook.find(token.sheet)) throw invalidArgument(location);
  }
}

/** Only whole rows and whole columns move here: parts of them are beyond what we ask for. */
function wholeAxis(
  { top, left, bottom, right }: CellRange,
  wanted: 'row' | 'column',
  location: string,
): 'row' | 'column' {
  const isWhole = wanted === 'row' ? left === 0 && right === LAST_COLUMN : top === 0 && bottom === LAST_ROW;
  if (!isWhole) throw invalidArgument(location);
  return wanted;
}

function extent({ top, left, bottom, right }: CellRange, axis: 'row' | 'column'): readonly [number, number] {
  return axis === 'row' ? [top, bottom - top + 1] : [left, right - left + 1];
}

function inside(range: CellRange): CellRange {
  if (range.top < 0 || range.left < 0 || range.bottom > LAST_ROW || range.right > LAST_COLUMN)
    throw invalidArgument('Range.getCell');
  return range;
}

function bounding(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
