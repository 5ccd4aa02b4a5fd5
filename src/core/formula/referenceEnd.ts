import { columnIndex, columnLetters } from '../workbook/address';

/** One end of an area as it is written: a cell, or only its column or its row; what is fixed has a `$`. */
export interface ReferenceEnd {
  readonly column?: number;
  readonly row?: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** The one end of `A1`, or the two of `$A$1:B2`, `A:C`, `3:5`. */
export function referenceEnds(area: string): readonly ReferenceEnd[] {
  return area.split(':').map((end) => {
    const [, before = '', letters, between = '', digits] = /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(end) ?? [];
    return {
      ...(letters !== undefined && { column: columnIndex(letters) }),
      ...(digits !== undefined && { row: Number(digits) - 1 }),
      columnFixed: letters !== undefined && before !== '',
      rowFixed: digits !== undefined && (letters === undefined ? before : between) !== '',
    };
  });
}

/** The same end at another place. */
export function referenceEndText(
  end: ReferenceEnd,
  {
    row = end.row,
    column = end.column,
  }: { readonly row?: number | undefined; readonly column?: number | undefined } = {},
): string {
  const letters = column === undefined ? '' : `${end.columnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${end.rowFixed ? '$' : ''}${String(row + 1)}`;
}
