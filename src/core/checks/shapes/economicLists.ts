import type { Form, FormColumn, Line } from '../checkedForm';
import { type Read, read } from './build';
import { amountColumns } from './pick';

/** One line of 一般公共预算财政拨款基本支出决算表: lists of economic codes side by side. */
export interface EconomicLine {
  readonly code: string;
  readonly figure: Read;
}

/** The codes of all lists with the one column of amounts beside each. */
export function economicLines(form: Form): readonly EconomicLine[] {
  return form.lists.flatMap((list) => {
    const [column, ...more] = amountColumns(list);
    if (!column || more.length > 0) return [];
    return list.lines
      .filter(({ code }) => code !== '')
      .map((line) => ({ code: line.code, figure: read(form, line, column) }));
  });
}

/** 「人员经费合计」 or 「公用经费合计」: beside its label, or at the right end of the lists that the label lies across. */
export function economicFoot(form: Form, name: RegExp): Read | undefined {
  for (const [at, list] of form.lists.entries()) {
    const line = list.lines.find(({ key }) => name.test(key));
    if (!line) continue;
    for (const { lines, columns } of form.lists.slice(at)) {
      const own = lines.find(({ row }) => row === line.row);
      const [column] = amountColumns({ lines, columns });
      if (own && column && (own.text === '' || own.key === line.key) && isFilled(form, own, column))
        return read(form, own, column);
    }
    const [first] = amountColumns(list);
    return first && read(form, line, first);
  }
  return undefined;
}

function isFilled(form: Form, line: Line, column: FormColumn): boolean {
  return form.figure(line, column)?.blank !== true;
}
