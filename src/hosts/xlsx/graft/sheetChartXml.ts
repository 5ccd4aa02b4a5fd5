import { absoluteA1, quoteSheetName } from '../../../core/workbook/address';
import type { CellRange } from '../../../core/workbook/address';
import type { ChartDraft } from '../../../core/workbook/workbookDraft';
import { escapeXmlAttribute, escapeXmlText } from '../../package/xml/escapeXml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Begins the names of the charts that we draw: on a sheet of ours they are nothing of hers. */
export const CHART_NAME = '绩效图_';

/** Where the charts of a sheet stand; `ids` are the relations that lead to them. */
export function drawingXml(charts: readonly ChartDraft[], ids: readonly string[]): string {
  const anchors = charts.map(({ place, title }, at) => {
    const corner = (name: string, row: number, column: number) =>
      `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(at + 2)}" name="${CHART_NAME}${String(at + 1)}" descr="${escapeXmlAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${ids[at] ?? ''}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    return `<xdr:twoCellAnchor>${corner('from', place.top, place.left)}${corner('to', place.bottom + 1, place.right + 1)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join('')}</xdr:wsDr>`;
}

/** Columns, or a pie, whose names and figures are taken live from the sheet. */
export function chartXml(chart: ChartDraft, sheet: string): string {
  const plot = chart.kind === 'pie' ? pieXml(chart, sheet) : columnsXml(chart, sheet);
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const named = chart.kind === 'pie' || chart.compared !== undefined;
  const legend = named ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : '';
  return `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${heading}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

/** Colours that stay apart when printed in grey. */
const COLORS = ['5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47', '264478'];

function columnsXml({ kind, names, figures, compared, format }: ChartDraft, sheet: string): string {
  const isLying = kind === 'bars';
  const labels = labelsXml(format, 'showVal', isLying ? SMALL_TEXT : '');
  const column = (cells: CellRange, index: number, name?: string): string =>
    seriesXml({ names, figures: cells }, sheet, index, {
      name,
      own: `${fillXml(index)}<c:invertIfNegative val="0"/>${labels}`,
    });
  const series = compared
    ? [column(figures, 0, compared.headings[0]), column(compared.figures, 1, compared.headings[1])]
    : [column(figures, 0)];
  const bars = `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  const names1 = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
  const isRate = format.includes('%');
  const most = isRate ? '<c:max val="1"/>' : '';
  const values = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${most}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/><c:numFmt formatCode="${isRate ? '0%' : 'General'}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/></c:valAx>`;
  return bars + names1 + values;
}

function pieXml({ names, figures, format }: ChartDraft, sheet: string): string {
  const slices = Array.from(
    { length: figures.bottom - figures.top + 1 },
    (_, index) => `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/>${fillXml(index)}</c:dPt>`,
  );
  const own = `${slices.join('')}${labelsXml(format, 'showPercent')}`;
  return `<c:pieChart><c:varyColors val="1"/>${seriesXml({ names, figures }, sheet, 0, { name: undefined, own })}<c:firstSliceAng val="0"/></c:pieChart>`;
}

/** `own` stands where the schema wants it: behind the name, before the categories. */
function seriesXml(
  { names, figures }: Pick<ChartDraft, 'names' | 'figures'>,
  sheet: string,
  index: number,
  { name, own }: { readonly name: string | undefined; readonly own: string },
): string {
  const at = ({ top, left, bottom, right }: CellRange) =>
    escapeXmlText(`${quoteSheetName(sheet)}!${absoluteA1(top, left)}:${absoluteA1(bottom, right)}`);
  const heading = name === undefined ? '' : `<c:tx><c:v>${escapeXmlText(name)}</c:v></c:tx>`;
  return `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>${heading}${own}<c:cat><c:strRef><c:f>${at(names)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${at(figures)}</c:f></c:numRef></c:val></c:ser>`;
}

/** Two columns beside each line leave little room. */
const SMALL_TEXT =
  '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';

function labelsXml(format: string, shown: 'showVal' | 'showPercent', text = ''): string {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const list = flags.map((flag) => `<c:${flag} val="${flag === shown ? '1' : '0'}"/>`).join('');
  return `<c:dLbls><c:numFmt formatCode="${escapeXmlAttribute(format)}" sourceLinked="0"/>${text}${list}</c:dLbls>`;
}

function fillXml(index: number): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? ''}"/></a:solidFill></c:spPr>`;
}
