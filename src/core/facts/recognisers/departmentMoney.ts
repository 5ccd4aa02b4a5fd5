import type { Item } from './items';
import { saidThing } from './saidThing';

/**
 * 「公用经费」 「基本支出合计」: all of one kind of the department's money, by a name that says nothing else. Among projects or
 * things bought it is a line of neither, and no sum of theirs may hold it.
 */
export function namesDepartmentMoney(key: string): boolean {
  const { item } = saidThing(key);
  return item !== undefined && item !== 'other' && !MAY_BE_A_LINE.includes(item);
}

/** A car that is bought or kept running may be a project, and goods. */
const MAY_BE_A_LINE: readonly Item[] = ['vehicle', 'vehiclePurchase', 'vehicleRunning', 'procurement'];
