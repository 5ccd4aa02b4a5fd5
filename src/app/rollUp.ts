import type { Finding } from '../core/base/problem';
import { type Result, success } from '../core/base/problem';
import { countyPlan } from '../core/rollup/countyBook';
import { type UnitBook, type UnreadableBook, isUnreadable } from '../core/rollup/countyUnit';
import { readRemarks } from '../core/rollup/readRemarks';
import { type SettledUnits, settleUnits } from '../core/rollup/settleUnits';
import { type CountySummary, summarizeUnits } from '../core/rollup/summarizeUnits';
import type { UnitChoices } from '../core/rollup/unitChoices';
import { calculatePlan } from '../core/sheets/calculatePlan';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { type CountyBook, type ReadBook, type RollupFile, type WatchBooks, readUnitBooks } from './readUnitBooks';

export interface RollupOptions {
  readonly choices?: UnitChoices;
  /** Awaited before each file; false stops, and nothing is written. */
  readonly watch: WatchBooks;
}

export interface RollupOutcome extends SettledUnits {
  /** What was typed into earlier roll-ups that lie among the files, by unit. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly summary: CountySummary;
}

/** Reads one township after the other, and says which of them count. */
export async function rollUp(
  files: readonly RollupFile[],
  { choices, watch }: RollupOptions,
): Promise<Result<RollupOutcome>> {
  const books = await readUnitBooks(files, watch);
  return books.ok ? success(settleBooks(books.value, choices)) : books;
}

/** The roll-up of workbooks that were read, as the county settles what they leave open. */
export function settleBooks(books: readonly ReadBook[], choices?: UnitChoices): RollupOutcome {
  const ofTownships = books.some((book) => !('county' in book) && !isUnreadable(book));
  const settled = settleUnits(
    books.map((book) => ('county' in book ? countyUnit(book, ofTownships) : book)),
    choices,
  );
  const counties = books.flatMap((book) => ('county' in book ? [book] : []));
  return {
    ...settled,
    findings: [...(ofTownships ? [] : countiesAsUnits(counties)), ...settled.findings],
    summary: summarizeUnits(settled.units),
    remarks: new Map(counties.flatMap(({ remarks }) => [...remarks])),
  };
}

/** The county's workbook, with what was typed into an earlier one. */
export function countyDraft(outcome: RollupOutcome, earlier: WorkbookSnapshot | undefined): WorkbookDraft {
  const remarks = new Map([...outcome.remarks, ...(earlier ? readRemarks(earlier) : [])]);
  // A unit keeps its remark under the other spelling too.
  for (const { one, other, same } of outcome.questions.alike) {
    const said = same ? (remarks.get(one) ?? remarks.get(other)) : undefined;
    if (said !== undefined) for (const name of [one, other]) if (!remarks.has(name)) remarks.set(name, said);
  }
  return calculatePlan(countyPlan(outcome, remarks), { sheets: [], names: new Map() });
}

/** Beside the townships' own workbooks it would count them twice. */
function countyUnit({ county }: CountyBook, ofTownships: boolean): UnitBook | UnreadableBook {
  return ofTownships ? { file: county.file, refusal: { code: 'rollupIsCounty', details: {} } } : county;
}

function countiesAsUnits(counties: readonly CountyBook[]): readonly Finding[] {
  if (counties.length === 0) return [];
  const files = counties.map(({ county }) => county.file).join('、');
  return [{ code: 'rollupOfCounties', level: 'notice', details: { files }, places: [] }];
}
