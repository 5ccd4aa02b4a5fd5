import { readLabel } from '../../base/text';
import type { Period, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import { type LabelledRow, amountColumns, rowsOf } from './labelled';

/** 「2022年」 over 「2023年」: a row for each year, and no others but for what lies between them, 「增减」. */
export function rowsOfYears(table: Table): readonly LabelledRow[] | undefined {
  const at = amountColumns(table).find(({ labelColumns }) => labelColumns.length > 0)?.labelColumns[0];
  if (at === undefined || table.rows.length < 2) return undefined;
  const rows = table.rows.map((row): LabelledRow => ({
    row,
    label: readLabel(contentText(contentAt(table.sheet, row, at))),
    group: undefined,
  }));
  const years = rows.filter((row) => yearOfRow(row) !== undefined);
  const others = rows.filter((row) => yearOfRow(row) === undefined);
  return years.length > 1 && others.every(({ label }) => BETWEEN_YEARS.test(label.key)) ? years : undefined;
}

/** 「2023年」 over 「预算数」 and 「决算数」, and 「2024年」 over the same; or 「2023年预算」 in one cell: each pair once, and no other row but what lies between them. */
export function rowsOfYearsAndStages(table: Table): readonly LabelledRow[] | undefined {
  const column = amountColumns(table).find(({ labelColumns }) => labelColumns.length > 0);
  const rows = column ? rowsOf(table, column).filter(({ label }) => !BETWEEN_YEARS.test(label.key)) : [];
  const named = rows.map((row): LabelledRow => {
    const over = row.group && !OF_A_YEAR.test(row.label.key) ? row.group.text : '';
    return { ...row, label: readLabel(`${over}${row.label.text}`), group: undefined };
  });
  const keys = new Set(named.map(({ label }) => label.key.replace(/度|的|[数额]$|金额$/g, '')));
  const isWhole = named.every(({ label }) => YEAR_AND_STAGE.test(label.key)) && keys.size === named.length;
  return isWhole && named.length > 1 ? named : undefined;
}

const OF_A_YEAR = /^20\d{2}年/;
const YEAR_AND_STAGE = /^20\d{2}年度?的?(?:年初|部门)?(?:预算(?:安排)?|决算|执行|支出|实际支出)(?:数|额|金额)?$/;

/** The year that begins such a row's name. */
export function yearNamed({ label }: LabelledRow): { readonly period?: Period } {
  return YEAR_AND_STAGE.test(label.key) ? { period: { year: Number(label.key.slice(0, 4)) } } : {};
}

/** Measured from one of the years to the other. */
const BETWEEN_YEARS =
  /^(?:较?上年|同比|比上年|两年)?(?:增减|增长|变动|增减变动|差)(?:额|数|值|率|幅度?|金额|情况)?(?:\(%\))?$/;

function yearOfRow({ label }: LabelledRow): number | undefined {
  const year = /^(20\d{2})(?:年度?|年?年?[末底]|年12月(?:31日|[末底]))?$/.exec(label.key)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** 「预算年度 | 2024」 beside the only line of figures. */
export function yearBeside({ sheet, columns }: Table, row: number): { readonly period?: Period } {
  const [only, ...more] = columns.filter(({ path }) =>
    /^(?:预算|会计|所属|评价|自评|决算)?年度$/.test(path.at(-1) ?? ''),
  );
  const year =
    only && more.length === 0
      ? /^(20\d{2})(?:年度?)?$/.exec(contentText(contentAt(sheet, row, only.column)).trim())?.[1]
      : undefined;
  return year === undefined ? {} : { period: { year: Number(year) } };
}

/** Of what year the figures of such a row are; of a row that names none their headings say it. */
export function periodOfYearRow(row: LabelledRow): { readonly period?: Period } {
  const year = yearOfRow(row);
  return year === undefined ? {} : { period: { year } };
}
