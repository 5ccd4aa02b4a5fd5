import type { Decimal } from '../../base/decimal';
import type { RawIndicator, RawPart } from './rawScheme';

export function isEmpty({ mark, partMark, explanation, method, criterion, mixed }: RawPart): boolean {
  return mark.kind === 'blank' && partMark.kind === 'blank' && explanation + method + criterion + mixed === '';
}

/** The name again, with the rest of its text: without points, or on a new page with the same points. */
export function isContinuation(last: RawIndicator, part: RawPart, nameMark: Decimal | undefined): boolean {
  const before = last.parts[0];
  if (!before || before.criterion + before.mixed === part.criterion + part.mixed) return false;
  if (part.mark.kind === 'blank' && !nameMark) return true;
  const marks = [before.mark, part.mark].flatMap((mark) => (mark.kind === 'mark' ? [mark.value] : []));
  const [first, second] = marks.length === 2 ? marks : [last.nameMark, nameMark];
  return part.afterBreak && first !== undefined && second !== undefined && first.eq(second);
}
