import type { LinkDraft } from '../../../core/workbook/workbookDraft';
import { a1, quoteSheetName } from '../../../core/workbook/address';
import { escapeXmlAttribute } from '../../package/xml/escapeXml';

/** Jumps inside the workbook name their place in the sheet itself; only links that lead out need a relation. */
export function linksXml(links: readonly LinkDraft[]): string {
  return links.length === 0 ? '' : `<hyperlinks>${links.map(linkXml).join('')}</hyperlinks>`;
}

function linkXml({ row, column, sheet, cell }: LinkDraft): string {
  const location = escapeXmlAttribute(`${quoteSheetName(sheet)}!${cell}`);
  return `<hyperlink ref="${a1(row, column)}" location="${location}" display="${escapeXmlAttribute(`${sheet}!${cell}`)}"/>`;
}
