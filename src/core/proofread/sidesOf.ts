import { onceFor } from '../base/onceFor';
import type { ReportTable } from './reportText';

const FIGURE = /^\s*-?[\d,]+(?:\.\d+)?%?\s*$/;

/** 「收入｜预算｜决算｜支出｜预算｜决算」: two lists side by side, each with names and sums of its own, are two tables. */
export const sidesOf = onceFor((table: ReportTable): readonly ReportTable[] => {
  const [head = [], ...body] = table.rows;
  const half = head.length / 2;
  if (!Number.isInteger(half) || half < 2 || body.length < 2) return [table];
  const alike = head
    .slice(1, half)
    .every(({ text }, at) => plain(text) !== '' && plain(text) === plain(head[half + 1 + at]?.text ?? ''));
  const texts = (column: number): readonly string[] => body.map((row) => row[column]?.text ?? '');
  const named = (column: number): boolean =>
    texts(column).filter((text) => /[\u4e00-\u9fff]{2}/.test(text)).length > 1 &&
    !texts(column).some((text) => FIGURE.test(text));
  const counted = (column: number): boolean => texts(column).some((text) => FIGURE.test(text));
  if (!alike || !named(0) || !named(half) || !counted(1) || !counted(half + 1)) return [table];
  // A title above them, or a cell that goes over both, is of one table.
  if (table.rows.some((row) => row[half - 1] === row[half])) return [table];
  return [0, half].map((from) => ({
    ...table,
    rows: table.rows
      .map((row) => row.slice(from, from + half))
      .filter((row) => row.some(({ text }) => plain(text) !== '')),
  }));
});

function plain(text: string): string {
  return text.replace(/\s/g, '');
}
