import type { Attempt } from '../check';
import type { Form } from '../checkedForm';
import { type Read, read, sum } from './build';
import { economicFoot, economicLines } from './economicLists';
import { amountColumns, columnOf, totalLine } from './pick';

const FEET = { personnel: /^人员经费(?:合计|小计)$/, public: /^(?:日常)?公用经费(?:合计|小计)$/ } as const;

/** 人员经费合计 and 公用经费合计 at the foot, or in the columns of the total row. */
export function basicTotals(form: Form): readonly Read[] | undefined {
  const [personnel, operating] = [footOf(form, 'personnel'), footOf(form, 'public')];
  return personnel && operating ? [personnel, operating] : undefined;
}

function footOf(form: Form, foot: keyof typeof FEET): Read | undefined {
  const found = economicFoot(form, FEET[foot]);
  if (found) return found;
  for (const list of form.lists) {
    const [line, column] = [totalLine(list), columnOf(list, foot)];
    if (line && column) return read(form, line, column);
  }
  return undefined;
}

/** A foot is the sum of its three-digit classes. Speaks only where every class of the form belongs to one of the two feet. */
export function footIsClasses(form: Form, foot: keyof typeof FEET, codes: readonly string[]): readonly Attempt[] {
  const whole = economicFoot(form, FEET[foot]);
  if (!whole) return [];
  const classes = economicLines(form).filter(({ code }) => code.length === 3 && codes.includes(code));
  return sum(
    whole,
    classes.map(({ figure }) => figure),
  );
}

/** Each class is the sum of its five-digit items, wherever among the lists they stand. */
export function economicClasses(form: Form): readonly Attempt[] {
  const columns = form.lists.map((list) => amountColumns(list));
  const depth = Math.max(0, ...columns.map(({ length }) => length));
  const lines = depth > 1 ? columnsOfCodes(form) : [economicLines(form)];
  return lines.flatMap((coded) =>
    coded
      .filter(({ code }) => code.length === 3)
      .flatMap(({ code, figure }) => {
        const items = coded.filter((one) => one.code.length === 5 && one.code.startsWith(code));
        const twice = coded.filter((one) => one.code === code).length > 1;
        return twice
          ? []
          : sum(
              figure,
              items.map((one) => one.figure),
            );
      }),
  );
}

/** One list with several columns: 合计, 人员经费, 公用经费. */
function columnsOfCodes(form: Form) {
  return form.lists.flatMap((list) =>
    amountColumns(list).map((column) =>
      list.lines
        .filter(({ code }) => code !== '')
        .map((line) => ({ code: line.code, figure: read(form, line, column) })),
    ),
  );
}
