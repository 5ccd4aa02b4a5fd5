import { type Result, refuse, success } from '../core/base/problem';
import { HER_PRINT_NAME, herPrint } from '../core/ownSheets/herPrint';
import type { NameDraft } from '../core/workbook/workbookDraft';
import type { Entries, IndicatorEntry } from '../core/scorecard/entries';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { type Own, readOwn } from './ownWorkbook';
import type { EarlierResult } from './ports';

/**
 * The result file of the last run stands where this one goes, and she has worked in it: what she typed there is hers and goes on. What
 * cannot go on is named, and the file is left as it is. `own` is what stands in the workbook itself.
 */
export function withEarlier(snapshot: WorkbookSnapshot, own: Own, earlier: EarlierResult): Result<Own> {
  const there = readOwn(earlier.snapshot);
  const { path } = earlier;
  if (there.sheets.size === 0) return refuse('outputNotOurs', { path });
  const changed = changedSheets(snapshot, own, earlier.snapshot, there);
  if (changed.length > 0)
    return refuse('outputTablesChanged', { path, sheets: changed.map((name) => `「${name}」`).join('、') });
  const withObjects = earlier.withObjects.filter((name) => there.names.has(name));
  if (withObjects.length > 0)
    return refuse('outputHasObjects', { path, sheets: withObjects.map((name) => `「${name}」`).join('、') });
  if (own.sheets.size > 0 && entriesText(own) !== entriesText(there)) return refuse('outputFilledToo', { path });
  const { hers, names, copies, unclear } = own;
  return success({
    ...there,
    hers,
    names,
    copies,
    unclear: [...unclear, ...there.unclear],
    entries: withoutAssumed(there.entries),
  });
}

/** The name that lets the next run see whether she changed her tables in the result. */
export function herPrintName(snapshot: WorkbookSnapshot, own: Own): NameDraft {
  return { name: HER_PRINT_NAME, reference: `"${herPrint(snapshot, own.names)}"`, hidden: true };
}

/** Sheets of hers that she changed, added or took out in the result, as far as they can be told apart from changes in the workbook. */
function changedSheets(snapshot: WorkbookSnapshot, own: Own, result: WorkbookSnapshot, there: Own): readonly string[] {
  const noted = /^"(.*)"$/.exec(result.names.get(HER_PRINT_NAME) ?? '')?.[1];
  if (noted !== undefined && noted === herPrint(result, there.names)) return [];
  const printOf = (book: WorkbookSnapshot, name: string): string =>
    herPrint({ ...book, sheets: book.sheets.filter((sheet) => sheet.name === name) }, new Set());
  const names = result.sheets.filter(({ name }) => !there.names.has(name)).map(({ name }) => name);
  // Without a note it may be the workbook that she changed; then too nothing is thrown away unseen.
  return names.filter((name) => own.names.has(name) || printOf(snapshot, name) !== printOf(result, name));
}

function entriesText({ entries: { facts, overrides, indicators, words }, factRemarks, surveyForm }: Own): string {
  return JSON.stringify([
    [...(words ?? [])],
    [...facts],
    [...overrides],
    [...indicators].map(([path, entry]) => [path, withFigures(entry)]),
    [...factRemarks],
    surveyForm,
  ]);
}

function withFigures({ figures, ...entry }: IndicatorEntry): unknown {
  return { ...entry, figures: [...(figures ?? [])] };
}

/** What a run assumed is not hers. */
function withoutAssumed(entries: Entries): Entries {
  const confirmed = <Answer extends { assumed: boolean; text: string }>(answer: Answer): Answer =>
    answer.assumed ? { ...answer, text: '', assumed: false } : answer;
  return {
    ...entries,
    indicators: new Map(
      [...entries.indicators].map(([path, { points, level, ...entry }]) => [
        path,
        {
          ...entry,
          ...(points ? { points: points.map(confirmed) } : {}),
          ...(level ? { level: confirmed(level) } : {}),
        },
      ]),
    ),
  };
}
