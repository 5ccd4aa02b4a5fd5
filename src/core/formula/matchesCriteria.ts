import type { Decimal } from '../base/decimal';
import { compare, isDecimal, isError, numberInText, toText, type Value } from './value';

/** The condition of COUNTIF and SUMIF, such as `否`, `>0` or `<>`. */
export function matchesCriteria(criteria: Value): (value: Value) => boolean {
  if (isDecimal(criteria)) return (value) => equalsNumber(value, criteria);
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(toText(criteria));
  const operator = match?.[1] ?? '';
  const operand = match?.[2] ?? '';
  if (operand === '' && operator !== '') return emptiness(operator);
  const wanted = numberInText(operand);
  const equals = wanted ? (value: Value) => equalsNumber(value, wanted) : textTest(operand);
  switch (operator) {
    case '':
    case '=':
      return equals;
    case '<>':
      return (value) => !equals(value);
    default:
      return wanted ? numberOrder(operator, wanted) : textOrder(operator, operand);
  }
}

/** A text that reads as the number counts as well, as it does in Excel. */
function equalsNumber(value: Value, wanted: Decimal): boolean {
  const number = typeof value === 'string' ? numberInText(value) : value;
  return isDecimal(number) && number.eq(wanted);
}

/** `=` finds cells that hold nothing, `<>` all the others; an order against nothing finds none. */
function emptiness(operator: string): (value: Value) => boolean {
  return (value) => (operator === '=' ? value === undefined : operator === '<>' && value !== undefined);
}

function numberOrder(operator: string, wanted: Decimal): (value: Value) => boolean {
  return (value) => isDecimal(value) && inOrder(operator, value.cmp(wanted));
}

function textOrder(operator: string, operand: string): (value: Value) => boolean {
  return (value) => typeof value === 'string' && inOrder(operator, compare(value, operand));
}

function inOrder(operator: string, order: number): boolean {
  if (order === 0) return operator === '<=' || operator === '>=';
  return order < 0 ? operator.startsWith('<') : operator.startsWith('>');
}

const WILDCARDS: Readonly<Record<string, string>> = { '*': '.*', '?': '.' };

/** `*` any characters, `?` one, `~` takes the next as it stands. */
function textTest(pattern: string): (value: Value) => boolean {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/]/g, (found, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    return WILDCARDS[found] ?? `\\${found}`;
  });
  const wanted = new RegExp(`^${source}$`, 'isu');
  return (value) =>
    pattern === ''
      ? value === undefined || value === ''
      : !isError(value) && typeof value === 'string' && wanted.test(value);
}
