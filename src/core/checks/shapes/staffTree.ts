import type { Attempt } from '../check';
import type { Form, Line, List } from '../checkedForm';
import { printedSum, read } from './build';

/** Who is counted: a line about anything else is no part of a number of people. */
const PEOPLE =
  /^(?:年末实有|实有|年末|行政|参公|参照公务员法管理(?:的)?事业|非参公|非参照公务员法管理(?:的)?事业|财政补助|经费自理|事业|工勤|在职|离休|退休|其他)*(?:人员|人数|职工|人)(?:合计)?$/;
/** 一、 over （一） over 1. over （1） over ①. */
const LEVELS = ['chinese', '()chinese', 'number', '()number', 'circled'];

/** People under people: each numbered line is the sum of the lines of the next number under it. */
export function staffTree(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) =>
    list.lines.flatMap((line, at) => {
      const parts = PEOPLE.test(line.key) ? partsOf(list, at) : [];
      if (parts.length < 2 || !parts.every(({ key }) => PEOPLE.test(key))) return [];
      return list.columns
        .filter(({ isRate, isPart }) => !isRate && !isPart)
        .flatMap((column) =>
          printedSum(
            read(form, line, column),
            parts.map((part) => read(form, part, column)),
          ),
        );
    }),
  );
}

function partsOf({ lines }: List, at: number): readonly Line[] {
  const depth = LEVELS.indexOf(lines[at]?.level ?? '');
  if (depth < 0) return [];
  const parts: Line[] = [];
  let under: number | undefined;
  for (const line of lines.slice(at + 1)) {
    const own = LEVELS.indexOf(line.level);
    if (own >= 0 && own <= depth) break;
    if (own < 0) continue;
    under ??= own;
    // Numbers of two kinds on the same level say nothing of what belongs to what.
    if (own < under) return [];
    if (own === under) parts.push(line);
  }
  return parts;
}
