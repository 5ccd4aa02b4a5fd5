import { decimal } from '../base/decimal';
import { a1, quoteSheetName, rangeA1 } from '../workbook/address';
import {
  binary,
  type Formula,
  type FunctionName,
  functionNames,
  type NumberNode,
  type Operator,
  text,
  type TextNode,
} from './formula';

/** Formula text as a cell keeps it, without the leading `=`. */
export function printFormula(formula: Formula): string {
  return print(formula, 0);
}

type Printers = { readonly [Kind in Formula['kind']]: (node: Extract<Formula, { kind: Kind }>) => string };

const printers: Printers = {
  number: printNumber,
  text: ({ text: content }) => `"${content.replaceAll('"', '""')}"`,
  name: ({ name }) => name,
  cell: ({ sheet, row, column }) => onSheet(sheet, a1(row, column)),
  range: ({ sheet, range }) => onSheet(sheet, rangeA1(range)),
  call: ({ name, arguments: parts }) => `${known(name)}(${parts.map(printFormula).join(',')})`,
  binary: ({ left, operator, right }) => {
    const level = PRECEDENCE[operator];
    // `a-(b-c)` is not `a-b-c`; for & the order of joining makes no difference.
    const rightText = print(right, operator === '&' ? level : level + 1);
    const signed = rightText.startsWith('-') && level >= PRECEDENCE['+'];
    return print(left, level) + operator + (signed ? `(${rightText})` : rightText);
  },
  negate: ({ operand }) => {
    const inner = print(operand, TIGHTEST);
    return inner.startsWith('-') ? `-(${inner})` : `-${inner}`;
  },
};

/** The higher the tighter, as Excel binds them. */
const PRECEDENCE: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};
const TIGHTEST = 5;

function print(node: Formula, atLeast: number): string {
  if (node.kind === 'text' && node.text.length > LONGEST_LITERAL) return print(split(node), atLeast);
  const printed = (printers[node.kind] as (node: Formula) => string)(node);
  return node.kind === 'binary' && PRECEDENCE[node.operator] < atLeast ? `(${printed})` : printed;
}

/**
 * Excel reads `0.7%` as 0.7 ÷ 100, which is not the number it reads 0.007 as: comparing a cell with the one would
 * miss the other. Such a percent is printed as the fraction it is.
 */
function printNumber({ value, percent }: NumberNode): string {
  const fraction = decimal(value).toFixed();
  if (!percent) return fraction;
  const hundredfold = decimal(value).times(100).toFixed();
  return Number(hundredfold) / 100 === Number(fraction) ? `${hundredfold}%` : fraction;
}

/** Excel refuses a longer text in a formula. */
const LONGEST_LITERAL = 255;

function split({ text: content }: TextNode): Formula {
  const parts: string[] = [];
  let part = '';
  // By code points, so that no character is cut in two.
  for (const character of content) {
    if (part.length + character.length > LONGEST_LITERAL) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].map<Formula>(text).reduce((left, right) => binary(left, '&', right));
}

function onSheet(sheet: string | undefined, cells: string): string {
  return sheet === undefined ? cells : `${quoteSheetName(sheet)}!${cells}`;
}

const knownNames: ReadonlySet<string> = new Set(functionNames);

/** A formula may have come from data: a function that some program lacks must never reach a sheet. */
function known(name: FunctionName): string {
  if (!knownNames.has(name)) throw new Error(`${name} is not one of the functions we print`);
  return name;
}
