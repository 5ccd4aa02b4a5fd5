import { THREE_PUBLIC_SERIES, type ThreePublicSeries } from '../../facts/threePublicSeries';
import type { ReportData } from '../data/reportData';
import { factFigure } from './factFields';
import { type Field, textField } from './field';

const ITEMS: readonly (readonly [name: string, item: keyof ThreePublicSeries])[] = [
  ['因公出国费皆无', 'travelAbroad'],
  ['公务用车费皆无', 'vehicle'],
  ['公务接待费皆无', 'reception'],
];

/** One sentence for an item that both years neither planned nor spent; empty where anything of it is known, or not known. */
export function nothingSpent(data: ReportData): readonly Field[] {
  return ITEMS.map(([name, item]) => {
    const figures = THREE_PUBLIC_SERIES.map((series) => factFigure(data, series[item]));
    const nothing = figures.every((figure) => figure?.value.isZero() === true);
    return textField(name, nothing ? '本年和上年都没有安排预算，也没有发生支出' : '', figures[0]?.source);
  });
}
