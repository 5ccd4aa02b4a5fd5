import type { Watch } from '../../app/ports';
import type { CellRange } from '../../core/workbook/address';
import type { ExcelClient } from './excelClient';
import { isTooMuch } from './excelRefusal';
import { QUIET } from './quietly';
import { Stopped } from './stopped';

export interface SheetArea {
  /** Excel's own id of the sheet, which no renaming changes. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** What is asked of the cells, row by row. */
export type CellProperty = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

/** An area as Excel tells it: of what was asked. */
export type AreaAnswer = SheetArea & Readonly<Record<CellProperty, readonly (readonly unknown[])[]>>;

interface Portions {
  readonly properties: readonly CellProperty[];
  /** Cells at a time. */
  readonly most: number;
  /** Once an answer has come: as many cells as come in so many bytes, when they are as long as those. */
  readonly answer?: number;
  readonly watch?: Watch | undefined;
}

/** Areas in as few requests as the sizes allow: three small sheets or three hundred make one request. */
export async function readLoads(
  client: ExcelClient,
  areas: readonly SheetArea[],
  { properties, most, answer, watch }: Portions,
): Promise<readonly AreaAnswer[]> {
  const answers: AreaAnswer[] = [];
  let atOnce = most;
  for (const load of loads(areas, () => atOnce)) {
    if (watch && answers.length > 0 && !(await watch({ step: 'read', done: sheetsIn(answers), of: sheetsIn(areas) })))
      throw new Stopped();
    const told = await readLoad(client, load, properties);
    if (answer !== undefined) atOnce = Math.max(most, Math.floor(answer / bytesPerCell(told)));
    answers.push(...told);
  }
  return answers;
}

/** Of values, and rather too many. */
function bytesPerCell(answers: readonly AreaAnswer[]): number {
  let [bytes, cells] = [0, 0];
  for (const { values } of answers)
    for (const line of values) {
      cells += line.length;
      for (const value of line) bytes += typeof value === 'string' ? 3 * value.length + 3 : LONGEST_NUMBER;
    }
  return Math.max(1, bytes / Math.max(1, cells));
}

/** `-0.1234567890123456,` */
const LONGEST_NUMBER = 20;

function sheetsIn(areas: readonly SheetArea[]): number {
  return new Set(areas.map(({ sheet }) => sheet)).size;
}

async function readLoad(
  client: ExcelClient,
  load: readonly SheetArea[],
  properties: readonly CellProperty[],
): Promise<readonly AreaAnswer[]> {
  try {
    return await client.run(QUIET, (context) => readAtOnce(context, load, properties));
  } catch (reason) {
    // Long texts: half as much at a time, down to single rows.
    const halves = isTooMuch(reason) ? halved(load) : undefined;
    if (!halves) throw reason;
    const [first, second] = halves;
    return [...(await readLoad(client, first, properties)), ...(await readLoad(client, second, properties))];
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  load: readonly SheetArea[],
  properties: readonly CellProperty[],
): Promise<readonly AreaAnswer[]> {
  const { worksheets } = context.workbook;
  const asked = load.map(({ sheet, range }) =>
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(range.top, range.left, range.bottom - range.top + 1, range.right - range.left + 1)
      .untrack()
      .load(properties.join(',')),
  );
  await context.sync();
  return asked.map((range, index) => {
    const told = (property: CellProperty) => (properties.includes(property) ? range[property] : []);
    return {
      ...at(load, index),
      values: told('values'),
      formulas: told('formulas'),
      numberFormat: told('numberFormat'),
      valueTypes: told('valueTypes'),
    };
  });
}

/** Areas packed to at most so many cells at the time; one that is larger is cut between rows. */
export function* loads(areas: readonly SheetArea[], most: () => number): Generator<readonly SheetArea[]> {
  let load: SheetArea[] = [];
  let cells = 0;
  for (const area of areas) {
    const width = area.range.right - area.range.left + 1;
    for (let top = area.range.top; top <= area.range.bottom;) {
      const bottom = Math.min(area.range.bottom, top + Math.max(1, Math.floor(most() / width)) - 1);
      const range = { ...area.range, top, bottom };
      const size = cellsIn(range) + AN_AREA;
      if (cells + size > most() && load.length > 0) {
        yield load;
        [load, cells] = [[], 0];
      }
      load.push({ sheet: area.sheet, range });
      cells += size;
      top = bottom + 1;
    }
  }
  if (load.length > 0) yield load;
}

/** To ask for an area by itself costs as much as so many cells. */
const AN_AREA = 10;

function halved(load: readonly SheetArea[]): readonly [SheetArea[], SheetArea[]] | undefined {
  if (load.length > 1) return [load.slice(0, load.length >> 1), load.slice(load.length >> 1)];
  const { sheet, range } = at(load, 0);
  if (range.top === range.bottom) return undefined;
  const middle = (range.top + range.bottom) >> 1;
  return [[{ sheet, range: { ...range, bottom: middle } }], [{ sheet, range: { ...range, top: middle + 1 } }]];
}

function at(load: readonly SheetArea[], index: number): SheetArea {
  const area = load[index];
  if (!area) throw new Error('an answer without a question');
  return area;
}

export function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
