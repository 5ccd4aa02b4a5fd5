import { namesIn } from './assemble/formulaRule';
import { readCharacters } from './characters';
import type { Words } from './conditionSubject';
import { parseExpression } from './parse/parseFormula';
import type { FormulaPhrase } from './phrase';
import { Scanner } from './scanner';

/** 「|决算数-预算数|/预算数≤5%」, 「化解率（已化解件数/受理件数）≥95%」: what is measured is written out; undefined for a name. */
export function writtenMeasure({ text, span }: Words): FormulaPhrase | undefined {
  if (!/[|*/+]/.test(text)) return undefined;
  const { name = '', inside } = EXPLAINED.exec(text)?.groups ?? {};
  const scanner = new Scanner(readCharacters(inside ?? text));
  const expression = parseExpression(scanner);
  if (!expression || !scanner.atEnd || namesIn(expression).length < 2) return undefined;
  return { kind: 'formula', name, isScore: false, expression, span };
}

const EXPLAINED =
  /^(?<name>[\p{Script=Han}\d、]{2,24}(?:率|进度|比例|比率|比重|占比|度))\((?<inside>[^()]*[/*][^()]*)\)(?:\*100%)?$/u;
