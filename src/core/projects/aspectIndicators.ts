import { decimal } from '../base/decimal';
import { numberOf } from '../workbook/typed';
import type { Project } from './mergeProjects';
import { type ProjectContext, typedScore } from './scoreRecord';
import type { ProjectEntry, ScoredTarget } from './projectScorecard';
import { mayBeAssumedMet } from './targets/levels';
import { shownText } from './targets/quantity';
import { isBlank } from './targets/readTarget';

/** Without 三级指标 each 一级指标 of the scheme is judged by the year's goal and what became of it. */
export function aspectIndicators(
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
    const typedMark = numberOf(entry.indicators.get(aspect.name)?.full ?? entries.aspectMarks.get(aspect.name));
    const full = aspect.full === undefined ? typedMark : decimal(aspect.full);
    const own = entry.indicators.get(aspect.name) ?? {};
    const typed = full && typedScore(own.score, full);
    // Satisfaction is a figure of a survey, and no figure is assumed.
    const assumed =
      assumeMet &&
      !/满意/.test(aspect.name) &&
      full !== undefined &&
      mayBeAssumedMet(doneText, goalText, scheme.levels);
    const settled =
      typed ??
      (assumed ? { status: 'scored' as const, score: full } : { status: 'pending' as const, score: undefined });
    const because = (): string => {
      if (typed) return 'typed';
      if (assumed) return 'assumedLevel';
      if (full === undefined) return 'aspectNoMark';
      return doneText === '' ? 'aspectNoCompletion' : 'aspect';
    };
    return {
      key: aspect.name,
      path: [aspect.name],
      kind: 'aspect',
      record: undefined,
      full,
      markCell: undefined,
      askedMark: aspect.full === undefined,
      targetText: goalText,
      doneText,
      own: undefined,
      reasonCell: undefined,
      answer: undefined,
      reason: {
        because: because(),
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
