import { type Formula, binary, call, joined, number, range, text } from '../formula/formula';
import { EMPTY, round, when } from '../formula/shorthand';
import type { CellRange } from '../workbook/address';

/** An empty picture says why; one that was not drawn because it was empty, what to do. */
export function titledPicture(title: string, figures: readonly CellRange[], why: string, hidden: boolean): Formula {
  const count = call('COUNT', ...figures.map((area) => range(area)));
  const otherwise = hidden ? text('　重新评分后画出') : EMPTY;
  return joined(text(title), when(binary(count, '=', number('0')), text(`　${why}`), otherwise));
}

export function shareOf(part: Formula, total: Formula): Formula {
  return quotient(part, total);
}

export function comparedWith(before: Formula, after: Formula): Formula {
  return quotient(after, before);
}

function quotient(one: Formula, of: Formula): Formula {
  const known = binary(call('COUNT', one, of), '=', number('2'));
  return when(known, when(binary(of, '>', number('0')), round(binary(one, '/', of), 4), EMPTY), EMPTY);
}

/** What the lines name of the whole; without a whole, or without a single line, nothing can be said of the rest. */
function left(total: Formula, parts: Formula): Formula {
  return round(binary(total, '-', call('SUM', parts)), 6);
}

function canSayRest(total: Formula, parts: Formula): Formula {
  return call('AND', binary(call('COUNT', total), '=', number('1')), binary(call('COUNT', parts), '>', number('0')));
}

export function restOf(total: Formula, parts: Formula): Formula {
  const remains = left(total, parts);
  return when(canSayRest(total, parts), when(binary(remains, '>', number('0')), remains, EMPTY), EMPTY);
}

export function restName(total: Formula, parts: Formula): Formula {
  const remains = left(total, parts);
  const over = joined(text('各项之和比合计多 '), call('TEXT', binary(number('0'), '-', remains), text('0.00')));
  return when(
    canSayRest(total, parts),
    when(binary(remains, '<', number('0')), joined(over, text('，请核对')), text('其余（以上没有列出的）')),
    text('其余（以上没有列出的）'),
  );
}

/** What the lines above it leave of a figure that they are parts of. */
export function restOfPart(whole: Formula, parts: Formula): Formula {
  const remains = left(whole, parts);
  const known = binary(call('COUNT', whole), '=', number('1'));
  return when(known, when(binary(remains, '>', number('0')), remains, EMPTY), EMPTY);
}
