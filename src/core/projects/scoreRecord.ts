import { type Decimal, ZERO, roundScore } from '../base/decimal';
import { type Finding, type FurtherDetails, findingOfKind } from '../base/problem';
import type { MessageCode } from '../wording/messageDetails';
import { NOT_APPLICABLE } from '../rules/cellText';
import { numberOf, textOf, type Typed } from '../workbook/typed';
import type { IndicatorRecord } from './project';
import { placeOf } from './read/sheetGrid';
import type { ProjectScheme } from './schemes/projectScheme';
import type { IndicatorEntry, ProjectEntries, Reason, ScoredTarget } from './projectScorecard';
import { type HerCell, shownText } from './targets/quantity';
import { isBlank } from './targets/readTarget';
import { ownAgainst, plainNumber } from './targets/ownScore';
import { scoreTarget } from './targets/scoreTarget';
import type { TargetAnswer } from './targets/targetAnswer';

export interface IndicatorContext {
  readonly project: string;
  readonly scheme: ProjectScheme;
  readonly year: number | undefined;
  readonly assumeMet: boolean;
}

export interface ProjectContext extends Omit<IndicatorContext, 'project'> {
  readonly entries: ProjectEntries;
}

export interface ScoredWithFindings {
  readonly scored: ScoredTarget;
  readonly findings: readonly Finding[];
}

/** One 三级指标 of a form: by the rule, or as she typed it. */
export function scoreRecord(
  key: string,
  record: IndicatorRecord,
  entry: IndicatorEntry,
  context: IndicatorContext,
): ScoredWithFindings {
  const written = record.full && plainNumber(record.full);
  const full = written ?? numberOf(entry.full);
  const usable = full !== undefined && full.gt(0) ? full : undefined;
  const base = {
    key,
    path: record.path,
    kind: 'target',
    record,
    full: usable,
    markCell: written === undefined ? undefined : record.full,
    askedMark: written === undefined,
    targetText: targetText(record),
    doneText: record.done ? shownText(record.done) : '',
    own: record.own,
    reasonCell: record.reason,
    entry,
  } as const;
  if (usable === undefined) {
    const shown = record.full ? shownText(record.full) : '';
    const reason: Reason = { because: 'noMark', details: { shown } };
    return {
      scored: { ...base, status: 'pending', score: undefined, answer: undefined, reason },
      findings: [indicatorFinding('projectMarkMissing', record, context, [record.full], { shown })],
    };
  }
  const answer = answerOf(record, entry, usable, context);
  const typed = typedScore(entry.score, usable);
  const settled = typed ?? settledBy(answer);
  return {
    scored: {
      ...base,
      ...settled,
      answer,
      reason: reasonOf(
        settled,
        answer,
        usable,
        { ...base, words: context.scheme.unread.targets ?? record.noted ?? '' },
        typed !== undefined,
      ),
    },
    findings: [...findingsOf(record, answer, usable, context), ...typedFindings(entry, usable, record, context)],
  };
}

function answerOf(
  record: IndicatorRecord,
  entry: IndicatorEntry,
  full: Decimal,
  { scheme, year, assumeMet }: IndicatorContext,
): TargetAnswer {
  const { target, relation, unit, direction, path, done, own, noted } = record;
  return scoreTarget({
    cells: { value: target, relation, unit, direction, path },
    done,
    own,
    full,
    year,
    levels: scheme.levels,
    shortfall: scheme.shortfall,
    assumeMet,
    unread: scheme.unread.targets,
    noted: noted !== undefined,
    typedDone: numberOf(entry.done),
  });
}

type Settled = Pick<ScoredTarget, 'status' | 'score'>;

function settledBy(answer: TargetAnswer): Settled {
  return answer.status === 'scored'
    ? { status: 'scored', score: answer.score }
    : { status: answer.status, score: undefined };
}

/** A score that she typed into our sheet counts as long as it lies within the 分值. */
export function typedScore(typed: Typed | undefined, full: Decimal): Settled | undefined {
  if (typed === undefined) return undefined;
  if (textOf(typed).trim() === NOT_APPLICABLE) return { status: 'notApplicable', score: undefined };
  const score = numberOf(typed);
  return score?.gte(ZERO) && score.lte(full) ? { status: 'scored', score } : undefined;
}

/** ≥ | 95 | % as one text. */
function targetText({ relation, target, unit }: IndicatorRecord): string {
  const parts = [relation, target, unit].map((cell) => (cell && !isBlank(cell) ? shownText(cell) : ''));
  if (parts[1] === '') return '';
  return parts[1]?.endsWith(parts[2] ?? '') ? parts.slice(0, 2).join('') : parts.join('');
}

function reasonOf(
  settled: Settled,
  answer: TargetAnswer,
  full: Decimal,
  base: { targetText: string; doneText: string; own: HerCell | undefined; words: string },
  typed: boolean,
): Reason {
  const details = {
    target: base.targetText,
    done: base.doneText,
    words: base.words,
    full: full.toString(),
    score: settled.score === undefined ? '' : roundScore(settled.score).toString(),
    own: base.own ? shownText(base.own) : '',
  };
  if (typed) return { because: 'typed', details };
  if (answer.status === 'notApplicable') return { because: 'notApplicable', details };
  if (answer.status === 'scored')
    return {
      because: `${answer.why}${assumedRelation(answer) ? 'Assumed' : ''}`,
      details: { ...details, relation: relationOf(answer), ratio: percentText(answer.deviation) },
    };
  return {
    because: answer.why,
    details: {
      ...details,
      low: roundScore(answer.bounds[0]).toString(),
      high: roundScore(answer.bounds[1]).toString(),
    },
  };
}

function assumedRelation({ target }: TargetAnswer): boolean {
  return target.kind === 'bound' && target.assumed;
}

function relationOf({ target }: TargetAnswer): string {
  return target.kind === 'bound' ? target.relation.replace('>=', '≥').replace('<=', '≤') : '';
}

function percentText(ratio: Decimal | undefined): string {
  return ratio === undefined ? '' : `${ratio.times(100).toDecimalPlaces(2).toString()}%`;
}

function indicatorFinding<Code extends MessageCode>(
  code: Code,
  record: IndicatorRecord,
  context: IndicatorContext,
  cells: readonly (HerCell | undefined)[],
  details: FurtherDetails<Code, 'project' | 'indicator' | 'sheet' | 'cell'>,
  level: Finding['level'] = 'error',
): Finding {
  const places = [record.place, ...cells.flatMap((cell) => (cell ? [placeOf(cell)] : []))];
  const at = places.at(-1);
  const common = {
    project: context.project,
    indicator: record.path[2],
    sheet: at?.sheet ?? '',
    cell: at?.cell ?? '',
  };
  return findingOfKind(code, level, common, details, places);
}

/** Her own 得分 beside the rule's. */
function findingsOf(
  record: IndicatorRecord,
  answer: TargetAnswer,
  full: Decimal,
  context: IndicatorContext,
): readonly Finding[] {
  const { own, done, target, reason } = record;
  const cells = [target, done, record.full, own];
  if (answer.status === 'pending' && (answer.why === 'ownOutOfLevel' || answer.why === 'ownNotNumber')) {
    const [low, high] = answer.bounds;
    return [
      indicatorFinding(
        answer.why === 'ownOutOfLevel' ? 'projectOwnLevel' : 'projectOwnUnread',
        record,
        context,
        cells,
        {
          own: own ? shownText(own) : '',
          done: done ? shownText(done) : '',
          low: roundScore(low).toString(),
          high: roundScore(high).toString(),
        },
      ),
    ];
  }
  const overFull = own && plainNumber(own)?.gt(full);
  if (overFull)
    return [
      indicatorFinding('projectOwnOverMark', record, context, cells, { own: shownText(own), full: full.toString() }),
    ];
  if (answer.status !== 'scored' || answer.why === 'ownLevel') return [];
  const details = { own: own ? shownText(own) : '', score: roundScore(answer.score).toString() };
  switch (ownAgainst(own, answer.score)) {
    case 'higher':
      return [indicatorFinding('projectOwnHigher', record, context, cells, details)];
    case 'lower':
      return reason === undefined || isBlank(reason)
        ? [indicatorFinding('projectOwnLower', record, context, cells, details, 'notice')]
        : [];
    case 'unread':
      return [indicatorFinding('projectOwnUnread', record, context, cells, details)];
    case 'same':
    case 'none':
      return [];
  }
}

function typedFindings(
  { score, done }: IndicatorEntry,
  full: Decimal,
  record: IndicatorRecord,
  context: IndicatorContext,
): readonly Finding[] {
  const refused = score !== undefined && typedScore(score, full) === undefined;
  const unread = done !== undefined && numberOf(done) === undefined;
  return [
    ...(refused
      ? [indicatorFinding('projectTypedRefused', record, context, [], { typed: textOf(score), full: full.toString() })]
      : []),
    ...(unread ? [indicatorFinding('projectTypedDone', record, context, [], { typed: textOf(done) })] : []),
  ];
}
