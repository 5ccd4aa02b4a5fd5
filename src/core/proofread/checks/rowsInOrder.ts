import { type Decimal, ZERO, decimal, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof, Suspect } from '../proof';
import { type ReadCell, type ReadTable, halfStep } from '../readTable';
import { suspectOf } from '../suspectOf';

/** A relation between the figures of one line and those of the line before it. */
interface Link {
  readonly cells: readonly ReadCell[];
  readonly holds: boolean;
  readonly why: string;
  /** What each of the cells would have to be; or what tells whether a value does. */
  readonly mends: readonly (Decimal | ((value: Decimal) => boolean))[];
}

export const rowsInOrder: Proof = {
  code: 'tableDifferenceWrong',
  level: 'error',
  law: '表里“累计”等于上一行的累计加本行，逐年的“增减”等于本年减上年',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] => {
  const chains = [...runningTotals(table), ...yearlyChanges(table)];
  return chains.flatMap((links) => {
    const holding = links.filter(({ holds }) => holds).length;
    // One wrong figure breaks two links of its chain.
    if (holding === 0 || links.length - holding > 2) return [];
    return links.flatMap((link): readonly Doubt[] => {
      const all = link.cells.flatMap((cell, at): readonly Suspect[] => {
        const mend = link.mends[at];
        return mend === undefined ? [] : suspectOf(cell, mend, table, table.position);
      });
      const [told, ...suspects] = all;
      return link.holds || !told ? [] : [{ ...told, why: link.why, suspects }];
    });
  });
});

function runningTotals({ columns, rows, caption }: ReadTable): readonly (readonly Link[])[] {
  return columns.flatMap((sum) => {
    const name = sum.heading.replace(/累计/, '').replace(/[（(].*$/, '');
    if (!/累计/.test(sum.heading) || /率|进度|占比|增/.test(sum.heading)) return [];
    const parts = columns.filter(({ heading, index }) => index < sum.index && name !== '' && heading.includes(name));
    const [part, ...others] = parts;
    if (!part || others.length > 0) return [];
    const lines = rows.flatMap(({ cells, label }) => {
      const [own, total] = [cells[part.index], cells[sum.index]];
      return own && total && !/合计|总计/.test(label) ? [{ own, total, label }] : [];
    });
    return [
      lines.map(({ own, total, label }, at): Link => {
        const before = lines[at - 1]?.total;
        const start = before?.value ?? ZERO;
        return {
          cells: [total, own, ...(before ? [before] : [])],
          mends: [start.plus(own.value), total.value.minus(start), total.value.minus(own.value)],
          holds: near(start.plus(own.value), total.value, [own, total]),
          why: `表格「${caption.slice(0, 30)}」“${label}”：上一行的累计加 ${own.cell.text.trim()}`,
        };
      }),
    ];
  });
}

/** Lines 2022年, 2023年, 2024年 with what each is more or less than the one before. */
function yearlyChanges({ columns, rows, table, caption }: ReadTable): readonly (readonly Link[])[] {
  const years = rows.map(({ index }) => /^(20\d{2})年?度?$/.exec(table.rows[index]?.[0]?.text.trim() ?? '')?.[1]);
  const base = columns.find(({ index, heading }) => index > 0 && !CHANGE.test(heading) && !/率/.test(heading));
  if (!base || years.length < 3 || years.some((year) => year === undefined)) return [];
  return columns
    .filter(({ index, heading }) => index === changeColumn(base.index, index, heading))
    .map(({ index }) =>
      rows.flatMap(({ cells }, at): readonly Link[] => {
        const before = years.findIndex((year) => Number(year) === Number(years[at]) - 1);
        const [now, last, says] = [cells[base.index], rows[before]?.cells[base.index], cells[index]];
        if (!now || !last || !says || last.value.isZero()) return [];
        const exact = (one: Decimal, other: Decimal): Decimal =>
          says.percent ? one.minus(other).div(other) : one.minus(other);
        const slack = decimal(`5e-${String(says.decimals + (says.percent ? 3 : 1))}`);
        const fits = (one: Decimal, other: Decimal): boolean =>
          !other.isZero() &&
          exact(one, other)
            .minus(says.value)
            .abs()
            .lte(slack.plus(says.percent ? '0.00001' : '0.01'));
        return [
          {
            cells: [says, now, last],
            mends: [
              exact(now.value, last.value).toDecimalPlaces(4),
              (one) => fits(one, last.value),
              (one) => fits(now.value, one),
            ],
            holds: fits(now.value, last.value),
            why: `表格「${caption.slice(0, 30)}」：${now.cell.text.trim()} 与 ${last.cell.text.trim()}`,
          },
        ];
      }),
    );
}

const CHANGE = /增减|增长|下降|变动|同比|环比|增幅|降幅|比上年/;

function changeColumn(base: number, index: number, heading: string): number {
  return index > base && CHANGE.test(heading) ? index : -1;
}

function near(one: Decimal, other: Decimal, cells: readonly ReadCell[]): boolean {
  const most = Math.max(...cells.map(({ decimals }) => decimals));
  const slack = most === 0 ? ZERO : sumOf(cells.map((cell) => halfStep(cell, most)));
  return one.minus(other).abs().lte(slack);
}
