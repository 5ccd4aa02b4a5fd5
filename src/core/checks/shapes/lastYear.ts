import type { Attempt } from '../check';
import type { Form } from '../checkedForm';
import { BEGIN_LINE, END_LINE } from '../lexicon';
import { type Read, equal, isUnread, plus, read } from './build';
import { stagedColumn, totalsLists } from './pick';

/** What stood at the end of last year stands at the beginning of this one. */
export function carriedOver(now: Form | undefined, last: Form | undefined): readonly Attempt[] {
  const [begin, end] = [now && carryOf(now, 'income', BEGIN_LINE), last && carryOf(last, 'functions', END_LINE)];
  return begin && end && !isUnread(end) && !end.blank ? equal([plus(begin)], [plus(end)]) : [];
}

/** What the unit began with. */
export function sideCarry(totals: Form): Read | undefined {
  return carryOf(totals, 'income', BEGIN_LINE);
}

function carryOf(form: Form, side: 'income' | 'functions', name: RegExp): Read | undefined {
  for (const totals of totalsLists(form)) {
    if (totals.side !== side) continue;
    const line = totals.carries.find((item) => name.test(item.line.key))?.line;
    const column = stagedColumn(form, totals, 'final');
    if (line && column) return read(form, line, column);
  }
  return undefined;
}
