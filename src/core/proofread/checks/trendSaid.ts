import { decimal } from '../../base/decimal';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「由第9名上升至第4名，前移5位」 */
const PLACES =
  /第(?<from>\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位)(?<word>[\u4e00-\u9fff]{0,4}?)(?<way>上升|前进|提升|前移|跃升|晋升|下降|后退|下滑|退后|降低|降|升)(?:到|至|为)?[^,;。\d第]{0,8}第(?<to>\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位)(?:,[^,;。\d]{0,6}?(?<gap>\d{1,3})(?:个)?(?:名次|名|位))?/dg;

/** A place that rises has a smaller number. */
export const trendSaid: Proof = {
  code: 'directionWrong',
  level: 'error',
  law: '名次上升数字变小；逐年、逐季增减与列出的数一致',
  find: ({ paragraphs }) => paragraphs.flatMap((one) => (one.inTable ? [] : [...placesIn(one), ...seriesIn(one)])),
};

function placeOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const digit = (one: string): number => '零一二三四五六七八九'.indexOf(one === '' ? '零' : one);
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

function placesIn({ at: paragraph, even }: ReadParagraph): readonly Doubt[] {
  return [...even.matchAll(PLACES)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const [from, to] = [placeOf(groups['from'] ?? ''), placeOf(groups['to'] ?? '')];
    const place = (name: string) => ({ paragraph, span: indices?.groups?.[name] ?? ([0, 0] as const) });
    const why = `第${groups['from'] ?? ''}、第${groups['to'] ?? ''}`;
    const suspects = (['from', 'to'] as const).map((name) => ({
      at: place(name),
      says: groups[name] ?? '',
      should: '',
      explained: false,
    }));
    const way = groups['way'] ?? '';
    const rises = /升|前|跃|晋/.test(way);
    if (from === to) return [];
    if (rises !== to < from)
      return [{ at: place('way'), says: way, should: to < from ? '上升' : '下降', why, suspects }];
    const gap = groups['gap'];
    if (gap === undefined || Number(gap) === Math.abs(from - to)) return [];
    return [{ at: place('gap'), says: gap, should: String(Math.abs(from - to)), why, suspects }];
  });
}

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?';
/** 「分别为4834.02万元、4986.30万元、5120.44万元，逐年递增」, 「2022年7.02万元、2023年6.31万元、2024年5.96万元，逐年下降」 */
const TREND = new RegExp(
  `(?<list>(?:(?:20\\d{2}年|[一二三四]季度)?[^,;。、\\d]{0,6}${AMOUNT}(?<unit>万元|元|%|个|件|人|户|次)(?:、|,|和)){1,5}(?:20\\d{2}年|[一二三四]季度)?[^,;。、\\d]{0,6}${AMOUNT}\\k<unit>),[^,;。\\d]{0,8}?(?<word>(?:逐年|逐季|连续[^,;。\\d]{0,4}|持续|稳步)(?<way>递增|增加|增长|上升|提高|递减|减少|下降|降低|压减))`,
  'dg',
);

function seriesIn({ at: paragraph, even }: ReadParagraph): readonly Doubt[] {
  return [...even.matchAll(TREND)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const list = groups['list'] ?? '';
    const start = indices?.groups?.['list']?.[0] ?? 0;
    const unit = groups['unit'] ?? '';
    const figures = [...list.matchAll(new RegExp(`(?<![\\d.])(${AMOUNT})${unit}`, 'g'))];
    const values = figures.map(([, digits = '0']) => decimal(digits.replaceAll(',', '')));
    const years = [...list.matchAll(/(20\d{2})年/g)].map(([, year]) => Number(year));
    if (values.length < 3 || (years.length > 0 && years.some((year, at) => at > 0 && year < (years[at - 1] ?? 0))))
      return [];
    const up = /增|升|高/.test(groups['way'] ?? '');
    const right = values.every((value, at) => {
      const before = values[at - 1];
      return !before || (up ? value.gte(before) : value.lte(before));
    });
    const range = indices?.groups?.['word'];
    if (right || !range) return [];
    const suspects = figures.map(({ index, 0: text }) => ({
      at: { paragraph, span: [start + index, start + index + text.length] as const },
      says: text,
      should: '',
      explained: false,
    }));
    return [
      {
        at: { paragraph, span: [range[0], range[1]] },
        says: groups['word'] ?? '',
        should: '',
        why: figures.map(([text]) => text).join('、'),
        suspects,
      },
    ];
  });
}
