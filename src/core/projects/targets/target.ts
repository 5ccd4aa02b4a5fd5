import type { Decimal } from '../../base/decimal';
import type { Relation } from './lexicon';
import type { HerCell, WrittenNumber } from './quantity';
import type { Trend } from './trend';
import type { Unit } from './unit';

/** The cells of one 三级指标 that say what is wanted. */
export interface TargetCells {
  /** 年度指标值, or 指标值 of three columns. */
  readonly value: HerCell | undefined;
  /** 指标性质 or 计算符号. */
  readonly relation: HerCell | undefined;
  readonly unit: HerCell | undefined;
  /** 正向 or 反向. */
  readonly direction: HerCell | undefined;
  /** 一级, 二级 and 三级指标. */
  readonly path: readonly string[];
}

/** What a 指标值 says. */
export type Target =
  | {
      readonly kind: 'bound';
      readonly relation: Relation;
      readonly number: WrittenNumber;
      readonly unit: Unit;
      /** 「增长5%」: of which change the figure speaks. */
      readonly trend?: Trend | undefined;
      /** No relation stands in the cell: taken from the indicator's own words. */
      readonly assumed: boolean;
    }
  /** A bare number whose direction nobody tells: only reaching it exactly is sure. */
  | { readonly kind: 'bare'; readonly number: WrittenNumber; readonly unit: Unit }
  | { readonly kind: 'range'; readonly low: Decimal; readonly high: Decimal; readonly unit: Unit }
  /** Days since 1900; the last day of whatever is written. */
  | { readonly kind: 'date'; readonly latest: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'unclear'; readonly why: UnclearTarget }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'none' };

export type UnclearTarget =
  | 'approximate'
  | 'words'
  | 'unknownUnit'
  | 'severalNumbers'
  | 'relationsDiffer'
  | 'unknownRelation'
  | 'date'
  | 'scaleUnknown'
  | 'error';
