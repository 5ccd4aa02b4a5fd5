import { onceFor } from '../base/onceFor';
import { formulaTokens } from '../formula/tokens';
import { plainText } from '../base/text';
import { factCatalogue } from '../facts/catalogue';
import { wordOfKey } from '../schemes/entryKeys';
import { REPORT_ENTRIES } from '../sheets/reportEntries';
import { newestYearIn } from '../tables/period';
import { allColumns } from '../sheets/columns/allColumns';
import { KEY_COLUMN } from '../sheets/columns/column';
import { ASSUMED_NAME, SCHEME_NAME, YEAR_NAME, areaName, columnName } from '../sheets/ourNames';
import { SHEET_KEYS, type SheetKey, type SheetNames, fixedKey, sheetOfKey } from '../sheets/sheetKeys';
import { splitReference } from '../workbook/address';
import { type CellContent, type SheetSnapshot, type WorkbookSnapshot, contentText } from '../workbook/snapshot';
import { type OwnSheet, readOwnSheet } from './ownSheet';
import { standsInHers } from './standsInHers';

/** What is ours in a workbook. */
export interface OwnSheets {
  /** What she left us: read, whatever becomes of the sheet. */
  readonly sheets: ReadonlyMap<SheetKey, OwnSheet>;
  /** Those of them that are ours to write anew; a table of ours that she moved into a sheet of hers is not. */
  readonly written: Partial<SheetNames>;
  /** Copies that she made of our sheets: they count for nothing. */
  readonly copies: readonly OwnSheet[];
  /** Several sheets that could each be the one: only she can say which. */
  readonly unclear: readonly { readonly key: SheetKey; readonly sheets: readonly string[] }[];
}

/** Our sheets of an earlier run: by name, by the keys in their rows, by their form. Titles and tabs say nothing. */
export function findOwnSheets(snapshot: WorkbookSnapshot): OwnSheets {
  const marked = snapshot.sheets.filter(isMarked);
  const byKeys = sheetsByKeys(marked);
  const sheets = new Map<SheetKey, OwnSheet>();
  const written: { -readonly [Key in SheetKey]?: string } = {};
  const copies: OwnSheet[] = [];
  const unclear: { key: SheetKey; sheets: string[] }[] = [];
  for (const key of SHEET_KEYS) {
    const keyed = (byKeys.get(key) ?? []).filter((sheet) => !isArchived(sheet, key));
    const named = namedSheet(snapshot, key);
    const chosen = (named && [named]) ?? (keyed.length > 0 ? keyed : formedSheets(marked, key));
    const candidates = chosen.map((sheet) => readOwnSheet(snapshot.names, sheet, key));
    const own = candidates.filter((one) => !standsInHers(one));
    const [first, ...more] = own.length > 0 ? own : candidates;
    if (first && more.length === 0) {
      sheets.set(key, first);
      if (own.length > 0) written[key] = first.sheet.name;
    }
    if (first && more.length > 0) {
      unclear.push({ key, sheets: [first, ...more].map(({ sheet }) => sheet.name) });
      copies.push(first);
    }
    for (const sheet of keyed) if (sheet !== first?.sheet) copies.push(readOwnSheet(snapshot.names, sheet, key));
  }
  return { sheets, written, copies, unclear };
}

/** Any of its names may lead there; one that leads into a sheet where nothing is ours says nothing. */
function namedSheet({ names, sheets }: WorkbookSnapshot, key: SheetKey): SheetSnapshot | undefined {
  for (const name of [areaName(key), ...Object.keys(allColumns[key]).map((column) => columnName(key, column))]) {
    const to = splitReference(names.get(name) ?? '')?.sheet;
    const sheet = sheets.find((one) => one.name === to);
    if (sheet && (keysIn(sheet).has(key) || hasForm(sheet, key) || hasLines(names, sheet, key))) return sheet;
  }
  return undefined;
}

/** Title and headings gone: the lines are left, with keys as that sheet has them. */
function hasLines(names: WorkbookSnapshot['names'], sheet: SheetSnapshot, key: SheetKey): boolean {
  return readOwnSheet(names, sheet, key).lines.some((line) => LINE_KEYS[key]?.(line.key));
}

const isFact = (key: string): boolean => factCatalogue.some(({ id }) => id === key);

const LINE_KEYS: Partial<Readonly<Record<SheetKey, (key: string) => boolean>>> = {
  facts: isFact,
  threePublic: isFact,
  scores: (key) => key.split('/').length > 2,
  points: (key) => key.includes('#'),
  words: (key) => wordOfKey(key) !== undefined,
  report: (key) => REPORT_ENTRIES.some((entry) => entry.key === key),
};

/** One look at every cell of a large workbook: most of her sheets hold nothing of ours. */
export const isMarked = onceFor(({ rows }: SheetSnapshot): boolean => {
  for (const cells of rows) {
    if (!cells) continue;
    for (let column = 0; column < cells.length; column++) if (isMark(cells[column])) return true;
  }
  return false;
});

function isMark(content: CellContent): boolean {
  return typeof content === 'string' && (content.charCodeAt(0) === OPENING || content === KEY_COLUMN.heading);
}

const OPENING = '['.charCodeAt(0);

function sheetsByKeys(sheets: readonly SheetSnapshot[]): ReadonlyMap<SheetKey, readonly SheetSnapshot[]> {
  const found = new Map<SheetKey, SheetSnapshot[]>();
  for (const sheet of sheets) for (const key of keysIn(sheet)) found.set(key, [...(found.get(key) ?? []), sheet]);
  return found;
}

/** Last year's sheet that she brought over from another workbook, or figures without formulas: a table of hers by now. */
function isArchived({ formulas }: SheetSnapshot, key: SheetKey): boolean {
  const calculates = ['facts', 'scores', 'summary', 'print', 'charts'].includes(key);
  return (calculates && formulas.size === 0) || [...formulas.values()].some(looksOutside);
}

/** Another workbook, or a column of an Excel table, of which ours has none. */
function looksOutside(formula: string): boolean {
  return (
    formula.includes('[') &&
    formulaTokens(formula).some((token) =>
      token.kind === 'sheet' ? token.sheet.includes('[') : token.kind === 'columns',
    )
  );
}

/** What we printed, also where it is hers by now: a copy without formulas is no county's own 指标体系. */
export function isPrinted(sheet: SheetSnapshot): boolean {
  return keysIn(sheet).has('print');
}

const keysIn = onceFor((sheet: SheetSnapshot): ReadonlySet<SheetKey> => {
  const found = new Set<SheetKey>();
  if (!isMarked(sheet)) return found;
  for (const cells of sheet.rows)
    for (const content of cells ?? []) {
      const key = typeof content === 'string' && content.startsWith('[') ? sheetOfKey(content) : undefined;
      if (key) found.add(key);
    }
  return found;
});

/** Where neither names nor keys say it: a sheet whose headings are ours, the one for the program among them. */
function formedSheets(sheets: readonly SheetSnapshot[], key: SheetKey): readonly SheetSnapshot[] {
  const saysOther = (sheet: SheetSnapshot): boolean => {
    const said = keysIn(sheet);
    return said.size > 0 && !said.has(key);
  };
  return sheets.filter((sheet) => hasForm(sheet, key, true) && !isArchived(sheet, key) && !saysOther(sheet));
}

function hasForm({ rows }: SheetSnapshot, key: SheetKey, withKeys = false): boolean {
  const headings = Object.values(allColumns[key])
    .filter(({ hidden }) => hidden !== true)
    .map(({ heading }) => plainText(heading));
  return rows.some((cells) => {
    if (cells === undefined || cells.length * 2 <= headings.length) return false;
    if (withKeys && !cells.includes(KEY_COLUMN.heading)) return false;
    const texts = new Set(cells.map((content) => (typeof content === 'string' ? plainText(content) : '')));
    return headings.filter((heading) => texts.has(heading)).length * 2 > headings.length;
  });
}

/** The scheme that our sheets were written for: a name says it, and 指标评分 itself where names are lost. */
export function ownScheme({ names }: WorkbookSnapshot, sheets: OwnSheets['sheets']): string | undefined {
  return constantNamed(names, SCHEME_NAME) ?? writtenAside(sheets, 'textsMark');
}

/** Whether that scheme was only assumed; a workbook of an earlier version does not say, and counts as chosen. */
export function ownSchemeAssumed({ names }: WorkbookSnapshot, sheets: OwnSheets['sheets']): boolean {
  const assumed = constantNamed(names, ASSUMED_NAME) ?? writtenAside(sheets, 'autoReason') ?? '';
  return assumed !== '' && assumed === (constantNamed(names, SCHEME_NAME) ?? writtenAside(sheets, 'textsMark'));
}

export function constantNamed(names: WorkbookSnapshot['names'], name: string): string | undefined {
  return /^"(.*)"$/.exec((names.get(name) ?? '').trim())?.[1]?.replaceAll('""', '"');
}

/** What stands for the program beside the note and the total of 指标评分. */
function writtenAside(sheets: OwnSheets['sheets'], name: string): string | undefined {
  const scores = sheets.get('scores');
  const column = scores?.columns.get(name);
  if (!scores || column === undefined) return undefined;
  const texts = scores.rows
    .filter(({ key }) => [fixedKey('scores', 'note'), fixedKey('scores', 'total')].includes(key))
    .map(({ row }) => contentText(scores.sheet.rows[row]?.[column]));
  return texts.find((text) => text !== '');
}

/** The year that our sheets were written for; before a name said it, their titles did. */
export function ownYear({ names }: WorkbookSnapshot, sheets: OwnSheets['sheets']): number | undefined {
  const named = /^"?(\d{4})"?$/.exec((names.get(YEAR_NAME) ?? '').trim())?.[1];
  if (named !== undefined) return Number(named);
  const aside = writtenAside(sheets, 'autoMark');
  if (aside !== undefined) return Number(aside);
  const years = [...sheets.values()].flatMap(({ sheet }) => newestYearIn(contentText(sheet.rows[0]?.[0])) ?? []);
  return years[0];
}
