import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof } from '../proof';

/** 「分配到6个村」 beside a table with a line for each 村. */
const SAID =
  /(?:分配到|涉及|覆盖|惠及|下辖|拨付到|安排到|共)(?<count>\d+)个(?<what>行政村|村|社区|单位|科室|站所|部门)/dg;

export const rowsCounted: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '写的村数、单位数与表里的行数一致',
  find: (report) =>
    report.paragraphs.flatMap(({ at, even, inTable }): readonly Doubt[] =>
      (inTable ? [] : [...even.matchAll(SAID)]).flatMap(({ index, groups = {}, indices }): readonly Doubt[] => {
        const what = (groups['what'] ?? '').replace('行政', '');
        const tables = report.tables.filter(({ columns }) =>
          columns.some(({ heading }) => new RegExp(`^(?:行政)?${what}(?:名|名称)?$`).test(heading)),
        );
        const [table, ...others] = tables;
        const range = indices?.groups?.['count'];
        const total = table?.rows.find(({ label, path }) =>
          [label, ...path].some((one) => /^(?:合计|总计)$/.test(one)),
        );
        // Only a table that is closed by its total has all of them.
        if (!table || !total || others.length > 0 || !range) return [];
        const count = table.rows.length - 1;
        const before = even.slice(even.lastIndexOf('。', index) + 1, index);
        if (Number(groups['count']) === count || speaksOfOtherTime(before, report.context.year)) return [];
        return [
          {
            at: { paragraph: at, span: [range[0], range[1]] },
            says: groups['count'] ?? '',
            should: String(count),
            why: `表格「${table.caption.slice(0, 30)}」里数出来的`,
          },
        ];
      }),
    ),
};
