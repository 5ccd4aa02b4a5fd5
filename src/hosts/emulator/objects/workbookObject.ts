import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { invalidArgument, itemNotFound } from '../book/richApiError';
import type { KeptReferences } from '../protocol/processQuery';
import type { RichObject } from '../protocol/richObject';
import { commentsObject } from './commentObjects';
import { listeners } from './listeners';
import { namesObject } from './nameObjects';
import { rangeObject } from './rangeObject';
import { worksheetObject } from './worksheetObject';

/** Where every path of the client begins. */
export function workbookObject(workbook: EmulatedWorkbook, references: KeptReferences): RichObject {
  const active = (): NonNullable<EmulatedWorkbook['active']> => {
    if (!workbook.active) throw itemNotFound('Workbook.getActiveCell');
    return workbook.active;
  };
  return {
    type: 'Workbook',
    properties: { ReadOnly: () => workbook.readOnly },
    objects: {
      Worksheets: () => worksheetsObject(workbook),
      Names: () => namesObject(workbook),
      Comments: () => commentsObject(workbook),
      Notes: () => ({ type: 'NoteCollection', items: () => [] }),
      Application: () => applicationObject(workbook),
      Protection: () => ({ type: 'WorkbookProtection', properties: { Protected: () => workbook.structureProtected } }),
      GetSelectedRange: () => rangeObject(workbook, active(), workbook.selection),
      GetActiveCell: () =>
        rangeObject(workbook, active(), {
          ...workbook.selection,
          bottom: workbook.selection.top,
          right: workbook.selection.left,
        }),
    },
    methods: {
      _RemoveReference: (id) => {
        references.drop(String(id));
      },
    },
  };
}

function worksheetsObject(workbook: EmulatedWorkbook): RichObject {
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
    objects: {
      '': (key) => {
        const sheet = workbook.find(String(key));
        if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
        return worksheetObject(workbook, sheet);
      },
      GetItemOrNullObject: (key) => {
        const sheet = workbook.find(String(key));
        return sheet ? worksheetObject(workbook, sheet) : null;
      },
      GetActiveWorksheet: () => (workbook.active ? worksheetObject(workbook, workbook.active) : null),
      Add: (name) => worksheetObject(workbook, workbook.add(typeof name === 'string' ? name : undefined)),
    },
    methods: {
      GetCount: () => workbook.sheets.length,
      ...listeners(
        'DataChanged',
        'Calculated',
        'SelectionChanged',
        'Activated',
        'Added',
        'Deleted',
        'RowSorted',
        'ColumnSorted',
        'FormatChanged',
      ),
    },
  };
}

function applicationObject(workbook: EmulatedWorkbook): RichObject {
  return {
    type: 'Application',
    properties: {
      CalculationMode: () => workbook.calculationMode,
      CalculationState: () => (workbook.calculating ? 'Calculating' : 'Done'),
    },
    assign: {
      CalculationMode: (mode) => {
        if (mode !== 'Automatic' && mode !== 'Manual' && mode !== 'AutomaticExceptTables')
          throw invalidArgument('Application.calculationMode');
        workbook.calculationMode = mode;
      },
    },
    methods: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: () => {
        workbook.calculateNow();
      },
    },
  };
}
