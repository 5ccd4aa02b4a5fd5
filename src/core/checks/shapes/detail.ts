import { labelKey } from '../../base/text';
import type { Attempt } from '../check';
import type { Form, FormColumn, List } from '../checkedForm';
import type { FormSet } from '../formSet';
import type { FormKind } from '../read/formKinds';
import { equal, isUnread, plus, read, printedSum } from './build';
import { amountColumns, totalOf } from './pick';

export const DETAIL_FORMS: readonly FormKind[] = [
  'detailAll',
  'detailBasic',
  'detailProject',
  'detailOperating',
  'detailGeneral',
];

/** 工资福利支出 over 小计, 基本工资, …: 合计 is the printedSum of the 小计, and each 小计 of the columns under its heading. */
export function detailRows(form: Form): readonly Attempt[] {
  return form.lists.flatMap((list) => {
    const { whole, groups } = groupsOf(list);
    return list.lines.flatMap((line) => [
      ...groups.flatMap(({ subtotal, columns }) =>
        subtotal
          ? printedSum(
              read(form, line, subtotal),
              columns.map((column) => read(form, line, column)),
            )
          : [],
      ),
      ...(whole && groups.length > 1 && groups.every(({ subtotal, columns }) => subtotal ?? columns.length === 1)
        ? printedSum(
            read(form, line, whole),
            groups.flatMap(({ subtotal, columns }) => {
              const one = subtotal ?? columns[0];
              return one ? [read(form, line, one)] : [];
            }),
          )
        : []),
    ]);
  });
}

interface Group {
  readonly subtotal: FormColumn | undefined;
  readonly columns: readonly FormColumn[];
}

function groupsOf(list: List): { whole: FormColumn | undefined; groups: readonly Group[] } {
  const columns = amountColumns(list);
  const words = ({ heading }: FormColumn) => heading.split(' / ').map(labelKey);
  const whole = columns.find(
    (column) => words(column).length === 1 && /^(?:合计|总计|本年支出合计)$/.test(words(column)[0] ?? ''),
  );
  const names = [...new Set(columns.filter((column) => column !== whole).map((column) => words(column)[0] ?? ''))];
  const groups = names.map((name): Group => {
    const own = columns.filter((column) => column !== whole && words(column)[0] === name);
    const subtotal = own.find(
      (column) => words(column).length > 1 && /^(?:小计|合计)$/.test(words(column).at(-1) ?? ''),
    );
    return { subtotal, columns: own.filter((column) => column !== subtotal) };
  });
  return { whole, groups };
}

/** Of the 支出决算表 one figure each, of the detail its total. */
export function kindsAgree(forms: FormSet): readonly Attempt[] {
  return (
    [
      ['detailBasic', 'basic'],
      ['detailProject', 'project'],
      ['detailOperating', 'operating'],
    ] as const
  ).flatMap(([kind, concept]) => {
    const found = forms.pair('finalExpenditure', kind);
    if (!found || isUnread(found)) return found ? [found] : [];
    const [all, detail] = found;
    const [one, other] = [all && totalOf(all, concept), detail && totalOf(detail, 'total')];
    return one && other ? equal([plus(one)], [plus(other)]) : [];
  });
}
