import type { OwnSheet } from '../core/ownSheets/ownSheet';
import type { Answer } from '../core/report/data/reportData';
import type { TypedLines } from '../core/sheets/typedLines';
import { a1 } from '../core/workbook/address';
import { textOf, typedText } from '../core/workbook/typed';

/** What she wrote into 报告填写, with its cells; those of lines that are still empty, too. */
export function reportTexts(typed: TypedLines | undefined, sheet: OwnSheet | undefined): ReadonlyMap<string, Answer> {
  const column = sheet?.columns.get('text');
  const rows = new Map(sheet?.lines.map(({ key, row }) => [key, row]));
  return new Map(
    [...new Set([...(typed?.keys() ?? []), ...rows.keys()])].flatMap((key): [string, Answer][] => {
      const text = textOf(typed?.get(key)?.get('text'));
      const row = rows.get(key);
      const place =
        sheet && column !== undefined && row !== undefined
          ? { sheet: sheet.sheet.name, cell: a1(row, column) }
          : undefined;
      return text.trim() === '' && !place ? [] : [[key, { text, place }]];
    }),
  );
}

/** The lines of 报告填写 with what she wrote elsewhere, in the pane, put into them. */
export function withReportTexts(
  typed: TypedLines | undefined,
  texts: ReadonlyMap<string, string> | undefined,
): TypedLines | undefined {
  if (!texts || texts.size === 0) return typed;
  const lines = new Map(typed);
  for (const [key, text] of texts) lines.set(key, new Map([...(lines.get(key) ?? []), ['text', typedText(text)]]));
  return lines;
}
