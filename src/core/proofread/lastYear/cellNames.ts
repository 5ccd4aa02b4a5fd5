import type { ReadTable } from '../readTable';
import { wholeOf } from './items';
import { isTotal } from './rowNames';

/** 「人员编制｜人｜62」, 「资产利用率｜%｜97.63」 */
const UNITS = /^(?:[(（]?(?:亿元|万元|千元|元|%|％|人|名|个|辆|项|户|件|分)[)）]?)$/;

/** The nearest text to the left and the headings above, whatever rows the table calls its head. */
export function cellNames(read: ReadTable, row: number, column: number) {
  const { table } = read;
  const left = (table.rows[row] ?? []).slice(0, column).map(({ text }) => text.replace(/\s+/g, ''));
  const own = left.filter(
    (text) => /[\u4e00-\u9fff]{2}/.test(text) && !/^-?[\d.,]+\D{0,2}$/.test(text) && !UNITS.test(text),
  );
  const head = headingOf(read, row, column);
  const whole = isTotal(own.at(-1)) ? (wholeOver(read, row) ?? ofProjects(read, head)) : wholeOfColumns(read, head);
  return {
    row: `${yearOf(left)}${parentOf(read, row)}${own.at(-1) ?? ''}`,
    names: own,
    column: head,
    unit: left.filter((text) => UNITS.test(text)).at(-1) ?? '',
    ...(whole !== undefined && { whole }),
  };
}

/** What stands over a cell; a number there is a figure of its own, and no heading. */
function headingOf({ table, columns, headRows }: ReadTable, row: number, column: number): string {
  const over = table.rows.slice(0, Math.min(row, headRows)).map((cells) => cells[column]?.text ?? '');
  const isMixed = over.some((text) => /^\s*-?[\d.,]+%?\s*$/.test(text)) || row < headRows;
  if (!isMixed) return columns[column]?.heading ?? '';
  const words = over
    .map((text) => text.replace(/\s+/g, ''))
    .filter((text) => text !== '' && !/^-?[\d.,]+%?$/.test(text));
  return [...new Set(words)].join('');
}

/** 「2023年｜预算」: the year of a row may stand in a cell of its own. */
function yearOf(left: readonly string[]): string {
  return left.find((text) => /^(?:\d{4}年度?|上年度?|去年|本年度?)$/.test(text)) ?? '';
}

/** 「公务用车运行维护费｜公务接待费｜合计」 over the columns. */
function wholeOfColumns({ columns }: ReadTable, head: string): string | undefined {
  if (!isTotal(head)) return undefined;
  const wholes = new Set(columns.flatMap(({ heading }) => wholeOf(heading) ?? []));
  return wholes.size === 1 ? [...wholes][0] : undefined;
}

/** 「项目名称｜年初预算｜执行数」 */
function ofProjects({ columns }: ReadTable, head: string): string | undefined {
  if (!columns.slice(0, 2).some(({ heading }) => /项目名称|支出项目|^项目$/.test(heading))) return undefined;
  return /^(?:结余|剩余)/.test(head) ? '项目结余' : '项目支出';
}

/** 「其中：购置费」, and what is set in, belongs to the row above that is not. */
function parentOf({ table, headRows }: ReadTable, row: number): string {
  const label = (at: number): string => table.rows[at]?.find(({ text }) => /[\u4e00-\u9fff]{2}/.test(text))?.text ?? '';
  const isInner = (text: string): boolean => /^(?:\s{2,}|\u3000+|\s*(?:其中|内|含)[:：]?)/.test(text);
  if (!isInner(label(row))) return '';
  for (let at = row - 1; at >= headRows; at--) if (!isInner(label(at))) return label(at).replace(/\s+/g, '');
  return '';
}

/** What the rows over a total come to, by the names of its parts. */
function wholeOver({ table, headRows }: ReadTable, row: number): string | undefined {
  const above: string[] = [];
  for (let at = row - 1; at >= headRows; at--) {
    const label = table.rows[at]
      ?.map(({ text }) => text.replace(/\s+/g, ''))
      .find((text) => /[\u4e00-\u9fff]{2}/.test(text));
    if (label === undefined || isTotal(label)) break;
    above.push(label);
  }
  const wholes = new Set(above.map((label) => wholeOf(label)));
  return wholes.size === 1 ? [...wholes][0] : undefined;
}
