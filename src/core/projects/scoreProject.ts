import { type Decimal, ZERO, decimal, roundScore } from '../base/decimal';
import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import { gradeFrom } from './gradeFrom';
import { checkProject, totalIsEmpty } from './checkProject';
import { type Project, placesText } from './mergeProjects';
import type { IndicatorRecord, Money } from './project';
import { placeOf } from './read/sheetGrid';
import { type IndicatorContext, scoreIndicator, typedScore } from './scoreIndicator';
import { scoreRate } from './scoreRate';
import type { IndicatorEntry, ProjectEntries, ProjectEntry, ProjectScorecard, ScoredTarget } from './scorecard';
import { mayBeAssumedMet } from './targets/levels';
import { type HerCell, shownText } from './targets/quantity';
import { isBlank } from './targets/readTarget';
import { ownAgainst, plainNumber } from './targets/scoreTarget';
import { numberOf, textOf } from '../workbook/typed';

export interface ProjectContext extends Omit<IndicatorContext, 'project'> {
  readonly entries: ProjectEntries;
}

const RATE = '预算执行率';
const NO_ENTRY: ProjectEntry = { indicators: new Map() };

export function scoreProject(project: Project, context: ProjectContext): ProjectScorecard {
  const entry = context.entries.projects.get(project.key) ?? NO_ENTRY;
  const findings: Finding[] = [];
  const sums = withoutEmptyTotals(project, findings);
  const budget = sums.adjusted.kind === 'absent' ? sums.initial : sums.adjusted;
  const own = { ...context, project: project.name };
  const listed = listedTotal(project);
  const rated = rateIndicator(project, budget, sums.executed, entry, context, findings);
  const others = project.indicators.filter((record) => !isRateRow(record));
  const scored = others.map((record) => scoreIndicator(record, entryOf(entry, record.path), own));
  findings.push(...scored.flatMap((one) => one.findings));
  const aspects = others.length === 0 && listed === undefined ? aspectIndicators(project, entry, context) : [];
  const indicators = [...(rated.scored ? [rated.scored] : []), ...scored.map((one) => one.scored), ...aspects];
  findings.push(...checkProject(project, indicators, rated.rate));
  const totalled = totalOf(project, indicators, entry, listed, findings);
  return {
    ...sums,
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

/** A printed 0 over filled parts is a total that nobody filled in. */
function withoutEmptyTotals(project: Project, findings: Finding[]): Record<'initial' | 'adjusted' | 'executed', Money> {
  const { form } = project;
  const settled = (which: 'initial' | 'adjusted' | 'executed'): Money => {
    const money = project[which];
    if (!form || !totalIsEmpty(form, which) || money.kind !== 'amount' || !money.value.isZero()) return money;
    const places = [
      ...money.places,
      ...form.parts.flatMap((part) => (part[which].kind === 'amount' ? part[which].places : [])),
    ];
    findings.push({
      code: 'projectTotalEmpty',
      level: 'error',
      details: { project: project.name, places: placesText(places) },
      places,
    });
    return { kind: 'unusable', places };
  };
  return { initial: settled('initial'), adjusted: settled('adjusted'), executed: settled('executed') };
}

function isRateRow({ path }: IndicatorRecord): boolean {
  return path.some((name) => /^(?:预算|资金)?执行率(?:指标)?$/.test(plainText(name)));
}

function entryOf(entry: ProjectEntry, path: readonly string[]): IndicatorEntry {
  return entry.indicators.get(path.join('/')) ?? {};
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
  const result = scoreRate(project.name, budget, executed, mark ?? ZERO);
  findings.push(...result.findings);
  if (mark === undefined) return { rate: result.rate, scored: undefined };
  const own = row?.own ?? project.form?.ownRateScore;
  const typed = entryOf(entry, [RATE]);
  const settled = typedScore(typed.score, mark) ?? { status: result.score ? 'scored' : 'pending', score: result.score };
  if (result.score) findings.push(...ownRateScore(project, own, result.score));
  const scored: ScoredTarget = {
    path: [RATE],
    kind: 'rate',
    record: row,
    full: mark,
    targetText: '100%',
    doneText: result.rate ? `${result.rate.times(100).toFixed(2)}%` : '',
    own,
    reasonCell:
      row?.reason ??
      project.form?.rateReason ??
      project.lines.find(({ rateReason }) => rateReason && !isBlank(rateReason))?.rateReason,
    answer: undefined,
    reason: typed.score && settled.status !== 'pending' ? { code: 'typed', details: {} } : result.reason,
    entry: typed,
    ...settled,
  } as ScoredTarget;
  return { rate: result.rate, scored };
}

function ownRateScore(project: Project, own: HerCell | undefined, score: Decimal): readonly Finding[] {
  const against = ownAgainst(own, score);
  if (!own || (against !== 'higher' && against !== 'lower')) return [];
  const places = [placeOf(own)];
  const details = {
    project: project.name,
    indicator: RATE,
    own: shownText(own),
    score: roundScore(score).toString(),
    sheet: own.sheet,
    cell: places[0]?.cell ?? '',
  };
  if (against === 'higher') return [{ code: 'projectOwnHigher', level: 'error', details, places }];
  const reason = project.form?.rateReason;
  return reason && !isBlank(reason) ? [] : [{ code: 'projectOwnLower', level: 'notice', details, places }];
}

/** Without 三级指标 each 一级指标 of the scheme is judged by the year's goal and what became of it. */
function aspectIndicators(
  project: Project,
  entry: ProjectEntry,
  { scheme, assumeMet, entries }: ProjectContext,
): readonly ScoredTarget[] {
  const source =
    project.form ?? project.lines.find(({ completion }) => completion && !isBlank(completion)) ?? project.lines[0];
  const [goal, completion] = [source?.goal, source?.completion];
  const [goalText, doneText] = [
    goal ? shownText(goal) : '',
    completion && !isBlank(completion) ? shownText(completion) : '',
  ];
  return scheme.aspects.map((aspect): ScoredTarget => {
    const typedMark = numberOf(entries.aspectMarks.get(aspect.name));
    const full = aspect.full === undefined ? typedMark : decimal(aspect.full);
    const own = entryOf(entry, [aspect.name]);
    const typed = full && typedScore(own.score, full);
    // Satisfaction is a figure of a survey, and no figure is assumed.
    const assumed =
      assumeMet && !/满意/.test(aspect.name) && full !== undefined && mayBeAssumedMet(doneText.replace(/\d/g, ''), '');
    const settled =
      typed ??
      (assumed ? { status: 'scored' as const, score: full } : { status: 'pending' as const, score: undefined });
    const code = typed
      ? 'typed'
      : assumed
        ? 'assumedLevel'
        : full === undefined
          ? 'aspectNoMark'
          : doneText === ''
            ? 'noCompletion'
            : 'aspect';
    return {
      path: [aspect.name],
      kind: 'aspect',
      record: undefined,
      full,
      targetText: goalText,
      doneText,
      own: undefined,
      reasonCell: undefined,
      answer: undefined,
      reason: {
        code,
        details: {
          low: '0',
          high: full?.toString() ?? '',
          full: full?.toString() ?? '',
          target: goalText,
          done: doneText,
          score: settled.score?.toString() ?? '',
        },
      },
      entry: own,
      ...settled,
    };
  });
}

/** A list's own 自评得分 stands where no form tells how it came about. */
function listedTotal(project: Project): HerCell | undefined {
  if (project.indicators.length > 0) return undefined;
  return project.lines.find(({ ownTotal }) => ownTotal && !isBlank(ownTotal))?.ownTotal;
}

type Totalled = Pick<ProjectScorecard, 'total' | 'pending' | 'fullMark' | 'rescaled'>;

function totalOf(
  project: Project,
  indicators: readonly ScoredTarget[],
  entry: ProjectEntry,
  listed: HerCell | undefined,
  findings: Finding[],
): Totalled {
  const applicable = indicators.filter(({ status }) => status !== 'notApplicable');
  const fullMark = applicable.reduce((sum, { full }) => sum.plus(full ?? ZERO), ZERO);
  const rescaled = textOf(entry.rescale).trim() === '是';
  if (listed) return listedResult(project, listed, fullMark, findings);
  const open = applicable.filter(({ status }) => status === 'pending').length;
  const complete = applicable.every(({ full }) => full !== undefined);
  const ties = fullMark.equals(100);
  if (complete && !ties && !rescaled && project.indicators.length > 0)
    findings.push(marksFinding(project, indicators, fullMark));
  const pending = open + (ties || rescaled || !complete ? 0 : 1) + (project.twice ? 1 : 0);
  if (pending > 0 || !complete || fullMark.isZero())
    return { total: undefined, pending: Math.max(1, pending), fullMark, rescaled };
  const sum = applicable.reduce((all, { score }) => all.plus(score ?? ZERO), ZERO);
  const total = roundScore(rescaled && !ties ? sum.div(fullMark).times(100) : sum);
  findings.push(...ownTotalFindings(project, total));
  return { total, pending: 0, fullMark, rescaled };
}

function listedResult(project: Project, listed: HerCell, fullMark: Decimal, findings: Finding[]): Totalled {
  const total = plainNumber(listed);
  if (total?.gte(0) && total.lte(100)) return { total: roundScore(total), pending: 0, fullMark, rescaled: false };
  const places = [placeOf(listed)];
  findings.push({
    code: 'projectListedRefused',
    level: 'error',
    details: { project: project.name, shown: shownText(listed), places: placesText(places) },
    places,
  });
  return { total: undefined, pending: 1, fullMark, rescaled: false };
}

function marksFinding(project: Project, indicators: readonly ScoredTarget[], sum: Decimal): Finding {
  const places = [
    ...(project.form?.rateMark && !isBlank(project.form.rateMark) ? [placeOf(project.form.rateMark)] : []),
    ...indicators.flatMap(({ record }) => (record?.full ? [placeOf(record.full)] : [])),
  ];
  return {
    code: 'projectMarksNot100',
    level: 'error',
    details: { project: project.name, sum: sum.toString(), places: placesText(places) },
    places,
  };
}

/** Her own 总分 beside ours, in the form and in the list. */
function ownTotalFindings(project: Project, total: Decimal): readonly Finding[] {
  const cells = [project.form?.ownTotal, ...project.lines.map(({ ownTotal }) => ownTotal)].filter(
    (cell) => cell !== undefined,
  );
  return cells.flatMap((cell): readonly Finding[] => {
    const against = ownAgainst(cell, total);
    if (against === 'same' || against === 'none') return [];
    const places = [placeOf(cell)];
    return [
      {
        code: 'projectOwnTotal',
        level: against === 'lower' ? 'notice' : 'error',
        details: { project: project.name, own: shownText(cell), total: total.toString(), places: placesText(places) },
        places,
      },
    ];
  });
}
