import { type Result, refuse, success } from '../core/base/problem';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { withHerTables } from '../core/ownSheets/herTables';
import { strayFormulas } from '../core/ownSheets/strayFormulas';
import { copiedSheets } from '../core/sheets/copiedSheet';
import { planSchemeSheet } from '../core/sheets/schemeSheet';
import { besides, checkSnapshot } from './checkSnapshot';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { schemeInSheet, sheetOfScheme } from './chooseScheme';
import { currentScheme } from './currentScheme';
import { herPrintName } from './earlierResult';
import { factsIn } from './herFacts';
import type {
  CheckOutcome,
  FactsOptions,
  FactsOutcome,
  Overview,
  OverviewOptions,
  ProjectsOutcome,
  SchemeReport,
  ScoreOptions,
  ScoreOutcome,
  SeenProjects,
  TableOutcome,
} from './outcomes';
import { overviewSteps } from './overview';
import { readOwn } from './ownWorkbook';
import { type ProjectsOptions, projectsSnapshot } from './projectsSnapshot';
import type { Breathe, Clock, Watch, WorkbookPort } from './ports';
import { readAhead } from './readAhead';
import { scoreSteps } from './scoreSnapshot';
import { withBreaths } from './steps';

export interface Assistant {
  facts(options: FactsOptions): Promise<Result<FactsOutcome>>;
  /** What must tie in her tables, and does or does not. */
  check(options: FactsOptions): Promise<Result<CheckOutcome>>;
  /** An 指标体系 that stands in a sheet of hers, as it would be scored. */
  scheme(sheet: string): Promise<Result<SchemeReport>>;
  /** The indicator table alone, as a sheet that is hers from then on. */
  table(options: Pick<ScoreOptions, 'scheme'>): Promise<Result<TableOutcome>>;
  /** What a pane shows before anything is written: her tables, the schemes at hand, and the result that stands in our sheets. */
  overview(options: OverviewOptions): Promise<Result<Overview>>;
  /** Every project of the workbook, scored, with 项目自评汇总 and 项目指标. */
  projects(options: ProjectsOptions): Promise<Result<ProjectsOutcome>>;
  /** The same as it stands now; nothing is written. */
  seeProjects(options: ProjectsOptions): Promise<Result<SeenProjects>>;
  /** The one click: facts, scorecard, sheets. */
  score(options: ScoreOptions): Promise<Result<ScoreOutcome>>;
  /** Takes back the run that wrote these sheets, where it was the last to write. */
  takeBack(sheets: readonly string[]): Promise<Result<void>>;
}

/**
 * Wires the use cases to one workbook. Reads once, writes once; everything between is pure, with a breath here and there where somebody
 * shares the thread. `now` is her time, for what the workbook remembers.
 */
export function createAssistant(
  workbook: WorkbookPort,
  clock: Clock,
  now?: () => string,
  breathe: Breathe = () => Promise.resolve(),
): Assistant {
  const read = async (watch?: Watch): Promise<Result<WorkbookSnapshot>> => {
    const found = await workbook.read(watch);
    if (found.ok) await withBreaths(readAhead(found.value), breathe);
    return found;
  };
  return {
    async facts(options) {
      const found = await read();
      return found.ok ? success({ facts: factsIn(found.value, readOwn(found.value), options) }) : found;
    },

    async check(options) {
      const found = await read();
      if (!found.ok) return found;
      const own = readOwn(found.value);
      const facts = factsIn(found.value, own, options);
      const { report, settled } = checkSnapshot(own, facts);
      return success({ facts, report, settled, findings: [...report.findings, ...besides(facts, report)] });
    },

    async scheme(sheet) {
      const read = await workbook.read();
      return read.ok ? schemeInSheet(read.value, sheet) : read;
    },

    table: (options) => makeTable(workbook, options),

    async overview({ watch = GO_ON, ...options }) {
      if (!(await watch({ step: 'read' }))) return refuse('stopped');
      const read = await workbook.read(watch);
      if (!read.ok) return read;
      if (!(await watch({ step: 'score' }))) return refuse('stopped');
      return withBreaths(overviewSteps(read.value, options), breathe);
    },

    async projects(options) {
      const found = await read();
      if (!found.ok) return found;
      const reviewed = projectsSnapshot(found.value, options);
      if (!reviewed.ok) return reviewed;
      const { results, draft } = reviewed.value;
      const written = await workbook.write(draft);
      return written.ok ? success({ results, sheets: draft.sheets.map(({ name }) => name) }) : written;
    },

    async seeProjects(options) {
      const found = await read();
      const reviewed = found.ok ? projectsSnapshot(found.value, options) : found;
      return reviewed.ok ? success(reviewed.value) : reviewed;
    },

    score: (options) => scoreBook({ workbook, clock, breathe }, { ...options, at: now?.() }),
    takeBack: async (sheets) => (workbook.takeBack ? workbook.takeBack(sheets) : refuse('nothingToTakeBack')),
  };
}

async function makeTable(workbook: WorkbookPort, options: Pick<ScoreOptions, 'scheme'>): Promise<Result<TableOutcome>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const current = currentScheme(read.value, readOwn(read.value), options.scheme);
  if (!current.ok) return current;
  const { scheme, findings } = current.value;
  // One of hers is copied: its 加分项 and its notes stand in no list of indicators.
  const hers = read.value.sheets.find(({ name }) => name === sheetOfScheme(scheme));
  const plan = hers ? copiedSheets([hers], '', read.value) : planSchemeSheet(scheme, read.value);
  const draft = calculatePlan(plan, read.value);
  const written = await workbook.write(draft);
  return written.ok ? success({ scheme, findings, sheet: draft.sheets[0]?.name ?? '' }) : written;
}

/** How long reading, scoring and writing took is told with the result. */
async function scoreBook(
  { workbook, clock, breathe }: { readonly workbook: WorkbookPort; readonly clock: Clock; readonly breathe: Breathe },
  options: ScoreOptions,
): Promise<Result<ScoreOutcome>> {
  const { watch = GO_ON } = options;
  const start = clock();
  if (!(await watch({ step: 'read' }))) return refuse('stopped');
  const read = await workbook.read(watch);
  if (!read.ok) return read;
  const readAt = clock();
  if (!(await watch({ step: 'score' }))) return refuse('stopped');
  const earlier = await workbook.readEarlier?.();
  if (earlier && !earlier.ok) return earlier;
  const scored = await withBreaths(scoreSteps(read.value, { ...options, earlier: earlier?.value }), breathe);
  if (!scored.ok) return scored;
  const scoredAt = clock();
  if (!(await watch({ step: 'write' }))) return refuse('stopped');
  const { draft, ...outcome } = scored.value;
  const noted = workbook.readEarlier ? [herPrintName(read.value, readOwn(read.value))] : [];
  const kept = workbook.movesFormulas ? { draft, findings: [] } : withHerTables(read.value, draft);
  const written = await workbook.write({ ...kept.draft, names: [...draft.names, ...noted] }, watch);
  if (!written.ok) return written;
  const findings = [
    ...outcome.findings,
    ...kept.findings,
    ...(workbook.movesFormulas ? [] : strayFormulas(read.value, draft)),
  ];
  const timings = { readMs: readAt - start, scoreMs: scoredAt - readAt, writeMs: clock() - scoredAt };
  return success({ ...outcome, findings, sheets: draft.sheets.map(({ name }) => name), timings });
}

const GO_ON: Watch = () => Promise.resolve(true);
