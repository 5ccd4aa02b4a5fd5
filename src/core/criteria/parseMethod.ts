import { labelKey } from '../base/text';
import type { FactId } from '../facts/catalogue';
import type { RateId } from '../facts/rates';
import { factLabelled } from '../facts/recognisers/factLabels';
import type { Expression } from '../rules/rule';
import { namesIn } from './assemble/formulaRule';
import { readCharacters } from './characters';
import { knownRates } from './knownRates';
import { plain } from './givenValue';
import { parsePhrases } from './parse/parsePhrases';

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
      rate: sameRate(name, expression),
    };
  }
  return undefined;
}

/** A quotient of just the two figures that the known rate divides. */
function sameRate(name: string, expression: Expression): RateId | undefined {
  const known = knownRates.find(({ names }) => names.test(plain(name)));
  const quotient = withoutPercent(expression);
  if (known?.form !== 'quotient' || quotient.kind !== 'operation' || quotient.operator !== '/') return undefined;
  const { left, right } = quotient;
  if (left.kind !== 'quantity' || right.kind !== 'quantity') return undefined;
  const isOne = (names: readonly string[], one: string): boolean => names.some((other) => plain(other) === plain(one));
  return isOne(known.top, left.name) && isOne(known.bottom, right.name) ? known.rate : undefined;
}

function withoutPercent(expression: Expression): Expression {
  return expression.kind === 'operation' &&
    expression.operator === '*' &&
    expression.right.kind === 'number' &&
    expression.right.value === '1'
    ? expression.left
    : expression;
}
