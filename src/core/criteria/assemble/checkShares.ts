import { decimal } from '../../base/decimal';
import type { ValueKind } from '../../rules/rule';
import { fail } from '../criterionProblem';
import { CHANGE_NAMES } from '../indicatorNames';
import { shown } from './shown';
import type { Place } from './stretch';

/** 「完成率≥950%」 「执行率≥0.95%」: a sign or a point too many; nobody asks for nine times of all there is, nor for less than a hundredth of it. */
export function checkShares(places: readonly Place[], kind: ValueKind, named: string): void {
  if (kind !== 'rate' || !OF_ALL.test(named) || CHANGE_NAMES.test(named)) return;
  for (const { interval, span } of places)
    for (const edge of [interval.from, interval.to]) {
      const at = decimal(edge?.at ?? 1).abs();
      const isTiny = at.gt(0) && at.lt('0.01') && edge === interval.from;
      if (at.gt(MOST) || isTiny) fail('thresholdOdd', span, { at: shown(edge?.at ?? '1', kind) });
    }
}

const MOST = 3;
/** Shares of all that there is to do; how much is saved, left over or complained of may well be little. */
const OF_ALL =
  /(?:完成|执行|支付|支出进度|到位|合格|达标|覆盖|满意|及时|办结|知晓|控制|安排|利用|使用|参与|参保|入学|成活|普及)(?:进度|度|率)/;
