import { onceFor } from '../core/base/onceFor';
import { type Finding, type Result, refuse, success } from '../core/base/problem';
import { defaultScheme, schemeById } from '../core/schemes/allSchemes';
import { isPrinted } from '../core/ownSheets/findOwnSheets';
import { missingHeading } from '../core/schemes/readScheme/missingHeading';
import { type SchemeTable, readSchemeTable } from '../core/schemes/readScheme/readSchemeTable';
import type { Scheme } from '../core/schemes/scheme';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { compiledTable } from './compiledTable';
import { type SheetScheme, builtInSame, herSchemes } from './herSchemes';
import type { Own } from './ownWorkbook';

/** Undefined is left to us. */
export type SchemeChoice =
  { readonly kind: 'builtIn'; readonly scheme: Scheme } | { readonly kind: 'sheet'; readonly sheet: string };

/** A scheme with what is odd about it. */
export interface ReadScheme {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
}

export interface ChosenScheme extends ReadScheme {
  /** Nobody chose it, and none of hers was found. */
  readonly assumed: boolean;
}

const SHEET = 'sheet:';

/**
 * The scheme to score with, compiled from her sheet where it stands there: the chosen one, that of the last run, the one
 * that stands in her workbook, the nearest built-in one. One that was only assumed gives way to hers.
 */
export function chooseScheme(
  snapshot: WorkbookSnapshot,
  own: Pick<Own, 'scheme' | 'schemeAssumed' | 'names'>,
  choice: SchemeChoice | undefined,
): Result<ChosenScheme> {
  const chosen =
    choice?.kind === 'builtIn' ? success(known(choice.scheme)) : choice && sheetChosen(snapshot, choice.sheet);
  if (chosen) return chosen.ok ? success(withAssumptions(chosen.value)) : chosen;
  return success(withAssumptions(remembered(snapshot, own) ?? unchosen(snapshot, own)));
}

function known(scheme: Scheme): ChosenScheme {
  return { scheme, findings: [], assumed: false };
}

function sheetChosen(snapshot: WorkbookSnapshot, sheet: string): Result<ChosenScheme> {
  const found = schemeInSheet(snapshot, sheet);
  return found.ok ? success({ ...found.value, assumed: false }) : found;
}

function remembered(
  snapshot: WorkbookSnapshot,
  own: Pick<Own, 'scheme' | 'schemeAssumed' | 'names'>,
): ChosenScheme | undefined {
  const { scheme: id, schemeAssumed } = own;
  if (id === undefined || schemeAssumed) return undefined;
  if (!id.startsWith(SHEET)) {
    const scheme = schemeById(id);
    return scheme && known(scheme);
  }
  const sheet = id.slice(SHEET.length);
  const found = sheetChosen(snapshot, sheet);
  if (found.ok) return found.value;
  const instead = unchosen(snapshot, own);
  const gone: Finding = {
    code: 'schemeRemembered',
    level: 'error',
    details: { sheet, scheme: instead.scheme.name },
    places: [],
  };
  return { ...instead, findings: [gone, ...instead.findings] };
}

function unchosen(snapshot: WorkbookSnapshot, own: Pick<Own, 'scheme' | 'names'>): ChosenScheme {
  const { only, unclear } = herSchemes(schemesInSheets(snapshot, own.names), snapshot);
  if (only) return { scheme: only.scheme, findings: only.findings, assumed: false };
  const scheme = schemeById(own.scheme ?? '') ?? defaultScheme();
  const sheets = unclear.map((name) => `「${name}」`).join('、');
  const named: Finding = {
    code: unclear.length === 1 ? 'schemeDoubtful' : 'schemesSeveral',
    level: 'error',
    details: { sheets },
    places: unclear.map((sheet) => ({ sheet })),
  };
  const assumed: Finding = {
    code: 'schemeAssumed',
    level: 'notice',
    details: { scheme: scheme.name, id: scheme.id },
    places: [],
  };
  return { scheme, findings: [...(unclear.length > 0 ? [named] : []), assumed], assumed: true };
}

function withAssumptions(chosen: ChosenScheme): ChosenScheme {
  const { scheme, findings } = chosen;
  const assumed = (['marksAssumed', 'gradesAssumed'] as const).filter((code) => scheme[code] === true);
  const told = assumed.map((code): Finding => ({
    code,
    level: 'notice',
    details: { scheme: scheme.name },
    places: [],
  }));
  return { ...chosen, findings: [...findings, ...told] };
}

/** The 指标体系 that stand in sheets of hers; ours are none of them. */
export function schemesInSheets(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): readonly SheetScheme[] {
  return snapshot.sheets
    .filter((sheet) => sheet.visibility === 'visible' && !ownSheets.has(sheet.name) && !isPrinted(sheet))
    .flatMap((sheet) => {
      const found = schemeIn(sheet);
      return found ? [{ sheet: sheet.name, ...found }] : [];
    });
}

/** The sheet of hers that a scheme stands in. */
export function sheetOfScheme({ id }: Pick<Scheme, 'id'>): string | undefined {
  return id.startsWith(SHEET) ? id.slice(SHEET.length) : undefined;
}

export function schemeInSheet(snapshot: WorkbookSnapshot, name: string): Result<ReadScheme> {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet)
    return refuse('schemeSheetMissing', { sheet: name, sheets: snapshot.sheets.map((one) => one.name).join('、') });
  const found = schemeIn(sheet) ?? schemeNamed(sheet);
  if (found) return success(found);
  // Every row is looked at for this: only where she named the sheet.
  const odd = missingHeading(sheet);
  return odd
    ? refuse('schemeHeadingMissing', { sheet: name, row: String(odd.row + 1), missing: odd.missing.join('”、“') })
    : refuse('schemeNotInSheet', { sheet: name });
}

export const schemeIn = onceFor((sheet: SheetSnapshot): ReadScheme | undefined =>
  compiled(sheet, readSchemeTable(sheet)),
);

/** A form, or a table whose marks stand in its sentences, is a scheme only where she said so. */
const schemeNamed = onceFor((sheet: SheetSnapshot): ReadScheme | undefined =>
  compiled(sheet, readSchemeTable(sheet, true)),
);

function compiled(sheet: SheetSnapshot, table: SchemeTable | undefined): ReadScheme | undefined {
  const read = table && compiledTable(table, `${SHEET}${sheet.name}`, sheet.name);
  // Marks of ours stay ours in a sheet of hers, until she changes it.
  return read && builtInSame(read.scheme)?.marksAssumed
    ? { ...read, scheme: { ...read.scheme, marksAssumed: true } }
    : read;
}
