import { type Finding, type Result, refuse, success } from '../core/base/problem';
import { factCatalogue, factFormulaName } from '../core/facts/catalogue';
import type { Facts } from '../core/facts/facts';
import { evidenceIn, settleFacts } from '../core/facts/findFacts';
import { type NamedSources, namedSources } from '../core/facts/namedSources';
import type { Scheme } from '../core/schemes/scheme';
import { assumeMet } from '../core/scorecard/assumeMet';
import { type Entries, NO_ENTRIES, mergeEntries } from '../core/scorecard/entries';
import type { Scorecard } from '../core/scorecard/scorecard';
import { scoreWorkbook } from '../core/scorecard/scoreWorkbook';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { carryNotes } from '../core/sheets/carryNotes';
import { type FollowedScheme, followScheme } from '../core/sheets/followScheme';
import { indicatorPlaces } from '../core/sheets/layout';
import { withLeftEntries } from '../core/sheets/leftEntries';
import { findOwnSheets, nameOwnSheets, ownScheme, ownYear } from '../core/sheets/ownSheets';
import { type OwnCells, findOwnCells, writtenCells } from '../core/sheets/ownCells';
import { planWorkbook } from '../core/sheets/planWorkbook';
import { readEntries } from '../core/sheets/readEntries';
import { rollForward } from '../core/sheets/rollForward';
import { planSchemeSheet } from '../core/sheets/schemeSheet';
import { scoreReasons } from '../core/sheets/scoreReasons';
import { surveyFormScore } from '../core/sheets/surveyFormScore';
import { say } from '../core/wording/say';
import { splitReference } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { type ChosenScheme, type SchemeChoice, chooseScheme, schemeInSheet, schemesInSheets } from './chooseScheme';
import type { Clock, Watch, WorkbookPort } from './ports';

export interface Assistant {
  facts(options: FactsOptions): Promise<Result<FactsOutcome>>;
  /** An 指标体系 that stands in a sheet of hers, as it would be scored. */
  scheme(sheet: string): Promise<Result<SchemeReport>>;
  /** The indicator table alone, as a sheet that is hers from then on. */
  table(options: Pick<ScoreOptions, 'scheme'>): Promise<Result<TableOutcome>>;
  /** What a pane shows before anything is written: her tables, the schemes at hand, and the result that stands in our sheets. */
  overview(options: OverviewOptions): Promise<Result<Overview>>;
  /** The one click: facts, scorecard, sheets. */
  score(options: ScoreOptions): Promise<Result<ScoreOutcome>>;
}

export interface FactsOptions {
  readonly year?: number | undefined;
}

export interface ScoreOptions extends FactsOptions {
  readonly scheme?: SchemeChoice | undefined;
  /** What a file of answers says, once the scheme is known that it answers. */
  readonly answers?: ((scheme: Scheme) => Result<Entries>) | undefined;
  readonly assumeMet?: boolean | undefined;
  /** Cells that she named as the source of a fact. */
  readonly sources?: NamedSources | undefined;
  readonly watch?: Watch | undefined;
}

export interface OverviewOptions extends FactsOptions {
  readonly watch?: Watch | undefined;
}

export interface FactsOutcome {
  readonly facts: Facts;
}

export type SchemeReport = ChosenScheme;

export interface TableOutcome extends SchemeReport {
  /** The sheet that was written. */
  readonly sheet: string;
}

export interface Overview extends FactsOutcome {
  /** The scheme that is used where she chooses none. */
  readonly scheme: Scheme;
  /** The 指标体系 that stand in sheets of hers. */
  readonly ownSchemes: readonly OwnScheme[];
  /** What our sheets of an earlier run come to now; undefined where there are none, or they can not be scored. */
  readonly review: Review | undefined;
}

export interface OwnScheme {
  readonly sheet: string;
  readonly scheme: Scheme;
}

export interface Review extends FactsOutcome {
  readonly scorecard: Scorecard;
  /** 扣分说明 by indicator path, as the sheet shows it. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Where our sheets hold each fact, score and answer. */
  readonly cells: OwnCells;
}

export interface ScoreOutcome extends Review {
  /** Names of the sheets that were written. */
  readonly sheets: readonly string[];
  readonly timings: { readonly readMs: number; readonly scoreMs: number; readonly writeMs: number };
}

/** Wires the use cases to one workbook. Reads once, writes once; everything between is pure. */
export function createAssistant(workbook: WorkbookPort, clock: Clock): Assistant {
  return {
    async facts(options) {
      const read = await workbook.read();
      return read.ok ? success({ facts: factsIn(read.value, readOwn(read.value), options.year) }) : read;
    },

    async scheme(sheet) {
      const read = await workbook.read();
      return read.ok ? schemeInSheet(read.value, sheet) : read;
    },

    async table(options) {
      const read = await workbook.read();
      if (!read.ok) return read;
      const current = currentScheme(read.value, readOwn(read.value), options.scheme);
      if (!current.ok) return current;
      const { scheme, findings } = current.value;
      const draft = calculatePlan(planSchemeSheet(scheme, read.value), read.value);
      const written = await workbook.write(draft);
      return written.ok ? success({ scheme, findings, sheet: draft.sheets[0]?.name ?? '' }) : written;
    },

    async overview({ year, watch = GO_ON }) {
      if (!(await watch({ step: 'read' }))) return refuse('stopped');
      const read = await workbook.read(watch);
      if (!read.ok) return read;
      if (!(await watch({ step: 'score' }))) return refuse('stopped');
      return overviewOf(read.value, year);
    },

    async score(options) {
      const { watch = GO_ON } = options;
      const start = clock();
      if (!(await watch({ step: 'read' }))) return refuse('stopped');
      const read = await workbook.read(watch);
      if (!read.ok) return read;
      const readAt = clock();
      if (!(await watch({ step: 'score' }))) return refuse('stopped');
      const scored = scoreSnapshot(read.value, options);
      if (!scored.ok) return scored;
      const scoredAt = clock();
      if (!(await watch({ step: 'write' }))) return refuse('stopped');
      const written = await workbook.write(scored.value.draft, watch);
      if (!written.ok) return written;
      const { draft, ...outcome } = scored.value;
      const timings = { readMs: readAt - start, scoreMs: scoredAt - readAt, writeMs: clock() - scoredAt };
      return success({ ...outcome, sheets: draft.sheets.map(({ name }) => name), timings });
    },
  };
}

const GO_ON: Watch = () => Promise.resolve(true);

function factsIn(snapshot: WorkbookSnapshot, own: Own, year: number | undefined): Facts {
  const { facts } = findHerFacts(snapshot, own, year, NO_ENTRIES);
  if (!nothingKnown(facts)) return facts;
  const nothing: Finding = { code: isEmpty(snapshot) ? 'nothingInWorkbook' : 'nothingRecognised', level: 'error', details: {}, places: [] };
  return { ...facts, findings: [nothing, ...facts.findings] };
}

function overviewOf(snapshot: WorkbookSnapshot, year: number | undefined): Result<Overview> {
  const own = readOwn(snapshot);
  const chosen = chooseScheme(snapshot, own.scheme, undefined);
  if (!chosen.ok) return chosen;
  const scored = own.sheets.has('scores') ? scoreSnapshot(snapshot, { year }) : undefined;
  // Nothing is written: what stands on the screen is where she has moved it.
  const review = scored?.ok ? { ...scored.value, cells: findOwnCells(own.sheets) } : undefined;
  return success({ facts: factsIn(snapshot, own, year), scheme: chosen.value.scheme, ownSchemes: schemesInSheets(snapshot, own.names), review });
}

function readOwn(snapshot: WorkbookSnapshot) {
  const sheets = findOwnSheets(snapshot);
  return { sheets, names: new Set([...sheets.values()].map(({ name }) => name)), year: ownYear(sheets), scheme: ownScheme(snapshot), ...readEntries(sheets) };
}

type Own = ReturnType<typeof readOwn>;

/** The facts as the tables and she herself say them: what she typed for another year is not taken for this one's. */
function findHerFacts(snapshot: WorkbookSnapshot, own: Own, asked: number | undefined, answers: Entries) {
  const found = evidenceIn(snapshot, own.names, asked);
  // A year that she named once stays until the tables are of a later one.
  const year = asked ?? (own.year !== undefined && found.year !== undefined ? Math.max(own.year, found.year) : found.year);
  const rolled = own.year === undefined || year === undefined || year === own.year ? { own, findings: [] } : rollForward(own, own.year, year);
  const { entries, factRemarks, surveyForm } = rolled.own;
  const given = mergeEntries(entries, answers);
  const facts = settleFacts({ ...found, year }, { year: asked, typed: given.facts, overrides: given.overrides, formSatisfaction: surveyFormScore(surveyForm), ownSheets: own.names });
  return { facts, given, kept: entries, factRemarks, surveyForm, rolled: rolled.findings };
}

/** The scheme that was chosen, or remembered, with what she changed of it in 指标评分. */
function currentScheme(snapshot: WorkbookSnapshot, own: Own, choice: SchemeChoice | undefined): Result<FollowedScheme> {
  const chosen = chooseScheme(snapshot, own.scheme, choice);
  if (!chosen.ok) return chosen;
  const { scheme, findings } = chosen.value;
  const scores = own.scheme === scheme.id ? own.sheets.get('scores') : undefined;
  const followed = scores && followScheme(scheme, scores);
  return success(followed ? { ...followed, findings: [...findings, ...followed.findings] } : { scheme, findings, renamed: new Map(), addedRows: new Set() });
}

/** What she typed beside an indicator goes with it under its new name. */
function underNewNames(entries: Entries, renamed: ReadonlyMap<string, string>): Entries {
  return { ...entries, indicators: new Map([...entries.indicators].map(([path, entry]) => [renamed.get(path) ?? path, entry])) };
}

function scoreSnapshot(snapshot: WorkbookSnapshot, options: ScoreOptions) {
  const own = readOwn(snapshot);
  const hers = herOwnName(snapshot, own.names);
  if (hers !== undefined) return refuse<never>('nameTaken', { name: hers });
  const current = currentScheme(snapshot, own, options.scheme);
  if (!current.ok) return current;
  const { scheme, renamed, addedRows } = current.value;
  const answers = options.answers?.(scheme) ?? success(NO_ENTRIES);
  if (!answers.ok) return answers;
  const named = options.sources ? mergeEntries(answers.value, namedSources(snapshot, options.sources)) : answers.value;
  const { facts, given, kept, factRemarks, surveyForm, rolled } = findHerFacts(snapshot, { ...own, entries: underNewNames(own.entries, renamed) }, options.year, named);
  if (nothingKnown(facts) && given.facts.size === 0) return refuse<never>(isEmpty(snapshot) ? 'emptyWorkbook' : 'noKnownTable');
  const entries = options.assumeMet ? assumeMet(scheme, given, facts) : given;
  const scorecard = scoreWorkbook(scheme, facts, entries);
  const names = nameOwnSheets(snapshot, own.sheets);
  const inputs = {
    facts, scorecard, names, say, places: indicatorPlaces(scorecard), factRemarks, typedFacts: given.facts, overrides: given.overrides, surveyForm,
  };
  const left = withLeftEntries(planWorkbook(inputs, own.sheets), kept, scheme);
  const carried = carryNotes(left.plan, own.sheets, addedRows);
  const draft = calculatePlan(carried.plan, snapshot);
  const reasons = scoreReasons(draft, scorecard, inputs);
  const assumed: readonly Finding[] = scorecard.assumed.length === 0 ? [] : [{ code: 'assumedMet', level: 'notice', details: { count: String(scorecard.assumed.length) }, places: [{ sheet: names.points }] }];
  const findings = [...current.value.findings, ...left.findings, ...rolled, ...facts.findings, ...scorecard.findings, ...unknownAnswers(answers.value, scorecard), ...assumed, ...carried.findings];
  return success({ facts, scorecard, reasons, findings, cells: writtenCells(inputs), draft });
}

/** A name that we need and that she uses for a sheet of her own. One that leads nowhere is left over from a sheet of ours. */
function herOwnName(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): string | undefined {
  const needed = new Set(factCatalogue.map(({ id }) => factFormulaName(id)));
  for (const [name, reference] of snapshot.names) {
    const sheet = splitReference(reference)?.sheet;
    if (needed.has(name) && sheet !== undefined && !ownSheets.has(sheet) && snapshot.sheets.some((one) => one.name === sheet)) return name;
  }
  return undefined;
}

function nothingKnown({ tables }: Facts): boolean {
  return !tables.some(({ kind }) => kind !== undefined);
}

function isEmpty({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ rows }) => rows.every((row) => row === undefined || row.length === 0));
}

function unknownAnswers(answers: Entries, scorecard: Scorecard): readonly Finding[] {
  const known = new Set(scorecard.indicators.map(({ path }) => path));
  return [...answers.indicators.keys()].filter((path) => !known.has(path)).map((key) => ({ code: 'unknownAnswer', level: 'error', details: { key }, places: [] }));
}
