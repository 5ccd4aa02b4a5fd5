import type { EmulatedChart, EmulatedSheet } from '../book/emulatedSheet';
import type { EmulatedWorkbook } from '../book/emulatedWorkbook';
import { RichApiError, invalidArgument } from '../book/richApiError';
import type { RichObject } from '../protocol/richObject';
import { parseAddress } from './rangeAddress';
import type { RangeTarget } from './rangeObject';

const TYPES = ['ColumnClustered', 'BarClustered', 'Pie'];

/** Worksheet.charts, as far as somebody adds a chart and names what is on it. */
export function chartsObject(workbook: EmulatedWorkbook, sheet: EmulatedSheet): RichObject {
  return {
    type: 'ChartCollection',
    objects: {
      Add: (type, source, seriesBy) => {
        const location = 'ChartCollection.add';
        if (!TYPES.includes(String(type)) || !['Auto', 'Columns', 'Rows'].includes(String(seriesBy)))
          throw invalidArgument(location);
        workbook.ensureStructure(location);
        const { range } = source as RangeTarget;
        const series = Array.from({ length: range.right - range.left }, () => '');
        const chart: EmulatedChart = { type: String(type), source: range, name: '', title: '', series, shown: {} };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}

function chartObject(sheet: EmulatedSheet, chart: EmulatedChart): RichObject {
  const shown = (name: string) => (value: unknown) => {
    chart.shown[name] = value;
  };
  return {
    type: 'Chart',
    assign: {
      Name: (name) => {
        chart.name = String(name);
      },
    },
    objects: {
      Title: () => ({
        type: 'ChartTitle',
        assign: {
          Text: (text) => {
            chart.title = String(text);
          },
        },
      }),
      Axes: () => axesObject(shown),
      Legend: () => ({ type: 'ChartLegend', assign: { Visible: shown('legend') } }),
      DataLabels: () => ({
        type: 'ChartDataLabels',
        assign: {
          ShowValue: shown('values'),
          ShowPercentage: shown('shares'),
          NumberFormat: shown('format'),
        },
      }),
      Series: () => ({
        type: 'ChartSeriesCollection',
        objects: {
          GetItemAt: (given) => {
            const at = Number(given);
            if (chart.series[at] === undefined) throw new RichApiError('EmptyChartSeries', 'no series', 'Chart.series');
            return {
              type: 'ChartSeries',
              assign: {
                Name: (name) => {
                  chart.series[at] = String(name);
                },
              },
            };
          },
        },
      }),
    },
    methods: {
      SetPosition: (start, end) => {
        const [first, last] = [start, end].map((corner) => parseAddress(corner, sheet.name, 'Chart.setPosition'));
        if (!first || !last) throw invalidArgument('Chart.setPosition');
        chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      },
    },
  };
}

function axesObject(shown: (name: string) => (value: unknown) => void): RichObject {
  const category: RichObject = {
    type: 'ChartAxis',
    assign: { ReversePlotOrder: shown('reversed'), Position: shown('figuresAt') },
  };
  return { type: 'ChartAxes', objects: { CategoryAxis: () => category } };
}
