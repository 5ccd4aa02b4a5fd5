import type { DocumentSection } from '../../../core/report/documentTree';
import { LANDSCAPE, PORTRAIT } from './layout';

/** `references` to the section's header and footer come first, as the schema has it. */
export function sectionXml(section: DocumentSection, references: string): string {
  const isPortrait = section.orientation === 'portrait';
  const page = isPortrait ? PORTRAIT : LANDSCAPE;
  const size = `w:w="${String(page.width)}" w:h="${String(page.height)}"${isPortrait ? '' : ' w:orient="landscape"'}`;
  const margins = `w:top="${String(page.top)}" w:right="${String(page.right)}" w:bottom="${String(page.bottom)}" w:left="${String(page.left)}"`;
  return (
    `<w:sectPr>${references}<w:type w:val="nextPage"/><w:pgSz ${size}/><w:pgMar ${margins} w:header="851" w:footer="${isPortrait ? '1361' : '964'}" w:gutter="0"/>` +
    `${section.restartPageNumbers ? '<w:pgNumType w:start="1"/>' : ''}<w:cols w:space="425"/></w:sectPr>`
  );
}
