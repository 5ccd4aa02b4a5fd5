import type { Formula } from './formula';
import { printFormula } from './printFormula';

/** What Excel refuses in one formula. */
const MOST_CHARACTERS = 8192;
const DEEPEST_NESTING = 64;
const MOST_ARGUMENTS = 255;

/** Says which limit of Excel a formula breaks, for a criterion of a hundred bands; undefined for every ordinary one. Who has printed it hands that over. */
export function exceededLimit(
  formula: Formula,
  printed = printFormula(formula),
): 'length' | 'nesting' | 'arguments' | undefined {
  if (mostArguments(formula) > MOST_ARGUMENTS) return 'arguments';
  if (nesting(formula) > DEEPEST_NESTING) return 'nesting';
  return printed.length + 1 > MOST_CHARACTERS ? 'length' : undefined;
}

function mostArguments(node: Formula): number {
  switch (node.kind) {
    case 'call':
      return node.arguments.reduce((most, one) => Math.max(most, mostArguments(one)), node.arguments.length);
    case 'binary':
      return Math.max(mostArguments(node.left), mostArguments(node.right));
    case 'negate':
      return mostArguments(node.operand);
    default:
      return 0;
  }
}

function nesting(node: Formula): number {
  switch (node.kind) {
    case 'call':
      return 1 + Math.max(0, ...node.arguments.map(nesting));
    case 'binary':
      return Math.max(nesting(node.left), nesting(node.right));
    case 'negate':
      return nesting(node.operand);
    default:
      return 0;
  }
}
