import type { Watch } from '../../app/ports';
import type { CellRange } from '../../core/workbook/address';
import type { ExcelClient } from './excelClient';
import { formulaAreas } from './formulaAreas';
import { Stopped } from './stopped';
import { type AreaAnswer, type CellProperty, type SheetArea, cellsIn, readLoads } from './readLoads';
import { readScattered } from './readScattered';

/** Cells of one sheet as Excel tells them; what was not asked of a cell is absent. */
export interface CellBlock extends SheetArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[] | undefined)[];
  readonly numberFormat: readonly (readonly unknown[] | undefined)[];
  readonly valueTypes: readonly (readonly unknown[] | undefined)[];
}

/** Excel on the web answers with 5 MB at the most; a cell takes 40 to 100 bytes in the four tables asked for. */
const ALL_AT_ONCE = 30_000;
/** And 5 to 40 bytes where it tells its value alone: after the first answer more, as long as texts stay as short. */
const [VALUES_AT_ONCE, VALUES_ANSWER, DETAILS_AT_ONCE] = [100_000, 3_000_000, 60_000];

/**
 * Everything that is used. A small workbook tells all in one request. A large one tells the values first; then formulas where it says that
 * there are some, whether a text that looks like an error is one, and formats where they mean something (see below).
 */
export async function readBlocks(
  client: ExcelClient,
  areas: readonly SheetArea[],
  used: readonly SheetArea[],
  watch?: Watch,
): Promise<readonly CellBlock[]> {
  if (areas.reduce((sum, { range }) => sum + cellsIn(range), 0) <= ALL_AT_ONCE)
    return readLoads(client, areas, { properties: EVERYTHING, most: ALL_AT_ONCE, watch });
  const formulas = await formulaAreas(client, used);
  const values = { properties: ['values'], most: VALUES_AT_ONCE, answer: VALUES_ANSWER, watch } as const;
  const blocks = (await readLoads(client, areas, values)).map(onlyValues);
  const numbers = runs(blocks, (value) => typeof value === 'number' && Math.abs(value) <= HIGHEST_RATE);
  const errors = runs(blocks, (value) => typeof value === 'string' && value.startsWith('#'));
  const sheets = new Set(areas.map(({ sheet }) => sheet)).size;
  for (const [property, asked] of [
    ['formulas', formulas],
    ['valueTypes', errors],
    ['numberFormat', numbers],
  ] as const) {
    if (watch && !(await watch({ step: 'read', done: sheets, of: sheets }))) throw new Stopped();
    take(blocks, property, await readScattered(client, asked, property, DETAILS_AT_ONCE));
  }
  return blocks;
}

const EVERYTHING: readonly CellProperty[] = ['values', 'formulas', 'numberFormat', 'valueTypes'];

/** A format says of a number whether it is shown as a percentage. No rate of a township comes to more than ten thousand per cent. */
const HIGHEST_RATE = 100;

/** What is asked further is put in where it belongs. */
type GrowingBlock = SheetArea & { readonly values: CellBlock['values'] } & Record<
    Exclude<CellProperty, 'values'>,
    (unknown[] | undefined)[]
  >;

function onlyValues({ sheet, range, values }: AreaAnswer): GrowingBlock {
  return { sheet, range, values, formulas: [], numberFormat: [], valueTypes: [] };
}

function take(
  blocks: readonly GrowingBlock[],
  property: Exclude<CellProperty, 'values'>,
  told: readonly AreaAnswer[],
): void {
  for (const block of blocks) {
    for (const answer of told) {
      const both = answer.sheet === block.sheet ? common(answer.range, block.range) : undefined;
      if (!both) continue;
      for (let row = both.top; row <= both.bottom; row++) {
        const line = (block[property][row - block.range.top] ??= []);
        for (let column = both.left; column <= both.right; column++)
          line[column - block.range.left] = answer[property][row - answer.range.top]?.[column - answer.range.left];
      }
    }
  }
}

/** Rows without such a cell that a run may bridge: to tell of another area takes as much, and Excel has to find it. */
const WIDEST_GAP = 20;

/** Cells of a kind, gathered down the columns. */
function runs(blocks: readonly GrowingBlock[], isOne: (value: unknown) => boolean): readonly SheetArea[] {
  return blocks.flatMap(({ sheet, range, values }) => {
    const found: { range: { top: number; left: number; bottom: number; right: number } }[] = [];
    const open: ((typeof found)[number] | undefined)[] = [];
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        if (!isOne(value)) return;
        const row = range.top + down;
        const last = open[across];
        if (last && row - last.range.bottom <= WIDEST_GAP) last.range.bottom = row;
        else {
          const column = range.left + across;
          found.push((open[across] = { range: { top: row, left: column, bottom: row, right: column } }));
        }
      });
    });
    return found.map((run) => ({ sheet, ...run }));
  });
}

function common(one: CellRange, other: CellRange): CellRange | undefined {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}
