import type { Result } from '../../core/base/problem';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook, SheetEntry } from './openWorkbook';
import { readFormats } from './read/readFormats';
import { readSharedStrings } from './read/readSharedStrings';
import { readSheet } from './read/readSheet';
import type { SheetContext } from './read/sheetCells';
import { attempt } from '../package/refusing';
import { xmlBytes } from '../package/xml/xmlBytes';
import { attributeOf, childOf, childrenOf } from '../package/xml/xmlTree';

/** The bytes of an .xlsx as the core's snapshot. Chart and dialog sheets hold no cells and are left out. */
export function readWorkbook(bytes: Uint8Array): Result<WorkbookSnapshot> {
  return attempt(() => {
    const workbook = openWorkbook(bytes);
    const context = readContext(workbook);
    const sheets = workbook.sheets
      .filter((sheet) => sheet.kind === 'worksheet')
      .map((sheet) => snapshotOf(workbook, sheet, context));
    return { sheets, names: readNames(workbook) };
  });
}

function readContext(workbook: OpenWorkbook): SheetContext {
  const partOf = (kind: string): string | undefined =>
    workbook.relations.find((relation) => relation.kind === kind)?.part;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const properties = childOf(workbook.root, 'workbookPr');
  return {
    // Some writers name a part of shared strings that they did not write; a cell that needs it is refused later.
    sharedStrings:
      strings !== undefined && workbook.package.has(strings)
        ? readSharedStrings(xmlBytes(workbook.package.read(strings), strings), strings)
        : [],
    formats:
      styles !== undefined && workbook.package.has(styles) ? readFormats(workbook.package.read(styles), styles) : [],
    since1904: /^(1|true)$/.test((properties && attributeOf(properties, 'date1904')) ?? ''),
  };
}

function snapshotOf(workbook: OpenWorkbook, sheet: SheetEntry, context: SheetContext): SheetSnapshot {
  const contents = readSheet(xmlBytes(workbook.package.read(sheet.part), sheet.part), sheet.part, context);
  const visibility = sheet.state === 'hidden' || sheet.state === 'veryHidden' ? sheet.state : 'visible';
  return { name: sheet.name, visibility, ...contents };
}

function readNames(workbook: OpenWorkbook): Map<string, string> {
  const names = new Map<string, string>();
  for (const element of childrenOf(childOf(workbook.root, 'definedNames'), 'definedName')) {
    const name = attributeOf(element, 'name');
    if (name !== undefined && attributeOf(element, 'localSheetId') === undefined) names.set(name, element.text);
  }
  return names;
}
