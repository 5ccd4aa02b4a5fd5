import type { CellRange } from '../workbook/address';

/** An Excel formula as a tree. Only what Excel 2016, WPS and LibreOffice all calculate. */
export type Formula = NumberNode | TextNode | NameNode | CellNode | RangeNode | CallNode | BinaryNode | NegateNode;

/** `value` is decimal text; `percent` prints 0.9 as 90%. */
export interface NumberNode {
  readonly kind: 'number';
  readonly value: string;
  readonly percent?: boolean;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
}

export interface CellNode {
  readonly kind: 'cell';
  /** Absent: a cell of the formula's own sheet. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

export interface RangeNode {
  readonly kind: 'range';
  readonly sheet?: string;
  readonly range: CellRange;
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly arguments: readonly Formula[];
}

export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: Operator;
  readonly left: Formula;
  readonly right: Formula;
}

export interface NegateNode {
  readonly kind: 'negate';
  readonly operand: Formula;
}

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** The closed set of functions we print. All are in Excel 2007 and later, none is volatile. */
export const functionNames = [
  'ABS',
  'AND',
  'AVERAGE',
  'CHAR',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'IF',
  'IFERROR',
  'ISNUMBER',
  'MAX',
  'MIN',
  'NOT',
  'OR',
  'ROUND',
  'ROUNDDOWN',
  'ROUNDUP',
  'SUBSTITUTE',
  'SUM',
  'SUMIF',
  'TEXT',
  'TRIM',
  'VALUE',
] as const;

export type FunctionName = (typeof functionNames)[number];

export function number(value: string): NumberNode {
  return { kind: 'number', value };
}

/** `percent('0.9')` prints `90%`. */
export function percent(value: string): NumberNode {
  return { kind: 'number', value, percent: true };
}

export function text(content: string): TextNode {
  return { kind: 'text', text: content };
}

export function named(name: string): NameNode {
  return { kind: 'name', name };
}

export function cell(row: number, column: number, sheet?: string): CellNode {
  return sheet === undefined ? { kind: 'cell', row, column } : { kind: 'cell', row, column, sheet };
}

export function range(area: CellRange, sheet?: string): RangeNode {
  return sheet === undefined ? { kind: 'range', range: area } : { kind: 'range', range: area, sheet };
}

export function call(name: FunctionName, ...parts: readonly Formula[]): CallNode {
  return { kind: 'call', name, arguments: parts };
}

export function binary(left: Formula, operator: Operator, right: Formula): BinaryNode {
  return { kind: 'binary', operator, left, right };
}

export function negate(operand: Formula): NegateNode {
  return { kind: 'negate', operand };
}

/** `a & b & c` for a sentence made of texts and values; texts that meet become one. */
export function joined(first: Formula, ...rest: readonly Formula[]): Formula {
  const parts = rest.reduce<readonly Formula[]>(
    (done, part) => {
      const last = done.at(-1);
      return last?.kind === 'text' && part.kind === 'text'
        ? [...done.slice(0, -1), text(last.text + part.text)]
        : [...done, part];
    },
    [first],
  );
  return parts.reduce((left, right) => binary(left, '&', right));
}
