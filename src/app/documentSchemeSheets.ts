import type { DocumentScheme } from '../core/schemes/fromDocument/schemesInDocument';
import { copiedSheets } from '../core/sheets/copiedSheet';
import type { WorkbookPlan } from '../core/sheets/sheetPlan';
import type { CellContent, WorkbookSnapshot } from '../core/workbook/snapshot';

const NAME = '指标体系';

/** The 指标体系 of a Word file as sheets of hers: all that its tables say, 加分项 and notes with it. A number in Word is text. */
export function documentSchemeSheets(schemes: readonly DocumentScheme[], snapshot: WorkbookSnapshot): WorkbookPlan {
  const sheets = schemes.map(({ sheet }) => ({
    ...sheet,
    name: NAME,
    rows: sheet.rows.map((row) => row?.map(numberOrText)),
  }));
  return copiedSheets(sheets, NAME, snapshot);
}

/** 「5」 and 「2.5」; not 「05」 nor 「2.50」, which would look otherwise. */
function numberOrText(content: CellContent): CellContent {
  if (typeof content !== 'string') return content;
  const number = Number(content.trim());
  return Number.isFinite(number) && String(number) === content.trim() ? number : content;
}
