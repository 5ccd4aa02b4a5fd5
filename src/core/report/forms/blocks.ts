import type { ParagraphRole } from '../documentTree';
import type { FormBlock, FormCell, FormChart, FormRow, FormTable } from './reportForm';

/** Short words for writing forms down. */
export function part(text: string): FormBlock {
  return { kind: 'heading', level: 0, text };
}
export function h1(text: string): FormBlock {
  return { kind: 'heading', level: 1, text };
}
export function h2(text: string): FormBlock {
  return { kind: 'heading', level: 2, text };
}
export function h3(text: string): FormBlock {
  return { kind: 'heading', level: 3, text };
}
export function h4(text: string): FormBlock {
  return { kind: 'heading', level: 4, text };
}

export function p(text: string, role: ParagraphRole = 'body'): FormBlock {
  return { kind: 'paragraph', role, text };
}

export function each(list: string, ...blocks: readonly FormBlock[]): FormBlock {
  return { kind: 'each', list, blocks };
}

export function when(name: string, blocks: readonly FormBlock[], otherwise: readonly FormBlock[] = []): FormBlock {
  return { kind: 'when', name, blocks, otherwise };
}

/** A caption above, a unit line, the table. */
export function table(
  widths: readonly number[],
  rows: readonly FormRow[],
  options: Partial<Pick<FormTable, 'headRows' | 'dense' | 'mergeColumns'>> = {},
): FormTable {
  return { kind: 'table', widths, rows, headRows: 1, dense: false, mergeColumns: [], ...options };
}

export function head(...texts: readonly (string | FormCell)[]): FormRow {
  return { each: [], cells: texts.map((one) => (typeof one === 'string' ? { text: one } : one)) };
}

export function row(each_: string | readonly string[], ...cells: readonly (string | FormCell)[]): FormRow {
  const lists = (typeof each_ === 'string' ? [each_] : each_).filter((list) => list !== '');
  return { each: lists, cells: cells.map((one) => (typeof one === 'string' ? { text: one, align: 'left' } : one)) };
}

export function number(text: string): FormCell {
  return { text, align: 'right' };
}

export function middle(text: string): FormCell {
  return { text, align: 'center' };
}

/** The words before the sums at the bottom of a table. */
export function total(text: string, across = 1): FormCell {
  return { text, align: 'center', bold: true, ...(across > 1 ? { across } : {}) };
}

export function chart(
  kind: FormChart['chart'],
  title: string,
  list: string,
  category: string,
  ...series: readonly (readonly [name: string, field: string])[]
): FormChart {
  return {
    kind: 'chart',
    chart: kind,
    title,
    list,
    category,
    series: series.map(([name, field]) => ({ name, field })),
  };
}
