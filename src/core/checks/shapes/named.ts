import { labelKey } from '../../base/text';
import type { Form, FormColumn } from '../checkedForm';
import { type Read, read } from './build';

/** What some names stand for, in one column or one row of a form. */
export type Named<Name extends string> = ReadonlyMap<Name, Read>;

/** The same names as rows of every column, and as columns of every row: forms are printed either way. */
export function named<Name extends string>(form: Form, names: Readonly<Record<Name, RegExp>>): readonly Named<Name>[] {
  const specs = Object.entries(names) as [Name, RegExp][];
  return form.lists.flatMap(({ lines, columns }) => {
    const amounts = columns.filter(({ isRate, isPart }) => !isRate && !isPart);
    return [
      ...amounts.map((column) =>
        collect(
          specs,
          lines,
          ({ key }) => key,
          (line) => read(form, line, column),
        ),
      ),
      ...lines.map((line) => collect(specs, amounts, lastHeading, (column) => read(form, line, column))),
    ].filter(({ size }) => size > 0);
  });
}

/** A name that stands twice is none: nobody knows which is meant. */
function collect<Name extends string, Part>(
  specs: readonly [Name, RegExp][],
  parts: readonly Part[],
  nameOf: (part: Part) => string,
  figure: (part: Part) => Read,
): Named<Name> {
  const found = new Map<Name, Read>();
  for (const [name, pattern] of specs) {
    const [only, ...more] = parts.filter((part) => pattern.test(nameOf(part)));
    if (only !== undefined && more.length === 0) found.set(name, figure(only));
  }
  return found;
}

function lastHeading({ heading }: FormColumn): string {
  return labelKey(heading.split(' / ').at(-1) ?? '');
}
