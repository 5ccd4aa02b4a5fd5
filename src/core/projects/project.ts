import type { Decimal } from '../base/decimal';
import type { Finding, Place } from '../base/problem';
import type { Formula } from '../formula/formula';
import type { HerCell } from './targets/quantity';

/** One sum of money as a list or a form gives it. */
export type Money =
  /** In 万元, with the way from her cells to it. */
  | {
      readonly kind: 'amount';
      readonly value: Decimal;
      readonly formula: Formula;
      readonly places: readonly Place[];
      /** What the number of its one cell is divided by; undefined where it is not as simple as that. */
      readonly divisor?: string;
    }
  /** The column is there, and nothing stands in it. */
  | { readonly kind: 'blank'; readonly places: readonly Place[] }
  /** Something stands there that cannot be used; the finding says why. */
  | { readonly kind: 'unusable'; readonly places: readonly Place[] }
  /** The table has no such column. */
  | { readonly kind: 'absent' };

export const ABSENT: Money = { kind: 'absent' };

/** What one table says of one project. */
export interface ProjectRecord {
  readonly from: 'list' | 'form' | 'goals';
  /** The table it is a line of; a form is a table of its own. */
  readonly table: string;
  readonly name: string;
  readonly namePlace: Place;
  readonly sheet: string;
  /** Reading order within the sheet. */
  readonly row: number;
  readonly title: string;
  readonly year: number | undefined;
  readonly secondChoice: boolean;
  readonly hidden: boolean;
  readonly department: string;
  readonly fundKind: string;
  /** 年初预算, or the only budget there is. */
  readonly initial: Money;
  /** The heading says 年初. */
  readonly saysInitial: boolean;
  /** 全年预算, after what was changed during the year. */
  readonly adjusted: Money;
  readonly executed: Money;
  /** The unit of her own cells, for forms that are written in it again. */
  readonly unitName: string;
  readonly parts: readonly MoneyPart[];
  readonly ownRate: HerCell | undefined;
  readonly rateMark: HerCell | undefined;
  readonly ownRateScore: HerCell | undefined;
  readonly rateReason: HerCell | undefined;
  readonly goal: HerCell | undefined;
  readonly completion: HerCell | undefined;
  readonly indicators: readonly IndicatorRecord[];
  /** The layout of her own form; a list has the one of 2020. */
  readonly layout: FormLayout;
  /** 评价结论, 存在问题, 改进措施 and who signs, as her form has them. */
  readonly closing: readonly ClosingPart[];
  readonly ownTotal: HerCell | undefined;
  readonly ownFull: HerCell | undefined;
  readonly ownGrade: HerCell | undefined;
  readonly findings: readonly Finding[];
}

export type FormLayout = 'national' | 'sichuan';

export interface ClosingPart {
  readonly label: string;
  readonly text: HerCell;
}

/** 其中：当年财政拨款, 上年结转资金, 其他资金. */
export interface MoneyPart {
  readonly label: string;
  readonly initial: Money;
  readonly adjusted: Money;
  readonly executed: Money;
}

/** One 三级指标 as a form has it. */
export interface IndicatorRecord {
  readonly path: readonly [string, string, string];
  readonly place: Place;
  /** Points written behind the 一级指标: 「产出指标（50分）」. */
  readonly groupMark: { readonly points: string; readonly place: Place } | undefined;
  /** Said of it, in a comment or over its table, and not understood. */
  readonly noted?: string;
  readonly relation: HerCell | undefined;
  readonly target: HerCell | undefined;
  readonly unit: HerCell | undefined;
  readonly direction: HerCell | undefined;
  readonly done: HerCell | undefined;
  readonly full: HerCell | undefined;
  readonly own: HerCell | undefined;
  readonly reason: HerCell | undefined;
}

/** Projects are one where their names are, blanks and widths aside; 文号 and brackets count. */
export { plainText as projectKey } from '../base/text';
