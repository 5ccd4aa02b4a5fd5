import { type WorkbookSnapshot, cellError, contentAt } from '../../core/workbook/snapshot';
import { EmbeddedWorkbook } from './book/embeddedWorkbook';
import type { Visibility } from './book/embeddedSheet';
import { PLAIN_STYLE } from './book/cellStyle';
import type { Calculate } from './calculate';

const VISIBILITY: Readonly<Record<WorkbookSnapshot['sheets'][number]['visibility'], Visibility>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** A workbook as our own reader found it in a file; formulas show what the file has saved for them. */
export function openSnapshot(snapshot: WorkbookSnapshot, calculate: Calculate): EmbeddedWorkbook {
  const workbook = new EmbeddedWorkbook(calculate);
  for (const source of snapshot.sheets) {
    const sheet = workbook.add(source.name);
    source.rows.forEach((row, at) => {
      row?.forEach((content, column) => {
        const key = at * 16384 + column;
        if (content !== undefined && !source.formulas.has(key)) {
          sheet.inputs.set(key, { kind: 'constant', value: typeof content === 'object' ? cellError(content.error) : content });
        }
      });
    });
    for (const [key, text] of source.formulas) {
      sheet.inputs.set(key, { kind: 'formula', text });
      sheet.shown.set(key, contentAt(source, Math.floor(key / 16384), key % 16384));
    }
    for (const [key, numberFormat] of source.formats) sheet.styles.set(key, { ...PLAIN_STYLE, numberFormat });
    sheet.merges = [...source.merges];
    sheet.visibility = VISIBILITY[source.visibility];
  }
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  for (const [name, reference] of snapshot.names) workbook.names.push({ name, formula: `=${reference}`, visible: !name.startsWith('绩效表_') });
  // That it was opened is nothing that happened to it.
  workbook.changes.length = 0;
  return workbook;
}
