import { labelKey } from '../base/text';
import type { FactId } from '../facts/catalogue';
import type { RateId } from '../facts/rates';
import { factLabelled } from '../facts/recognisers/factLabels';
import type { Expression } from '../rules/rule';
import { namesIn } from './assemble/formulaRule';
import { readCharacters } from './characters';
import { parsePhrases } from './parse/parsePhrases';
import { rateOfFormula } from './rateOfFormula';

/** How an indicator is calculated, out of its 指标说明: 「预算完成率=（预算完成数/预算数）×100%」. */
export interface Method {
  readonly name: string;
  readonly expression: Expression;
  readonly quantities: readonly MethodQuantity[];
  /** The catalogue's own rate, where the formula is that one in other words. */
  readonly rate: RateId | undefined;
}

export interface MethodQuantity {
  readonly name: string;
  /** Undefined: no figure of the catalogue goes by this name, so it has to be entered under its own. */
  readonly fact: FactId | undefined;
}

/** The first formula of the text; undefined where there is none. */
export function parseMethod(text: string): Method | undefined {
  for (const phrase of parsePhrases(readCharacters(text), [])) {
    if (phrase.kind !== 'formula' || phrase.isScore || phrase.name === undefined) continue;
    const { name, expression } = phrase;
    const names = namesIn(expression);
    return {
      name,
      expression,
      quantities: names.map((one) => ({ name: one, fact: factLabelled(labelKey(one)) })),
      rate: rateOfFormula(name, expression),
    };
  }
  return undefined;
}
