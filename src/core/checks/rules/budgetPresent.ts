import type { Check } from '../check';
import { MID_YEAR_REASONS } from '../shapes/legalReasons';
import { isUnread } from '../shapes/build';
import { sideFigure } from '../shapes/totalsRelations';

/** 收入支出决算总表, 核实性. */
export const budgetPresent: Check = {
  code: 'T1.budgetPresent',
  level: 'notice',
  law: '有决算的年度，年初预算≠0或全年预算≠0',
  reasons: MID_YEAR_REASONS,
  needs: ['finalTotals'],
  relate: (forms) =>
    forms.each('finalTotals').flatMap((form) =>
      (['income', 'functions'] as const).flatMap((side) => {
        const [final, budget, adjusted] = (['final', 'budget', 'adjusted'] as const).map((stage) =>
          sideFigure(form, side, 'yearTotal', stage),
        );
        if (!final || isUnread(final) || final.value.isZero()) return [];
        const planned = [budget, adjusted].flatMap((one) => (one && !isUnread(one) ? [one] : []));
        return planned.length > 0 ? [{ kind: 'together', left: final, right: planned }] : [];
      }),
    ),
};
