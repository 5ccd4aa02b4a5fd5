import type { Result } from '../../../core/base/problem';
import { success } from '../../../core/base/problem';
import type {
  Block,
  Chart,
  DocumentSection,
  DocumentTree,
  Heading,
  ParagraphRole,
} from '../../../core/report/documentTree';
import type { WorkbookDraft } from '../../../core/workbook/workbookDraft';
import { escapeXmlAttribute, escapeXmlText } from '../../package/xml/escapeXml';
import { chartWorkbook } from './chartWorkbook';
import { chartHeight, chartXml } from './wordChartXml';
import { contentsXml } from './contentsXml';
import { LANDSCAPE, PORTRAIT, textWidth } from './layout';
import { PackageWriter } from './packageWriter';
import { paragraphXml } from './paragraphXml';
import { runsXml } from './runsXml';
import { sectionXml } from './sectionXml';
import { FONT_TABLE_XML, STYLES_XML } from './stylesXml';
import { tableXml } from './tableXml';
import { CHART, CONTENT, DECLARATION, DRAWING, RELATIONS, WORD, WORD_DRAWING } from './namespaces';

const DOCUMENT = 'word/document.xml';

/** Makes the workbook behind a chart. Workbooks are another host's business, so it is handed in. */
export type MakeWorkbook = (draft: WorkbookDraft) => Result<Uint8Array>;

/** The document as a .docx in the official layout. The same tree gives the same bytes. */
export function writeDocument(tree: DocumentTree, makeWorkbook: MakeWorkbook): Result<Uint8Array> {
  return new DocumentWriter(tree, makeWorkbook).run();
}

class DocumentWriter {
  private readonly output = new PackageWriter();
  private readonly headings: readonly Heading[];
  private charts = 0;
  private footers = 0;
  private headers = 0;
  private bookmarks = 0;
  private refused: Result<Uint8Array> | undefined;

  constructor(
    private readonly tree: DocumentTree,
    private readonly makeWorkbook: MakeWorkbook,
  ) {
    this.headings = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
  }

  run(): Result<Uint8Array> {
    const { output } = this;
    output.relate('', DOCUMENT, `${RELATIONS}/officeDocument`);
    output.relate(
      '',
      'docProps/core.xml',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    );
    for (const kind of ['styles', 'settings', 'fontTable'])
      output.relate(DOCUMENT, `word/${kind}.xml`, `${RELATIONS}/${kind}`);
    output.put(DOCUMENT, this.documentXml(), CONTENT.document);
    output.put('word/styles.xml', STYLES_XML, CONTENT.styles);
    output.put('word/settings.xml', SETTINGS_XML, CONTENT.settings);
    output.put('word/fontTable.xml', FONT_TABLE_XML, CONTENT.fontTable);
    output.put('docProps/core.xml', corePropertiesXml(this.tree), CONTENT.core);
    return this.refused ?? success(output.bytes());
  }

  private documentXml(): string {
    const last = this.tree.sections.length - 1;
    const body = this.tree.sections.map((section, index) => {
      const properties = this.sectionProperties(section, index === 0);
      const blocks = section.blocks.map((block, at) => this.blockXml(block, section, at)).join('');
      // The last section's properties close the body; those of the others sit in a paragraph of their own, as small as can be.
      return index === last
        ? blocks + endOfTable(section.blocks) + properties
        : `${blocks}<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;
    });
    return (
      `${DECLARATION}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}" xmlns:wp="${WORD_DRAWING}" xmlns:a="${DRAWING}" xmlns:c="${CHART}">` +
      `<w:body>${body.join('')}</w:body></w:document>`
    );
  }

  private blockXml(block: Block, section: DocumentSection, at: number): string {
    switch (block.kind) {
      case 'heading':
        this.bookmarks++;
        return paragraphXml(`Heading${String(block.level + 1)}`, runsXml(block.runs), { bookmark: this.bookmarks });
      case 'paragraph':
        return paragraphXml(styleOf(block.role, section.blocks[at - 1]), runsXml(block.runs), {
          ownPage: block.role === 'attachment' && at > 0,
          keepsNext: leadsTo(section.blocks[at + 1]),
        });
      case 'table': {
        // Word takes two tables without a paragraph between them for one.
        const parted = section.blocks[at - 1]?.kind === 'table' ? '<w:p/>' : '';
        const width = textWidth(section.orientation === 'portrait' ? PORTRAIT : LANDSCAPE);
        return parted + tableXml(block, width, TITLED.has(roleOf(section.blocks[at - 1]) ?? 'body'));
      }
      case 'chart':
        return this.chart(block);
      case 'pageBreak':
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      case 'contents':
        return contentsXml(this.headings);
    }
  }

  private chart(chart: Chart): string {
    const number = String(++this.charts);
    const part = `word/charts/chart${number}.xml`;
    const workbook = this.makeWorkbook(chartWorkbook(chart));
    if (!workbook.ok) {
      this.refused ??= workbook;
      return '';
    }
    const bookPart = `word/embeddings/chart${number}.xlsx`;
    this.output.put(bookPart, workbook.value, CONTENT.workbook);
    this.output.put(part, chartXml(chart, this.output.relate(part, bookPart, `${RELATIONS}/package`)), CONTENT.chart);
    const id = this.output.relate(DOCUMENT, part, `${RELATIONS}/chart`);
    return paragraphXml('Figure', chartFrame(chart, id, number));
  }

  private sectionProperties(section: DocumentSection, isFirst: boolean): string {
    const references: string[] = [];
    // A section without a header or footer would go on with that of the section before it, so that each gets its own.
    if (section.header || this.headers > 0) {
      const part = `word/header${String(++this.headers)}.xml`;
      this.output.put(
        part,
        `${DECLARATION}<w:hdr xmlns:w="${WORD}">${paragraphXml('Header', runsXml(section.header ?? []))}</w:hdr>`,
        CONTENT.header,
      );
      const id = this.output.relate(DOCUMENT, part, `${RELATIONS}/header`);
      references.push(`<w:headerReference w:type="default" r:id="${id}"/>`);
    }
    if (section.pageNumbers || !isFirst) {
      const part = `word/footer${String(++this.footers)}.xml`;
      const content = section.pageNumbers ? PAGE_NUMBER : '';
      this.output.put(
        part,
        `${DECLARATION}<w:ftr xmlns:w="${WORD}">${paragraphXml('Footer', content)}</w:ftr>`,
        CONTENT.footer,
      );
      const id = this.output.relate(DOCUMENT, part, `${RELATIONS}/footer`);
      references.push(`<w:footerReference w:type="default" r:id="${id}"/>`);
    }
    return sectionXml(section, references.join(''));
  }
}

const STYLE_OF = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  reckoning: 'Reckoning',
  flush: 'Flush',
  centered: 'Centered',
  tableCaption: 'TableCaption',
  unitLine: 'UnitLine',
  figureCaption: 'FigureCaption',
  note: 'Note',
  attachment: 'Attachment',
  attachmentList: 'AttachmentList',
  signature: 'Signature',
  date: 'Date',
} as const;

/** Of several 附件 only the first stands apart from the text. */
function styleOf(role: ParagraphRole, before: Block | undefined): string {
  return role === 'attachmentList' && roleOf(before) === role ? 'AttachmentListMore' : STYLE_OF[role];
}

/** 「见下表：」 stands with its table, and who signs never on a page alone. */
function leadsTo(next: Block | undefined): boolean {
  return next?.kind === 'table' || roleOf(next) === 'signature';
}

const TITLED: ReadonlySet<ParagraphRole> = new Set(['tableCaption', 'unitLine']);

function roleOf(block: Block | undefined): ParagraphRole | undefined {
  return block?.kind === 'paragraph' ? block.role : undefined;
}

const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const PAGE_NUMBER = `<w:r><w:t xml:space="preserve">— </w:t></w:r>${field('PAGE', '1')}<w:r><w:t xml:space="preserve"> —</w:t></w:r>`;

const SETTINGS_XML = `${DECLARATION}<w:settings xmlns:w="${WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;

/** Word wants a paragraph behind the last table of a document. */
function endOfTable(blocks: readonly Block[]): string {
  return blocks.at(-1)?.kind === 'table' || blocks.length === 0 ? '<w:p/>' : '';
}

/** 15 cm wide, in a line of its own. */
function chartFrame(chart: Chart, relationId: string, number: string): string {
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="${String(chartHeight(chart))}"/><wp:docPr id="${number}" name="Chart ${number}" descr="${escapeXmlAttribute(chart.title.replace(/\{[^{}]*\}/g, ''))}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart r:id="${relationId}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

function corePropertiesXml({ title, author }: DocumentTree): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeXmlText(title)}</dc:title>${author === undefined ? '' : `<dc:creator>${escapeXmlText(author)}</dc:creator>`}</cp:coreProperties>`
  );
}
