import { type Decimal, ZERO, decimal, roundScore } from '../base/decimal';
import type { Finding, Place } from '../base/problem';
import { plainText } from '../base/text';
import { aspectIndicators } from './aspectIndicators';
import { gradeFrom } from './gradeFrom';
import { checkProject } from './checkProject';
import type { Project } from './mergeProjects';
import { placesOf } from './placesText';
import type { IndicatorRecord, Money } from './project';
import { placeOf } from './read/sheetGrid';
import { totalProject } from './totalProject';
import { type ProjectContext, scoreRecord, typedScore } from './scoreRecord';
import { scoreRate } from './scoreRate';
import type { ProjectEntry, ProjectScorecard, ScoredTarget } from './projectScorecard';
import { type HerCell, shownText } from './targets/quantity';
import { isBlank } from './targets/readTarget';
import { ownAgainst, plainNumber } from './targets/ownScore';

const RATE = '预算执行率';
const NO_ENTRY: ProjectEntry = { indicators: new Map() };

export function scoreProject(project: Project, context: ProjectContext): ProjectScorecard {
  const entry = context.entries.projects.get(project.key) ?? NO_ENTRY;
  const findings: Finding[] = [];
  const { initial, adjusted, executed } = project;
  const budget = adjusted.kind === 'absent' ? initial : adjusted;
  const own = { ...context, project: project.name };
  const listed = listedTotal(project);
  const rated = rateIndicator(project, budget, executed, entry, context, findings);
  const others = project.indicators.filter((record) => !isRateRow(record));
  const keys = keysOf(others);
  const scored = others.map((record, index) => {
    const key = keys[index] ?? '';
    return scoreRecord(key, record, entry.indicators.get(key) ?? {}, own);
  });
  findings.push(...scored.flatMap((one) => one.findings));
  const aspects = others.length === 0 && listed === undefined ? aspectIndicators(project, entry, context) : [];
  const indicators = [...(rated.scored ? [rated.scored] : []), ...scored.map((one) => one.scored), ...aspects];
  findings.push(...checkProject(project, indicators, rated.rate));
  const totalled = totalProject(project, indicators, entry, listed, findings);
  return {
    initial,
    adjusted,
    executed,
    budget,
    key: project.key,
    name: project.name,
    places: project.places,
    project,
    rate: rated.rate,
    indicators,
    ...totalled,
    grade: totalled.total && gradeFrom(context.scheme.grades, totalled.total),
    listed: listed !== undefined,
    findings,
  };
}

function isRateRow({ path }: IndicatorRecord): boolean {
  return path.some((name) => /^(?:预算|资金)?执行率(?:指标)?$/.test(plainText(name)));
}

/** Two indicators of one path are told apart by their order. */
function keysOf(records: readonly IndicatorRecord[]): readonly string[] {
  const seen = new Map<string, number>();
  return records.map(({ path }) => {
    const key = path.join('/');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${String(count)}`;
  });
}

function rateIndicator(
  project: Project,
  budget: Money,
  executed: Money,
  entry: ProjectEntry,
  { scheme }: ProjectContext,
  findings: Finding[],
): { readonly rate: Decimal | undefined; readonly scored: ScoredTarget | undefined } {
  const row = project.indicators.find(isRateRow);
  const markCell = row?.full ?? project.form?.rateMark;
  const written = markCell && plainNumber(markCell);
  const mark = written ?? (scheme.rateMark === undefined ? undefined : decimal(scheme.rateMark));
  const result = scoreRate(project.name, budget, executed, mark ?? ZERO, scheme);
  findings.push(...result.findings);
  if (mark === undefined) return { rate: result.rate, scored: undefined };
  const own = row?.own ?? project.form?.ownRateScore;
  const typed = entry.indicators.get(RATE) ?? {};
  const settled = typedScore(typed.score, mark) ?? { status: result.score ? 'scored' : 'pending', score: result.score };
  if (result.score)
    findings.push(...ownRateScore(project, own, result.score, [...placesOf(budget), ...placesOf(executed)]));
  const scored: ScoredTarget = {
    key: RATE,
    path: [RATE],
    kind: 'rate',
    record: row,
    full: mark,
    markCell: written === undefined ? undefined : markCell,
    askedMark: false,
    targetText: '100%',
    doneText: result.rate ? `${result.rate.times(100).toFixed(2)}%` : '',
    own,
    reasonCell:
      row?.reason ??
      project.form?.rateReason ??
      project.lines.find(({ rateReason }) => rateReason && !isBlank(rateReason))?.rateReason,
    answer: undefined,
    reason: typed.score && settled.status !== 'pending' ? { because: 'typed', details: {} } : result.reason,
    entry: typed,
    ...settled,
  };
  return { rate: result.rate, scored };
}

function ownRateScore(
  project: Project,
  own: HerCell | undefined,
  score: Decimal,
  money: readonly Place[],
): readonly Finding[] {
  const against = ownAgainst(own, score);
  if (!own || (against !== 'higher' && against !== 'lower')) return [];
  const place = placeOf(own);
  const places = [...money, place];
  const details = {
    project: project.name,
    indicator: RATE,
    own: shownText(own),
    score: roundScore(score).toString(),
    sheet: own.sheet,
    cell: place.cell ?? '',
  };
  if (against === 'higher') return [{ code: 'projectOwnHigher', level: 'error', details, places }];
  const reason = project.form?.rateReason;
  return reason && !isBlank(reason) ? [] : [{ code: 'projectOwnLower', level: 'notice', details, places }];
}

/** A list's own 自评得分 stands where no form tells how it came about. */
function listedTotal(project: Project): HerCell | undefined {
  if (project.indicators.length > 0) return undefined;
  return project.lines.find(({ ownTotal }) => ownTotal && !isBlank(ownTotal))?.ownTotal;
}
