import type { Decimal } from '../base/decimal';
import type { TaughtWords } from '../tables/words/taughtWords';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { FactId } from './catalogue';
import { chooseYear, newerYear, yearOf } from './chooseYear';
import { deriveFacts } from './deriveFacts';
import type { Fact, Facts, TypedFacts } from './facts';
import type { Overrides } from './overrides';
import { lastYearFacts } from './lastYearFacts';
import { proseFindings } from './figuresInProse';
import { projectFacts } from './projectFacts';
import { type TableFinds, readTables } from './readTables';
import type { Finding } from '../base/problem';
import type { FunctionLine, Reading } from './reading';
import { unclearYear, withoutUndated, yearFinding } from './unclearYear';
import type { UnreadProjects } from './unreadProjects';
import { resolveFacts } from './resolveFacts';
import { withRivalCopies } from './rivalCopies';
import { type ProjectTotals, agreedProjects } from './agreedProjects';
import { type ReadForms, takeForms } from './takeForms';
import type { Survey } from './survey';

export interface FindFactsOptions {
  readonly year: number | undefined;
  /** What a person typed: in our own sheet, or given on the command line. */
  readonly typed: TypedFacts;
  /** Other sources that she named in our own sheet. */
  readonly overrides?: Overrides;
  /** What she said of words that nobody here knows. */
  readonly words?: TaughtWords | undefined;
  /** The score of the counts she typed into our own 满意度问卷, where the workbook has no survey. */
  readonly formSatisfaction?: Decimal | undefined;
  /** Our own sheets, which are never a source. */
  readonly ownSheets: ReadonlySet<string>;
}

/** Every 数据项 of the catalogue, read, derived, missing or in conflict. */
export function findFacts(snapshot: WorkbookSnapshot, options: FindFactsOptions): Facts {
  return settleFacts(evidenceIn(snapshot, options.ownSheets, options.year, options.words), options);
}

/** All that the tables say, and the year that is scored: what a person decided comes after. */
export interface Evidence {
  readonly unit: string | undefined;
  readonly unitSaid?: true;
  readonly year: number | undefined;
  readonly found: TableFinds;
  readonly projectTotals?: ProjectReader['totals'] | undefined;
}

/** What reads projects one by one; asked only where there are some. */
export interface ProjectReader {
  readonly forms: ReadForms;
  readonly totals: (year: number | undefined) => ProjectTotals | undefined;
}

export function evidenceIn(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  asked: number | undefined,
  words?: TaughtWords,
  projects?: ProjectReader,
): Evidence {
  const found = withRivalCopies(takeForms(readTables(snapshot, ownSheets, words), projects?.forms), snapshot.sheets);
  return {
    unit: found.unit,
    year: chooseYear(found.readings, found.blanks, found.tables, asked),
    found,
    projectTotals: projects?.totals,
  };
}

export function settleFacts(
  { unit, unitSaid, year, found, projectTotals }: Evidence,
  { year: asked, typed, overrides = new Map(), formSatisfaction }: FindFactsOptions,
): Facts {
  const newer = newerYear(found.readings, year, asked);
  const unclear = unclearYear(found.readings, found.blanks, found.tables, year, asked);
  const dated = unclear === undefined ? { readings: found.readings, blanks: [] } : withoutUndated(found.readings);
  const unread = found.unreadProjects.filter((one) => one.year === undefined || one.year === year);
  const listed = unread.length > 0 ? withoutProjects(dated.readings, year) : dated.readings;
  const known = unclear === undefined ? found.projects : found.projects.filter((one) => one.year !== undefined);
  const projects = projectFacts(known, listed, year, unread);
  const agreed = agreedProjects([...listed, ...projects.readings], year, projectTotals);
  const surveys = surveysOf(found, year)
    .filter(({ year: own }) => unclear === undefined || own !== undefined)
    .map(({ survey }) => survey);
  const resolved = resolveFacts({
    readings: agreed.readings,
    blanks: [...found.blanks, ...dated.blanks],
    year,
    typed,
    overrides,
    surveys,
    otherFunds: found.otherFunds,
  });
  const facts = deriveFacts(withForm(resolved.facts, formSatisfaction), resolved.blank);
  return {
    unit,
    ...(unitSaid && { unitSaid }),
    year,
    facts,
    lastYear: lastYearFacts(agreed.readings, year),
    functionLines: chosenLines(found.lines, year),
    survey: linkedSurvey(surveys, resolved.facts),
    tables: found.tables,
    findings: [
      ...(newer ? [newer] : []),
      ...(unclear === undefined ? [] : [yearFinding(year, unclear)]),
      ...found.findings.filter((one) => one.year === undefined || one.year === year).map((one) => one.finding),
      ...projects.findings,
      ...agreed.findings,
      ...unreadFinding(unread),
      ...resolved.findings,
      ...proseFindings(found.prose, facts),
    ],
  };
}

const PROJECT_FACTS: readonly FactId[] = ['projectCount', 'evaluatedProjects', 'projectsBudget', 'projectsExecuted'];

/** Some of the projects are not all of them. */
function withoutProjects(readings: readonly Reading[], year: number | undefined): readonly Reading[] {
  return readings.filter(
    (reading) => !PROJECT_FACTS.includes(reading.fact) || (yearOf(reading) !== undefined && yearOf(reading) !== year),
  );
}

function unreadFinding(unread: readonly UnreadProjects[]): readonly Finding[] {
  if (unread.length === 0) return [];
  const places = unread.map(({ sheet, cell }) => ({ sheet, cell }));
  const shown = places.map(({ sheet, cell }) => `${sheet}!${cell}`).join('、');
  return [{ code: 'projectsUnread', level: 'error', details: { places: shown }, places }];
}

/** This year's surveys, drafts only where there is nothing else. */
function surveysOf({ surveys }: TableFinds, year: number | undefined): TableFinds['surveys'] {
  const own = surveys.filter((one) => one.year === undefined || one.year === year);
  const open = own.filter(({ survey: { secondChoice } }) => !secondChoice);
  return open.length > 0 ? open : own;
}

/** The one that 满意度问卷 leads to. Several that say the same are as one; where they differ she is asked first. */
function linkedSurvey(surveys: readonly Survey[], facts: Facts['facts']): Survey | undefined {
  return surveys.length === 1 || facts.get('satisfaction')?.status === 'read' ? surveys[0] : undefined;
}

/** Of each stage and side the lines of one table, the first of this year: two tables' lines are never mixed. */
function chosenLines(lines: readonly FunctionLine[], year: number | undefined): readonly FunctionLine[] {
  const first = new Map<string, string>();
  return lines.filter(({ side, stage, reading }) => {
    const own = yearOf(reading);
    if (own !== undefined && own !== year) return false;
    const list = `${stage}/${side}`;
    if (!first.has(list)) first.set(list, reading.source.sheet);
    return first.get(list) === reading.source.sheet;
  });
}

function withForm(facts: ReadonlyMap<FactId, Fact>, score: Decimal | undefined): ReadonlyMap<FactId, Fact> {
  const satisfaction = facts.get('satisfaction');
  if (score === undefined || satisfaction?.status !== 'missing') return facts;
  return new Map([...facts, ['satisfaction', { ...satisfaction, status: 'typed', value: score }]]);
}
