import type { ReportData } from '../data/reportData';
import { settledScore } from './indicatorFields';
import { type Field, openField, pointsField } from './field';

/** The score of every 一级指标, 二级指标 and 三级指标 under its name, where no other bears it. */
export function namedScores({ scorecard }: ReportData): readonly Field[] {
  const scored = scorecard.indicators.map((one) => ({ ...one, name: one.indicator.name, score: settledScore(one) }));
  const groups = scorecard.groups.map(({ name, score, pending }) => ({
    name,
    score: pending === 0 ? score : undefined,
  }));
  const all = [...groups, ...subGroups(scored), ...scored];
  return all.flatMap(({ name, score }): Field[] => {
    if (all.filter((one) => one.name === name).length > 1) return [];
    const label = `${name}得分`;
    return [score ? pointsField(label, score) : openField(label, `${label}（还有指标没有评分）`)];
  });
}

type Scored = Pick<ReportData['scorecard']['indicators'][number], 'dimension' | 'subDimension' | 'status' | 'score'>;

function subGroups(scored: readonly Scored[]) {
  const names = [...new Set(scored.map(({ dimension, subDimension }) => `${dimension}/${subDimension}`))];
  return names.map((path) => {
    const own = scored.filter(({ dimension, subDimension }) => path === `${dimension}/${subDimension}`);
    const open = own.some(({ status }) => status === 'pending' || status === 'unconfirmed');
    const [first, ...others] = own.flatMap(({ score }) => score ?? []);
    const sum = first && others.reduce((total, score) => total.plus(score), first);
    return { name: own[0]?.subDimension ?? '', score: open ? undefined : sum };
  });
}
