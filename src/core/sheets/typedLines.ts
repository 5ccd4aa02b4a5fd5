import type { Typed } from '../workbook/typed';

/** What she typed into the entry cells of a sheet: by the key of the line, then by the key of the column. */
export type TypedLines = ReadonlyMap<string, ReadonlyMap<string, Typed>>;
