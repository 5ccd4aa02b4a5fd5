import { type Finding, type Result, refuse, success } from '../core/base/problem';
import { defaultScheme, schemeById } from '../core/schemes/allSchemes';
import { readSchemeTable } from '../core/schemes/readScheme/readSchemeTable';
import type { Scheme } from '../core/schemes/scheme';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { compiledTable } from './compiledTable';

/** Undefined is left to us: the scheme of the last run, else the default one. */
export type SchemeChoice =
  { readonly kind: 'builtIn'; readonly scheme: Scheme } | { readonly kind: 'sheet'; readonly sheet: string };

export interface ChosenScheme {
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
}

const SHEET = 'sheet:';

/** The scheme to score with, compiled from her sheet where it stands there. */
export function chooseScheme(
  snapshot: WorkbookSnapshot,
  remembered: string | undefined,
  choice: SchemeChoice | undefined,
): Result<ChosenScheme> {
  if (choice?.kind === 'builtIn') return success({ scheme: choice.scheme, findings: [] });
  if (choice) return schemeInSheet(snapshot, choice.sheet);
  if (!remembered?.startsWith(SHEET))
    return success({ scheme: schemeById(remembered ?? '') ?? defaultScheme(), findings: [] });
  const sheet = remembered.slice(SHEET.length);
  const found = schemeInSheet(snapshot, sheet);
  if (found.ok) return found;
  return success({
    scheme: defaultScheme(),
    findings: [
      { code: 'schemeRemembered', level: 'error', details: { sheet, scheme: defaultScheme().name }, places: [] },
    ],
  });
}

/** The 指标体系 that stand in sheets of hers; ours are none of them. */
export function schemesInSheets(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
): readonly { readonly sheet: string; readonly scheme: Scheme }[] {
  return snapshot.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !ownSheets.has(name))
    .flatMap(({ name }) => {
      const found = schemeInSheet(snapshot, name);
      return found.ok ? [{ sheet: name, scheme: found.value.scheme }] : [];
    });
}

/** The sheet of hers that a scheme stands in. */
export function sheetOfScheme({ id }: Pick<Scheme, 'id'>): string | undefined {
  return id.startsWith(SHEET) ? id.slice(SHEET.length) : undefined;
}

export function schemeInSheet(snapshot: WorkbookSnapshot, name: string): Result<ChosenScheme> {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet)
    return refuse('schemeSheetMissing', { sheet: name, sheets: snapshot.sheets.map((one) => one.name).join('、') });
  const table = readSchemeTable(sheet);
  if (!table) return refuse('schemeNotInSheet', { sheet: name });
  return success(compiledTable(table, `${SHEET}${name}`, name));
}
