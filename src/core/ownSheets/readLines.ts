import type { TypedLines } from '../sheets/typedLines';
import { type Typed, typedAt } from '../workbook/typed';
import type { OwnSheet } from './ownSheet';

/** What she typed into the entry columns of a sheet of ours, by the key of its line and by column. */
export function readLines({ table, sheet, lines, columns }: OwnSheet): TypedLines {
  const entries = Object.entries(table).flatMap(([name, { entry }]) => {
    const column = columns.get(name);
    return entry && column !== undefined ? [{ name, column }] : [];
  });
  return new Map(
    lines.flatMap(({ row, key }) => {
      const typed = entries.flatMap(({ name, column }): (readonly [string, Typed])[] => {
        const one = typedAt(sheet, row, column);
        return one ? [[name, one]] : [];
      });
      return typed.length > 0 ? [[key, new Map(typed)] as const] : [];
    }),
  );
}
