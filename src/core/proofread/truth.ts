import type { Decimal } from '../base/decimal';
import type { Place } from '../base/problem';
import type { LabelledTable } from '../report/data/labelledTables';
import type { Coordinates } from './readLabel';

/** What the scored workbook knows, under the names by which reports speak of it. */
export interface Truth {
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** Nobody chose the scheme of the scores: marks and scores may be another county's. */
  readonly schemeAssumed?: boolean;
  readonly figures: readonly TrueFigure[];
  readonly indicators: readonly TrueIndicator[];
  /** What every 三级指标 may bring, also of those that are still open; absent where `indicators` are all there are. */
  readonly marks?: readonly Pick<TrueIndicator, 'name' | 'path' | 'full'>[];
  /** Of every 一级指标 of which nothing is open. */
  readonly groups: readonly TrueScore[];
  /** Absent while indicators are open. */
  readonly total: TrueScore | undefined;
  /** The total of `total.full` marks before it is put on the whole scale; absent where nothing is converted. */
  readonly unconverted?: TrueScore;
  readonly grade: string | undefined;
  /** Of her lists and 自评表, as far as their amounts are told. */
  readonly projects?: readonly TrueProject[];
  /** What was added to the budget and taken back, paper by paper. */
  readonly documents?: readonly TrueDocument[];
  /** Her other tables by her own words; read when a report asks for them. */
  readonly labelled?: () => readonly LabelledTable[];
}

export interface TrueDocument {
  readonly number: string;
  readonly summary: string;
  /** 万元. */
  readonly amount: Decimal;
  readonly place: Place | undefined;
}

export interface TrueProject {
  readonly name: string;
  /** 年初预算, 全年预算 and what was spent, in 万元. */
  readonly initial: Decimal | undefined;
  readonly adjusted: Decimal | undefined;
  readonly executed: Decimal | undefined;
  readonly place: Place | undefined;
}

export interface TrueFigure {
  /** 「决算收入」, 「上年三公预算」, 「预算完成率」. */
  readonly name: string;
  readonly kind: 'money' | 'rate' | 'count';
  /** The report field that prints it; absent where none does. */
  readonly field?: string;
  /** Where the name alone does not say it: a line of 分功能决算 is of one side. */
  readonly of?: Coordinates;
  readonly value: Decimal;
  readonly place: Place | undefined;
}

export interface TrueScore {
  readonly name: string;
  readonly full: Decimal;
  readonly score: Decimal;
  readonly place: Place | undefined;
}

export interface TrueIndicator extends TrueScore {
  readonly path: readonly string[];
}
