import type { OwnSheet } from '../core/ownSheets/ownSheet';
import type { Answer } from '../core/report/data/reportData';
import type { TypedLines } from '../core/sheets/typedLines';
import { a1 } from '../core/workbook/address';
import { textOf } from '../core/workbook/typed';

/** What she wrote into 报告填写, with its cells. */
export function reportTexts(typed: TypedLines | undefined, sheet: OwnSheet | undefined): ReadonlyMap<string, Answer> {
  const column = sheet?.columns.get('text');
  const rows = new Map(sheet?.lines.map(({ key, row }) => [key, row]));
  return new Map(
    [...(typed ?? [])].flatMap(([key, entries]): [string, Answer][] => {
      const text = textOf(entries.get('text'));
      const row = rows.get(key);
      const place =
        sheet && column !== undefined && row !== undefined
          ? { sheet: sheet.sheet.name, cell: a1(row, column) }
          : undefined;
      return text.trim() === '' ? [] : [[key, { text, place }]];
    }),
  );
}
