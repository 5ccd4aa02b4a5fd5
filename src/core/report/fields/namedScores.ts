import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import type { ScoredIndicator } from '../../scorecard/scorecard';
import type { ReportData } from '../data/reportData';
import { settledScore } from './indicatorFields';
import { subGroupsOf } from './subGroups';
import { type Field, numberField, openField, pointsField, textField } from './field';

/** The score of every 一级指标, 二级指标 and 三级指标 under its name, and what it lost, where no other bears that name. */
export function namedScores({ scorecard }: ReportData): readonly Field[] {
  const scored = scorecard.indicators.map((one) => named(one.indicator.name, [one], settledScore(one)));
  const groups = scorecard.groups.map(({ name, score, pending }) => {
    const own = scorecard.indicators.filter(({ dimension }) => dimension === name);
    return named(name, own, pending === 0 ? score : undefined);
  });
  // Of what does not apply at all there is no score to write.
  const subGroups = subGroupsOf(scorecard.indicators).map(({ name, indicators, score }) =>
    named(name, indicators, indicators.some(settledScore) ? score : undefined),
  );
  const all = [...groups, ...subGroups, ...scored];
  return all.flatMap((one, at): Field[] => {
    const { name, applicable, score } = one;
    // A group of one indicator may bear its name, and is the same.
    const first = all.findIndex((other) => other.name === name);
    if (first < at || all.some((other) => other.name === name && !isSame(one, other))) return [];
    const [got, lost, share] = [`${name}得分`, `${name}扣分`, `${name}得分率`];
    if (score)
      return [pointsField(got, score), pointsField(lost, applicable.minus(score)), rateOf(share, score, applicable)];
    return [got, lost, share].map((label) => openField(label, `${label}（还有指标没有评分）`));
  });
}

function named(name: string, own: readonly ScoredIndicator[], score: Decimal | undefined) {
  const applicable = sumOf(own.map(({ status, fullMark }) => (status === 'notApplicable' ? ZERO : fullMark)));
  return { name, applicable, score, own };
}

/** What was got of what could be. */
function rateOf(name: string, score: Decimal, applicable: Decimal): Field {
  return applicable.isZero()
    ? textField(name, '不计算')
    : numberField(name, { label: name, value: score.div(applicable), measure: 'rate' }, false);
}

type Named = ReturnType<typeof named>;

function isSame({ own }: Named, other: Named): boolean {
  return own.length === other.own.length && own.every(({ path }, at) => path === other.own[at]?.path);
}
