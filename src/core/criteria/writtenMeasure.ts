import { namesIn } from './assemble/formulaRule';
import { readCharacters } from './characters';
import type { Words } from './conditionSubject';
import { parseExpression } from './parse/parseFormula';
import type { FormulaPhrase } from './phrase';
import { Scanner } from './scanner';

/** 「|决算数-预算数|/预算数≤5%」: what is measured is written out; undefined for a name. */
export function writtenMeasure({ text, span }: Words): FormulaPhrase | undefined {
  if (!/[|*/+]/.test(text)) return undefined;
  const scanner = new Scanner(readCharacters(text));
  const expression = parseExpression(scanner);
  if (!expression || !scanner.atEnd || namesIn(expression).length < 2) return undefined;
  return { kind: 'formula', name: '', isScore: false, expression, span };
}
