import type { RateId } from '../facts/rates';
import type { Expression } from '../rules/rule';
import { plain } from './givenValue';
import { knownRates } from './knownRates';
import { undressed } from './undressed';

/** The catalogue's rate where `expression` divides just the two figures that the rate of this name divides. */
export function rateOfFormula(name: string, expression: Expression): RateId | undefined {
  const known = knownRates.find(({ names }) => names.test(plain(name)));
  const quotient = withoutPercent(expression);
  if (known?.form !== 'quotient' || quotient.kind !== 'operation' || quotient.operator !== '/') return undefined;
  const { left, right } = quotient;
  if (left.kind !== 'quantity' || right.kind !== 'quantity' || !isOwnName(name, known.names)) return undefined;
  const isOne = (names: readonly string[], one: string): boolean => names.some((other) => plain(other) === plain(one));
  // 「公用经费不超过预算」: of 公用经费控制率.
  const isStem = undressed(name).replace(/(?:控制|执行|完成|利用)率$/, '') === undressed(left.name);
  return (isStem || isOne(known.top, left.name)) && isOne(known.bottom, right.name) ? known.rate : undefined;
}

/** 「财政拨款结转结余率」 is none of the rates that the catalogue has, however it is divided. */
function isOwnName(name: string, names: RegExp): boolean {
  return /^(?:预算|资金|支出|项目|政府|率)*$/.test(undressed(name).replace(names, ''));
}

function withoutPercent(expression: Expression): Expression {
  return expression.kind === 'operation' &&
    expression.operator === '*' &&
    expression.right.kind === 'number' &&
    expression.right.value === '1'
    ? expression.left
    : expression;
}
