import { labelKey } from '../../base/text';
import type { Attempt } from '../check';
import { PROCUREMENT } from '../lexicon';
import type { Form, FormColumn } from '../checkedForm';
import { atMost, plus, read } from './build';

const PLANNED = /^(?:(?:政府)?采购)?预算(?:数|金额)?$|^年初预算(?:数)?$/;
const BOUGHT = /^实际(?:采购金额|支出|采购|金额)?$|^决算数$|^(?:政府)?采购实际(?:金额)?$|^合同金额$/;

/** The total row alone: what each line was planned at may move between lines. */
export function procurementOver(form: Form): readonly Attempt[] {
  return form.lists.flatMap(({ lines, columns }) => {
    const last = ({ heading }: FormColumn) => labelKey(heading.split(' / ').at(-1) ?? '');
    const [planned, bought] = [PLANNED, BOUGHT].map((name) => columns.filter((column) => name.test(last(column))));
    const [budget, actual] = [planned?.[0], bought?.[0]];
    const [total, ...more] = lines.filter(({ key }) => PROCUREMENT.all.test(key));
    if (!budget || !actual || planned?.length !== 1 || bought?.length !== 1 || !total || more.length > 0) return [];
    return atMost([plus(read(form, total, actual))], [plus(read(form, total, budget))]);
  });
}
