import { parseRangeA1 } from '../../../core/workbook/address';
import type { TableOnSheet } from '../../../core/workbook/snapshot';
import type { Package } from '../../package/openPackage';
import { attributeOf, childOf, childrenOf, parseXmlTree } from '../../package/xml/xmlTree';
import { xmlBytes } from '../../package/xml/xmlBytes';

/** The Excel tables (ListObjects) on a sheet, each with the relation that leads to it. */
export function readSheetTables(
  opened: Package,
  sheetPart: string,
): readonly (TableOnSheet & { readonly relation: string })[] {
  return opened.relationsOf(sheetPart).flatMap(({ id, kind, part }) => {
    if (kind !== 'table' || part === undefined || !opened.has(part)) return [];
    const root = parseXmlTree(xmlBytes(opened.read(part), part), part);
    const range = parseRangeA1(attributeOf(root, 'ref') ?? '');
    if (!range) return [];
    const headings =
      attributeOf(root, 'headerRowCount') === '0'
        ? []
        : childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((column) => attributeOf(column, 'name') ?? '');
    const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '';
    return [{ name, range, headings, relation: id }];
  });
}
