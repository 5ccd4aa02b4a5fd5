import type { Outcome } from './phrase';

const BASIC = /^(?:基础分|基本分|起评分|基准分|底分|初始分)$/;
const WHOLE =
  /^(?:满分|总分|分值|标准分|该项满分|权重|本项满分|指标分值|指标满分|共|总计|合计|本指标满分|该指标满分)(?:为)?$/;

/** 「满分10分」 and 「基础分60分」 name marks of the whole indicator; undefined for any other words. */
export function statedPoints(
  text: string,
  outcome: Outcome,
): { readonly points: string; readonly base: boolean } | undefined {
  if (outcome.kind !== 'gain' || !('points' in outcome.mark)) return undefined;
  if (BASIC.test(text)) return { points: outcome.mark.points, base: true };
  return WHOLE.test(text) ? { points: outcome.mark.points, base: false } : undefined;
}
