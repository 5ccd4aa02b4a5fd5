import { binary, call, type CallNode, type Formula, number, text } from './formula';

/** The turns of phrase that most of our formulas are made of. */

export function when(condition: Formula, then: Formula, otherwise: Formula): CallNode {
  return call('IF', condition, then, otherwise);
}

export function isText(value: Formula, content: string): Formula {
  return binary(value, '=', text(content));
}

export function isNumber(value: Formula): CallNode {
  return call('ISNUMBER', value);
}

export function round(value: Formula, places: number): CallNode {
  return call('ROUND', value, number(String(places)));
}

/** Excel shows a cell that holds this as empty; sums and counts pass it over. */
export const EMPTY = text('');

export const ZERO_NODE = number('0');
