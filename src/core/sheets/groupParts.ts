import { type Formula, call, joined, number, text } from '../formula/formula';
import type { ScoredIndicator } from '../scorecard/scorecard';
import type { CellRange } from '../workbook/address';
import type { CellLook } from '../workbook/workbookDraft';
import { looks } from './looks';
import type { Page } from './page';
import { pageBreaks, partedBy } from './pageBreaks';
import { runs } from './runs';
import { live, words } from './sheetPlan';

interface Level {
  readonly key: (scored: ScoredIndicator) => string;
  readonly name: (scored: ScoredIndicator) => string;
  readonly look: CellLook;
}

const LEVELS = {
  dimension: { key: ({ dimension }) => dimension, name: ({ dimension }) => dimension, look: looks.group },
  subDimension: {
    key: ({ dimension, subDimension }) => `${dimension}/${subDimension}`,
    name: ({ subDimension }) => subDimension,
    look: looks.group,
  },
  indicator: {
    key: ({ path }) => path,
    name: ({ indicator }) => indicator.name,
    look: { ...looks.text, bold: true },
  },
} as const satisfies Record<string, Level>;

type LevelName = keyof typeof LEVELS;

interface Groups {
  /** The indicator of every row from `firstRow` on, the row of headings above it. */
  readonly rows: readonly ScoredIndicator[];
  readonly firstRow: number;
  /** In which columns the names stand. */
  readonly columns: Partial<Record<LevelName, number>>;
  /** What a page parts only where it must, and how full a page may be left for that. */
  readonly whole: LevelName;
  readonly fullEnough?: number;
  /** What stands under the last row and never alone on a page ends here. */
  readonly bottom: number;
  /** The marks of a group, where they stand behind its name. */
  readonly marks?: (start: number, length: number) => Formula;
}

/**
 * The names of groups in merged cells, each as far as its page goes and once more on the next: merged cells that a page parts
 * lose their name. Returns the rows that begin a page.
 */
export function putGroups(page: Page, groups: Groups): readonly number[] {
  const { rows, firstRow, whole, bottom, marks } = groups;
  const last = firstRow + rows.length - 1;
  const fit = (breaks: readonly number[]): void => {
    for (const { area, label } of partsOf(groups, breaks))
      page.fitMerged(area, (marks ? [...label, '（00分）'] : label).join('\n'));
  };
  // A group of one row, or one of which a page has one row, may have a name that needs more than its texts.
  fit([]);
  const blocks = runs(rows, LEVELS[whole].key).map(({ start, length }) => ({ start: firstRow + start, length }));
  const heights = (row: number): number => (row === last ? page.heightFrom(row, bottom) : page.heightOf(row));
  const breaks = pageBreaks(blocks, heights, page.lyingRoom(firstRow - 1), groups.fullEnough);
  fit(breaks);
  for (const { area, label, look, start, length } of partsOf(groups, breaks))
    page.merge(area, marks ? live(markedName(label, marks(start, length))) : words(label.join('\n')), look);
  return breaks;
}

interface GroupPart {
  readonly area: CellRange;
  readonly label: readonly string[];
  readonly look: CellLook;
  /** The rows of the whole group, counted from the first of all. */
  readonly start: number;
  readonly length: number;
}

function partsOf({ rows, firstRow, columns }: Groups, breaks: readonly number[]): readonly GroupPart[] {
  return (Object.keys(LEVELS) as LevelName[]).flatMap((level) => {
    const column = columns[level];
    if (column === undefined) return [];
    const { key, name, look }: Level = LEVELS[level];
    return runs(rows, key).flatMap(({ start, length, first }) =>
      partedBy({ start: firstRow + start, length }, breaks).map((part, index) => ({
        area: { top: part.start, left: column, bottom: part.start + part.length - 1, right: column },
        label: index === 0 ? [name(first)] : [name(first), '（续）'],
        look,
        start,
        length,
      })),
    );
  });
}

/** A line break inside the text of a formula would not live through every program. */
const NEW_LINE = call('CHAR', number('10'));

/** A name with the sum of its marks, each on a line of its own: no bracket is parted. */
export function markedName(lines: readonly string[], fullMarks: Formula): Formula {
  const [first = '', ...more] = lines;
  const parts = more.flatMap((line) => [NEW_LINE, text(line)]);
  return joined(text(first), ...parts, NEW_LINE, marksOf(fullMarks));
}

export function marksOf(fullMarks: Formula): Formula {
  return joined(text('（'), call('SUM', fullMarks), text('分）'));
}
