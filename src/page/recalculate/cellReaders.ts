import { type CellRange, rangeA1 } from '../../core/workbook/address';
import { cellKey, cellOfKey } from '../../core/workbook/snapshot';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../hosts/emulator/book/emulatedWorkbook';
import { CellSet } from './cellSet';
import { formulaReads } from './formulaReads';

type Cell = readonly [sheet: EmulatedSheet, key: number];

/** An area of up to so many cells is looked up cell by cell. */
const SMALL = 16;

interface KnownFormulas {
  readonly changes: number;
  readonly formulas: readonly (readonly [key: number, text: string])[];
}

const formulasBefore = new WeakMap<EmulatedSheet, KnownFormulas>();

/** A sheet into which nothing was put since has the formulas that it had. */
function formulasOn(sheet: EmulatedSheet): KnownFormulas['formulas'] {
  const { inputs } = sheet;
  const known = formulasBefore.get(sheet);
  if (known?.changes === inputs.changes) return known.formulas;
  const formulas: (readonly [number, string])[] = [];
  for (const [key, input] of inputs) if (input.kind === 'formula') formulas.push([key, input.text]);
  formulasBefore.set(sheet, { changes: inputs.changes, formulas });
  return formulas;
}

/** Which formulas look at a cell, so that what follows from a change can be told without calculating. */
export class CellReaders {
  private readonly cells = new Map<EmulatedSheet, Map<number, Cell[]>>();
  private readonly areas = new Map<EmulatedSheet, Map<string, Area>>();
  private readonly names = new Map<string, Cell[]>();
  private readonly anywhere: Cell[] = [];

  constructor(private readonly workbook: EmulatedWorkbook) {
    const namesIn = new Map(workbook.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
    for (const sheet of workbook.sheets) {
      for (const [key, text] of formulasOn(sheet)) this.register([sheet, key], text, namesIn, new Set());
      // What a data table shows is calculated from cells that its formula does not name.
      for (const { top, left } of sheet.arrays)
        if (sheet.inputs.get(cellKey(top, left))?.kind !== 'formula') this.anywhere.push([sheet, cellKey(top, left)]);
    }
  }

  /** The formulas that look at a name, or at a name that leads to it. */
  ofName(name: string): readonly Cell[] {
    return this.names.get(name) ?? [];
  }

  /** All that may show something else when these cells hold something else, themselves included. */
  following(changed: Iterable<Cell>): CellSet {
    const found = new CellSet();
    const waiting: Cell[] = [];
    const take = ([sheet, key]: Cell): void => {
      if (!found.add(sheet, key)) return;
      waiting.push([sheet, key]);
      const { row, column } = cellOfKey(key);
      const array = sheet.arrays.find(({ top, left }) => top === row && left === column);
      if (array) for (const member of cellsOf(array)) take([sheet, member]);
    };
    for (const cell of changed) take(cell);
    const known = new Set<object>();
    let told = false;
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      for (const reader of this.readersOf(cell, known)) take(reader);
      // A formula that may look anywhere looks at what was there when it was written, not at a sheet that was put in since.
      if (told || this.workbook.opened?.sheets.has(cell[0]) === false) continue;
      told = true;
      for (const reader of this.anywhere) take(reader);
    }
    return found;
  }

  /** Readers of an area that is known already are found. */
  private *readersOf([sheet, key]: Cell, known: Set<object>): Generator<Cell> {
    yield* this.cells.get(sheet)?.get(key) ?? [];
    const { row, column } = cellOfKey(key);
    for (const area of this.areas.get(sheet)?.values() ?? []) {
      const { range, readers } = area;
      if (known.has(area) || row < range.top || row > range.bottom || column < range.left || column > range.right)
        continue;
      known.add(area);
      yield* readers;
    }
  }

  private register(
    cell: Cell,
    formula: string,
    namesIn: ReadonlyMap<string, string>,
    within: ReadonlySet<string>,
  ): void {
    const reads = formulaReads(formula);
    let { anywhere } = reads;
    for (const { sheet: name, range } of reads.areas) {
      const sheet = name === undefined ? cell[0] : this.workbook.find(name);
      if (sheet) this.registerArea(cell, sheet, range);
      else anywhere = true;
    }
    for (const name of reads.names) {
      const meaning = namesIn.get(name);
      // A name of one sheet only, or of a table.
      if (meaning === undefined) anywhere = true;
      else if (!within.has(name)) {
        put(this.names, name, cell);
        this.register(cell, meaning, namesIn, new Set([...within, name]));
      }
    }
    if (anywhere) this.anywhere.push(cell);
  }

  private registerArea(cell: Cell, sheet: EmulatedSheet, range: CellRange): void {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) <= SMALL) {
      const cells = this.cells.get(sheet) ?? new Map<number, Cell[]>();
      this.cells.set(sheet, cells);
      for (const key of cellsOf(range)) put(cells, key, cell);
      return;
    }
    const areas = this.areas.get(sheet) ?? new Map<string, Area>();
    this.areas.set(sheet, areas);
    const area = areas.get(rangeA1(range));
    if (area) area.readers.push(cell);
    else areas.set(rangeA1(range), { range, readers: [cell] });
  }
}

interface Area {
  readonly range: CellRange;
  readonly readers: Cell[];
}

function put<Key>(readers: Map<Key, Cell[]>, key: Key, cell: Cell): void {
  const present = readers.get(key);
  if (present) present.push(cell);
  else readers.set(key, [cell]);
}

function* cellsOf({ top, left, bottom, right }: CellRange): Generator<number> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield cellKey(row, column);
}
