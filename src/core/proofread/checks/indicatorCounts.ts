import type { Doubt, Proof, ReadReport } from '../proof';

const SAID = /(?<before>\d+)(?:个|项)(?<level>[一二三])级指标|(?<named>[一二三])级指标(?:共)?(?<after>\d+)(?:个|项)/dg;

/** 「共设4个一级指标、12个三级指标」 beside the table that holds all of them. */
export const indicatorCounts: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '写的一级、二级、三级指标个数与评分表一致',
  find(report) {
    const counts = countsOf(report);
    if (!counts) return [];
    return report.paragraphs.flatMap(({ at, even, inTable }): readonly Doubt[] => {
      const said = inTable ? [] : [...even.matchAll(SAID)];
      // What one 一级指标 has under it is less than all there are.
      const [only] = said;
      const alone =
        said.length === 1 &&
        only !== undefined &&
        /(?:指标体系|共设?|共有)[^;。]*(?:共?设|共|有)?$/.test(even.slice(0, only.index)) &&
        // 「共有5项三级指标扣分」, 「扣分的共有5项三级指标」: of some.
        !/[扣失]分|满分|的(?:共有|共|有)$/.test(/[^,;。]*$/.exec(even.slice(0, only.index))?.[0] ?? '') &&
        /^(?:[,;:。、()和及与]|组成|构成|$)/.test(even.slice(only.index + only[0].length));
      if (!alone && !/一级指标/.test(said.map(([words]) => words).join())) return [];
      return said.flatMap(({ groups = {}, indices }): readonly Doubt[] => {
        const range = indices?.groups?.['before'] ?? indices?.groups?.['after'];
        const says = groups['before'] ?? groups['after'] ?? '';
        const should = counts['一二三'.indexOf(groups['level'] ?? groups['named'] ?? '')];
        if (!range || should === undefined || Number(says) === should) return [];
        return [
          { at: { paragraph: at, span: [range[0], range[1]] }, says, should: String(should), why: '评分表里数出来的' },
        ];
      });
    });
  },
};

/** Of the one table whose lines have a 一级, a 二级 and a 三级指标 and make the full hundred; where there is none, of the workbook's scheme. */
function countsOf({ scores, truth }: ReadReport): readonly number[] | undefined {
  const lines = scores.rows.filter(({ sum, above }) => !sum && above.length >= 2);
  const tables = [...new Set(lines.map(({ table }) => table))].map((table) =>
    lines.filter((row) => row.table === table),
  );
  const whole = tables.filter((rows) => {
    const full = rows.reduce((all, row) => all + Number(row.full?.toString() ?? Number.NaN), 0);
    return Math.abs(full - 100) < 1e-9;
  });
  const [only, ...others] = whole;
  const paths = (truth?.marks ?? truth?.indicators ?? []).map(({ path }) => path.slice(0, -1));
  const alone = others.length > 0 ? [] : paths;
  const above = only && others.length === 0 ? only.map((row) => row.above) : alone;
  if (above.length === 0) return undefined;
  const names = (depth: number) => new Set(above.map((path) => path.slice(0, depth).join('/'))).size;
  return [names(1), names(2), above.length];
}
