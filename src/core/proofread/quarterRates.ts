import { type Decimal, decimal } from '../base/decimal';
import type { ReadParagraph } from './readParagraph';

export interface QuarterRate {
  /** 「一季度」, 「6月」, 「上半年」. */
  readonly name: string;
  readonly percent: Decimal;
  readonly text: string;
  readonly span: readonly [number, number];
}

const NAME = '(?:[一二三四]季度|上半年|前三季度|\\d{1,2}月)';
const LIST = new RegExp(
  `(?<names>${NAME}[末底]?(?:[、和]${NAME}[末底]?)+)[^,;。\\d%]{0,12}分别(?:为|是|达到?)(?<rates>\\d+(?:\\.\\d+)?%(?:[、和]\\d+(?:\\.\\d+)?%)+)`,
  'dg',
);
const ONE = new RegExp(`(?<name>${NAME})[末底]?[^,;。、\\d%]{0,12}?(?<rate>\\d+(?:\\.\\d+)?)%(?!的?序时)`, 'dg');

/** How far the spending had come at which time of the year. */
export function quarterRates({ even }: ReadParagraph): readonly QuarterRate[] {
  const listed = [...even.matchAll(LIST)].flatMap(({ groups = {}, indices }): readonly QuarterRate[] => {
    const names = (groups['names'] ?? '').split(/[、和]/);
    const start = indices?.groups?.['rates']?.[0] ?? 0;
    const rates = [...(groups['rates'] ?? '').matchAll(/\d+(?:\.\d+)?%/g)];
    if (rates.length !== names.length) return [];
    return rates.map(({ index, 0: text }, at) => ({
      name: names[at] ?? '',
      percent: decimal(text.slice(0, -1)),
      text,
      span: [start + index, start + index + text.length],
    }));
  });
  if (listed.length > 0) return listed;
  return [...even.matchAll(ONE)].map(({ groups = {}, indices }) => {
    const [start, end] = indices?.groups?.['rate'] ?? [0, 0];
    return {
      name: groups['name'] ?? '',
      percent: decimal(groups['rate'] ?? '0'),
      text: `${groups['rate'] ?? ''}%`,
      span: [start, end + 1],
    };
  });
}
