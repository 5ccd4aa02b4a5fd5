import { plainText } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import type { Residue } from './residue';

/** In the name of a row, of a whole column: 「其中：出租房产（在用栏含出租）」. */
const OF_COLUMN =
  /[(（](?:其中)?(?<column>[一-龥]{1,8}?)(?:这一|一|本)?[栏列](?:中|里|数|的)*(?<says>[^()（）栏列]{2,})[)）]/;

export interface SaidOfColumn extends Residue {
  readonly column: string;
}

/** What names of rows say of columns that they name themselves, and nobody understands. */
export function saidOfColumns({ sheet, rows, columns }: Table, vocabulary: Vocabulary): readonly SaidOfColumn[] {
  const labels = columns.flatMap(({ role, column }) => (role === 'label' ? [column] : []));
  return rows.flatMap((row) =>
    labels.flatMap((at): readonly SaidOfColumn[] => {
      const text = contentAt(sheet, row, at);
      // Most names of a long list end here.
      if (typeof text !== 'string' || !/[栏列]/.test(text) || vocabulary.holds(text)) return [];
      const { column, says } = OF_COLUMN.exec(plainText(text))?.groups ?? {};
      return column === undefined || says === undefined ? [] : [{ column, word: `${column}栏${says}`, text }];
    }),
  );
}

export function isSaidOf({ column }: SaidOfColumn, { path }: Column): boolean {
  return path.some((heading) => plainText(heading).includes(column));
}
