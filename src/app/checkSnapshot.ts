import type { Finding, Place } from '../core/base/problem';
import { readForms } from '../core/checks/read/readForms';
import { placesOf } from '../core/checks/relation';
import { type CheckReport, runChecks } from '../core/checks/runChecks';
import type { Facts } from '../core/facts/facts';
import { say } from '../core/wording/say';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Own } from './ownWorkbook';

/** What must tie in a workbook, for the year that is scored. */
export function checkSnapshot(snapshot: WorkbookSnapshot, own: Own, { year }: Facts): CheckReport {
  return runChecks(readForms(snapshot, own.names), year);
}

/** 「3 处对不上」: one word in the scoring, with a place for each; the sentences are `check`'s. */
export function brokenInBrief({ findings }: CheckReport): readonly Finding[] {
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (!first) return [];
  return [
    {
      code: 'doNotTie',
      level: 'notice',
      details: { count: String(errors.length), first: say(first) },
      places: errors.flatMap(({ places: [place] }) => place ?? []),
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
