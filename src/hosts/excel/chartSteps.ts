import { a1, rangeA1 } from '../../core/workbook/address';
import type { ChartDraft, SheetDraft } from '../../core/workbook/workbookDraft';
import { type Step, step } from './requestSteps';
import { worksheetIn } from './worksheetIn';

/** The pictures of a sheet that is new. What she does to them later stays; a score does not depend on one. */
export function chartSteps(sheet: string, { charts = [], heights }: SheetDraft): readonly Step[] {
  return charts.map((chart, index) =>
    step(1500, (context) => {
      const worksheet = worksheetIn(context, sheet);
      const hidden = hiddenRows(chart, heights);
      const format = hidden === undefined ? undefined : worksheet.getRange(hidden).untrack().format;
      // A picture takes the height of its rows: it is put there while they have one, and goes with them.
      if (format) format.rowHeight = SEEN;
      drawChart(worksheet, chart, index);
      if (format) format.rowHeight = 0;
    }),
  );
}

const SEEN = 15;

/** The last rows of its place, as far as they are hidden. */
function hiddenRows({ place: { top, bottom } }: ChartDraft, heights: SheetDraft['heights']): string | undefined {
  let first = bottom + 1;
  while (first > top && heights.get(first - 1) === 0) first--;
  return first > bottom ? undefined : `${String(first + 1)}:${String(bottom + 1)}`;
}

const TYPES = { pie: 'Pie', columns: 'ColumnClustered', bars: 'BarClustered' } as const;

function drawChart(
  worksheet: Excel.Worksheet,
  { kind, title, names, figures, compared, format, place }: ChartDraft,
  index: number,
): void {
  const isPie = kind === 'pie';
  const source = rangeA1({ ...names, right: (compared?.figures ?? figures).right });
  const chart = worksheet.charts.add(TYPES[kind], worksheet.getRange(source).untrack(), 'Columns');
  chart.name = `绩效图_${String(index + 1)}`;
  chart.title.text = title;
  chart.setPosition(a1(place.top, place.left), a1(place.bottom, place.right));
  chart.legend.visible = isPie || compared !== undefined;
  compared?.headings.forEach((heading, at) => {
    chart.series.getItemAt(at).name = heading;
  });
  if (kind === 'bars') {
    // The first line on top, and the figures below all of them.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
  }
  chart.dataLabels.showValue = !isPie;
  chart.dataLabels.showPercentage = isPie;
  chart.dataLabels.numberFormat = format;
}
