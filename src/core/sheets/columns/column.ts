/** A column of a sheet of ours: all that is said of it is said here. */
export interface Column {
  readonly heading: string;
  /** In characters of the default font, as Excel counts them. */
  readonly width: number;
  /** She types here: what stands in it is kept on every run. */
  readonly entry?: true;
  /** Nothing waits for what she types here: it is not yellow. */
  readonly optional?: true;
  /** Read by the program only. */
  readonly hidden?: true;
  /** Where she may type over what we wrote: the hidden column that holds it too, so that the two tell hers from ours. */
  readonly twin?: string;
}

/** The columns of a sheet from left to right, by the key under which the program knows each. */
export type ColumnTable = Readonly<Record<string, Column>>;

/** Every sheet of ours has one: each row that we write says in it what it is. */
export const KEY_COLUMN = { heading: '编号（程序用）', width: 4, hidden: true } as const satisfies Column;

export function columnPlaces<Table extends ColumnTable>(columns: Table): Readonly<Record<keyof Table, number>> {
  return Object.fromEntries(Object.keys(columns).map((key, index) => [key, index])) as Record<keyof Table, number>;
}

export function headingsOf(columns: ColumnTable): readonly string[] {
  return Object.values(columns).map(({ heading }) => heading);
}

/** Place of the last column that she sees: those for the program alone come after it. */
export function lastVisible(columns: ColumnTable): number {
  return Object.values(columns).filter(({ hidden }) => hidden !== true).length - 1;
}
