import type { Attempt } from '../check';
import type { Form, FormColumn, Line, List } from '../checkedForm';
import type { FormSet } from '../formSet';
import { type Read, equal, isUnread, minus, plus, read, printedSum } from './build';
import { sideFigure } from './totalsRelations';

const COLUMNS = {
  added: /^(?:年中)?(?:预算)?(?:追加|调增)(?:\([^)]*\))?(?:预算|指标)?(?:金额|数|额)?(?:\([^)]*\))?$/,
  withdrawn: /^(?:年中)?(?:预算)?(?:收回|调减|追减)(?:\([^)]*\))?(?:预算|指标)?(?:金额|数|额)?(?:\([^)]*\))?$/,
} as const;
type Direction = keyof typeof COLUMNS;

function columnOf({ columns }: List, direction: Direction): FormColumn | undefined {
  const last = ({ heading }: FormColumn) => (heading.split(' / ').at(-1) ?? '').normalize('NFKC').replace(/\s/g, '');
  const [only, ...more] = columns.filter((column) => COLUMNS[direction].test(last(column)));
  return more.length === 0 ? only : undefined;
}

/** Subtotals by month are neither entries nor the total. */
const SUBTOTAL = /小计|累计|本[月季]|季度/;

function totalOf({ lines }: List): Line | undefined {
  const [only, ...more] = lines.filter(({ isTotal, key }) => isTotal && !SUBTOTAL.test(key));
  return more.length === 0 ? only : undefined;
}

export function ledgerTotal(form: Form, direction: Direction): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const [total, column] = [totalOf(list), columnOf(list, direction)];
    if (!total || !column) return [];
    const entries = list.lines.filter((line) => line !== total && !SUBTOTAL.test(line.key));
    const whole = read(form, total, column);
    if (!isUnread(whole) && whole.blank) return [];
    return printedSum(
      whole,
      entries.map((line) => read(form, line, column)),
    );
  });
}

/** 年初, 追加, 收回 and 全年 in one row. */
export function adjustedRows(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const staged = (stage: 'budget' | 'adjusted') => {
      const [only, ...more] = list.columns.filter(
        (column) => column.stage === stage && column.offset === 0 && !column.isRate,
      );
      return more.length === 0 ? only : undefined;
    };
    const [first, all] = [staged('budget'), staged('adjusted')];
    const [added, withdrawn] = [columnOf(list, 'added'), columnOf(list, 'withdrawn')];
    if (!first || !all || !added || !withdrawn) return [];
    return list.lines.flatMap((line) =>
      equal(
        [plus(read(form, line, all))],
        [plus(read(form, line, first)), plus(read(form, line, added)), less(read(form, line, withdrawn))],
      ),
    );
  });
}

/** What was withdrawn may be printed as a negative amount. */
function less(figure: Read) {
  return !isUnread(figure) && figure.value.isNegative() ? plus(figure) : minus(figure);
}

/** The ledger's totals lead from the first budget of 收入支出决算总表 to its last. */
export function adjustedTotals(forms: FormSet): readonly Attempt[] {
  const totals = forms.one('finalTotals');
  const ledgers = forms.now('ledger');
  if (!totals || ledgers.length === 0) return [];
  const [first, all] = [
    sideFigure(totals, 'functions', 'yearTotal', 'budget'),
    sideFigure(totals, 'functions', 'yearTotal', 'adjusted'),
  ];
  const found = (direction: Direction) =>
    ledgers.flatMap((form) =>
      form.lists.flatMap((list) => {
        const [total, column] = [totalOf(list), columnOf(list, direction)];
        return total && column ? [read(form, total, column)] : [];
      }),
    );
  const [added, withdrawn] = [found('added'), found('withdrawn')];
  const [plusses, minuses] = [added[0], withdrawn[0]];
  if (!first || !all || !plusses || !minuses || added.length + withdrawn.length > 2) return [];
  return equal([plus(all)], [plus(first), plus(plusses), less(minuses)]);
}
