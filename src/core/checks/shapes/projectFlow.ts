import type { Attempt } from '../check';
import type { Form, FormColumn, List } from '../checkedForm';
import { atMost, equal, plus, read, sum } from './build';
import { amountColumns, columnOf, totalLine, totalOf } from './pick';
import { sideCarry } from './lastYear';

interface Flow {
  readonly begin: FormColumn;
  readonly income: FormColumn;
  readonly spending: FormColumn;
  readonly end: FormColumn;
}

/** 年初, 本年收入, 本年支出 and 年末 of each project, as single columns or as the 合计 under a heading. */
function flowOf(list: List): Flow | undefined {
  const column = (...concepts: readonly string[]) =>
    concepts.map((concept) => columnOf(list, concept)).find((found) => found);
  const [begin, income, spending, end] = [
    column('begin', 'begin.total'),
    column('income', 'income.total', 'total'),
    column('spending', 'spending.total'),
    column('end', 'end.total'),
  ];
  return begin && income && spending && end ? { begin, income, spending, end } : undefined;
}

export function projectsRoll(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const flow = flowOf(list);
    if (!flow) return [];
    const at = (line: List['lines'][number], column: FormColumn) => plus(read(form, line, column));
    return list.lines
      .filter(({ text }) => text !== '')
      .flatMap((line) =>
        equal([at(line, flow.begin), at(line, flow.income)], [at(line, flow.spending), at(line, flow.end)]),
      );
  });
}

export function projectFlowTotals(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const total = totalLine(list);
    const projects = list.lines.filter((line) => line !== total && line.text !== '');
    if (!total || projects.some(({ isTotal, text }) => isTotal || /小计|其中/.test(text))) return [];
    return amountColumns(list).flatMap((column) =>
      sum(
        read(form, total, column),
        projects.map((line) => read(form, line, column)),
      ),
    );
  });
}

/** What projects began with is a part of what the unit began with. */
export function projectCarryWithin(form: Form, totals: Form): readonly Attempt[] {
  const whole = sideCarry(totals);
  return form.lists.flatMap((list) => {
    const [flow, total] = [flowOf(list), totalLine(list)];
    return flow && total && whole ? atMost([plus(read(form, total, flow.begin))], [plus(whole)]) : [];
  });
}

/** What projects received is a part of what the unit received. */
export function projectIncomeWithinAll(form: Form, income: Form): readonly Attempt[] {
  const whole = totalOf(income, 'total');
  return form.lists.flatMap((list) => {
    const [flow, total] = [flowOf(list), totalLine(list)];
    return flow && total && whole ? atMost([plus(read(form, total, flow.income))], [plus(whole)]) : [];
  });
}

export function projectSpendingAgrees(form: Form, all: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const [flow, total] = [flowOf(list), totalLine(list)];
    if (!flow || !total) return [];
    return all.lists.flatMap((coded) => {
      const [column, line] = [columnOf(coded, 'project'), totalLine(coded)];
      return column && line ? equal([plus(read(form, total, flow.spending))], [plus(read(all, line, column))]) : [];
    });
  });
}
