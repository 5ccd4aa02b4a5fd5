import { type Formula, binary, call, negate, number, text } from '../formula/formula';
import { EMPTY, ZERO_NODE, isNumber, when } from '../formula/shorthand';
import type { Decoration } from '../tables/readAmount';

/** Rows as few ranges as they can be written in: blank rows between them may be covered, other rows of the table may not. */
export function runsOf(
  filled: readonly number[],
  rows: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const chosen = new Set(rows);
  const runs: [number, number][] = [];
  let open = false;
  for (const row of filled) {
    const run = runs.at(-1);
    if (!chosen.has(row)) open = false;
    else if (open && run) run[1] = row;
    else {
      runs.push([row, row]);
      open = true;
    }
  }
  return runs;
}

/** A link to a cell that she empties later would show 0: nothing there must stay nothing here. */
export function whileNumber(condition: Formula, formula: Formula): Formula {
  return call('IF', condition, formula, text(''));
}

export function divided(formula: Formula, divisor: string): Formula {
  return divisor === '1' ? formula : binary(formula, '/', number(divisor));
}

/** `VALUE(SUBSTITUTE(cell,",",""))`: a number typed as text, read live. */
export function undecorated(place: Formula, decoration: Decoration): Formula {
  const bare = decoration.replace.reduce<Formula>(
    (inner, [from, to]) => call('SUBSTITUTE', inner, text(from), text(to)),
    place,
  );
  const value = call('VALUE', bare);
  const scaled = decoration.percent ? binary(value, '/', number('100')) : value;
  return decoration.negative ? negate(scaled) : scaled;
}

/** Digits and nothing else that could be meant: a text with a unit of its own is another amount. */
export function isTypedNumber(shown: string): boolean {
  return /^\s*[-−]?\d[\d,，]*(?:\.\d+)?\s*$/.test(shown);
}

/** A number typed as text, as one more piece of a sum; once she makes a number of it, SUM counts it. */
export function typedNumber(place: Formula, decoration: Decoration): Formula {
  return when(isNumber(place), ZERO_NODE, undecorated(place, decoration));
}

/** A sum of cells and of numbers typed as text, in another unit; empty while one of the texts is no number. */
export function sumWithTexts(sum: Formula, texts: readonly Formula[], divisor: string): Formula {
  const whole = divided(
    texts.reduce<Formula>((left, right) => binary(left, '+', right), sum),
    divisor,
  );
  return texts.length === 0 ? whole : call('IFERROR', whole, EMPTY);
}
