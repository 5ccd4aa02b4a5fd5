import { FUNCTION_LINE } from '../lexicon';
import type { Line, List } from '../checkedForm';

/** 合计 over 类 over 款 over 项: what is made of what, one level at a time. */
export interface Node {
  readonly line: Line;
  readonly children: readonly Line[];
}

export interface CodeTree {
  readonly total: Line | undefined;
  readonly roots: readonly Line[];
  readonly nodes: readonly Node[];
  /** A line that no code places, or a code that stands twice: sums over it are not known. */
  readonly strange: Line | undefined;
}

/** By codes where there are any, else by the names of the 类. */
export function codeTree({ lines }: List): CodeTree {
  const totals = lines.filter(({ isTotal }) => isTotal);
  const others = lines.filter(({ isTotal }) => !isTotal);
  const coded = others.filter(({ code }) => code !== '');
  const [total] = totals;
  if (coded.length === 0) {
    const roots = others.filter(({ isTop }) => isTop);
    const strange = roots.find(({ key }) => !FUNCTION_LINE.test(key)) ?? totals[1];
    return { total, roots, nodes: [], strange };
  }
  const byCode = new Map<string, Line>();
  let strange: Line | undefined = totals[1];
  for (const line of coded) {
    if (byCode.has(line.code)) strange ??= line;
    byCode.set(line.code, line);
  }
  strange ??= others.find(({ code, text }) => code === '' && text !== '' && FUNCTION_LINE.test(text));
  const parentOf = (code: string): Line | undefined =>
    [5, 3]
      .filter((length) => length < code.length)
      .map((length) => byCode.get(code.slice(0, length)))
      .find((one) => one);
  const children = new Map<Line, Line[]>();
  const roots: Line[] = [];
  for (const line of coded) {
    const parent = parentOf(line.code);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), line]);
    else roots.push(line);
  }
  return { total, roots, nodes: [...children].map(([line, below]) => ({ line, children: below })), strange };
}
