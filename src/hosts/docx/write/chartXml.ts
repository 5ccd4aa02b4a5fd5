import type { Chart, ChartSeries } from '../../../core/report/documentTree';
import { a1 } from '../../../core/workbook/address';
import { escapeXmlText } from '../../package/xml/escapeXml';
import { CHART_SHEET } from './chartWorkbook';
import { FONTS, LATIN } from './layout';
import { CHART, DECLARATION, DRAWING, RELATIONS } from './vocabulary';

/** Colours that stay apart when printed in grey. */
const COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '264478', '9E480E'];

/** The part of a chart; `workbookId` is the relation to the workbook that Word opens to edit its data. */
export function chartXml(chart: Chart, workbookId: string): string {
  const plot = chart.chart === 'pie' ? pieXml(chart) : columnsXml(chart);
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:title>${richXml(chart.title, 1400, true)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea><c:legend><c:legendPos val="${chart.chart === 'pie' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1050">${fontXml()}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    `<c:externalData r:id="${workbookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function pieXml(chart: Chart): string {
  const points = chart.categories.map(
    (_, index) => `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/>${fillXml(index)}</c:dPt>`,
  );
  return `<c:pieChart><c:varyColors val="1"/>${chart.series
    .slice(0, 1)
    .map((series) => seriesXml(chart, series, 0, `${points.join('')}${labelsXml('pie')}`))
    .join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function columnsXml(chart: Chart): string {
  const series = chart.series.map((one, index) =>
    seriesXml(chart, one, index, `${fillXml(index)}<c:invertIfNegative val="0"/>${labelsXml('columns')}`),
  );
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="100"/><c:axId val="111"/><c:axId val="112"/></c:barChart>` +
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:title>${richXml(chart.unit, 1050, false)}<c:overlay val="0"/></c:title><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** `own` stands where the schema wants it: behind the name, before the categories. */
function seriesXml({ categories }: Chart, { name, values }: ChartSeries, index: number, own: string): string {
  const last = categories.length;
  const column = index + 1;
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:strRef><c:f>${cell(0, column)}</c:f>${textCache([name])}</c:strRef></c:tx>${own}` +
    `<c:cat><c:strRef><c:f>${cell(1, 0)}:${cellOnly(last, 0)}</c:f>${textCache(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${cell(1, column)}:${cellOnly(last, column)}</c:f>${numberCache(values)}</c:numRef></c:val></c:ser>`
  );
}

function labelsXml(kind: Chart['chart']): string {
  const shown = (name: string, on: boolean): string => `<c:${name} val="${on ? '1' : '0'}"/>`;
  return `<c:dLbls>${kind === 'pie' ? '<c:numFmt formatCode="0.00%" sourceLinked="0"/>' : ''}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${kind === 'pie' ? '<c:dLblPos val="bestFit"/>' : '<c:dLblPos val="outEnd"/>'}${shown('showLegendKey', false)}${shown('showVal', kind === 'columns')}${shown('showCatName', false)}${shown('showSerName', false)}${shown('showPercent', kind === 'pie')}${shown('showBubbleSize', false)}</c:dLbls>`;
}

function textCache(texts: readonly string[]): string {
  return `<c:strCache><c:ptCount val="${String(texts.length)}"/>${texts
    .map((text, index) => `<c:pt idx="${String(index)}"><c:v>${escapeXmlText(text)}</c:v></c:pt>`)
    .join('')}</c:strCache>`;
}

function numberCache(values: ChartSeries['values']): string {
  const points = values.map((value, index) =>
    value ? `<c:pt idx="${String(index)}"><c:v>${value.toString()}</c:v></c:pt>` : '',
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache>`;
}

function richXml(text: string, size: number, bold: boolean): string {
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="zh-CN" sz="${String(size)}" b="${bold ? '1' : '0'}">${fontXml()}</a:rPr><a:t>${escapeXmlText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

function fillXml(index: number): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? ''}"/></a:solidFill></c:spPr>`;
}

function fontXml(): string {
  return `<a:latin typeface="${LATIN}"/><a:ea typeface="${FONTS.song.name}"/>`;
}

function cell(row: number, column: number): string {
  return `${CHART_SHEET}!${cellOnly(row, column)}`;
}

function cellOnly(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
