import { type Finding, type Place, type Result, refuse, success } from '../core/base/problem';
import { namedSources } from '../core/facts/namedSources';
import type { Overrides } from '../core/facts/overrides';
import { assumeMet } from '../core/scorecard/assumeMet';
import { type Entries, NO_ENTRIES, mergeEntries } from '../core/scorecard/entries';
import type { Scorecard } from '../core/scorecard/scorecard';
import { scoreWorkbook } from '../core/scorecard/scoreWorkbook';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { carryNotes } from '../core/ownSheets/carryNotes';
import { indicatorPlaces } from '../core/sheets/indicatorPlaces';
import { keepLines } from '../core/ownSheets/keepLines';
import { withLeftEntries } from '../core/ownSheets/leftEntries';
import { writtenCells } from '../core/sheets/writtenCells';
import { nameOwnSheets } from '../core/sheets/freeSheetName';
import { planWorkbook } from '../core/sheets/planWorkbook';
import { scoreReasons } from '../core/sheets/scoreReasons';
import { say } from '../core/wording/say';
import { splitReference } from '../core/workbook/address';
import type { WorkbookDraft } from '../core/workbook/draft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { brokenInBrief, checkInputs, checkSnapshot } from './checkSnapshot';
import { currentScheme } from './currentScheme';
import { withEarlier } from './earlierResult';
import { findHerFacts } from './herFacts';
import { reportTexts, withReportTexts } from './reportTexts';
import type { Review, ScoreOptions } from './outcomes';
import { herOwnName, isEmpty, nothingKnown, readOwn, unreadableOwn } from './ownWorkbook';

/** Everything between reading and writing, and pure: facts, scorecard, and the sheets to write. */
export function scoreSnapshot(
  snapshot: WorkbookSnapshot,
  options: ScoreOptions,
): Result<Review & { readonly draft: WorkbookDraft }> {
  const present = readOwn(snapshot);
  const joined = options.earlier ? withEarlier(snapshot, present, options.earlier) : success(present);
  if (!joined.ok) return joined;
  const own = joined.value;
  const unreadable = unreadableOwn(own);
  if (unreadable) return { ok: false, refusal: unreadable };
  const hers = herOwnName(snapshot, present);
  if (hers !== undefined) return refuse('nameTaken', { name: hers });
  const current = currentScheme(snapshot, own, options.scheme);
  if (!current.ok) return current;
  const { scheme, assumed: schemeAssumed, renamed, addedRows, origins } = current.value;
  const answers = options.answers?.(scheme) ?? success(NO_ENTRIES);
  if (!answers.ok) return answers;
  const taught = mergeEntries(answers.value, { ...NO_ENTRIES, ...(options.words ? { words: options.words } : {}) });
  const named = options.sources ? mergeEntries(taught, namedSources(snapshot, options.sources)) : taught;
  const { facts, given, kept, factRemarks, surveyForm, rolled, ...found } = findHerFacts(
    { ...own, entries: underNewNames(own.entries, renamed) },
    options.year,
    named,
  );
  const report = withReportTexts(found.typedLines.report, options.texts);
  const typedLines = report ? { ...found.typedLines, report } : found.typedLines;
  if (nothingKnown(facts) && given.facts.size === 0)
    return refuse(isEmpty(snapshot) ? 'emptyWorkbook' : 'noKnownTable');
  const entries = options.assumeMet ? assumeMet(scheme, given, facts) : given;
  const scorecard = scoreWorkbook(scheme, facts, entries);
  const names = nameOwnSheets(snapshot, present.written);
  const checked = checkSnapshot(own, facts);
  const checks = checkInputs(checked, snapshot, own);
  const inputs = {
    facts,
    checks,
    scorecard,
    names,
    schemeAssumed,
    say,
    places: indicatorPlaces(scorecard),
    factRemarks,
    typedFacts: given.facts,
    overrides: given.overrides,
    words: given.words ?? new Map(),
    surveyForm,
    typedLines,
    origins,
    reportWanted: options.forReport === true || report !== undefined || own.written.report !== undefined,
  };
  const left = withLeftEntries(planWorkbook(inputs, present.written), kept, scheme);
  const lines = keepLines(left.plan, own.sheets, own.typedLines, typedLines);
  const carried = carryNotes(lines.plan, own.sheets, own.written, addedRows);
  const draft = calculatePlan(carried.plan, snapshot);
  const reasons = scoreReasons(draft, scorecard, inputs);
  const assumed: readonly Finding[] =
    scorecard.assumed.length === 0
      ? []
      : [
          {
            code: 'assumedMet',
            level: 'notice',
            details: { count: String(scorecard.assumed.length) },
            places: [{ sheet: names.points }],
          },
        ];
  const findings = [
    ...current.value.findings,
    ...own.findings,
    ...left.findings,
    ...lines.findings,
    ...rolled,
    ...facts.findings,
    ...brokenInBrief(checked, checks && names.checks),
    ...scorecard.findings,
    ...unknownAnswers(answers.value, scorecard),
    ...assumed,
    ...carried.findings,
  ];
  return success({
    facts,
    scorecard,
    schemeAssumed,
    reasons,
    findings,
    ties: checks && {
      broken: checked.settled.filter(({ finding }) => finding.level === 'error').length,
      open: checked.settled.filter(({ finding, answer }) => finding.level === 'notice' && answer === undefined).length,
    },
    cells: writtenCells(inputs, new Set(draft.sheets.map(({ name }) => name))),
    named: namedCells(given.overrides),
    seen: snapshot,
    texts: reportTexts(typedLines.report, own.sheets.get('report')),
    draft,
  });
}

/** `='表1'!C33` leads to one cell; what else she may calculate there is not followed. */
function namedCells(overrides: Overrides): readonly Place[] {
  return [...overrides.values()].flatMap(({ source }) => {
    const to = splitReference(source.formula ?? '');
    return to ? [{ sheet: to.sheet, cell: to.cells.replaceAll('$', '') }] : [];
  });
}

/** What she typed beside an indicator goes with it under its new name. */
function underNewNames(entries: Entries, renamed: ReadonlyMap<string, string>): Entries {
  return {
    ...entries,
    indicators: new Map([...entries.indicators].map(([path, entry]) => [renamed.get(path) ?? path, entry])),
  };
}

function unknownAnswers(answers: Entries, scorecard: Scorecard): readonly Finding[] {
  const known = new Set(scorecard.indicators.map(({ path }) => path));
  return [...answers.indicators.keys()]
    .filter((path) => !known.has(path))
    .map((key) => ({ code: 'unknownAnswer', level: 'error', details: { key }, places: [] }));
}
