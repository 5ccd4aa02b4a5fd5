import { type Decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadColumn, ReadRow, ReadTable } from '../readTable';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';

const AVERAGE = /^(?:总)?(?:平均|均值|平均[分值数]|平均得分|综合平均)$/;

/** 「平均｜92.37」 below the lines of a survey. */
export const averageRows: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '表里“平均”一行等于上面各行的平均数',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] => {
  const last = table.rows.at(-1);
  if (!last || !table.rows[1] || ![last.label, last.path[0] ?? ''].some((text) => AVERAGE.test(text))) return [];
  return table.columns.flatMap((column) => inColumn(table, column, last));
});

function inColumn(table: ReadTable, { index, heading }: ReadColumn, last: ReadRow): readonly Doubt[] {
  const cell = last.cells[index];
  const parts = table.rows.slice(0, -1).map(({ cells }) => cells[index]);
  const added = parts.flatMap((part) => part ?? []);
  if (!cell || added.length < 2 || added.length < parts.length) return [];
  const mean = (values: readonly Decimal[]): Decimal => sumOf(values).div(values.length);
  const unit = cell.percent ? 2 : 0;
  const fits = (values: readonly Decimal[], said: Decimal = cell.value): boolean => {
    const places = cell.decimals + unit;
    // What it is made of was rounded too.
    const spread = Math.max(...added.map((one) => 0.5 * 10 ** -(one.decimals + (one.percent ? 2 : 0))));
    return mean(values)
      .minus(said)
      .abs()
      .lte(0.5 * 10 ** -places + spread);
  };
  const values = added.map(({ value }) => value);
  if (fits(values)) return [];
  const exact = roundHalfUp(mean(values), cell.decimals + unit);
  const suspects = added.flatMap((part) =>
    suspectOf(part, (value) => fits(added.map((one) => (one === part ? value : one.value))), table, table.position),
  );
  const [first] = suspectOf(cell, exact, table, table.position);
  // It may be reckoned by how many there are of each: then no slip of hand mends it.
  const slips = [
    ...suspects.filter(({ explained }) => explained),
    ...(first && isSlip(first.says, first.should) ? [first] : []),
  ];
  // Of short figures a slip is met by chance.
  const mended = slips.some(({ says }) => says.replace(/\D/g, '').replace(/^0+|0+$/g, '').length > 2);
  return first && mended ? [{ ...first, why: `「${heading}」各行的平均数`, suspects }] : [];
}
