import type { Decimal } from '../base/decimal';
import type { Formula } from '../formula/formula';
import type { Period } from '../tables/table';
import type { FactId } from './catalogue';

/** One place that gives a value for a fact. */
export interface Reading {
  readonly fact: FactId;
  readonly period: Period;
  readonly tableYear: number | undefined;
  /** In the fact's own unit: 万元, a fraction, a count. */
  readonly value: Decimal;
  /** Leads from her cells to that value. */
  readonly formula: Formula;
  readonly source: FactSource;
  /** How many rounded cells it is made of: each may be off by half its last digit. */
  readonly parts: number;
  /** Counts only where nothing gives the fact itself. */
  readonly substitute: boolean;
  /** Its size cannot be what its unit says. */
  readonly doubted?: boolean;
  /** What it is in the other unit, where its table cannot be in the one that it names and other tables say what it says. */
  readonly meant?: Decimal | undefined;
  /** Of a substitute: the total of its own table, which must be the department's. */
  readonly whole?: Decimal | undefined;
}

/** A place for a fact that gives none. */
export interface Blank {
  readonly fact: FactId;
  readonly period: Period;
  readonly tableYear: number | undefined;
  readonly secondChoice: boolean;
  /** Nothing stands there; or something does, that cannot be read. */
  readonly why: 'nothing' | 'unreadable';
}

export interface FactSource {
  readonly sheet: string;
  /** `C33`, or `E5:E13` for a sum. */
  readonly cell: string;
  readonly label: string;
  readonly unit: string;
  /** The recogniser that read it. */
  readonly via: string;
  /** Draft, copy or hidden sheets are second choice. */
  readonly secondChoice: boolean;
}

/** A line of 分功能预算 or 分功能决算: one 科目 on one side. */
export interface FunctionLine {
  readonly name: string;
  readonly side: 'revenue' | 'expenditure';
  readonly stage: 'budget' | 'final';
  readonly reading: Reading;
}
