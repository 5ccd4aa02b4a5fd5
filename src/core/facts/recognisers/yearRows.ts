import { readLabel } from '../../base/text';
import type { Period, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import { type LabelledRow, amountColumns } from './labelled';

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
