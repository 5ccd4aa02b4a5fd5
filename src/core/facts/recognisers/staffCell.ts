import type { Column } from '../../tables/table';
import type { FactId } from '../catalogue';

/** A figure of the table with what its row and its headings say together. */
export interface StaffCell {
  readonly fact: FactId;
  /** 行政 or 事业; undefined for the whole. */
  readonly part: string | undefined;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
  /** Of a total: lines in it that are neither a part of the staff nor an office. */
  readonly lines: readonly string[];
  readonly under: readonly number[];
}
