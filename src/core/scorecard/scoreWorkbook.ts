import { type Decimal, ZERO, roundScore } from '../base/decimal';
import type { Finding } from '../base/problem';
import type { Facts } from '../facts/facts';
import { type Scheme, indicatorPath } from '../schemes/scheme';
import type { Typed } from '../workbook/typed';
import { adjusted } from './adjusted';
import type { Entries } from './entries';
import { gradeOf } from './gradeOf';
import { scoreIndicator } from './scoreIndicator';
import { isOpen } from './isOpen';
import type { GroupScore, ScoredIndicator, Scorecard } from './scorecard';

/** Scores every indicator of a scheme from the facts and from what a person decided. */
export function scoreWorkbook(scheme: Scheme, facts: Facts, entries: Entries): Scorecard {
  const findings: Finding[] = [];
  const indicators = scheme.dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.indicators.map((indicator) => {
        const path = indicatorPath(dimension.name, subDimension.name, indicator.name);
        const scored = scoreIndicator(path, indicator, entries.indicators.get(path) ?? {}, facts);
        findings.push(...scored.findings);
        return { ...scored.result, dimension: dimension.name, subDimension: subDimension.name };
      }),
    ),
  );
  const groups = scheme.dimensions.map(({ name }) =>
    groupScore(
      name,
      indicators.filter(({ dimension }) => dimension === name),
    ),
  );
  const whole = groupScore('', indicators);
  const assumed = indicators
    .filter(({ entry }) => entry.level?.assumed === true || entry.points?.some((point) => point.assumed) === true)
    .map(({ path }) => path);
  return {
    scheme,
    indicators,
    groups,
    ...totals(whole, scheme, entries.adjustments ?? new Map()),
    assumed,
    findings: [...findings, ...fullMarkFinding(whole.full)],
  };
}

function totals(
  whole: GroupScore,
  scheme: Scheme,
  typed: ReadonlyMap<string, Typed>,
): Pick<Scorecard, 'total' | 'applicableFull' | 'converted' | 'grade' | 'pending' | 'adjusted'> {
  const partial = !whole.applicableFull.equals(whole.full) && !whole.applicableFull.isZero();
  const converted =
    partial && whole.pending === 0 ? roundScore(whole.score.div(whole.applicableFull).times(whole.full)) : undefined;
  const final = whole.pending === 0 ? (converted ?? whole.score) : undefined;
  const withExtras = adjusted(scheme, { score: final, full: whole.full }, typed);
  const graded = withExtras ? withExtras.total : final;
  const grade = graded && !whole.applicableFull.isZero() ? gradeOf(graded, scheme.grades) : undefined;
  return {
    total: whole.score,
    applicableFull: whole.applicableFull,
    converted,
    grade,
    pending: whole.pending,
    ...(withExtras && { adjusted: withExtras }),
  };
}

function groupScore(name: string, indicators: readonly ScoredIndicator[]): GroupScore {
  let [full, applicableFull, score, pending] = [ZERO, ZERO, ZERO, 0];
  for (const scored of indicators) {
    full = full.plus(scored.fullMark);
    if (scored.status !== 'notApplicable') applicableFull = applicableFull.plus(scored.fullMark);
    if (isOpen(scored)) pending++;
    score = score.plus(scored.score ?? ZERO);
  }
  // A score she typed may have more decimals than two; totals are shown and graded with two.
  return { name, full, applicableFull, score: roundScore(score), pending };
}

function fullMarkFinding(full: Decimal): readonly Finding[] {
  return full.equals(100)
    ? []
    : [{ code: 'fullMarksNot100', level: 'error', details: { sum: full.toString() }, places: [] }];
}
