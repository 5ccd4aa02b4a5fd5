import type { ReportData } from '../../../src/core/report/data/reportData';
import { exact, minus, sign, times } from './exactNumber';
import type { Reckoner } from './reckoner';
import { of } from './yearTold';
import type { PageChart } from './wordPages';

/** A chart draws the lines of her table, to the last digit, and the workbook behind it holds the same. */
export function chartFaults(
  { title, series, behind }: PageChart,
  { facts, revenueSources }: ReportData,
  reckon: Reckoner,
): { readonly faults: readonly string[]; readonly count: number } {
  const faults: string[] = [];
  let count = 0;
  const year = /^(\d{4})年/.exec(title)?.[1];
  count++;
  if (Number(year) !== facts.year) faults.push(`${year ?? ''}：${title}`);
  const side = title.includes('收入') ? 'revenue' : 'expenditure';
  const drawn: string[] = [];
  for (const { name, points } of series) {
    const stage = name.startsWith('预算') ? 'budget' : 'final';
    const lines = new Map([
      ...(revenueSources[stage] ?? []).map(({ label, amount }) => [label, of(amount)] as const),
      ...facts.functionLines
        .filter((line) => line.side === side && line.stage === stage)
        .map((line) => [line.name, of(line.reading.value)] as const),
    ]);
    for (const [category, text] of points) {
      count++;
      drawn.push(text);
      const value = lines.get(category);
      const should = value && (reckon.printing.money === '元' ? times(value, exact('10000')) : value);
      if (!should || !/^-?\d+(?:\.\d+)?$/.test(text) || sign(minus(should, exact(text))) !== 0)
        faults.push(`${text}：${title}，${name}，${category}`);
    }
  }
  const sorted = (texts: readonly string[]): string =>
    [...texts]
      .map(Number)
      .sort((a, b) => a - b)
      .join(' ');
  if (sorted(drawn) !== sorted(behind)) faults.push(`${title}：图后的工作簿与图不一致`);
  return { faults, count };
}
