import type { Attempt } from '../check';
import type { Form, FormColumn, Line, List } from '../checkedForm';
import { type Read, read, sum, unexplained } from './build';
import { codeTree } from './codeTree';
import { amountColumns } from './pick';

/** 合计 = Σ类, in every column. */
export function totalIsRoots(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const { total, roots, strange } = codeTree(list);
    if (!total) return [];
    return treeColumns(list).flatMap((column) => {
      const lost = strange ?? uncodedFigure(form, list, column);
      return lost ? [unexplained(form, lost.text)] : sum(read(form, total, column), below(form, roots, column));
    });
  });
}

/** 类 = Σ款, or 款 = Σ项: nodes whose code has so many digits. */
export function nodeIsChildren(form: Form, digits: number): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const { nodes, strange } = codeTree(list);
    if (strange) return [];
    return nodes
      .filter(({ line }) => line.code.length === digits)
      .flatMap(({ line, children }) =>
        treeColumns(list).flatMap((column) => sum(read(form, line, column), below(form, children, column))),
      );
  });
}

function treeColumns(list: List): readonly FormColumn[] {
  return amountColumns(list);
}

function below(form: Form, lines: readonly Line[], column: FormColumn): readonly Read[] {
  return lines.map((line) => read(form, line, column));
}

/** Where codes place the lines, a figure without one belongs nowhere. */
function uncodedFigure(form: Form, { lines }: List, column: FormColumn): Line | undefined {
  if (lines.every(({ code }) => code === '')) return undefined;
  return lines.find((line) => line.code === '' && !line.isTotal && form.figure(line, column)?.value.isZero() === false);
}

/**
 * Every row: the column of totals is the sum of the columns beside it, and a column with columns of its own beneath it the
 * sum of those. `total` is the concept of the whole.
 */
export function rowIsColumns(
  form: Form,
  total = 'total',
  among: (concept: string) => boolean = () => true,
): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const columns = amountColumns(list);
    const stages = new Set(columns.map(({ stage }) => stage));
    return [...stages].flatMap((stage) =>
      columnsOfStage(
        form,
        list,
        columns.filter((column) => column.stage === stage),
        total,
        among,
      ),
    );
  });
}

function columnsOfStage(
  form: Form,
  list: List,
  columns: readonly FormColumn[],
  total: string,
  among: (concept: string) => boolean,
): readonly Attempt[] {
  const prefix = total === 'total' ? '' : `${total}.`;
  const [whole, ...more] = columns.filter(({ concept }) => concept === total);
  if (!whole || more.length > 0) return [];
  const parts = columns.filter(
    ({ concept, isPart }) =>
      concept !== undefined &&
      concept !== total &&
      !isPart &&
      concept.startsWith(prefix) &&
      !concept.slice(prefix.length).includes('.') &&
      among(concept),
  );
  const strange = columns.find(({ concept }) => concept === undefined);
  if (parts.length < 2) return strange && parts.length > 0 ? [unexplained(form, strange.heading)] : [];
  if (strange && total === 'total') return [unexplained(form, strange.heading)];
  return list.lines
    .filter(({ text, code }) => text !== '' || code !== '')
    .flatMap((line) =>
      sum(
        read(form, line, whole),
        parts.map((column) => read(form, line, column)),
      ),
    );
}
