import { decimal } from '../../base/decimal';
import type { Attempt } from '../check';
import type { Form, FormColumn, List } from '../checkedForm';
import type { FormKind } from '../read/formKinds';
import { printedSum, read } from './build';
import { codeTree } from './codeTree';
import { amountColumns, totalLine } from './pick';

export const FORMS_WITH_SHARES: readonly FormKind[] = [
  'finalTotals',
  'finalIncome',
  'finalExpenditure',
  'finalGeneral',
  'budgetExpenditure',
  'ownDetail',
  'projects',
];
/** Any of these; where none stands, the first is named as the one that is missing. */
export const NEEDED_FOR_SHARES: readonly FormKind[] = [
  'finalIncome',
  ...FORMS_WITH_SHARES.filter((kind) => kind !== 'finalIncome'),
];
const SHARE = /^(?:占比|比重|所占比(?:例|重)|占(?:合计|总额|支出|收入)(?:的)?(?:比例|比重)?)(?:\(%\))?$/;

/** The printed shares of what makes the total come to the total's own; where each can be held against its amount, that says more. */
export function sharesMakeTotal(form: Form): readonly Attempt[] {
  if (printedShares(form).length > 0) return [];
  return form.lists.flatMap((list) => {
    const [share, total] = [shareColumn(list), totalLine(list)];
    const { roots, strange } = codeTree(list);
    if (!share || !total || strange || roots.length < 2) return [];
    return printedSum(
      read(form, total, share),
      roots.map((line) => read(form, line, share)),
    );
  });
}

function shareColumn({ columns }: List): FormColumn | undefined {
  const [only, ...more] = columns.filter(({ heading }) =>
    SHARE.test((heading.split(' / ').at(-1) ?? '').normalize('NFKC')),
  );
  return more.length === 0 ? only : undefined;
}

/** One column of amounts, one of shares beside it, and the total row that they are shares of. */
export function printedShares(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const amounts = amountColumns(list);
    const [share, amount, total] = [shareColumn(list), amounts[0], totalLine(list)];
    if (!share || !amount || !total || amounts.length > 1) return [];
    const whole = form.figure(total, amount);
    if (!whole || whole.blank || whole.value.isZero()) return [];
    const printed = list.lines.map((line) => form.figure(line, share));
    const scale = printed.some((one) => one && !one.decoration?.percent && one.value.abs().gt(2)) ? '0.01' : '1';
    return list.lines.flatMap((line, at): readonly Attempt[] => {
      const [rate, part] = [printed[at], form.figure(line, amount)];
      if (!rate || rate.blank || !part || part.blank) return [];
      return [{ kind: 'share', rate, part, whole, scale: decimal(rate.decoration?.percent ? '1' : scale) }];
    });
  });
}
