import type { Attempt } from '../check';
import type { Form, FormColumn, Line, List } from '../checkedForm';
import type { FormSet } from '../formSet';
import { equal, isUnread, minus, plus, read, printedSum } from './build';
import { sideFigure } from './totalsRelations';

const COLUMNS = {
  added: /^(?:年中)?(?:预算)?(?:追加|调增)(?:\([^)]*\))?(?:预算|指标)?(?:金额|数|额)?(?:\([^)]*\))?$/,
  withdrawn: /^(?:年中)?(?:预算)?(?:收回|调减|追减)(?:\([^)]*\))?(?:预算|指标)?(?:金额|数|额)?(?:\([^)]*\))?$/,
} as const;
type Direction = keyof typeof COLUMNS;

/** By its heading; in a ledger of one direction 「金额」 says no more than the title. */
function columnOf({ title }: Form, { columns }: List, direction: Direction): FormColumn | undefined {
  const last = ({ heading }: FormColumn) => (heading.split(' / ').at(-1) ?? '').normalize('NFKC').replace(/\s/g, '');
  const [only, ...more] = columns.filter((column) => COLUMNS[direction].test(last(column)));
  if (only || more.length > 0) return more.length === 0 ? only : undefined;
  const isOneWay = TITLES[direction].test(title) && !TITLES[OTHER[direction]].test(title);
  const amounts = columns.filter((column) => AMOUNT.test(last(column)));
  return isOneWay && amounts.length === 1 ? amounts[0] : undefined;
}

const TITLES = { added: /追加|调增/, withdrawn: /收回|调减|追减/ } as const;
const OTHER = { added: 'withdrawn', withdrawn: 'added' } as const;
const AMOUNT = /^(?:指标|资金)?金额(?:\((?:万元|元)\))?$/;

/** Subtotals by month are neither entries nor the total. */
const SUBTOTAL = /小计|累计|本[月季]|季度/;

function totalOf({ lines }: List): Line | undefined {
  const [only, ...more] = lines.filter(({ isTotal, key }) => isTotal && !SUBTOTAL.test(key));
  return more.length === 0 ? only : undefined;
}

export function ledgerTotal(form: Form, direction: Direction): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const [total, column] = [totalOf(list), columnOf(form, list, direction)];
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
    const [added, withdrawn] = [columnOf(form, list, 'added'), columnOf(form, list, 'withdrawn')];
    if (!first || !all || !added || !withdrawn) return [];
    const less = takenOff(form, list, withdrawn);
    return list.lines.flatMap((line) =>
      equal(
        [plus(read(form, line, all))],
        [plus(read(form, line, first)), plus(read(form, line, added)), less(read(form, line, withdrawn))],
      ),
    );
  });
}

/** What was withdrawn may be printed as negative amounts: the whole column says so, one cell would only be a slip. */
function takenOff(form: Form, { lines }: List, column: FormColumn) {
  const figures = lines.map((line) => read(form, line, column)).filter((one) => !isUnread(one) && !one.value.isZero());
  const negative = figures.filter((one) => !isUnread(one) && one.value.isNegative());
  return negative.length * 2 > figures.length ? plus : minus;
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
        const [total, column] = [totalOf(list), columnOf(form, list, direction)];
        return total && column ? [{ figure: read(form, total, column), less: takenOff(form, list, column) }] : [];
      }),
    );
  const [added, withdrawn] = [found('added'), found('withdrawn')];
  const [plusses, minuses] = [added[0], withdrawn[0]];
  if (!first || !all || !plusses || !minuses || added.length + withdrawn.length > 2) return [];
  return equal([plus(all)], [plus(first), plus(plusses.figure), minuses.less(minuses.figure)]);
}
