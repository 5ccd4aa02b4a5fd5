import { type Finding, type Place, type Result, refuse, success } from '../core/base/problem';
import type { Facts } from '../core/facts/facts';
import { namedSources } from '../core/facts/namedSources';
import type { Overrides } from '../core/facts/overrides';
import { assumeMet } from '../core/scorecard/assumeMet';
import { type Entries, NO_ENTRIES, mergeEntries } from '../core/scorecard/entries';
import { neededFacts } from '../core/scorecard/neededFacts';
import { recordRun } from '../core/scorecard/recordRun';
import type { RunHistory } from '../core/scorecard/runRecord';
import type { Scorecard } from '../core/scorecard/scorecard';
import { scoreWorkbook } from '../core/scorecard/scoreWorkbook';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { carryNotes } from '../core/ownSheets/carryNotes';
import { indicatorPlaces } from '../core/sheets/indicatorPlaces';
import { historyNames } from '../core/sheets/historyNames';
import { keepLines } from '../core/ownSheets/keepLines';
import { surveyFormCells } from '../core/ownSheets/surveyFormCells';
import { readHistory } from '../core/ownSheets/readHistory';
import { withLeftEntries, withTakenUp } from '../core/ownSheets/leftEntries';
import { writtenCells } from '../core/sheets/writtenCells';
import { nameOwnSheets } from '../core/sheets/freeSheetName';
import { revenueSources } from '../core/facts/revenueSources';
import { planWorkbook } from '../core/sheets/planWorkbook';
import type { SheetInputs } from '../core/sheets/sheetInputs';
import { scoreReasons } from '../core/sheets/scoreReasons';
import { sayAtFigure } from '../core/wording/sayBriefly';
import { splitReference } from '../core/workbook/address';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { brokenInBrief, checkInputs, checkSnapshot } from './checkSnapshot';
import { type CurrentScheme, currentScheme } from './currentScheme';
import { withEarlier } from './earlierResult';
import type { EarlierResult } from './ports';
import { withGivenReasons } from './givenReasons';
import { findHerFacts } from './herFacts';
import { reportTexts, withReportTexts } from './reportTexts';
import type { Review, ScoreOptions } from './outcomes';
import { readAhead } from './readAhead';
import { type Steps, atOnce } from './steps';
import { type Own, herOwnName, isEmpty, nothingKnown, readOwn, unreadableOwn } from './ownWorkbook';

export interface Scored extends Review {
  readonly draft: WorkbookDraft;
}

/** Everything between reading and writing, and pure: facts, scorecard, and the sheets to write. */
export function scoreSnapshot(snapshot: WorkbookSnapshot, options: ScoreOptions): Result<Scored> {
  return atOnce(scoreSteps(snapshot, options));
}

/** The same with pauses. */
export function* scoreSteps(snapshot: WorkbookSnapshot, options: ScoreOptions): Steps<Result<Scored>> {
  const begun = yield* schemeAndOwn(snapshot, options);
  if (!begun.ok) return begun;
  const { present, own, current } = begun.value;
  const { scheme, assumed, addedRows, origins } = current;
  const said = factsAnswered(snapshot, own, current, options);
  if (!said.ok) return said;
  const { facts, given, kept, rolled, answers, ...typed } = said.value;
  yield undefined;
  const scorecard = scoreWorkbook(scheme, facts, options.assumeMet ? assumeMet(scheme, given, facts) : given);
  const checked = checkSnapshot(own, facts, options.reasons);
  yield undefined;
  const inputs = {
    facts,
    checks: checkInputs(checked, snapshot, own),
    scorecard,
    names: nameOwnSheets(snapshot, present.written),
    revenueSources: revenueSources(snapshot, facts),
    schemeAssumed: assumed,
    say: sayAtFigure,
    places: indicatorPlaces(scorecard),
    typedFacts: given.facts,
    needed: neededFacts(scorecard, facts),
    overrides: given.overrides,
    words: given.words ?? new Map(),
    ...typed,
    origins,
    reportWanted: options.forReport === true || (typed.typedLines.report ?? own.written.report) !== undefined,
  };
  const remembered = historyWith(options.earlier?.snapshot ?? snapshot, facts, scorecard, options.at);
  const { draft, left, lines, carried } = yield* laidOut(
    snapshot,
    { present, own, kept, addedRows },
    inputs,
    remembered,
  );
  yield undefined;
  const findings = [
    ...[current, own, left, lines, { findings: rolled }, inTitles(facts), facts].flatMap((step) => step.findings),
    ...brokenInBrief(checked, inputs.checks && inputs.names.checks),
    ...scorecard.findings,
    ...answerNotices(answers, scorecard, inputs.names.points),
    ...carried.findings,
  ];
  return success({
    facts,
    scorecard,
    schemeAssumed: assumed,
    reasons: scoreReasons(draft, scorecard, inputs),
    findings,
    ties: inputs.checks && tiesIn(checked),
    cells: writtenCells(inputs, new Set(draft.sheets.map(({ name }) => name))),
    named: namedCells(inputs.overrides),
    history: remembered.history.runs,
    isRepeated: remembered.isRepeated,
    seen: snapshot,
    texts: reportTexts(typed.typedLines.report, own.sheets.get('report')),
    draft,
  });
}

/** What stands in our sheets, and the scheme to score with. */
function* schemeAndOwn(snapshot: WorkbookSnapshot, { earlier, scheme }: ScoreOptions) {
  yield* readAhead(snapshot);
  const present = readOwn(snapshot);
  const usable = usableOwn(snapshot, present, earlier);
  if (!usable.ok) return usable;
  const own = usable.value;
  yield undefined;
  const current = currentScheme(snapshot, own, scheme);
  yield undefined;
  return current.ok ? success({ present, own, current: current.value }) : current;
}

/** The facts, with what she wrote and what is answered for this run. */
function factsAnswered(
  snapshot: WorkbookSnapshot,
  own: Own,
  { scheme, renamed }: CurrentScheme,
  options: ScoreOptions,
) {
  const answers = options.answers?.(scheme) ?? success(NO_ENTRIES);
  if (!answers.ok) return answers;
  const known = { ...own, entries: underNewNames(withTakenUp(own.entries, own, scheme.id), renamed) };
  const found = findHerFacts(known, options, withOptions(answers.value, snapshot, options));
  if (nothingKnown(found.facts) && found.given.facts.size === 0)
    return refuse(isEmpty(snapshot) ? 'emptyWorkbook' : 'noKnownTable');
  return success({ ...found, typedLines: withTexts(found.typedLines, options), answers: answers.value });
}

/** Our sheets as they are to be written, with what of hers has no place in them any more. */
function* laidOut(
  snapshot: WorkbookSnapshot,
  {
    present,
    own,
    kept,
    addedRows,
  }: {
    readonly present: Own;
    readonly own: Own;
    readonly kept: Entries;
    readonly addedRows: ReadonlySet<number>;
  },
  inputs: SheetInputs,
  { history }: { readonly history: RunHistory },
) {
  const left = withLeftEntries(
    planWorkbook(inputs, present.written),
    kept,
    inputs.scorecard.scheme,
    own,
    inputs.facts.year,
  );
  yield undefined;
  const lines = keepLines(left.plan, own.sheets, own.typedLines, inputs.typedLines);
  const carried = carryNotes(lines.plan, own.sheets, own.written, {
    scores: (row) => addedRows.has(row),
    survey: inputs.surveyForm === own.surveyForm && !inputs.facts.survey ? surveyFormCells(own) : () => false,
  });
  yield undefined;
  const draft = calculatePlan(carried.plan, snapshot);
  return { draft: { ...draft, names: [...draft.names, ...historyNames(history)] }, left, lines, carried };
}

/** What the workbook remembers of its scorings, with this one where somebody says when it is. */
function historyWith(
  { names }: WorkbookSnapshot,
  { year }: Facts,
  scorecard: Scorecard,
  at: string | undefined,
): Pick<Scored, 'isRepeated'> & { readonly history: RunHistory } {
  const known = readHistory({ names });
  if (at === undefined) return { history: known, isRepeated: false };
  const history = recordRun(known, { at, year, scorecard });
  return { history, isRepeated: history === known };
}

/** What stands in our sheets, those of an earlier result included, where all of it can be read. */
function usableOwn(snapshot: WorkbookSnapshot, present: Own, earlier: EarlierResult | undefined): Result<Own> {
  const joined = earlier ? withEarlier(snapshot, present, earlier) : success(present);
  if (!joined.ok) return joined;
  const unreadable = unreadableOwn(joined.value);
  if (unreadable) return { ok: false, refusal: unreadable };
  const hers = herOwnName(snapshot, present);
  return hers === undefined ? joined : refuse('nameTaken', { name: hers });
}

/** Words that were taught and sources that were named for this run, beside what was answered. */
function withOptions(answers: Entries, snapshot: WorkbookSnapshot, { words, sources }: ScoreOptions): Entries {
  const taught = words ? mergeEntries(answers, { ...NO_ENTRIES, words }) : answers;
  return sources ? mergeEntries(taught, namedSources(snapshot, sources)) : taught;
}

/** What she wrote in the pane for 报告填写 and for 校验 is put where it belongs. */
function withTexts(lines: SheetInputs['typedLines'], { texts, reasons }: ScoreOptions): SheetInputs['typedLines'] {
  const [report, checks] = [withReportTexts(lines.report, texts), withGivenReasons(lines.checks, reasons)];
  return { ...lines, ...(report ? { report } : {}), ...(checks ? { checks } : {}) };
}

/** Whose workbook it is and of which year stands in every title: blanks there are said. */
function inTitles({ unit, year }: Facts): { readonly findings: readonly Finding[] } {
  const found = [
    ['unitNotFound', unit],
    ['yearNotFound', year],
  ] as const;
  return {
    findings: found.flatMap(([code, known]) =>
      known === undefined ? [{ code, level: 'notice' as const, details: {}, places: [] }] : [],
    ),
  };
}

/** How many checks do not hold, and how many of what is to be looked at have no answer yet. */
function tiesIn({ settled }: ReturnType<typeof checkSnapshot>): Scored['ties'] {
  return {
    broken: settled.filter(({ finding }) => finding.level === 'error').length,
    open: settled.filter(({ finding, answer }) => finding.level === 'notice' && answer === undefined).length,
  };
}

/** What was answered for nothing, and what was assumed in place of an answer. */
function answerNotices(answers: Entries, scorecard: Scorecard, points: string): readonly Finding[] {
  return [...unknownAnswers(answers, scorecard), ...assumedNotice(scorecard, points)];
}

function assumedNotice({ assumed }: Scorecard, sheet: string): readonly Finding[] {
  if (assumed.length === 0) return [];
  return [{ code: 'assumedMet', level: 'notice', details: { count: String(assumed.length) }, places: [{ sheet }] }];
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
