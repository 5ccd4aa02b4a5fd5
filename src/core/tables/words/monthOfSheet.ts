import { plainText } from '../../base/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Table } from '../table';

/** A sheet called 「9」 may be the ninth of a set or hold what September knew. */
const MONTH = /^0?(?:[1-9]|1[01])$/;
/** What goes on through a year, unless the title says that it is over. */
const GOES_ON = /执行|进度|支出(?:情况|统计|汇总|明细)|收支(?:情况|统计|汇总)|完成情况/;
const IS_OVER = /决算|全年|1月?[-—–~至到]12月|12月/;
/** So few sheets with numbers for names are a set. */
const A_SET = 3;

/** The name of such a sheet, where nothing says that it is no month. */
export function monthOfSheet({ sheet, title }: Table, areNumbered: boolean): string | undefined {
  const called = plainText(title);
  return !areNumbered && MONTH.test(sheet.name.trim()) && GOES_ON.test(called) && !IS_OVER.test(called)
    ? sheet.name.trim()
    : undefined;
}

/** 1, 2, 3 … and each of them of something else. */
export function areNumbered(sheets: readonly SheetSnapshot[]): boolean {
  const numbered = sheets.filter(({ name }) => /^\d{1,2}$/.test(name.trim()));
  const titles = numbered.map(({ rows }) =>
    rows.flatMap((row) => row ?? []).find((content) => typeof content === 'string'),
  );
  return numbered.length >= A_SET && new Set(titles).size === numbered.length;
}
