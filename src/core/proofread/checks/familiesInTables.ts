import { sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import type { Doubt, Proof } from '../proof';
import { type ReadRow, type ReadTable, halfStep } from '../readTable';
import { suspectOf } from '../suspectOf';

/** What makes what by definition, wherever its lines stand and however they are set. */
const WHOLE = /^基本支出(?:合计|小计)?$/;
const PARTS: readonly RegExp[] = [/^人员(?:经费|支出)$/, /^(?:日常)?公用(?:经费|支出)$/];
const APART = /对?个人和?家庭/;
const NOT_ADDED = /率|占比|比重|单价|序号|平均|幅|进度/;

export const familiesInTables: Proof = {
  code: 'tableSumDiffers',
  level: 'error',
  law: '表里的基本支出等于人员经费加公用经费',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] => {
  const named = (pattern: RegExp): readonly ReadRow[] => table.rows.filter(({ label }) => pattern.test(plain(label)));
  const [whole, another] = named(WHOLE);
  const lines = PARTS.map(named).flatMap((rows) => (rows.length === 1 ? rows : []));
  if (!whole || another || lines.length < PARTS.length || named(APART).length > 0) return [];
  return table.columns.flatMap(({ index, heading }): readonly Doubt[] => {
    const cell = whole.cells[index];
    const cells = lines.flatMap((row) => row.cells[index] ?? []);
    if (!cell || cell.percent || cells.length < lines.length || NOT_ADDED.test(heading)) return [];
    const sum = sumOf(cells.map(({ value }) => value));
    const most = Math.max(cell.decimals, ...cells.map(({ decimals }) => decimals));
    const off = sum.minus(cell.value);
    if (off.abs().lte(sumOf([cell, ...cells].map((one) => halfStep(one, most))))) return [];
    const [told] = suspectOf(cell, sum, table, table.position);
    const suspects = cells.flatMap((one) => suspectOf(one, one.value.minus(off), table, table.position));
    return told
      ? [{ ...told, why: `表格「${table.caption.slice(0, 30)}」「${heading}」人员经费 ＋ 公用经费`, suspects }]
      : [];
  });
});

function plain(label: string): string {
  return evened(label).replace(/\s|^(?:其中:?|[(]?[一二三四五六七八九十\d]{1,3}[)、.])+/g, '');
}
