/**
 * Univer's formula engine as a process of its own: it is ECMAScript modules through and through and does not load in jest.
 * One workbook in per line of standard input, its calculated values out per line of standard output.
 * See univerEngine.ts for the two shapes.
 */
import { createInterface } from 'node:readline';
import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
/** `CalculationMode.NO_CALCULATION`: we calculate once, when we ask. */
const NO_CALCULATION = 2;

const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: 0 });
for (const plugin of UniverSheetsNodeCorePreset().plugins) {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
  else if (plugin) univer.registerPlugin(plugin);
}
const api = FUniver.newAPI(univer);
const formula = api.getFormula();
formula.setInitialFormulaComputing(NO_CALCULATION);

let opened = 0;
for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { sheets: await calculate(JSON.parse(line)) };
  } catch (problem) {
    answer = { problem: String(problem?.stack ?? problem) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
process.exit();

/** A fresh workbook each time, also after an edit: what it shows depends on its cells alone. */
async function calculate({ sheets, names = {} }) {
  const id = `book${++opened}`;
  const definedNames = Object.fromEntries(
    Object.entries(names).map(([name, reference], index) => [
      `name${index}`,
      { id: `name${index}`, name, formulaOrRefString: reference, localSheetId: 'AllDefaultWorkbook' },
    ]),
  );
  const book = api.createWorkbook({
    id,
    sheetOrder: sheets.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [sheetId(index), univerSheet(sheet, index)])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames) }],
  });
  try {
    const finished = formula.onCalculationEnd();
    formula.executeCalculation();
    await finished;
    const saved = book.save();
    return sheets.map((sheet, index) => [sheet.name, valuesOf(saved.sheets[sheetId(index)], sheet)]);
  } finally {
    api.disposeUnit(id);
  }
}

function univerSheet({ name, cells }, index) {
  const cellData = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = position(address);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    (cellData[row] ??= {})[column] = univerCell(content, row, column);
  }
  // Room to spare, so that a range that reaches past the last cell is still inside the sheet.
  return { id: sheetId(index), name, rowCount: lastRow + 100, columnCount: lastColumn + 26, cellData };
}

function univerCell(content, row, column) {
  if (typeof content === 'object') return { f: formulaAt(content, row, column) };
  if (typeof content === 'string') return { v: content, t: TEXT };
  return typeof content === 'boolean' ? { v: content ? 1 : 0, t: BOOLEAN } : { v: content, t: NUMBER };
}

function formulaAt({ formula: text, writtenFor }, row, column) {
  if (writtenFor === undefined) return `=${text}`;
  const from = position(writtenFor);
  return formula.moveFormulaRefOffset(`=${text}`, column - from.column, row - from.row);
}

function valuesOf({ cellData }, { cells }) {
  return Object.entries(cells).map(([address, content]) => {
    const { row, column } = position(address);
    return [address, result(cellData[row]?.[column], typeof content === 'object')];
  });
}

function result(cell, isFormula) {
  if (cell?.v === undefined || cell.v === null) return null;
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true;
  if (isFormula && ERROR.test(cell.v)) return { error: cell.v };
  return cell.v;
}

function sheetId(index) {
  return `sheet${index}`;
}

function position(address) {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
