import type { Finding, Place } from '../core/base/problem';
import { readForms } from '../core/checks/read/readCheckedForms';
import { placesOf } from '../core/checks/relation';
import { type SettledFinding, settleReasons } from '../core/checks/checkReasons';
import { type CheckReport, runChecks } from '../core/checks/runChecks';
import type { Facts } from '../core/facts/facts';
import { readCheckReasons } from '../core/ownSheets/readCheckReasons';
import type { CheckInputs } from '../core/sheets/checks/checkInputs';
import { say } from '../core/wording/say';
import { sayNotChecked } from '../core/wording/sayCheck';
import { parseA1 } from '../core/workbook/address';
import { type WorkbookSnapshot, contentAt } from '../core/workbook/snapshot';
import { type GivenReasons, withGivenReasons } from './givenReasons';
import type { Own } from './ownWorkbook';

export interface Checked {
  readonly report: CheckReport;
  /** What was found, with what she said of it in 校验. */
  readonly settled: readonly SettledFinding[];
}

/** What must tie in a workbook, for the year that is scored. What she typed for another year is not this one's. */
export function checkSnapshot(own: Own, { year }: Facts, given?: GivenReasons): Checked {
  const report = runChecks(readForms(own.hers, own.names), year);
  const isOtherYear = own.year !== undefined && year !== undefined && year !== own.year;
  const typed = withGivenReasons(isOtherYear ? undefined : own.typedLines.checks, given);
  const found = own.sheets.get('checks');
  const earlier = {
    lines: new Set(found?.lines.map(({ key }) => key)),
    sheets: new Set(own.hers.sheets.map(({ name }) => name)),
  };
  return { report, settled: settleReasons(report.findings, readCheckReasons(found, typed), earlier) };
}

/** What 校验 is made of; undefined where nothing could be compared and no such sheet is there. */
export function checkInputs(
  { report, settled }: Checked,
  snapshot: WorkbookSnapshot,
  own: Own,
): CheckInputs | undefined {
  const { checked, passed, notChecked } = report;
  if (checked === 0 && own.written.checks === undefined) return undefined;
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    settled,
    checked,
    passed,
    notChecked,
    say: ({ finding }) => say(finding),
    sayNotChecked,
    contentOf({ sheet, cell = '' }) {
      const [found, at] = [sheets.get(sheet), parseA1(cell.split(':')[0] ?? '')];
      return found && at && contentAt(found, at.row, at.column);
    },
  };
}

/** 「3 处对不上」: one word in the scoring, which leads to 校验; the sentences are `check`'s. */
export function brokenInBrief({ report }: Checked, sheet: string | undefined): readonly Finding[] {
  const errors = report.findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (!first) return [];
  return [
    {
      code: 'doNotTie',
      level: 'notice',
      details: { count: String(errors.length), first: say(first) },
      places: [...(sheet === undefined ? [] : [{ sheet }]), ...errors.flatMap(({ places: [place] }) => place ?? [])],
    },
  ];
}

/** What is wrong with the figures themselves; what is only worth knowing for scoring is left to `facts`. */
const OF_FIGURES: ReadonlySet<string> = new Set([
  'nothingInWorkbook',
  'nothingRecognised',
  'conflict',
  'totalDiffers',
  'errorValue',
  'uncalculated',
  'textForNumber',
  'unitMissing',
  'projectTwice',
]);

/** What the facts say of her figures besides, without what the rules say already. */
export function besides(facts: Facts, report: CheckReport): readonly Finding[] {
  const said = report.findings.flatMap(({ places, explanation }) => [
    ...places,
    ...(explanation?.alsoBroken ?? []).flatMap(placesOf),
  ]);
  return facts.findings.filter(({ code, places }) => {
    if (!OF_FIGURES.has(code)) return false;
    const isSaid = places.length > 0 && places.every((place) => said.some((cell) => same(cell, place)));
    return !((code === 'conflict' || code === 'totalDiffers') && isSaid);
  });
}

function same(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}
