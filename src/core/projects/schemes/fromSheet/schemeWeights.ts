import { type Decimal, decimal, sumOf } from '../../../base/decimal';
import { plainText } from '../../../base/text';
import { type Columns, columnsOf } from '../../read/columnsOf';
import type { SheetGrid } from '../../read/sheetGrid';
import { numberIn } from '../../targets/quantity';

/** The table of a scheme: 一级指标 with their 分值, and what stands beside them. */
export interface SchemeWeights {
  readonly top: number;
  readonly bottom: number;
  readonly aspects: readonly ReadAspect[];
  /** The printed 合计; undefined where there is none. */
  readonly total: Decimal | undefined;
}

export interface ReadAspect {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Undefined where one of its 分值 is no number. */
  readonly full: Decimal | undefined;
  /** Points that stand behind the name itself. */
  readonly said: Decimal | undefined;
  readonly subs: readonly string[];
  /** What stands to the right of its 分值. */
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Headings that a form has, or a list, and no scheme of weights. */
const OF_A_FORM = ['target', 'done', 'score', 'third', 'executed', 'name'] as const;
const GROUP_MARK = /^(.*?)\((\d{1,3}(?:\.\d+)?)分?\)$/;
const TOTAL = /^(?:合计|总计|总分|小计)$/;

export function readSchemeWeights(grid: SheetGrid): SchemeWeights | undefined {
  for (let row = 0; row <= grid.lastRow; row++) {
    const columns = columnsOf(grid, row, 0, grid.lastColumnOf(row));
    const [first] = columns.get('first') ?? [];
    const marks = columns.get('mark') ?? [];
    if (first !== undefined && marks.length === 1 && OF_A_FORM.every((heading) => !columns.has(heading)))
      return bodyOf(grid, row, first, columns);
  }
  return undefined;
}

interface Building {
  readonly name: string;
  readonly row: number;
  readonly said: Decimal | undefined;
  readonly marks: (Decimal | undefined)[];
  readonly cells: Set<number>;
  readonly subs: Set<string>;
  readonly texts: ReadAspect['texts'][number][];
}

function bodyOf(grid: SheetGrid, header: number, first: number, columns: Columns): SchemeWeights | undefined {
  const [mark = 0] = columns.get('mark') ?? [];
  const [second] = columns.get('second') ?? [];
  const aspects: Building[] = [];
  let total: Decimal | undefined;
  let bottom = header;
  for (let row = header + 1; row <= grid.lastRow; row++) {
    const cells = grid.cellsOf(row, 0, grid.lastColumnOf(row));
    if (cells.length < 2 || cells.every(({ content }) => content === cells[0]?.content)) break;
    bottom = row;
    const words = grid.words(row, first);
    if (cells.slice(0, 2).some(({ content }) => typeof content === 'string' && TOTAL.test(plainText(content)))) {
      total = markAt(grid, row, mark);
      break;
    }
    const known = aspects.at(-1);
    const [, named = words, said] = GROUP_MARK.exec(words) ?? [];
    const goesOn = known && (words === '' || known.name === named);
    if (!goesOn && named === '') return undefined;
    const aspect = goesOn
      ? known
      : {
          name: named,
          row,
          said: said === undefined ? undefined : decimal(said),
          marks: [],
          cells: new Set<number>(),
          subs: new Set<string>(),
          texts: [],
        };
    if (!goesOn) aspects.push(aspect);
    addRow(grid, row, mark, second, aspect);
  }
  return aspects.length < 2
    ? undefined
    : { top: header, bottom, total, aspects: aspects.map((aspect) => finished(aspect, first)) };
}

/** A mark that is merged over several rows counts once. */
function addRow(grid: SheetGrid, row: number, mark: number, second: number | undefined, aspect: Building): void {
  const cell = grid.cell(row, mark);
  if (!aspect.cells.has(cell.row) && !grid.isBlank(row, mark)) aspect.marks.push(markAt(grid, row, mark));
  aspect.cells.add(cell.row);
  const sub = second === undefined ? '' : grid.words(row, second).replace(/\(.*\)$/, '');
  if (sub !== '') aspect.subs.add(sub);
  for (const { content, column, row: at } of grid.cellsOf(row, mark + 1, grid.lastColumnOf(row)))
    if (typeof content === 'string' && !aspect.texts.some((one) => one.row === at && one.column === column))
      aspect.texts.push({ row: at, column, text: content });
}

function finished({ name, row, said, marks, subs, texts }: Building, column: number): ReadAspect {
  const known = marks.flatMap((one) => one ?? []);
  const sum = sumOf(known);
  const whole = known.length === marks.length && marks.length > 0 ? sum : undefined;
  const full = whole ?? (marks.length === 0 ? said : undefined);
  return { name, row, column, full, said, subs: [...subs], texts };
}

/** `10`, `10分`, `10%`, 0.1 shown as 10 %. */
function markAt(grid: SheetGrid, row: number, column: number): Decimal | undefined {
  const number = numberIn(grid.cell(row, column));
  return number?.before === '' && /^(?:分|%)?$/.test(number.after) && number.value.gt(0) ? number.value : undefined;
}
