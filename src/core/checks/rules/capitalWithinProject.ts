import type { Check } from '../check';
import { atMost, plus, read } from '../shapes/build';
import { amountColumns, totalsLists } from '../shapes/pick';

/** 收入支出决算总表: 行61 ≥ 62. */
export const capitalWithinProject: Check = {
  code: 'T1.capitalWithinProject',
  level: 'error',
  law: '项目支出≥其中：基本建设类项目',
  needs: ['finalTotals'],
  relate: (forms) =>
    forms.each('finalTotals').flatMap((form) =>
      totalsLists(form).flatMap(({ list, items }) => {
        const project = items.find(({ line }) => line.key === '项目支出');
        const capital = project?.parts.find(({ key }) => /^基本建设(?:类项目|支出|项目)?$/.test(key));
        if (!project || !capital) return [];
        return amountColumns(list).flatMap((column) =>
          atMost([plus(read(form, capital, column))], [plus(read(form, project.line, column))]),
        );
      }),
    ),
};
