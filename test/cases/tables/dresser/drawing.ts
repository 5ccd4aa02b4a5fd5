import type { Money } from './purse';

/** A table as it is meant, before a dress decides how it is written. */
export interface Drawing {
  /** Which layout drew it, for the report of what was missed. */
  readonly layout: string;
  readonly title: string;
  readonly sheet: string;
  /** Empty for a form, which has no heading row. */
  readonly columns: readonly Column[];
  readonly body: readonly (readonly Cell[])[];
  /** Like 公开01表. */
  readonly mark?: string;
  readonly note?: string;
  /** The cells name their units themselves. */
  readonly statesUnits?: boolean;
  readonly facts: FactValues;
  /** Given only where no whole-department table gives them. */
  readonly substitutes?: FactValues;
  /** Its total is not the department's, so that a substitute is only a part: no reader has to take it. */
  readonly partial?: boolean;
  /** Facts it speaks of without saying which of its figures is the one. */
  readonly unclear?: readonly string[];
  /** How many cells a fact is the sum of, where no total is read: a formula does not add up numbers typed as text, so then it may be missing. */
  readonly sums?: Readonly<Record<string, number>>;
}

/** Public name → 万元, a count, a fraction or points; `blank` where the table has the cell and nothing in it. */
export type FactValues = Readonly<Record<string, number | 'blank'>>;

export type Cell = string | number | null | Amount | Wide;

export interface Amount { readonly money: Money }

/** A text over several columns. */
export interface Wide { readonly text: string; readonly width: number }

export interface Column {
  readonly heading: string;
  readonly role: 'label' | 'code' | 'money' | 'plain' | 'group';
  readonly columns: readonly Column[];
}

export function label(heading: string): Column {
  return { heading, role: 'label', columns: [] };
}

export function code(heading: string): Column {
  return { heading, role: 'code', columns: [] };
}

export function amount(heading: string): Column {
  return { heading, role: 'money', columns: [] };
}

export function plain(heading: string): Column {
  return { heading, role: 'plain', columns: [] };
}

export function group(heading: string, ...columns: readonly Column[]): Column {
  return { heading, role: 'group', columns };
}

export function money(value: Money): Amount {
  return { money: value };
}

export function monies(...values: readonly Money[]): readonly Amount[] {
  return values.map(money);
}

export function wide(text: string, width: number): Wide {
  return { text, width };
}

export function isAmount(cell: Cell): cell is Amount {
  return typeof cell === 'object' && cell !== null && 'money' in cell;
}

export function isWide(cell: Cell): cell is Wide {
  return typeof cell === 'object' && cell !== null && 'width' in cell;
}

export function leaves(columns: readonly Column[]): readonly Column[] {
  return columns.flatMap((column) => (column.columns.length > 0 ? leaves(column.columns) : [column]));
}

/** Lists printed side by side on the same rows; a shorter one is filled up. */
export function sideBySide(...lists: readonly (readonly (readonly Cell[])[])[]): readonly (readonly Cell[])[] {
  const height = Math.max(...lists.map((list) => list.length));
  const widths = lists.map((list) => Math.max(...list.map((row) => row.length)));
  return Array.from({ length: height }, (_, row) => lists.flatMap((list, index) => padded(list[row] ?? [], widths[index]!)));
}

function padded(row: readonly Cell[], width: number): readonly Cell[] {
  return [...row, ...Array<null>(width - row.length).fill(null)];
}

/** 分 as the 万元 a fact is held in. */
export function inWan(value: Money): number {
  return value / 1e6;
}
