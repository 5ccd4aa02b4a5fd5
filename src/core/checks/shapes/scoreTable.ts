import { labelKey } from '../../base/text';
import type { Attempt } from '../check';
import type { Form, FormColumn, List } from '../checkedForm';
import { atMost, plus, printedSum, read } from './build';
import { totalLine } from './pick';

const MARK = /^(?:指标)?(?:分值|标准分|满分|权重)(?:\(分\))?$/;
const SCORE = /^(?:自评|评价|考核|实际)?(?:得分|评分)(?:\(分\))?$/;
/** A line that adds up others: then what belongs to what is not known. */
const SUBTOTAL = /小计|合计|总分|得分/;

/** 分值 and 得分 of a table of indicators: the total row is the sum of the lines above. */
export function scoreTotals(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const total = totalLine(list);
    const lines = list.lines.filter((line) => line !== total && line.text !== '');
    if (!total || lines.length < 2 || lines.some(({ text, row }) => SUBTOTAL.test(text) || row > total.row)) return [];
    return [columnNamed(list, MARK), columnNamed(list, SCORE)].flatMap((column) =>
      column
        ? printedSum(
            read(form, total, column),
            lines.map((line) => read(form, line, column)),
          )
        : [],
    );
  });
}

/** No indicator gets more than its 分值. */
export function scoresWithin(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const [mark, score] = [columnNamed(list, MARK), columnNamed(list, SCORE)];
    if (!mark || !score) return [];
    return list.lines
      .filter(({ text }) => text !== '')
      .flatMap((line) => {
        const full = form.figure(line, mark);
        return full?.blank === false ? atMost([plus(read(form, line, score))], [plus(full)]) : [];
      });
  });
}

function columnNamed({ columns }: List, name: RegExp): FormColumn | undefined {
  const last = ({ heading }: FormColumn) => labelKey(heading.split(' / ').at(-1) ?? '');
  const [only, ...more] = columns.filter((column) => name.test(last(column)));
  return more.length === 0 ? only : undefined;
}
