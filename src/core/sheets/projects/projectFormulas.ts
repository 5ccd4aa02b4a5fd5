import { type Formula, binary, call, number, text } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import type { HerCell } from '../../projects/targets/quantity';
import { isBlank } from '../../projects/targets/readTarget';
import { herNumber } from './herContents';

/** Half-up to 0.01 %; the quotient of two binary numbers is settled first. */
export function rateFormula(budget: Formula, executed: Formula): Formula {
  return when(
    call('AND', isNumber(budget), isNumber(executed)),
    when(
      call('AND', binary(budget, '>', number('0')), binary(executed, '>=', number('0'))),
      round(round(binary(executed, '/', budget), 12), 4),
      EMPTY,
    ),
    EMPTY,
  );
}

export function gradeFormula(
  grades: readonly { readonly name: string; readonly from: string }[],
  score: Formula,
): Formula {
  const named = grades.reduceRight<Formula>(
    (rest, { name, from }) => when(binary(score, '>=', number(from)), text(name), rest),
    EMPTY,
  );
  return grades.length === 0 ? EMPTY : when(isNumber(score), named, EMPTY);
}

/** What she typed, or what her own table gives as the reason. */
export function saidReason(typed: Formula, her: HerCell | undefined): Formula {
  const own = her && !isBlank(her) ? herNumber(her) : EMPTY;
  return when(binary(binary(typed, '&', EMPTY), '=', EMPTY), own, binary(typed, '&', EMPTY));
}
