import type { Check } from '../check';
import { equal, minus, plus, read } from '../shapes/build';
import { columnOf } from '../shapes/pick';

/** Every row. */
export const fundRolls: Check = {
  code: 'T8.roll',
  level: 'error',
  law: '年初结转和结余＋本年收入－本年支出＝年末结转和结余',
  needs: ['finalFund'],
  relate: (forms) =>
    forms.each('finalFund', 'finalCapital').flatMap((form) =>
      form.lists.flatMap((list) => {
        const [begin, income, spending, end] = ['begin', 'income', 'spending', 'end'].map((concept) =>
          columnOf(list, concept),
        );
        if (!begin || !income || !spending || !end) return [];
        return list.lines.flatMap((line) =>
          equal(
            [plus(read(form, line, begin)), plus(read(form, line, income)), minus(read(form, line, spending))],
            [plus(read(form, line, end))],
          ),
        );
      }),
    ),
};
