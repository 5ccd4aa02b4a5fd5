import type { ReportData } from '../data/reportData';
import { settledScore } from './indicatorFields';
import { subGroupsOf } from './subGroups';
import { type Field, openField, pointsField } from './field';

/** The score of every 一级指标, 二级指标 and 三级指标 under its name, where no other bears it. */
export function namedScores({ scorecard }: ReportData): readonly Field[] {
  const scored = scorecard.indicators.map((one) => ({ name: one.indicator.name, score: settledScore(one) }));
  const groups = scorecard.groups.map(({ name, score, pending }) => ({
    name,
    score: pending === 0 ? score : undefined,
  }));
  // Of what does not apply at all there is no score to write.
  const subGroups = subGroupsOf(scorecard.indicators).map(({ name, indicators, score }) => ({
    name,
    score: indicators.some(settledScore) ? score : undefined,
  }));
  const all = [...groups, ...subGroups, ...scored];
  return all.flatMap(({ name, score }): Field[] => {
    if (all.filter((one) => one.name === name).length > 1) return [];
    const label = `${name}得分`;
    return [score ? pointsField(label, score) : openField(label, `${label}（还有指标没有评分）`)];
  });
}
