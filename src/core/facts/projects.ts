import type { Decimal } from '../base/decimal';
import type { Formula } from '../formula/formula';

/** One project as a list or a 自评表 tells of it, each part with the cell it stands in. */
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
  /** Some word around it is not understood: it is known to be there, and nothing of it is used. */
  readonly barred: boolean;
  /** 年初预算. */
  readonly initial: ProjectAmount | undefined;
  /** What was added in the year, or taken away (negative). */
  readonly change: ProjectAmount | undefined;
  /** 全年预算, as it is printed; where two columns may be it, the one that 年初 + 调整 comes to. */
  readonly full: ProjectAmount | undefined;
  readonly executed: ProjectAmount | undefined;
  /** 全年预算; 年初预算 only where the table knows no other (`budgetIsInitial`). */
  readonly budget: ProjectAmount | undefined;
  readonly budgetIsInitial: boolean;
  readonly goal: ProjectText | undefined;
  readonly completion: ProjectText | undefined;
}

export interface ProjectText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
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
