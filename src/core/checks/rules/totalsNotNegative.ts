import type { Check } from '../check';
import { atMost, plus } from '../shapes/build';
import { amountColumns, totalsLists } from '../shapes/pick';

/** 收入支出决算总表, 核实性. */
export const totalsNotNegative: Check = {
  code: 'T1.notNegative',
  level: 'notice',
  law: '收入、支出各项≥0（调整表除外）',
  needs: ['finalTotals'],
  relate: (forms) =>
    forms.each('finalTotals').flatMap((form) =>
      totalsLists(form).flatMap(({ list, items }) =>
        items.flatMap(({ line }) =>
          amountColumns(list).flatMap((column) => {
            const figure = form.figure(line, column);
            return figure && !figure.blank ? atMost([], [plus(figure)]) : [];
          }),
        ),
      ),
    ),
};
