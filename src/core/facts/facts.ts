import type { Decimal } from '../base/decimal';
import type { Finding, Place } from '../base/problem';
import type { CellRange } from '../workbook/address';
import type { Formula } from '../formula/formula';
import type { FactId } from './catalogue';
import type { Typed } from '../workbook/typed';
import type { FactSource, FunctionLine } from './reading';
import type { Survey } from './survey';

/** All that was found in a workbook. `facts` holds every entry of the catalogue. */
export interface Facts {
  readonly unit: string | undefined;
  /** No table names it: a person said it. */
  readonly unitSaid?: true;
  readonly year: number | undefined;
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** What the tables say of the year before, beside the facts that are of it: 决算支出 of last year. */
  readonly lastYear?: ReadonlyMap<FactId, Fact>;
  /** 分功能预算 and 分功能决算, from one table each. */
  readonly functionLines: readonly FunctionLine[];
  readonly survey: Survey | undefined;
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

export interface Fact {
  readonly id: FactId;
  readonly status: 'read' | 'typed' | 'derived' | 'missing' | 'conflict';
  /** Present unless missing, in conflict, or typed as something that is no number. */
  readonly value: Decimal | undefined;
  /** How the tables give it: for `read` and `derived`; a typed fact keeps it beside what was typed. */
  readonly formula: Formula | undefined;
  readonly source: FactSource | undefined;
  /** The cell that she named in place of the tables, where it is one that counts. */
  readonly named?: Place;
  /** Other places that speak of it, agreeing or not. */
  readonly others: readonly OtherPlace[];
}

export interface OtherPlace {
  readonly source: FactSource;
  readonly value: Decimal;
  readonly agrees: boolean;
}

export type TypedFacts = ReadonlyMap<FactId, Typed>;

/** A table as it is listed for her; `kind` is undefined where nobody here knows it. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly range: string;
  readonly title: string;
  readonly kind: string | undefined;
  readonly year: number | undefined;
  /** Cells under its header where a number is a figure, not a label or a code. */
  readonly figures: readonly CellRange[];
  /** Why nothing was taken from it; undefined where something was, or where it is known to hold nothing that is needed. */
  readonly unread:
    | 'unknown'
    | 'otherUnits'
    | 'otherUnit'
    | 'partOfYear'
    | 'twoYears'
    | 'treasury'
    | 'accrual'
    | 'corrected'
    | 'sameInTwoYears'
    | 'wordUnknown'
    | 'nothingRead'
    | undefined;
  /** Words in it that nobody here understands, and for which figures were not taken. */
  readonly words: readonly string[];
}
