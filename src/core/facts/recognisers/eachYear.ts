import type { Column } from '../../tables/table';

/** Those that alone speak of their year: of two columns of one year nobody knows which. */
export function aloneInTheirYear(columns: readonly Column[]): readonly Column[] {
  return columns.filter(
    ({ period }) =>
      columns.filter((other) => other.period.year === period.year && other.period.offset === period.offset).length ===
      1,
  );
}
