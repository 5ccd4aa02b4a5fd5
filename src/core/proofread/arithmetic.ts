import { type Decimal, ZERO, decimal } from '../base/decimal';

/** A value and how far the rounding of what went in may have moved it. */
export interface Calculated {
  readonly value: Decimal;
  readonly spread: Decimal;
}

const TOKEN = /\s*(\d[\d,]*(?:\.\d+)?%?|[+\-*×xX÷/()[\]{}])(?:万元|元|人|分)?/y;

/** `（1267.33/1381.73）*100%`: undefined where the text is no expression of numbers. */
export function calculate(text: string): Calculated | undefined {
  const tokens = tokensOf(text.trim());
  if (!tokens) return undefined;
  const reader = { tokens, at: 0 };
  const value = sum(reader);
  return value && reader.at === tokens.length ? value : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

// sum := product (('+' | '-') product)*
function sum(reader: Reader): Calculated | undefined {
  let left = product(reader);
  while (left && /^[+-]$/.test(reader.tokens[reader.at] ?? '')) {
    const minus = reader.tokens[reader.at++] === '-';
    const right = product(reader);
    left = right && {
      value: minus ? left.value.minus(right.value) : left.value.plus(right.value),
      spread: left.spread.plus(right.spread),
    };
  }
  return left;
}

// product := factor (('*' | '/') factor)*
function product(reader: Reader): Calculated | undefined {
  let left = factor(reader);
  while (left && /^[*×xX÷/]$/.test(reader.tokens[reader.at] ?? '')) {
    const divide = /[÷/]/.test(reader.tokens[reader.at++] ?? '');
    const right = factor(reader);
    left = right && (divide ? quotient(left, right) : multiplied(left, right));
  }
  return left;
}

// factor := number | '-' factor | '(' sum ')'
function factor(reader: Reader): Calculated | undefined {
  const token = reader.tokens[reader.at++];
  if (token === undefined) return undefined;
  if (token === '-') {
    const inner = factor(reader);
    return inner && { ...inner, value: inner.value.negated() };
  }
  if (/^[([{]$/.test(token)) {
    const inner = sum(reader);
    return /^[)\]}]$/.test(reader.tokens[reader.at++] ?? '') ? inner : undefined;
  }
  return /^\d/.test(token) ? printedNumber(token) : undefined;
}

/** A whole number is exact: people, cars, 100%. */
function printedNumber(token: string): Calculated {
  const digits = token.replace(/[,%]/g, '');
  const places = digits.split('.')[1]?.length ?? 0;
  const unit = token.endsWith('%') ? decimal('0.01') : decimal('1');
  return {
    value: decimal(digits).times(unit),
    spread: places === 0 ? ZERO : decimal('0.5').times(decimal('10').pow(-places)).times(unit),
  };
}

function multiplied(left: Calculated, right: Calculated): Calculated {
  return {
    value: left.value.times(right.value),
    spread: left.spread.times(right.value.abs()).plus(right.spread.times(left.value.abs())),
  };
}

function quotient(left: Calculated, right: Calculated): Calculated | undefined {
  if (right.value.isZero()) return undefined;
  const value = left.value.div(right.value);
  return { value, spread: left.spread.plus(right.spread.times(value.abs())).div(right.value.abs()) };
}
