import type { Finding } from '../core/base/problem';
import { decimal } from '../core/base/decimal';
import { plainText } from '../core/base/text';
import { readProjects } from '../core/projects/read/readProjects';
import { builtInTexts } from '../core/schemes/allSchemes';
import { schemeIndicators } from '../core/schemes/schemeIndicators';
import type { Scheme } from '../core/schemes/scheme';
import type { SchemeTexts } from '../core/schemes/schemeTexts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** A table of a sheet of hers, read as a scheme. */
export interface SheetScheme {
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
}

export interface HerSchemes {
  /** The one that can be nothing else than the scheme of this workbook. */
  readonly only: SheetScheme | undefined;
  /** Sheets that could be it where none, or more than one, is. */
  readonly unclear: readonly string[];
}

/** Which of the tables that read as a scheme is hers. A form that is filled in for a project, and a copy of ours, is none. */
export function herSchemes(found: readonly SheetScheme[], hers: WorkbookSnapshot): HerSchemes {
  const likely = found.filter(
    (one) => one.scheme.appliesTo === 'department' && isReadable(one) && !isBuiltIn(one.scheme),
  );
  if (likely.length === 0) return { only: undefined, unclear: [] };
  const sheets = new Set(likely.map(({ sheet }) => sheet));
  const { records } = readProjects({ ...hers, sheets: hers.sheets.filter(({ name }) => sheets.has(name)) }, new Set());
  const ofProjects = new Set(records.filter(({ from }) => from !== 'list').map(({ sheet }) => sheet));
  const candidates = likely.filter(({ sheet }) => !ofProjects.has(sheet));
  const [first, ...more] = candidates;
  const only = first && more.length === 0 && isWhole(first) ? first : undefined;
  return { only, unclear: only ? [] : candidates.map(({ sheet }) => sheet) };
}

const FAULTS: ReadonlySet<string> = new Set(['schemeTotalDiffers', 'schemeGroupDiffers', 'schemeMarkMissing']);

/** Its marks make the total, and most of its sentences are understood. */
function isWhole({ scheme, findings }: SheetScheme): boolean {
  return (
    !findings.some(({ code }) => FAULTS.has(code)) &&
    understood({ scheme, findings }) * 2 >= schemeIndicators(scheme).length
  );
}

function isReadable(one: SheetScheme): boolean {
  return understood(one) > 0;
}

function understood({ scheme, findings }: Pick<SheetScheme, 'scheme' | 'findings'>): number {
  const unread = new Set(findings.flatMap((one) => (one.code === 'criterionNotRead' ? [one.details.indicator] : [])));
  return schemeIndicators(scheme).filter(({ path, indicator }) => indicator.criterion !== '' && !unread.has(path))
    .length;
}

/** What `table` wrote and nobody changed. */
function isBuiltIn(scheme: Scheme): boolean {
  return builtInSame(scheme) !== undefined;
}

/** The built-in scheme that has just these indicators, marks and criteria. */
export function builtInSame(scheme: Scheme): SchemeTexts | undefined {
  const own = lines(scheme);
  return builtInTexts.find((texts) => lines(texts) === own);
}

function lines({ dimensions }: Scheme | SchemeTexts): string {
  return dimensions
    .flatMap(({ name, subDimensions }) =>
      subDimensions.flatMap((sub) =>
        sub.indicators.map((one) =>
          [name, sub.name, one.name, decimal(one.fullMark).toString(), one.criterion].map(plainText).join('|'),
        ),
      ),
    )
    .join('\n');
}
