import type { Decimal } from '../base/decimal';
import type { Place } from '../base/problem';

/** A number of the workbook under the name that a sentence gives it. Exact: 万元, a fraction, a count, points. */
export interface Figure {
  readonly label: string;
  readonly value: Decimal;
  readonly measure: Measure;
  /** Of a count: 人, 个, 辆. */
  readonly unit?: string;
  /** The report field that holds it, where there is one. */
  readonly field?: string;
  /** Her cell, or ours. */
  readonly source?: Place;
}

export type Measure = 'money' | 'rate' | 'count' | 'points';

/** How this document prints its money; everything else is printed one way. */
export interface Dress {
  readonly money: '万元' | '元';
  /** 「45万元」, not 「45.00万元」. */
  readonly trim?: boolean;
}

export const WAN_YUAN: Dress = { money: '万元' };
export const YUAN: Dress = { money: '元' };
