import type { Label } from '../../base/text';
import type { Column } from '../../tables/table';
import type { Collector } from '../collector';
import type { Spot } from '../wordBars';
import { factLabelled } from './factLabels';

/** A figure under its name. */
export interface Counted {
  readonly label: Label;
  readonly row: number;
  readonly column: Column;
}

/** How many villages and communities there are; `spot` is where one of `counted` stands. 「行政村 16」 beside 「社区 2」 is a part. */
export function collectVillages(spot: Spot, villages: Counted, counted: readonly Counted[], collect: Collector): void {
  const communities = communitiesBeside(villages, counted);
  const [found, ...more] = communities;
  if (!found) {
    collect.amount(spot);
    return;
  }
  const isWhole = [villages, found].every(({ label }) => !label.partOf) && COMMUNITIES.test(found.label.key);
  if (more.length > 0 || !isWhole) return;
  const label = [villages, found].map(({ label: { text } }) => text).join(' + ');
  collect.sumCells({ ...spot, label }, [villages, found]);
}

function communitiesBeside({ label: { key } }: Counted, counted: readonly Counted[]): readonly Counted[] {
  if (factLabelled(key) !== 'villages' || /居|社区/.test(key)) return [];
  return counted.filter(({ label }) => label.key !== key && OF_COMMUNITIES.test(label.key));
}

const OF_COMMUNITIES = /^(?!.*村).*(?:社区|居委会|居民委员会)(?:\(个\)|数|数量|个数)*$/;
/** Nothing but what they are called. */
const COMMUNITIES = /^(?:下辖|所辖|辖)?(?:社区|居委会|居民委员会|社区居委会|社区居民委员会)(?:\(个\)|数|数量|个数)*$/;
