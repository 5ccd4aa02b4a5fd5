import { oneLine, plainText } from '../../base/text';
import type { Place } from '../../base/problem';
import { factVocabulary } from '../../facts/factVocabulary';
import type { Vocabulary } from '../../tables/words/explained';
import { ownNames } from '../../tables/words/unitNames';
import type { TaughtWords } from '../../tables/words/taughtWords';
import { type MoneyUnit, moneyUnitNamed } from '../../tables/moneyUnit';
import { a1 } from '../../workbook/address';
import { type SheetSnapshot, type WorkbookSnapshot, contentAt, contentText } from '../../workbook/snapshot';

/** What a list is known by: the words that may head each of its columns, without blanks and quotes. */
export interface ListShape<Column extends string> {
  readonly columns: Readonly<Record<Column, RegExp>>;
  /** Without these it is not the list. */
  readonly needed: readonly Column[];
  /** Headings that may stand beside them. */
  readonly beside: RegExp;
  /** What must stand in the title above the header, where the headings alone do not say enough. */
  readonly titled?: RegExp;
}

export interface HeadedList<Column extends string> {
  readonly sheet: SheetSnapshot;
  readonly title: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly HeadedRow<Column>[];
  /** Its lines 合计. */
  readonly totals: readonly HeadedRow<Column>[];
  /** The units that the lines above name: 「填报单位：…」. */
  readonly owners: readonly string[];
  /** Undefined where nothing says it, or two places say different ones. */
  readonly unit: MoneyUnit | undefined;
}

export interface HeadedRow<Column extends string> {
  readonly row: number;
  text(column: Column): string;
  place(column: Column): Place | undefined;
}

const MOST_COLUMNS = 40;
const UNIT_IN_HEADING = /[(（](亿元|万元|千元|元)[)）]$/;

/**
 * Lists of words: projects with goals, ledgers, plans. A list is taken only where every heading of its header row is one
 * that is known, and each of its columns stands there once.
 */
export function headedLists<Column extends string>(
  { sheets, vocabulary }: HerLists,
  shape: ListShape<Column>,
): readonly HeadedList<Column>[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) => {
      const found = row && headerAt(sheet, index, shape);
      return found && isHers(found, vocabulary) ? [found] : [];
    }),
  );
}

/** Her sheets, with the words by which one tells that a list on them is hers. */
export interface HerLists {
  readonly sheets: readonly SheetSnapshot[];
  readonly vocabulary: Vocabulary;
}

export function herLists({ sheets }: WorkbookSnapshot, ownSheets: ReadonlySet<string>, taught: TaughtWords): HerLists {
  const hers = sheets.filter(({ name }) => !ownSheets.has(name));
  return {
    sheets: hers.filter(({ visibility }) => visibility === 'visible'),
    vocabulary: factVocabulary(ownNames(hers), taught),
  };
}

/** Every word that governs a list is understood: its title, its sheet, the unit that it names. */
function isHers(
  { title, sheet, owners }: Pick<HeadedList<string>, 'title' | 'sheet' | 'owners'>,
  vocabulary: Vocabulary,
): boolean {
  return [title, sheet.name, ...owners].every((text) => {
    const { meanings, residue } = vocabulary.explain(text);
    return residue.length === 0 && !meanings.has('period:part');
  });
}

function headerAt<Column extends string>(
  sheet: SheetSnapshot,
  headerRow: number,
  shape: ListShape<Column>,
): HeadedList<Column> | undefined {
  const columns = new Map<Column, number>();
  const headingUnits: string[] = [];
  const cells = (sheet.rows[headerRow] ?? []).slice(0, MOST_COLUMNS);
  for (const [column, content] of cells.entries()) {
    const written = plainText(contentText(content));
    if (written === '') continue;
    const heading = written.replace(UNIT_IN_HEADING, '');
    const unit = UNIT_IN_HEADING.exec(written)?.[1];
    if (unit !== undefined) headingUnits.push(unit);
    const known = (Object.keys(shape.columns) as Column[]).filter((one) => shape.columns[one].test(heading));
    const [only] = known;
    if (only === undefined) {
      if (!shape.beside.test(heading)) return undefined;
    } else if (known.length > 1 || columns.has(only)) return undefined;
    else columns.set(only, column);
  }
  if (!shape.needed.every((column) => columns.has(column))) return undefined;
  const { title, units, owners } = linesAbove(sheet, headerRow);
  if (shape.titled && !shape.titled.test(plainText(`${title}${sheet.name}`))) return undefined;
  const said = new Set([...headingUnits, ...units]);
  const [unit] = said;
  return {
    sheet,
    title,
    owners,
    headerRow,
    columns,
    ...rowsUnder(sheet, headerRow, columns),
    unit: said.size === 1 ? moneyUnitNamed(unit ?? '') : undefined,
  };
}

const OWNER = /^(?:编制|填报|填表|编报|报送|预算|公开)?(?:部门|单位)(?:名称)?[:：](.{2,30})$/;

/** The title and the units named since the blank row above. */
function linesAbove(
  sheet: SheetSnapshot,
  headerRow: number,
): { readonly title: string; readonly units: readonly string[]; readonly owners: readonly string[] } {
  const units: string[] = [];
  const owners: string[] = [];
  let title = '';
  for (let row = headerRow - 1; row >= 0; row--) {
    const texts = (sheet.rows[row] ?? []).map(contentText).filter((text) => text.trim() !== '');
    if (texts.length === 0) break;
    for (const text of texts) {
      const unit = /单位[:：]?(亿元|万元|千元|元)/.exec(plainText(text))?.[1];
      if (unit !== undefined) units.push(unit);
      else if (!/[:：]/.test(text)) title = oneLine(text);
      else owners.push(...(OWNER.exec(plainText(text))?.slice(1, 2) ?? []));
    }
  }
  return { title, units, owners };
}

const TOTAL = /^(?:合计|总计|小计|累计)/;

/** Down to the first blank row, without totals and notes. */
function rowsUnder<Column extends string>(
  sheet: SheetSnapshot,
  headerRow: number,
  columns: ReadonlyMap<Column, number>,
): Pick<HeadedList<Column>, 'rows' | 'totals'> {
  const rows: HeadedRow<Column>[] = [];
  const totals: HeadedRow<Column>[] = [];
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const texts = (sheet.rows[row] ?? []).map(contentText);
    if (texts.every((text) => text.trim() === '')) break;
    if (texts.some((text) => TOTAL.test(plainText(text)))) {
      totals.push(headedRow(sheet, row, columns));
      continue;
    }
    if (texts.some((text) => /^(?:注|说明|备注)[:：]/.test(plainText(text)))) break;
    rows.push(headedRow(sheet, row, columns));
  }
  return { rows, totals };
}

function headedRow<Column extends string>(
  sheet: SheetSnapshot,
  row: number,
  columns: ReadonlyMap<Column, number>,
): HeadedRow<Column> {
  return {
    row,
    text(column) {
      const at = columns.get(column);
      return at === undefined ? '' : contentText(contentAt(sheet, row, at)).trim();
    },
    place(column) {
      const at = columns.get(column);
      return at === undefined ? undefined : { sheet: sheet.name, cell: a1(row, at) };
    },
  };
}
