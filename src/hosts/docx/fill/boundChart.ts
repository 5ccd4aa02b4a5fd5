import { decimal } from '../../../core/base/decimal';
import type { Chart } from '../../../core/report/documentTree';
import { type ChartBinding, readChartBinding } from '../../../core/report/template/chartBinding';
import type { ValueScope } from '../../../core/report/template/scope';
import type { XmlElement } from '../../package/xml/xmlTree';
import { chartXml, seriesData } from '../write/wordChartXml';

/** What a chart of her template draws from the workbook; undefined where its figures are her own. */
export function bindingOf(root: XmlElement): ChartBinding | undefined {
  const series = elements(root, 'ser');
  const [first] = series;
  if (!first) return undefined;
  const names = series.map((one) => texts(elements(one, 'tx'))[0] ?? '');
  return readChartBinding(texts(elements(first, 'cat')), names);
}

/** The chart with the lines of its list: as the forms draw it while nobody changed its looks, else with hers. */
export function drawBound(
  original: string,
  filled: string,
  root: XmlElement,
  binding: ChartBinding,
  scope: ValueScope,
): { readonly chart: Chart; readonly xml: string } {
  const kind = elements(root, 'pieChart').length > 0 ? 'pie' : 'columns';
  const workbook = /<c:externalData [^>]*r:id="([^"]*)"/.exec(original)?.[1] ?? '';
  const template = (unit: string): Chart => ({
    kind: 'chart',
    chart: kind,
    title: titleOf(original),
    unit,
    categories: texts(elements(elements(root, 'ser')[0] ?? root, 'cat')),
    series: binding.series.map(({ name, field }) => ({ name: `${name}{${field}}`, values: [undefined] })),
  });
  const asWritten = ['万元', '元'].find((unit) => chartXml(template(unit), workbook) === original);
  const chart = { ...template(asWritten ?? '万元'), title: titleOf(filled), ...drawn(binding, scope) };
  return { chart, xml: asWritten === undefined ? withData(filled, chart) : chartXml(chart, workbook) };
}

function drawn({ list, category, series }: ChartBinding, scope: ValueScope): Pick<Chart, 'categories' | 'series'> {
  const lines = scope.inside(list);
  if (lines.length === 0)
    return { categories: [''], series: series.map(({ name }) => ({ name, values: [undefined] })) };
  return {
    categories: lines.map((line) => line.resolve(category, undefined, {})?.text ?? ''),
    series: series.map(({ name, field }) => ({ name, values: lines.map((line) => amountOf(line, field)) })),
  };
}

/** What is open, or not a number, leaves a gap. */
function amountOf(line: ValueScope, field: string): Chart['series'][number]['values'][number] {
  const run = line.resolve(field, '数', {});
  return run && run.kind !== 'open' && /^-?\d+(?:\.\d+)?$/.test(run.text) ? decimal(run.text) : undefined;
}

/** Her colours, labels and axes, with other names and figures. */
function withData(xml: string, { categories, series }: Chart): string {
  let index = -1;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (one) => {
    const own = series[++index];
    if (!own) return one;
    const { tx, cat, val } = seriesData(categories, own, index);
    return one
      .replace(/<c:tx>.*?<\/c:tx>/s, () => tx)
      .replace(/<c:cat>.*?<\/c:cat>/s, () => cat)
      .replace(/<c:val>.*?<\/c:val>/s, () => val);
  });
}

function titleOf(xml: string): string {
  const title = /<c:title>.*?<\/c:title>/s.exec(xml)?.[0] ?? '';
  return [...title.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text)).join('');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => (child.name === name ? [child] : elements(child, name)));
}

function texts(roots: readonly XmlElement[]): readonly string[] {
  return roots.flatMap((root) => elements(root, 'v').map(({ text }) => text));
}
