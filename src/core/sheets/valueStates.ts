import type { ZeroPolicy } from '../facts/rates';
import { NOT_APPLICABLE, OVER_BUDGET } from '../rules/cellText';

/** Words that stand in a 实际值 cell where a zero denominator leaves no rate. */
export const VALUE_STATES: Readonly<Record<Exclude<ZeroPolicy, 'zero'>, string>> = {
  notApplicable: NOT_APPLICABLE,
  overBudget: OVER_BUDGET,
  manual: '无法计算',
};

/** Stands on paper and in sums where something is hers to fill. */
export const OPEN = '待填';

/** How the reason of a score begins that she has still to confirm. */
export const UNCONFIRMED = '待确认：';

/** Stands in the 备注 of what `--assume-met` answered; she deletes it when she has confirmed the answer. */
export const ASSUMED_MARK = '假定符合，未经人工确认';
