import { decimal } from '../base/decimal';
import type { CalculatedValue } from '../workbook/workbookDraft';
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
  const evaluation = new Evaluation(lookup);
  const result = caught(() => evaluation.valueOf(formula));
  if (evaluation.metUncalculated) return cellError('uncalculated');
  // A formula that leads to a blank cell shows 0.
  return result ?? decimal(0);
}

class Evaluation {
  metUncalculated = false;

  constructor(private readonly lookup: Lookup) {}

  valueOf(node: Formula): Value {
    switch (node.kind) {
      case 'number':
        return decimal(node.value);
      case 'text':
        return node.text;
      case 'cell':
        return this.read(node.sheet, node.row, node.column);
      case 'name': {
        const meaning = this.resolve(node);
        return isFormula(meaning) ? this.valueOf(meaning) : meaning;
      }
      case 'negate':
        return toNumber(this.valueOf(node.operand)).neg();
      case 'binary':
        return binaryValue(node, this.valueOf(node.left), this.valueOf(node.right));
      case 'call':
        return this.callValue(node.name, node.arguments);
      case 'range':
        // Programs disagree on a range where one value is wanted; we never print one there.
        throw new Error('A range stands where one value is wanted');
    }
  }

  /** The three that do not look at all their arguments come first. */
  private callValue(name: FunctionName, parts: readonly Formula[]): Value {
    const [first, second, third] = parts;
    if (name === 'IF' && first && second) {
      if (toBoolean(this.valueOf(first))) return this.valueOf(second);
      return third ? this.valueOf(third) : false;
    }
    if (name === 'IFERROR' && first && second) {
      const value = caught(() => this.valueOf(first));
      return isError(value) ? this.valueOf(second) : value;
    }
    if (name === 'ISNUMBER' && first) return isDecimal(caught(() => this.valueOf(first)));
    return functions[name as keyof typeof functions](parts.map((one) => this.part(one)));
  }

  private part(node: Formula): Part {
    const meaning = this.resolve(node);
    if (!isFormula(meaning)) return { kind: 'value', value: meaning };
    switch (meaning.kind) {
      case 'cell':
        return { kind: 'cells', rows: [[this.read(meaning.sheet, meaning.row, meaning.column)]] };
      case 'range':
        return {
          kind: 'cells',
          rows: rowsOf(meaning.range, (row, column) => this.read(meaning.sheet, row, column)),
        };
      default:
        return { kind: 'value', value: this.valueOf(meaning) };
    }
  }

  private read(sheet: string | undefined, row: number, column: number): Value {
    const value = this.lookup.cell(sheet, row, column);
    if (isError(value) && value.error === 'uncalculated') this.metUncalculated = true;
    return value;
  }

  /** What a name stands for, through names of names. */
  private resolve(node: Formula): Formula | Value {
    if (node.kind !== 'name') return node;
    const meaning = this.lookup.name(node.name);
    return isFormula(meaning) ? this.resolve(meaning) : meaning;
  }
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
