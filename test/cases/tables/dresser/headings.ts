import type { GridCell } from '../../../support/gridSnapshot';
import { type Column, leaves } from './drawing';
import type { Dress } from './dress';
import type { Block, Merge } from './writeTable';
import { styledHeading } from './textStyle';

/** The heading rows of a table: groups above their columns, merged, followed by blanks, or repeated. */
export function layOutHeadings(columns: readonly Column[], dress: Dress): Block {
  const rows = Array.from({ length: depth(columns) }, () => Array<GridCell>(leaves(columns).length).fill(null));
  const merges: Merge[] = [];
  place(columns, 0, 0);
  return { rows, merges };

  function place(level: readonly Column[], row: number, from: number): void {
    let column = from;
    for (const heading of level) {
      const width = leaves([heading]).length;
      const height = heading.columns.length > 0 ? 1 : rows.length - row;
      write(heading, { row, column, height, width });
      place(heading.columns, row + 1, column);
      column += width;
    }
  }

  function write(heading: Column, area: Merge): void {
    const text = headingText(heading, dress);
    const repeated = dress.headings === 'repeated' ? area : { ...area, height: 1, width: 1 };
    for (let row = area.row; row < area.row + repeated.height; row += 1) {
      for (let column = area.column; column < area.column + repeated.width; column += 1) rows[row]![column] = text;
    }
    if (dress.headings === 'merged' && area.height * area.width > 1) merges.push(area);
  }
}

function headingText({ heading, role }: Column, dress: Dress): string {
  const text = styledHeading(heading, dress.text);
  return role === 'money' && dress.unitPlace === 'heading' ? `${text}（${dress.unit}）` : text;
}

function depth(columns: readonly Column[]): number {
  return columns.length === 0 ? 0 : 1 + Math.max(...columns.map((column) => depth(column.columns)));
}
