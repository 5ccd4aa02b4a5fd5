import { decimal } from '../base/decimal';
import type { CalculatedValue } from '../workbook/draft';
import { cellError } from '../workbook/snapshot';
import { functions, type Part } from './functions';
import type { BinaryNode, Formula, FunctionName } from './formula';
import { compare, fail, FormulaError, isDecimal, isError, toBoolean, toNumber, toText, type Value } from './value';

/** Where the evaluator finds what a formula refers to. */
export interface Lookup {
  cell(sheet: string | undefined, row: number, column: number): Value;
  /** A name stands for a place or a value; an unknown one for `#NAME?`. */
  name(name: string): Formula | Value;
}

/**
 * What Excel would show for the formula, calculated in exact decimals. A cell whose own value was never saved makes the
 * result `uncalculated` even where Excel would catch an error: nobody knows what stands there.
 */
export function evaluate(formula: Formula, lookup: Lookup): CalculatedValue {
  const met = { uncalculated: false };

  const read = (sheet: string | undefined, row: number, column: number): Value => {
    const value = lookup.cell(sheet, row, column);
    if (isError(value) && value.error === 'uncalculated') met.uncalculated = true;
    return value;
  };

  const resolve = (node: Formula): Formula | Value => {
    if (node.kind !== 'name') return node;
    const meaning = lookup.name(node.name);
    return isFormula(meaning) ? resolve(meaning) : meaning;
  };

  const part = (node: Formula): Part => {
    const meaning = resolve(node);
    if (isFormula(meaning) && meaning.kind === 'cell') {
      return { kind: 'cells', rows: [[read(meaning.sheet, meaning.row, meaning.column)]] };
    }
    if (isFormula(meaning) && meaning.kind === 'range') {
      const { sheet, range } = meaning;
      return { kind: 'cells', rows: rowsOf(range, (row, column) => read(sheet, row, column)) };
    }
    return { kind: 'value', value: isFormula(meaning) ? valueOf(meaning) : meaning };
  };

  const valueOf = (node: Formula): Value => {
    switch (node.kind) {
      case 'number':
        return decimal(node.value);
      case 'text':
        return node.text;
      case 'cell':
        return read(node.sheet, node.row, node.column);
      case 'name': {
        const meaning = resolve(node);
        return isFormula(meaning) ? valueOf(meaning) : meaning;
      }
      case 'negate':
        return toNumber(valueOf(node.operand)).neg();
      case 'binary':
        return binaryValue(node, valueOf(node.left), valueOf(node.right));
      case 'call':
        return callValue(node.name, node.arguments);
      case 'range':
        // Programs disagree on a range where one value is wanted; we never print one there.
        throw new Error('A range stands where one value is wanted');
    }
  };

  /** The three that do not look at all their arguments come first. */
  const callValue = (name: FunctionName, parts: readonly Formula[]): Value => {
    const [first, second, third] = parts;
    if (name === 'IF' && first && second) {
      if (toBoolean(valueOf(first))) return valueOf(second);
      return third ? valueOf(third) : false;
    }
    if (name === 'IFERROR' && first && second) {
      const value = caught(() => valueOf(first));
      return isError(value) ? valueOf(second) : value;
    }
    if (name === 'ISNUMBER' && first) return isDecimal(caught(() => valueOf(first)));
    return functions[name as keyof typeof functions](parts.map(part));
  };

  const result = caught(() => valueOf(formula));
  if (met.uncalculated) return cellError('uncalculated');
  // A formula that leads to a blank cell shows 0.
  return result ?? decimal(0);
}

function isFormula(meaning: Formula | Value): meaning is Formula {
  return typeof meaning === 'object' && 'kind' in meaning;
}

function rowsOf(
  range: { top: number; left: number; bottom: number; right: number },
  read: (row: number, column: number) => Value,
): Value[][] {
  const rows: Value[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const values: Value[] = [];
    for (let column = range.left; column <= range.right; column++) values.push(read(row, column));
    rows.push(values);
  }
  return rows;
}

function binaryValue({ operator }: BinaryNode, left: Value, right: Value): Value {
  switch (operator) {
    case '+':
      return toNumber(left).plus(toNumber(right));
    case '-':
      return toNumber(left).minus(toNumber(right));
    case '*':
      return toNumber(left).times(toNumber(right));
    case '/': {
      const [dividend, divisor] = [toNumber(left), toNumber(right)];
      return divisor.isZero() ? fail('#DIV/0!') : dividend.div(divisor);
    }
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
  }
}

function caught(calculate: () => Value): Value {
  try {
    return calculate();
  } catch (problem) {
    if (problem instanceof FormulaError) return problem.value;
    throw problem;
  }
}
