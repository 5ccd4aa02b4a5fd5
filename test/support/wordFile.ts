import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';

export interface WordParts {
  readonly header?: string;
  readonly footer?: string;
  /** Footnotes by id; separators are put in. */
  readonly footnotes?: Readonly<Record<number, string>>;
  readonly numbering?: string;
  readonly styles?: string;
  readonly comments?: string;
  /** XML of chart parts, each with relation `rIdChart1`, `rIdChart2`… */
  readonly charts?: readonly string[];
  readonly section?: string;
  readonly contentType?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A .docx put together by hand, with only what a case needs. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const types: string[] = [];
  const relations: string[] = [];
  const put = (
    name: string,
    kind: string,
    xml: string,
    id = `rId${String(relations.length + 1)}`,
    type = `${TYPE}${kind}+xml`,
  ): void => {
    files[`word/${name}`] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
    types.push(`<Override PartName="/word/${name}" ContentType="${type}"/>`);
    relations.push(`<Relationship Id="${id}" Type="${R}/${kind}" Target="${name}"/>`);
  };
  const references: string[] = [];
  if (parts.header !== undefined) {
    put('header1.xml', 'header', `<w:hdr ${NAMESPACES}>${parts.header}</w:hdr>`, 'rIdHeader');
    references.push('<w:headerReference w:type="default" r:id="rIdHeader"/>');
  }
  if (parts.footer !== undefined) {
    put('footer1.xml', 'footer', `<w:ftr ${NAMESPACES}>${parts.footer}</w:ftr>`, 'rIdFooter');
    references.push('<w:footerReference w:type="default" r:id="rIdFooter"/>');
  }
  if (parts.footnotes) {
    const notes = Object.entries(parts.footnotes).map(([id, xml]) => `<w:footnote w:id="${id}">${xml}</w:footnote>`);
    const separators = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
    put('footnotes.xml', 'footnotes', `<w:footnotes ${NAMESPACES}>${separators}${notes.join('')}</w:footnotes>`);
  }
  if (parts.numbering !== undefined)
    put('numbering.xml', 'numbering', `<w:numbering ${NAMESPACES}>${parts.numbering}</w:numbering>`);
  if (parts.styles !== undefined) put('styles.xml', 'styles', `<w:styles ${NAMESPACES}>${parts.styles}</w:styles>`);
  if (parts.comments !== undefined)
    put('comments.xml', 'comments', `<w:comments ${NAMESPACES}>${parts.comments}</w:comments>`);
  parts.charts?.forEach((xml, index) => {
    const number = String(index + 1);
    put(
      `charts/chart${number}.xml`,
      'chart',
      xml,
      `rIdChart${number}`,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    );
  });
  const section = `<w:sectPr>${references.join('')}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>${parts.section ?? ''}</w:sectPr>`;
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override PartName="/word/document.xml" ContentType="${parts.contentType ?? `${TYPE}document.main+xml`}"/>${types.join('')}</Types>`,
      ),
      '_rels/.rels': strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(document),
      'word/_rels/document.xml.rels': strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      ),
      ...files,
      ...parts.more,
    },
    { level: 1 },
  );
}

/** A paragraph of runs; each text is a run of its own. */
export function para(...texts: readonly string[]): string {
  return `<w:p>${texts.map(run).join('')}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
}

/** A numbered paragraph of list 1. */
export function item(text: string, level = 0): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map(() => '<w:gridCol w:w="2000"/>').join('') ?? '';
  const cells = rows.map(
    (row) =>
      `<w:tr>${row.map((one) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${one.startsWith('<') ? one : para(one)}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths}</w:tblGrid>${cells.join('')}</w:tbl>`;
}

/** A text box as Word writes it: the shape, and the same for programs that do not know it. */
export function textBox(content: string, id = 1): string {
  return (
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1000000" cy="500000"/><wp:docPr id="${String(id)}" name="Text ${String(id)}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

/** A chart in a line; `rIdChart1` unless said. */
export function chartFrame(id = 1, relation = 'rIdChart1'): string {
  return `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3000000" cy="2000000"/><wp:docPr id="${String(id)}" name="Chart ${String(id)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** One list of three levels: 一、 （一） 1. */
export const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/><w:lvlJc w:val="left"/></w:lvl>' +
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/><w:lvlJc w:val="left"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
