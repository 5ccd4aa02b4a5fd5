import type { Attempt } from '../check';
import { FUNCTION_LINE } from '../lexicon';
import type { Form, Line, List } from '../checkedForm';
import { isUnread, read, printedSum, unexplained } from './build';

/** Lines over their 合计; what stands under it are parts of it. */
function divided({ lines }: List) {
  const at = lines.findIndex(({ isTotal }) => isTotal);
  const total = lines[at];
  return total && { total, items: lines.slice(0, at).filter(({ isTop }) => isTop), below: lines.slice(at + 1) };
}

function partsAbove({ lines }: List, total: Line): number {
  return lines.slice(0, lines.indexOf(total)).filter(({ level }) => level === 'part').length;
}

export function detailTotals(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const found = divided(list);
    if (!found || found.items.length === 0) return [];
    // What stands between them unnumbered may be a part of the line above or one beside it: the figures tell, in another rule.
    if (list.lines.indexOf(found.total) > found.items.length + partsAbove(list, found.total)) return [];
    const strange = found.items.find(({ key, isNumbered }) => !FUNCTION_LINE.test(key) && !isNumbered);
    return list.columns
      .filter(({ isRate }) => !isRate)
      .flatMap((column) => {
        if (strange) return [unexplained(form, strange.text)];
        return printedSum(
          read(form, found.total, column),
          found.items.map((line) => read(form, line, column)),
        );
      });
  });
}

/** 其中：基本支出, 项目支出 under the total, in the columns of 支出. */
export function detailKinds(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const found = divided(list);
    const kinds = ['基本支出', '项目支出'].flatMap((name) => found?.below.find(({ key }) => key === name) ?? []);
    if (!found || kinds.length < 2) return [];
    return list.columns
      .filter(({ isRate }) => !isRate)
      .flatMap((column) => {
        const parts = kinds.map((line) => read(form, line, column));
        return parts.some((part) => isUnread(part) || part.blank)
          ? []
          : printedSum(read(form, found.total, column), parts);
      });
  });
}
