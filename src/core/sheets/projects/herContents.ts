import { type Formula, binary, number, text } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import { SUM_PLACES } from '../../base/decimal';
import { type HerCell, isDateFormat, isPercentFormat, shownText } from '../../projects/targets/quantity';
import { isBlank } from '../../projects/targets/readTarget';
import { cellOf, unchanged } from '../../projects/targets/targetFormulas';
import type { LineCell } from '../lineSheet';
import { live } from '../sheetPlan';

/** What her cell shows, as a text that follows it. */
export function herText(her: HerCell | undefined): LineCell {
  return her && !isBlank(her) ? { content: live(herNumber(her)), shows: shownText(her) } : '';
}

export function herNumber(her: HerCell): Formula {
  const place = cellOf(her);
  if (isPercentFormat(her.format))
    return when(
      isNumber(place),
      binary(round(binary(place, '*', number('100')), SUM_PLACES), '&', text('%')),
      binary(place, '&', EMPTY),
    );
  if (typeof her.content === 'number' && isDateFormat(her.format))
    return when(unchanged(her), text(shownText(her)), binary(place, '&', EMPTY));
  return binary(place, '&', EMPTY);
}
