import type { Attempt } from '../check';
import { FUNCTION_LINE } from '../lexicon';
import type { Form, FormColumn, Line } from '../checkedForm';
import type { Concept, Stage } from '../read/readHeadings';
import { atMost, equal, plus, read } from './build';
import { codeTree } from './codeTree';
import { columnOf, totalsLists } from './pick';
import { stagedColumn } from './pick';

/** The lines of a form by code, with the column of a concept. */
function codedColumn(form: Form, concept: Concept): { lines: readonly Line[]; column: FormColumn } | undefined {
  for (const list of form.lists) {
    const column = columnOf(list, concept);
    if (column && list.lines.some(({ code }) => code !== '')) return { lines: list.lines, column };
  }
  return undefined;
}

/** Each code of the part, in each of the columns, is at most what the whole shows for the same code. */
export function codesWithin(part: Form, whole: Form, concepts: readonly Concept[]): readonly Attempt[] {
  return concepts.flatMap((concept) => {
    const [less, more] = [codedColumn(part, concept), codedColumn(whole, concept)];
    if (!less || !more) return [];
    const twice = repeated([...less.lines], [...more.lines]);
    return less.lines.flatMap((line) => {
      const same = more.lines.find(({ code }) => code === line.code && code !== '');
      return same && !twice.has(line.code)
        ? atMost([plus(read(part, line, less.column))], [plus(read(whole, same, more.column))])
        : [];
    });
  });
}

function repeated(...lists: readonly Line[][]): ReadonlySet<string> {
  return new Set(
    lists.flatMap((lines) => lines.map(({ code }) => code).filter((code, at, all) => all.indexOf(code) !== at)),
  );
}

/** Each 功能分类 line of a 总表 is the 类 of that name in the form by codes. */
export function functionsAreClasses(
  totals: Form,
  side: 'functions',
  stage: Stage,
  coded: Form,
  concept: Concept,
  fund?: Concept,
): readonly Attempt[] {
  const classes = codedClasses(coded, concept);
  if (!classes) return [];
  return totalsLists(totals)
    .filter((list) => list.side === side)
    .flatMap((list) => {
      const column = fund === undefined ? stagedColumn(totals, list, stage) : columnOf(list.list, fund);
      if (!column) return [];
      return list.items.flatMap(({ line }) => {
        const same = classes.lines.filter(({ key }) => bare(key) === bare(line.key));
        const [only, ...more] = same;
        return only && more.length === 0
          ? equal([plus(read(totals, line, column))], [plus(read(coded, only, classes.column))])
          : [];
      });
    });
}

/** The 类 of a form: three digits, or the roots of a form that has no codes. */
function codedClasses(form: Form, concept: Concept): { lines: readonly Line[]; column: FormColumn } | undefined {
  for (const list of form.lists) {
    const column = columnOf(list, concept);
    if (!column) continue;
    const tree = codeTree(list);
    const lines = tree.strange
      ? []
      : tree.roots.filter(({ code, key }) => (code === '' || code.length === 3) && FUNCTION_LINE.test(key));
    if (lines.length > 0) return { lines, column };
  }
  return undefined;
}

function bare(key: string): string {
  return key.replace(/支出$/, '');
}
