import type { Chart, ChartSeries } from '../../../core/report/documentTree';
import { ZERO } from '../../../core/base/decimal';
import { readChartBinding } from '../../../core/report/template/chartBinding';
import { printedShares } from '../../../core/statements/kinds/shares';
import { printedShare } from '../../../core/statements/printed';
import { a1 } from '../../../core/workbook/address';
import { escapeXmlText } from '../../package/xml/escapeXml';
import { CHART_SHEET } from './chartWorkbook';
import { FONTS, LATIN } from './layout';
import { CHART, DECLARATION, DRAWING, RELATIONS } from './namespaces';

/** Colours that stay apart when printed in grey. */
const COLORS =
  '4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 264478 9E480E F4B183 8FAADC 7F7F7F FFE699 1F7A8C A9D18E B4C7E7 C55A11'.split(
    ' ',
  );

/** More names than these do not stand under columns, nor beside a pie of 8 cm. */
const FEW = 6;
/** A slice narrower than this has no room for its figure; the table and the text have it. */
const NARROW = '0.02';

/** In EMU: 15 cm wide, and as high as its names need. */
export function chartHeight({ chart, categories, series }: Chart): number {
  const CENTIMETRE = 360_000;
  // How many lines it will draw is not known yet.
  if (
    readChartBinding(
      categories,
      series.map(({ name }) => name),
    )
  )
    return 12 * CENTIMETRE;
  if (categories.length <= FEW) return 8 * CENTIMETRE;
  const perName = chart === 'pie' ? 0.27 : 0.4 + 0.25 * series.length;
  return Math.round(Math.min(20, (chart === 'pie' ? 8 : 3) + perName * categories.length) * CENTIMETRE);
}

/** The part of a chart; `workbookId` is the relation to the workbook that Word opens to edit its data. */
export function chartXml(chart: Chart, workbookId: string): string {
  const plot = chart.chart === 'pie' ? pieXml(chart) : columnsXml(chart);
  const legend = chart.chart === 'pie' && chart.categories.length <= FEW ? 'r' : 'b';
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:title>${richXml(chart.title, 1400, true)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea><c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>` +
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
    .map((series) => seriesXml(chart, series, 0, `${points.join('')}${labelsXml('pie', 1050, ownLabels(series))}`))
    .join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

/** Columns; where their names would have to lean, bars that lie, the first on top. */
function columnsXml(chart: Chart): string {
  const lying = chart.categories.length > FEW;
  const labels = labelsXml('columns', lying ? 800 : 1050);
  const series = chart.series.map((one, index) =>
    seriesXml(chart, one, index, `${fillXml(index)}<c:invertIfNegative val="0"/>${labels}`),
  );
  // The names of bars run downwards, which would take the values to the top; and their figures need the room of the gaps.
  const [direction, order, names, values, at, gap] = lying
    ? ['bar', 'maxMin', 'l', 'b', 'max', '40']
    : ['col', 'minMax', 'b', 'l', 'autoZero', '100'];
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${gap}"/><c:axId val="111"/><c:axId val="112"/></c:barChart>` +
    `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${names}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:title>${richXml(chart.unit, 1050, false)}<c:overlay val="0"/></c:title><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="${at}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** `own` stands where the schema wants it: behind the name, before the categories. */
function seriesXml(chart: Chart, { name, values }: ChartSeries, index: number, own: string): string {
  const { tx, cat, val } = seriesData(chart.categories, { name, values }, index);
  return `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>${tx}${own}${cat}${val}</c:ser>`;
}

/** What a series says and where that stands in the workbook behind it, without its looks. */
export function seriesData(
  categories: readonly string[],
  { name, values }: ChartSeries,
  index: number,
): Readonly<Record<'tx' | 'cat' | 'val', string>> {
  const last = categories.length;
  const column = index + 1;
  return {
    tx: `<c:tx><c:strRef><c:f>${cell(0, column)}</c:f>${textCache([name])}</c:strRef></c:tx>`,
    cat: `<c:cat><c:strRef><c:f>${cell(1, 0)}:${cellOnly(last, 0)}</c:f>${textCache(categories)}</c:strRef></c:cat>`,
    val: `<c:val><c:numRef><c:f>${cell(1, column)}:${cellOnly(last, column)}</c:f>${numberCache(values)}</c:numRef></c:val>`,
  };
}

/** Labels that differ from what Word would print: none for a narrow slice, and the share of the text where it was adjusted to make 100.00. */
function ownLabels({ values }: ChartSeries): string {
  return printedShares(values.map((value) => value ?? ZERO))
    .map((share, index) => {
      if (!share) return '';
      const head = `<c:dLbl><c:idx val="${String(index)}"/>`;
      if (share.value.lt(NARROW)) return `${head}<c:delete val="1"/></c:dLbl>`;
      return share.adjusted
        ? `${head}${richXml(printedShare(share.value), 1050, false)}<c:dLblPos val="outEnd"/>${shownXml('pie')}</c:dLbl>`
        : '';
    })
    .join('');
}

/** A figure at each column or slice. */
function labelsXml(kind: Chart['chart'], size: number, own = ''): string {
  const format = kind === 'pie' ? '0.00%' : '0.00';
  return (
    `<c:dLbls>${own}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}">${fontXml()}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    `<c:dLblPos val="outEnd"/>${shownXml(kind)}</c:dLbls>`
  );
}

function shownXml(kind: Chart['chart']): string {
  const shown = (name: string, on: boolean): string => `<c:${name} val="${on ? '1' : '0'}"/>`;
  return `${shown('showLegendKey', false)}${shown('showVal', kind === 'columns')}${shown('showCatName', false)}${shown('showSerName', false)}${shown('showPercent', kind === 'pie')}${shown('showBubbleSize', false)}`;
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
