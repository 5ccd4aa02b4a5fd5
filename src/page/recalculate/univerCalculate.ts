import {
  CellValueType,
  type ICellData,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { parseA1 } from '../../core/workbook/address';
import { type CellContent, type ErrorCode, cellError } from '../../core/workbook/snapshot';
import type { Calculate, CalculationBook, CalculationCell } from './calculate';

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
/** We calculate once, when we ask. */
const NO_CALCULATION = 2;
/** Room to spare, so that a range that reaches past the last cell is still inside the sheet. */
const SPARE = 100;

/** Univer's formula engine in this thread. (It does not load in jest, where test/support/univerEngine asks a process of its own.) */
export function univerCalculate(): Calculate {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  const formula = api.getFormula();
  // Its enum is in a package that is not ours to depend on.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  formula.setInitialFormulaComputing(NO_CALCULATION);
  const lifecycle = univer.__getInjector().get(LifecycleService);
  let opened = 0;
  let before: Promise<unknown> = Promise.resolve();

  const calculate: Calculate = async (book) => {
    const id = `book${String(++opened)}`;
    const workbook = api.createWorkbook(univerBook(id, book));
    // Outside Node the engine waits for the first drawing, and nothing is drawn here.
    if (lifecycle.stage < LifecycleStages.Rendered) lifecycle.stage = LifecycleStages.Rendered;
    try {
      const finished = formula.onCalculationResultApplied();
      formula.executeCalculation();
      await finished;
      const saved = workbook.save();
      const sheets = new Map(book.sheets.map(({ name }, index) => [name, saved.sheets[sheetId(index)]?.cellData]));
      return (sheet, cell) => {
        const at = parseA1(cell);
        return at && contentOf(sheets.get(sheet)?.[at.row]?.[at.column]);
      };
    } finally {
      api.disposeUnit(id);
    }
  };
  // It tells that it has finished, not with which workbook: so it is asked for one at a time.
  return (book) => {
    const calculated = before.then(() => calculate(book));
    before = calculated.catch(() => undefined);
    return calculated;
  };
}

function univerBook(id: string, { sheets }: CalculationBook): Partial<IWorkbookData> {
  return {
    id,
    sheetOrder: sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(
      sheets.map(({ name, cells }, index) => [sheetId(index), { id: sheetId(index), name, ...univerCells(cells) }]),
    ),
  };
}

function univerCells(cells: Readonly<Record<string, CalculationCell>>): {
  cellData: Record<number, Record<number, ICellData>>;
  rowCount: number;
  columnCount: number;
} {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [rowCount, columnCount] = [SPARE, SPARE];
  for (const [address, content] of Object.entries(cells)) {
    const at = parseA1(address);
    if (!at) continue;
    (cellData[at.row] ??= {})[at.column] = univerCell(content);
    [rowCount, columnCount] = [Math.max(rowCount, at.row + SPARE), Math.max(columnCount, at.column + SPARE)];
  }
  return { cellData, rowCount, columnCount };
}

function univerCell(content: CalculationCell): ICellData {
  switch (typeof content) {
    case 'object':
      return { f: `=${content.formula}` };
    case 'string':
      return { v: content, t: CellValueType.STRING };
    case 'boolean':
      return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: content, t: CellValueType.NUMBER };
  }
}

function contentOf(cell: ICellData | undefined): CellContent {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return undefined;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === 'string' && ERROR.test(value) ? cellError(value as ErrorCode) : value;
}

function sheetId(index: number): string {
  return `sheet${String(index)}`;
}
