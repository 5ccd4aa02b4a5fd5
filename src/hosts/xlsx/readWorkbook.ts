import type { Result } from '../../core/base/problem';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook, SheetEntry } from './openWorkbook';
import { InlineTexts } from './read/inlineTexts';
import { readCellComments } from './read/readCellComments';
import { readFormats } from './read/readFormats';
import { readSharedStrings } from './read/readSharedStrings';
import { readStruck } from './read/readStruck';
import { readSheet } from './read/readSheet';
import { readTextBoxes } from './read/readTextBoxes';
import { readSheetTables } from './read/readSheetTables';
import type { SheetContext } from './read/sheetCells';
import { attempt } from '../package/refusing';
import { xmlBytes } from '../package/xml/xmlBytes';
import { attributeOf, childOf, childrenOf } from '../package/xml/xmlTree';
import { Budget, LIMITS } from './workbookLimits';
import { overLimit } from '../package/packageLimits';

/** The bytes of an .xlsx as the core's snapshot. Chart and dialog sheets hold no cells and are left out, and so is what is not wanted. */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: (sheet: string) => boolean = () => true,
): Result<WorkbookSnapshot> {
  return attempt(() => {
    const workbook = openWorkbook(bytes);
    const context = readContext(workbook);
    const sheets = workbook.sheets
      .filter((sheet) => sheet.kind === 'worksheet' && wanted(sheet.name))
      .map((sheet) => snapshotOf(workbook, sheet, context));
    return { sheets, names: readNames(workbook) };
  });
}

function readContext(workbook: OpenWorkbook): SheetContext {
  const partOf = (kind: string): string | undefined =>
    workbook.relations.find((relation) => relation.kind === kind)?.part;
  const strings = partOf('sharedStrings');
  // Some writers name a part of shared strings that they did not write; a cell that needs it is refused later.
  const shared =
    strings !== undefined && workbook.package.has(strings)
      ? readSharedStrings(xmlBytes(workbook.package.readLong(strings), strings), strings)
      : undefined;
  const styles = partOf('styles');
  const struck =
    styles !== undefined && workbook.package.has(styles)
      ? readStruck(workbook.package.read(styles), styles)
      : undefined;
  const properties = childOf(workbook.root, 'workbookPr');
  return {
    sharedStrings: shared?.texts ?? [],
    ...(shared && shared.struck.size > 0 && { struckTexts: shared.struck }),
    formats:
      styles !== undefined && workbook.package.has(styles) ? readFormats(workbook.package.read(styles), styles) : [],
    ...(struck && { struck }),
    budget: new Budget(),
    inlineTexts: new InlineTexts(),
    since1904: /^(1|true)$/.test((properties && attributeOf(properties, 'date1904')) ?? ''),
  };
}

function snapshotOf(workbook: OpenWorkbook, sheet: SheetEntry, context: SheetContext): SheetSnapshot {
  const bytes = xmlBytes(workbook.package.readLong(sheet.part), sheet.part);
  context.budget.takeSheet(bytes.length);
  const contents = readSheet(bytes, sheet.part, context);
  const visibility = sheet.state === 'hidden' || sheet.state === 'veryHidden' ? sheet.state : 'visible';
  const tables = readSheetTables(workbook.package, sheet.part).map(({ name, range, headings }) => ({
    name,
    range,
    headings,
  }));
  const comments = readCellComments(workbook.package, sheet.part);
  const floating = readTextBoxes(workbook.package, sheet.part);
  return {
    name: sheet.name,
    visibility,
    ...contents,
    ...(tables.length > 0 ? { tables } : {}),
    ...(comments.size > 0 ? { comments } : {}),
    ...(floating.length > 0 ? { floating } : {}),
  };
}

function readNames(workbook: OpenWorkbook): Map<string, string> {
  const names = new Map<string, string>();
  for (const element of childrenOf(childOf(workbook.root, 'definedNames'), 'definedName')) {
    const name = attributeOf(element, 'name');
    if (name !== undefined && attributeOf(element, 'localSheetId') === undefined) names.set(name, element.text);
    if (names.size > LIMITS.names) throw overLimit('tooManyNames', LIMITS.names);
  }
  return names;
}
