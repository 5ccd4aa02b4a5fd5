import type { Result } from '../../core/base/problem';
import { type CellRange, parseRangeA1 } from '../../core/workbook/address';
import { openWorkbook } from './openWorkbook';
import { attempt } from '../package/refusing';
import { attributeOf, parseXmlTree } from '../package/xml/xmlTree';
import { xmlBytes } from '../package/xml/xmlBytes';

/** The headings of the tables (ListObjects) on each sheet. A table keeps its headings a second time: where the two differ, Excel finds the file broken. */
export function readTableHeadings(bytes: Uint8Array): Result<ReadonlyMap<string, readonly CellRange[]>> {
  return attempt(() => {
    const { package: opened, sheets } = openWorkbook(bytes);
    return new Map(
      sheets.map(({ name, part }) => {
        const tables = opened
          .relationsOf(part)
          .flatMap((relation) =>
            relation.kind === 'table' && relation.part !== undefined && opened.has(relation.part)
              ? [relation.part]
              : [],
          );
        return [name, tables.flatMap((table) => headingOf(xmlBytes(opened.read(table), table), table))];
      }),
    );
  });
}

function headingOf(bytes: Uint8Array, part: string): readonly CellRange[] {
  const root = parseXmlTree(bytes, part);
  const range = parseRangeA1(attributeOf(root, 'ref') ?? '');
  return range && attributeOf(root, 'headerRowCount') !== '0' ? [{ ...range, bottom: range.top }] : [];
}
