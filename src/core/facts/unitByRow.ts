import type { Table } from '../tables/table';

/** A 单位 column: figures of different rows are not held against each other by their size. */
export function saysUnitByRow({ columns }: Table): boolean {
  return columns.some(({ path }) => /^(?:计量|金额|度量)?单位$/.test(path.at(-1) ?? ''));
}
