import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import type { EmulatedSheet, Visibility } from '../book/emulatedSheet';
import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { RichApiError, accessDenied, invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { areasObject } from './areasObject';
import { chartsObject } from './chartsObject';
import { listeners } from './listeners';
import { pageBreaksObject } from './pageBreaksObject';
import { pageLayoutObject } from './pageLayoutObject';
import { parseAddress } from './rangeAddress';
import { type RangeTarget, rangeObject } from './rangeObject';
import { shapesObject } from './shapesObject';

export function worksheetObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet): RichObject {
  return {
    type: 'Worksheet',
    target: sheet,
    identity: () => ({ Id: sheet.id }),
    properties: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
      // Of a hidden sheet Excel does not tell the colour.
      TabColor: () => (sheet.visibility === 'Visible' ? sheet.tabColor : null),
      Gridlines: () => sheet.gridlines,
      ShowGridlines: () => sheet.gridlines,
    },
    assign: assignments(workbook, sheet),
    objects: innerObjects(workbook, sheet),
    methods: {
      Activate: () => {
        if (sheet.visibility !== 'Visible')
          throw new RichApiError(
            'InvalidOperation',
            'This operation is not permitted for the current object.',
            'Worksheet.activate',
          );
        workbook.active = sheet;
      },
      Delete: () => {
        workbook.delete(sheet);
      },
      ...listeners('DataChanged', 'Calculated', 'SelectionChanged', 'Activated', 'Deactivated', 'FormatChanged'),
    },
  };
}

function assignments(workbook: EmulatedWorkbook, sheet: EmulatedSheet): NonNullable<RichObject['assign']> {
  return {
    Name: (name) => {
      workbook.rename(sheet, String(name));
    },
    Visibility: (visibility) => {
      workbook.ensureStructure('Worksheet.visibility');
      sheet.visibility = visibility as Visibility;
    },
    TabColor: (color) => {
      if (color !== '' && !/^#[0-9A-F]{6}$/i.test(String(color))) throw invalidArgument('Worksheet.tabColor');
      workbook.ensureStructure('Worksheet.tabColor');
      sheet.tabColor = String(color).toUpperCase();
    },
    Position: (position) => {
      workbook.ensureStructure('Worksheet.position');
      const index = Number(position);
      if (!(index >= 0 && index < workbook.sheets.length)) throw invalidArgument('Worksheet.position');
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(index, 0, sheet);
    },
    Gridlines: (shown) => {
      sheet.gridlines = shown === true;
    },
    ShowGridlines: (shown) => {
      sheet.gridlines = shown === true;
    },
  };
}

function innerObjects(workbook: EmulatedWorkbook, sheet: EmulatedSheet): NonNullable<RichObject['objects']> {
  const range = (address: unknown): RichObject =>
    rangeObject(workbook, sheet, parseAddress(address, sheet.name, 'Worksheet.getRange'));
  const used = (valuesOnly: unknown): RichObject | null => {
    const area = sheet.usedRange(valuesOnly === true);
    return area ? rangeObject(workbook, sheet, area) : null;
  };
  return {
    GetRange: range,
    GetRanges: (addresses) => {
      const location = 'Worksheet.getRanges';
      if (typeof addresses !== 'string' || addresses.length > 8192) throw invalidArgument(location);
      const areas = addresses.split(',').map((address) => parseAddress(address, sheet.name, location));
      return areasObject(sheet, areas, (area) => rangeObject(workbook, sheet, area));
    },
    GetCell: (row, column) =>
      rangeObject(workbook, sheet, {
        top: Number(row),
        left: Number(column),
        bottom: Number(row),
        right: Number(column),
      }),
    GetRangeByIndexes: (row, column, rows, columns) => {
      const area = {
        top: Number(row),
        left: Number(column),
        bottom: Number(row) + Number(rows) - 1,
        right: Number(column) + Number(columns) - 1,
      };
      if (!isOnSheet(area)) throw invalidArgument('Worksheet.getRangeByIndexes');
      return rangeObject(workbook, sheet, area);
    },
    // Of an empty sheet the used range is its first cell.
    GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range('A1'),
    GetUsedRangeOrNullObject: used,
    FreezePanes: () => freezePanesObject(workbook, sheet),
    PageLayout: () => pageLayoutObject(workbook, sheet),
    Charts: () => chartsObject(workbook, sheet),
    Shapes: () => shapesObject(sheet),
    HorizontalPageBreaks: () => pageBreaksObject(sheet),
    Protection: () => protectionObject(sheet),
  };
}

function isOnSheet({ top, left, bottom, right }: CellRange): boolean {
  return top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

function freezePanesObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet): RichObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.frozen = {
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    };
  };
  return {
    type: 'WorksheetFreezePanes',
    objects: { GetLocationOrNullObject: () => (sheet.frozen ? rangeObject(workbook, sheet, sheet.frozen) : null) },
    methods: {
      FreezeRows: (count) => {
        freeze(Number(count), 0);
      },
      FreezeColumns: (count) => {
        freeze(0, Number(count));
      },
      FreezeAt: (given) => {
        const target =
          typeof given === 'string'
            ? parseAddress(given, sheet.name, 'WorksheetFreezePanes.freezeAt')
            : (given as RangeTarget).range;
        freeze(target.bottom + 1, target.right + 1);
      },
      Unfreeze: () => {
        sheet.frozen = undefined;
      },
    },
  };
}

function protectionObject(sheet: EmulatedSheet): RichObject {
  return {
    type: 'WorksheetProtection',
    properties: { Protected: () => sheet.isProtected },
    methods: {
      Protect: () => {
        if (sheet.isProtected) throw accessDenied('WorksheetProtection.protect');
        sheet.isProtected = true;
      },
      Unprotect: () => {
        if (!sheet.isProtected) throw accessDenied('WorksheetProtection.unprotect');
        sheet.isProtected = false;
      },
    },
  };
}
