import { decimal } from '../../base/decimal';
import type { Attempt } from '../check';
import type { Form } from '../form';
import type { FormKind } from '../read/formKinds';
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
const SHARE = /^(?:占比|比重|所占比(?:例|重)|占(?:合计|总额|支出|收入)(?:的)?(?:比例|比重)?)(?:\(%\))?$/;

/** One column of amounts, one of shares beside it, and the total row that they are shares of. */
export function printedShares(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const shares = list.columns.filter(({ heading }) =>
      SHARE.test((heading.split(' / ').at(-1) ?? '').normalize('NFKC')),
    );
    const amounts = amountColumns(list);
    const [share, amount, total] = [shares[0], amounts[0], totalLine(list)];
    if (!share || !amount || !total || shares.length > 1 || amounts.length > 1) return [];
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
