import { FONTS, LATIN, LINE, SIZE } from './layout';
import { DECLARATION, WORD } from './namespaces';

type Font = keyof typeof FONTS;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly font?: Font;
  readonly size?: number;
  readonly bold?: boolean;
  /** Paragraph properties in the order of the schema, after `keepNext`. */
  readonly paragraph?: string;
  readonly keepNext?: boolean;
  readonly outline?: number;
}

const TWO_IN = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const CENTER = '<w:jc w:val="center"/>';
/** 「附件：1.」 two characters in; the further ones stand under its number, and every second line under its own name. */
const attachmentIndent = '<w:ind w:leftChars="600" w:left="1920" w:hangingChars="400" w:hanging="1280"/>';
const furtherAttachmentIndent = '<w:ind w:leftChars="600" w:left="1920" w:hangingChars="100" w:hanging="320"/>';
const single = (before = 0, after = 0): string =>
  `<w:spacing w:before="${String(before)}" w:after="${String(after)}" w:line="240" w:lineRule="auto"/>`;
const fixed = (before: number, after: number): string =>
  `<w:spacing w:before="${String(before)}" w:after="${String(after)}" w:line="${String(LINE)}" w:lineRule="exact"/>`;

const STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    font: 'title',
    size: SIZE.two,
    keepNext: true,
    paragraph: `<w:spacing w:before="580" w:after="580" w:line="720" w:lineRule="exact"/>${CENTER}`,
  },
  { id: 'Subtitle', name: 'Subtitle', font: 'kai', keepNext: true, paragraph: `${fixed(0, 290)}${CENTER}` },
  {
    id: 'Heading1',
    name: 'heading 1',
    font: 'title',
    size: SIZE.smallTwo,
    keepNext: true,
    paragraph: `${fixed(290, 290)}${CENTER}`,
    outline: 0,
  },
  { id: 'Heading2', name: 'heading 2', font: 'black', keepNext: true, paragraph: TWO_IN, outline: 1 },
  { id: 'Heading3', name: 'heading 3', font: 'kai', keepNext: true, paragraph: TWO_IN, outline: 2 },
  { id: 'Heading4', name: 'heading 4', font: 'body', bold: true, keepNext: true, paragraph: TWO_IN, outline: 3 },
  { id: 'Heading5', name: 'heading 5', font: 'body', keepNext: true, paragraph: TWO_IN, outline: 4 },
  { id: 'BodyText', name: 'Body Text', paragraph: TWO_IN },
  // Nothing breaks inside a formula: a line that ends before one must not be drawn out over the whole width.
  { id: 'Reckoning', name: 'Reckoning Text', paragraph: `${TWO_IN}<w:jc w:val="left"/>` },
  { id: 'Flush', name: 'Flush Text' },
  { id: 'Centered', name: 'Centered Text', paragraph: CENTER },
  {
    id: 'TableCaption',
    name: 'Table Caption',
    font: 'black',
    size: SIZE.four,
    keepNext: true,
    paragraph: `${fixed(145, 0)}${CENTER}`,
  },
  {
    id: 'UnitLine',
    name: 'Unit Line',
    size: SIZE.smallFour,
    keepNext: true,
    paragraph: `<w:spacing w:line="440" w:lineRule="exact"/><w:jc w:val="right"/>`,
  },
  {
    id: 'FigureCaption',
    name: 'Figure Caption',
    font: 'black',
    size: SIZE.four,
    paragraph: `${fixed(0, 145)}${CENTER}`,
  },
  { id: 'Figure', name: 'Figure', keepNext: true, paragraph: `${single(145)}${CENTER}` },
  { id: 'Note', name: 'Note Text', size: SIZE.smallFour, paragraph: '<w:spacing w:line="440" w:lineRule="exact"/>' },
  { id: 'Attachment', name: 'Attachment', font: 'black', keepNext: true },
  { id: 'AttachmentList', name: 'Attachment List', keepNext: true, paragraph: `${fixed(LINE, 0)}${attachmentIndent}` },
  { id: 'AttachmentListMore', name: 'Attachment List More', keepNext: true, paragraph: furtherAttachmentIndent },
  {
    id: 'Signature',
    name: 'Signature',
    keepNext: true,
    paragraph: `${fixed(2 * LINE, 0)}<w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>`,
  },
  { id: 'Date', name: 'Date', paragraph: `<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>` },
  {
    id: 'TableText',
    name: 'Table Text',
    size: SIZE.five,
    paragraph: `<w:adjustRightInd w:val="0"/>${single()}<w:jc w:val="left"/>`,
  },
  {
    id: 'DenseTableText',
    name: 'Dense Table Text',
    size: SIZE.smallFive,
    paragraph: `<w:adjustRightInd w:val="0"/>${single()}<w:jc w:val="left"/>`,
  },
  { id: 'TOC1', name: 'toc 1', paragraph: '' },
  { id: 'TOC2', name: 'toc 2', paragraph: '<w:ind w:leftChars="200" w:left="640"/>' },
  { id: 'TOC3', name: 'toc 3', paragraph: '<w:ind w:leftChars="400" w:left="1280"/>' },
  { id: 'Header', name: 'header', size: SIZE.smallFive, paragraph: `${single()}${CENTER}` },
  { id: 'Footer', name: 'footer', font: 'song', size: SIZE.four, paragraph: `${single()}${CENTER}` },
];

export const STYLES_XML: string =
  `${DECLARATION}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('body')}<w:kern w:val="2"/><w:sz w:val="${String(SIZE.three)}"/><w:szCs w:val="${String(SIZE.three)}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="${String(LINE)}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="NormalTable"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `${STYLES.map(styleXml).join('')}</w:styles>`;

/** What a program looks for where a font is not installed. */
export const FONT_TABLE_XML: string = `${DECLARATION}<w:fonts xmlns:w="${WORD}">${Object.values(FONTS)
  .map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join('')}</w:fonts>`;

function styleXml({ id, name, font, size, bold, paragraph = '', keepNext, outline }: Style): string {
  const outlineXml = outline === undefined ? '' : `<w:outlineLvl w:val="${String(outline)}"/>`;
  const paragraphXml = `${keepNext ? '<w:keepNext/>' : ''}${paragraph}${outlineXml}`;
  const runXml =
    (font ? fonts(font) : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (size === undefined ? '' : `<w:sz w:val="${String(size)}"/><w:szCs w:val="${String(size)}"/>`);
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    (paragraphXml === '' ? '' : `<w:pPr>${paragraphXml}</w:pPr>`) +
    (runXml === '' ? '' : `<w:rPr>${runXml}</w:rPr>`) +
    '</w:style>'
  );
}

function fonts(font: Font): string {
  const { name } = FONTS[font];
  return `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${name}" w:cs="${LATIN}"/>`;
}
