import { a1, rangeA1 } from '../../core/workbook/address';
import type { ChartDraft, SheetDraft } from '../../core/workbook/workbookDraft';
import { type Step, step } from './requestSteps';
import { worksheetIn } from './worksheetIn';

/** The pictures of a sheet that is new. What she does to them later stays; a score does not depend on one. */
export function chartSteps(sheet: string, { charts = [] }: SheetDraft): readonly Step[] {
  return charts.map((chart, index) =>
    step(1500, (context) => {
      drawChart(worksheetIn(context, sheet), chart, index);
    }),
  );
}

function drawChart(
  worksheet: Excel.Worksheet,
  { kind, title, names, figures, compared, format, place }: ChartDraft,
  index: number,
): void {
  const isPie = kind === 'pie';
  const source = rangeA1({ ...names, right: (compared?.figures ?? figures).right });
  const chart = worksheet.charts.add(
    isPie ? 'Pie' : 'ColumnClustered',
    worksheet.getRange(source).untrack(),
    'Columns',
  );
  chart.name = `绩效图_${String(index + 1)}`;
  chart.title.text = title;
  chart.setPosition(a1(place.top, place.left), a1(place.bottom, place.right));
  chart.legend.visible = isPie || compared !== undefined;
  compared?.headings.forEach((heading, at) => {
    chart.series.getItemAt(at).name = heading;
  });
  chart.dataLabels.showValue = !isPie;
  chart.dataLabels.showPercentage = isPie;
  chart.dataLabels.numberFormat = format;
}
