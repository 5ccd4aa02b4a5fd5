/** `{一级:合并}`: the columns of a table of hers whose cells are one with those of the same text under them. */
export function mergingColumns(table: string): readonly number[] {
  // A table inside a table has rows of its own, which nothing here tells apart.
  if (table.split('<w:tbl>').length !== 2) return [];
  const columns = rowsOf(table).flatMap((row) =>
    cellsOf(row).flatMap((cell, column) => (/[:：]合并[}｝】]/.test(textOf(cell)) ? [column] : [])),
  );
  return [...new Set(columns)].sort((a, b) => a - b);
}

/** The filled table with those cells merged; a cell is one with the cell above it only where the columns left of it are, too. */
export function mergedDown(table: string, columns: readonly number[]): string {
  const rows = rowsOf(table).map(cellsOf);
  const joins = (row: number, column: number): boolean =>
    columns
      .filter((one) => one <= column)
      .every((one) => {
        const [cell, above] = [rows[row]?.[one], rows[row - 1]?.[one]];
        if (cell === undefined || above === undefined || rows[row]?.length !== rows[row - 1]?.length) return false;
        return textOf(cell) !== '' && textOf(cell) === textOf(above) && !/<w:(?:vMerge|gridSpan)\b/.test(cell + above);
      });
  let at = -1;
  return table.replace(ROW, (row) => {
    at++;
    let column = -1;
    return row.replace(CELL, (cell) => {
      column++;
      if (!columns.includes(column)) return cell;
      if (joins(at, column)) return `${withMerge(cell, '<w:vMerge/>')}<w:p/></w:tc>`;
      if (!joins(at + 1, column)) return cell;
      const opening = withMerge(cell, '<w:vMerge w:val="restart"/>');
      return opening + cell.slice(openingOf(cell).length);
    });
  });
}

const ROW = /<w:tr[ >].*?<\/w:tr>/gs;
const CELL = /<w:tc(?: [^>]*)?>.*?<\/w:tc>/gs;

function rowsOf(table: string): readonly string[] {
  return table.match(ROW) ?? [];
}

function cellsOf(row: string): readonly string[] {
  return row.match(CELL) ?? [];
}

function textOf(cell: string): string {
  return [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join('');
}

/** The cell up to its content: its tag and its properties. */
function openingOf(cell: string): string {
  return /^<w:tc(?: [^>]*)?>(?:<w:tcPr\/>|<w:tcPr>.*?<\/w:tcPr>)?/s.exec(cell)?.[0] ?? '';
}

/** The schema wants it behind the width, before borders and all that follows. */
function withMerge(cell: string, merge: string): string {
  const opening = openingOf(cell);
  const [tag = ''] = /^<w:tc(?: [^>]*)?>/.exec(opening) ?? [];
  const properties = /^<w:tcPr>(.*)<\/w:tcPr>$/s.exec(opening.slice(tag.length))?.[1] ?? '';
  const [head = ''] = /^(?:<w:(?:cnfStyle|tcW)\b[^>]*\/>)*/.exec(properties) ?? [];
  return `${tag}<w:tcPr>${head}${merge}${properties.slice(head.length)}</w:tcPr>`;
}
