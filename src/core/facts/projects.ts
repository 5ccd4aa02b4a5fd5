import type { Decimal } from '../base/decimal';
import type { Formula } from '../formula/formula';

/** One project as a list or a 自评表 tells of it. */
export interface Project {
  readonly name: string;
  /** Where the name stands. */
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** The table's title. */
  readonly title: string;
  readonly year: number | undefined;
  readonly secondChoice: boolean;
  /** A 自评表 of its own, not a line of a list. */
  readonly form: boolean;
  /** 全年预算; 年初预算 where the table knows no other. */
  readonly budget: ProjectAmount | undefined;
  readonly executed: ProjectAmount | undefined;
}

/** In 万元, with the way from her cell to it. */
export interface ProjectAmount {
  readonly value: Decimal;
  readonly formula: Formula;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell's number is divided by; undefined for a number typed as text. */
  readonly divisor: string | undefined;
}
