import type { OpenWorkbook } from '../openWorkbook';
import type { GraftPlan } from './planGraft';

/** The place in the finished workbook of the sheet that was at this place in hers. */
export function newPlace(workbook: OpenWorkbook, plan: GraftPlan, place: number): number {
  const sheet = workbook.sheets[place];
  if (!sheet) return place;
  return plan.order.findIndex((entry) => entry === sheet || ('draft' in entry && entry.existing === sheet));
}
