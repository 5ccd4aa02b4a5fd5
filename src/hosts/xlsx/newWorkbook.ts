import type { Result } from '../../core/base/problem';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import { writeZip } from '../package/zip/writeZip';
import { graftSheets } from './graftSheets';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook of our sheets alone: the same draft gives the same bytes. */
export function newWorkbook(draft: WorkbookDraft): Result<Uint8Array> {
  return graftSheets(emptyBook(), draft);
}

function emptyBook(): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`],
  ];
  const encoder = new TextEncoder();
  return writeZip(
    { entries: [], comment: new Uint8Array(0) },
    new Map(parts.map(([name, xml]) => [name, encoder.encode(DECLARATION + xml)])),
  );
}
