import { NO_MARK, readMark } from './readMark';
import { SAME_AS_ABOVE } from './lexicon';
import { usesBareMarks } from './readName';
import type { RawPart } from './rawScheme';
import type { SheetCells } from './schemeCells';
import type { SchemeColumns } from './schemeColumns';
import { wantedValue } from './wantedValue';

/** The page of a table whose rows are read: where its first row stands, and under which columns. */
interface Page {
  readonly cells: SheetCells;
  readonly columns: SchemeColumns;
  readonly top: number;
}

/** What one row says of an indicator. `opens`: a text that is merged over several indicators is that of each. */
export function partAt(page: Page, row: number, opens: boolean): Omit<RawPart, 'afterBreak'> {
  const { columns, cells } = page;
  const joined = (of: readonly number[]): string =>
    [...new Set(of.map((column) => textAt(page, row, column, opens)).filter((text) => text !== ''))].join('\n');
  const leafMark = columns.marks.get(columns.levels.length - 1);
  return {
    row,
    mark: leafMark === undefined ? NO_MARK : readMark(cells, row, leafMark),
    partMark: columns.partMark === undefined ? NO_MARK : readMark(cells, row, columns.partMark),
    explanation: joined(columns.explanation),
    method: joined(columns.method),
    criterion: joined(columns.criterion),
    mixed: joined(columns.mixed),
    target: columns.target ? wantedValue(cells, row, columns.target) : '',
  };
}

function textAt({ cells, top }: Page, row: number, column: number, opens: boolean): string {
  const text = cells.text(row, column);
  if (text === '' && opens) {
    const area = cells.mergeAt(row, column);
    return area && area.top < row && area.top >= top && area.left === column ? cells.shown(row, column) : '';
  }
  if (!SAME_AS_ABOVE.test(text)) return text;
  for (let above = row - 1; above >= top; above--) {
    const said = cells.text(above, column);
    if (said !== '' && !SAME_AS_ABOVE.test(said)) return said;
  }
  return text;
}

/** Which levels write their points behind the name without a bracket. */
export function bareMarks(cells: SheetCells, { levels, marks }: SchemeColumns, top: number): readonly boolean[] {
  return levels.map((column, level) => {
    if (marks.has(level)) return false;
    const texts: string[] = [];
    for (let row = top; row <= cells.bottom; row++) texts.push(cells.text(row, column));
    return usesBareMarks(texts.filter((text) => text !== ''));
  });
}
