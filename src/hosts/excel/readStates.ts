import type { CellAddress, CellRange } from '../../core/workbook/address';
import { quoteSheetName, splitReference } from '../../core/workbook/address';
import { cellKey } from '../../core/workbook/snapshot';
import { FORMAT_QUERY, readFormat } from './cellFormat';
import { inputFrom } from './cellInput';
import type { ExcelClient } from './excelClient';
import { isTooMuch } from './excelRefusal';
import { QUIET } from './quietly';
import type { CellState, SheetState } from './sheetState';
import { validationFrom } from './validationState';

/** A sheet to look at closely: where its content and looks are wanted, and which cells have a rule. */
export interface StateQuery {
  readonly sheet: string;
  readonly areas: readonly CellRange[];
  readonly merges: readonly CellRange[] | undefined;
  readonly validated: readonly CellRange[];
}

/** The looks of a cell take up to a kilobyte in the answer. */
const CELLS_PER_REQUEST = 4_000;

/** Our own sheets down to their looks, in one request as long as they are of the usual size. */
export async function readStates(
  client: ExcelClient,
  queries: readonly StateQuery[],
): Promise<ReadonlyMap<string, SheetState>> {
  const states = new Map<string, SheetState>();
  for (const load of loads(queries)) {
    for (const [sheet, state] of await readLoad(client, load)) states.set(sheet, state);
  }
  return states;
}

async function readLoad(client: ExcelClient, load: readonly StateQuery[]): Promise<ReadonlyMap<string, SheetState>> {
  try {
    const read = await client.run(QUIET, async (context) => {
      const asked = load.map((query) => [query.sheet, ask(context, query)] as const);
      await context.sync();
      return asked.map(([sheet, answer]) => [sheet, answer()] as const);
    });
    return new Map(read);
  } catch (reason) {
    // Long texts: half as much at a time, down to single rows.
    const halves = isTooMuch(reason) ? halved(load) : undefined;
    if (!halves) throw reason;
    const [first, second] = [await readLoad(client, halves[0]), await readLoad(client, halves[1])];
    return new Map([
      ...first,
      ...[...second].map(([sheet, state]) => [sheet, joined(first.get(sheet), state)] as const),
    ]);
  }
}

function halved(load: readonly StateQuery[]): readonly [readonly StateQuery[], readonly StateQuery[]] | undefined {
  const [query] = load;
  if (!query) return undefined;
  if (load.length > 1) return [load.slice(0, load.length >> 1), load.slice(load.length >> 1)];
  const { areas } = query;
  if (areas.length > 1)
    return [
      [{ ...query, areas: areas.slice(0, areas.length >> 1) }],
      [{ ...query, areas: areas.slice(areas.length >> 1), validated: [] }],
    ];
  const [area] = areas;
  if (!area || area.top === area.bottom) return undefined;
  const middle = (area.top + area.bottom) >> 1;
  return [
    [{ ...query, areas: [{ ...area, bottom: middle }] }],
    [{ ...query, areas: [{ ...area, top: middle + 1 }], validated: [] }],
  ];
}

/** Two parts of one sheet; its rules came with the first. */
function joined(first: SheetState | undefined, second: SheetState): SheetState {
  return first
    ? { ...first, cells: new Map([...first.cells, ...second.cells]), links: new Map([...first.links, ...second.links]) }
    : second;
}

/** Asks now, and gives what to call once the answer is there. */
function ask(context: Excel.RequestContext, { sheet, areas, merges, validated }: StateQuery): () => SheetState {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blocks = areas.map((area) => {
    const cells = worksheet
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
      .untrack()
      .load('values,formulas,numberFormat');
    return { area, cells, looks: cells.getCellProperties(FORMAT_QUERY) };
  });
  const rules = validated
    .flatMap(cellsOf)
    .map(
      ({ row, column }) =>
        [
          cellKey(row, column),
          worksheet.getCell(row, column).untrack().dataValidation.load('type,rule,prompt,errorAlert'),
        ] as const,
    );
  return () => ({
    cells: new Map(blocks.flatMap(({ area, cells, looks }) => [...cellStates(area, cells, looks.value)])),
    merges,
    validations: new Map(rules.map(([key, rule]) => [key, validationFrom(rule)])),
    links: new Map(
      blocks.flatMap(({ area, looks }) =>
        looks.value.flatMap((line, row) =>
          line.flatMap(({ hyperlink }, column) => linkOf(cellKey(area.top + row, area.left + column), hyperlink)),
        ),
      ),
    ),
  });
}

function cellStates(
  { top, left }: CellRange,
  { values, formulas, numberFormat }: Excel.Range,
  looks: readonly (readonly Excel.CellProperties[])[],
): ReadonlyMap<number, CellState> {
  const cells = new Map<number, CellState>();
  formulas.forEach((line: readonly unknown[], row) => {
    line.forEach((formula, column) => {
      const look = looks[row]?.[column];
      cells.set(cellKey(top + row, left + column), {
        input: inputFrom(formula, (values[row] as readonly unknown[] | undefined)?.[column]),
        numberFormat: (numberFormat[row] as readonly string[] | undefined)?.[column] ?? 'General',
        format: look && readFormat(look),
      });
    });
  });
  return cells;
}

/** Excel leaves out the quotes around a name that does not need them. */
function linkOf(
  key: number,
  hyperlink: Excel.RangeHyperlink | null | undefined,
): readonly (readonly [number, string])[] {
  const reference = hyperlink?.documentReference;
  if (reference === undefined || reference === '') return [];
  const to = splitReference(reference);
  return [[key, to ? `${quoteSheetName(to.sheet)}!${to.cells}` : reference]];
}

function cellsOf({ top, left, bottom, right }: CellRange): readonly CellAddress[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => ({ row: top + row, column: left + column })),
  ).flat();
}

function* loads(queries: readonly StateQuery[]): Generator<readonly StateQuery[]> {
  let load: StateQuery[] = [];
  let cells = 0;
  for (const query of queries) {
    const size = query.areas.reduce(
      (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
      0,
    );
    if (cells + size > CELLS_PER_REQUEST && load.length > 0) {
      yield load;
      [load, cells] = [[], 0];
    }
    load.push(query);
    cells += size;
  }
  if (load.length > 0) yield load;
}
