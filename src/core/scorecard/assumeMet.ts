import { answerText } from '../rules/cellText';
import type { Facts } from '../facts/facts';
import { questionsOf } from '../schemes/questions';
import type { Scheme } from '../schemes/scheme';
import { indicatorPath } from '../schemes/scheme';
import type { Entries, IndicatorEntry, PointEntry } from './entries';

/** Answers every open 要点 with 是 and every level that nothing gives with the best, and marks them as assumed. */
export function assumeMet(scheme: Scheme, entries: Entries, facts: Facts): Entries {
  const indicators = new Map(entries.indicators);
  for (const dimension of scheme.dimensions) {
    for (const subDimension of dimension.subDimensions) {
      for (const indicator of subDimension.indicators) {
        const { name, measure } = indicator;
        const path = indicatorPath(dimension.name, subDimension.name, name);
        const entry = indicators.get(path) ?? {};
        if (measure.kind === 'checklist')
          indicators.set(path, { ...entry, points: assumedPoints(entry, measure.points.length) });
        const best = questionsOf(indicator).flatMap((question) =>
          question.kind === 'level' ? question.levels : [],
        )[0];
        const known =
          measure.kind === 'level' &&
          measure.from !== undefined &&
          facts.facts.get(measure.from.fact)?.value !== undefined;
        if (measure.kind === 'level' && best !== undefined && (entry.level?.text ?? '') === '' && !known)
          indicators.set(path, { ...entry, level: { ...entry.level, text: best, assumed: true } });
      }
    }
  }
  return { ...entries, indicators };
}

function assumedPoints(entry: IndicatorEntry, count: number): readonly PointEntry[] {
  return Array.from({ length: count }, (_, index): PointEntry => {
    const point = entry.points?.[index];
    return point === undefined || point.text === '' ? { ...point, text: answerText.met, assumed: true } : point;
  });
}
