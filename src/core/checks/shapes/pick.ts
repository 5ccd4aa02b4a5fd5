import type { Form, FormColumn, Line, List } from '../checkedForm';
import { type Read, read } from './build';
import type { Concept, Stage } from '../read/readHeadings';
import { sidesBelow } from './sidesBelow';
import { type TotalsList, readTotalsList } from './totalsList';

/** The stage of an amount whose heading says none, such as 「金额」. */
export function stageOf(form: Form, column: FormColumn): Stage {
  return column.stage ?? (form.kind.startsWith('budget') ? 'budget' : 'final');
}

/** The columns of a list that hold amounts of this year, by stage. */
export function amountColumns({ columns }: List): readonly FormColumn[] {
  return columns.filter(({ isRate, offset }) => !isRate && offset === 0);
}

/** The one column that says this of this year; none where two do. */
export function columnOf(list: List, concept: Concept): FormColumn | undefined {
  const [only, ...more] = amountColumns(list).filter((column) => column.concept === concept && !column.isPart);
  return more.length === 0 ? only : undefined;
}

export function totalLine({ lines }: List): Line | undefined {
  const [only, ...more] = lines.filter(({ isTotal }) => isTotal);
  return more.length === 0 ? only : undefined;
}

/** A figure of the total row of a form with codes. */
export function totalOf(form: Form, concept: Concept): Read | undefined {
  for (const list of form.lists) {
    const [line, column] = [totalLine(list), columnOf(list, concept)];
    if (line && column) return read(form, line, column);
  }
  return undefined;
}

export function totalsLists(form: Form): readonly TotalsList[] {
  return form.lists.flatMap(sidesBelow).flatMap((list) => readTotalsList(list) ?? []);
}

/** The column of a stage in one list of a 总表: the whole, where it is also split by the source of money. */
export function stagedColumn(form: Form, { list }: TotalsList, stage: Stage): FormColumn | undefined {
  const staged = amountColumns(list).filter((column) => stageOf(form, column) === stage);
  const [only, ...more] = staged.filter(({ concept }) => concept === '' || concept === 'total');
  return more.length === 0 ? only : undefined;
}

export const STAGES: readonly Stage[] = ['budget', 'adjusted', 'final'];
