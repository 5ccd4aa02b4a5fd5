import type { Result } from '../../core/base/problem';
import { parseRangeA1 } from '../../core/workbook/address';
import { cellKey } from '../../core/workbook/snapshot';
import type { CellStyle } from '../../core/workbook/cellStyle';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';
import { readRules } from './read/readRules';
import type { CellRule, SheetLook } from '../../core/workbook/sheetLook';
import { USUAL_DIGIT, digitWidth } from './read/digitWidth';
import { readCellStyles } from './read/readCellStyles';
import { attempt } from '../package/refusing';
import { xmlBytes } from '../package/xml/xmlBytes';
import { parseXmlTree } from '../package/xml/xmlTree';
import { CLOSE, END, OPEN, XmlScanner } from '../package/xml/xmlScanner';

/** Further out nobody looks, and a sheet formatted down to its last row must not cost a million styles. */
const LAST_STYLED_ROW = 5000;
const LAST_STYLED_COLUMN = 256;
/** The file's width of a column is in digits, its margin among them. */
const POINTS_PER_PIXEL = 0.75;

/** While it is read. */
interface Look extends SheetLook {
  readonly styles: Map<number, CellStyle>;
  readonly rowStyles: Map<number, CellStyle>;
  readonly columnStyles: Map<number, CellStyle>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  frozen: SheetLook['frozen'];
  gridlines: boolean;
  readonly rules: CellRule[];
  readonly links: Map<number, string>;
}

/** For a page that shows the file; what is scored needs none of it. */
export function readLooks(bytes: Uint8Array): Result<ReadonlyMap<string, SheetLook>> {
  return attempt(() => {
    const workbook = openWorkbook(bytes);
    const book = stylesOf(workbook);
    return new Map(
      workbook.sheets
        .filter(({ kind }) => kind === 'worksheet')
        .map(({ name, part }) => [name, readSheetLook(xmlBytes(workbook.package.readLong(part), part), part, book)]),
    );
  });
}

interface BookStyles {
  readonly styles: readonly CellStyle[];
  /** Pixels of a digit, by which columns are measured. */
  readonly digit: number;
}

function stylesOf(workbook: OpenWorkbook): BookStyles {
  const partOf = (kind: string): Uint8Array | undefined => {
    const part = workbook.relations.find((relation) => relation.kind === kind)?.part;
    return part !== undefined && workbook.package.has(part) ? xmlBytes(workbook.package.read(part), part) : undefined;
  };
  const styles = partOf('styles');
  if (!styles) return { styles: [], digit: USUAL_DIGIT };
  const themed = attempt(() => readCellStyles(styles, partOf('theme')));
  return {
    styles: themed.ok ? themed.value : readCellStyles(styles, undefined),
    digit: digitWidth(parseXmlTree(styles, 'styles')),
  };
}

function readSheetLook(bytes: Uint8Array, part: string, { styles, digit }: BookStyles): SheetLook {
  const scanner = new XmlScanner(bytes, part);
  const look: Look = {
    styles: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    rules: [],
    links: new Map(),
  };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is('sheetView')) look.gridlines = !/^(0|false)$/.test(scanner.attribute('showGridLines') ?? '1');
    else if (scanner.is('pane')) {
      if (/^frozen/.test(scanner.attribute('state') ?? ''))
        look.frozen = {
          rows: Number(scanner.attribute('ySplit') ?? 0),
          columns: Number(scanner.attribute('xSplit') ?? 0),
        };
    } else if (scanner.is('col')) readColumn(scanner, { styles, digit }, look);
    else if (scanner.is('sheetData')) readRows(scanner, styles, look);
    else if (scanner.is('dataValidations')) look.rules.push(...readRules(scanner));
    else if (scanner.is('hyperlink')) readLink(scanner, look.links);
  }
  return look;
}

function readColumn(
  scanner: XmlScanner,
  { styles, digit }: BookStyles,
  { columnWidths, columnStyles, hiddenColumns }: Look,
): void {
  const width = Number(scanner.attribute('width') ?? NaN);
  const hidden = isTrue(scanner.attribute('hidden'));
  const style = styles[Number(scanner.attribute('style') ?? NaN)];
  const last = Math.min(Number(scanner.attribute('max') ?? 0) - 1, LAST_STYLED_COLUMN);
  for (let column = Number(scanner.attribute('min') ?? 1) - 1; column <= last; column++) {
    if (Number.isFinite(width)) columnWidths.set(column, width * digit * POINTS_PER_PIXEL);
    if (hidden) hiddenColumns.add(column);
    if (style) columnStyles.set(column, style);
  }
}

function readRows(scanner: XmlScanner, styles: readonly CellStyle[], look: Look): void {
  const depth = scanner.depth;
  let [row, column] = [-1, -1];
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth === depth) return;
    if (token !== OPEN) continue;
    if (scanner.is('row')) {
      row = Number(scanner.attribute('r') ?? row + 2) - 1;
      column = -1;
      readRow(scanner, row, styles, look);
    } else if (scanner.is('c')) {
      const place = scanner.attribute('r');
      column = place === undefined ? column + 1 : columnOf(place);
      const style = styles[Number(scanner.attribute('s') ?? 0)];
      const near = row <= LAST_STYLED_ROW && column <= LAST_STYLED_COLUMN;
      if (style && (near || look.rowStyles.has(row) || look.columnStyles.has(column)))
        look.styles.set(cellKey(row, column), style);
    }
  }
}

/** A hidden row need not say how high it was. */
function readRow(
  scanner: XmlScanner,
  row: number,
  styles: readonly CellStyle[],
  { rowHeights, rowStyles }: Look,
): void {
  const height = scanner.attribute('ht');
  if (isTrue(scanner.attribute('hidden'))) rowHeights.set(row, 0);
  else if (height !== undefined) rowHeights.set(row, Number(height));
  const style = isTrue(scanner.attribute('customFormat')) ? styles[Number(scanner.attribute('s') ?? 0)] : undefined;
  if (style) rowStyles.set(row, style);
}

function isTrue(attribute: string | undefined): boolean {
  return /^(1|true)$/.test(attribute ?? '');
}

/** A link of several cells leads from each of them. */
function readLink(scanner: XmlScanner, links: Map<number, string>): void {
  const place = scanner.attribute('location');
  const from = parseRangeA1(scanner.attribute('ref') ?? '');
  // With a relation beside it, it is a place in another file.
  if (place === undefined || !from || scanner.attribute('r:id') !== undefined) return;
  for (let row = from.top; row <= Math.min(from.bottom, LAST_STYLED_ROW); row++) {
    for (let column = from.left; column <= Math.min(from.right, LAST_STYLED_COLUMN); column++)
      links.set(cellKey(row, column), place);
  }
}

function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/[^A-Za-z]/g, '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
