import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** A township's name behind a break, its county or a word that leads to it; 「由乡人民政府」 names none. */
const UNIT =
  /(?<=^|[，。；：、（(“"《\s年度省市县区旗州经与对由和及在向至为])[^省市县区旗州\s，。；：、（）()“”《》由对向在和与及的各我本该将经为至按照根据\d]{1,6}(?:乡|镇|街道)(?:人民政府|办事处)/g;

export const foreignUnit: Proof = {
  code: 'foreignUnit',
  level: 'error',
  law: '报告里没有别的乡镇的名字（去年或别处的报告留下来的）',
  find({ paragraphs, truth }) {
    const found = paragraphs.flatMap(unitsIn);
    const counts = new Map<string, number>();
    for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    const own = truth?.unit === undefined ? [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] : core(truth.unit);
    if (own === undefined) return [];
    return found.flatMap(({ name, paragraph, start, words }): Doubt[] => {
      if (
        name === own ||
        name.endsWith(own) ||
        own.endsWith(name) ||
        isShortOf(name, own) ||
        (counts.get(name) ?? 0) > 3
      )
        return [];
      const at = start + words.length - tail(words).length;
      return [
        { at: { paragraph, span: [at, start + words.length] }, says: tail(words), should: own, why: '本报告的单位' },
      ];
    });
  },
};

const unitsIn = onceFor(({ at, text }: ReadParagraph) =>
  [...text.matchAll(UNIT)].map((match) => ({
    name: core(match[0]),
    paragraph: at,
    start: match.index,
    words: match[0],
  })),
);

/** 「云岭乡」 for 云岭苗族布依族乡: the place, without the peoples that its full name goes on with. */
function isShortOf(short: string, full: string): boolean {
  const place = short.slice(0, -1);
  const peoples = full.startsWith(place) && full.endsWith(short.slice(-1)) ? full.slice(place.length, -1) : '';
  return place.length > 1 && /^(?:[^族]{1,5}族|民族)+$/.test(peoples);
}

/** 「保定市某区甲乡人民政府」 → 甲乡. */
function core(name: string): string {
  return /([^省市县区旗州]{1,16}(?:乡|镇|街道))(?:人民政府|办事处|党委)?$/.exec(name)?.[1] ?? name;
}

function tail(words: string): string {
  return /[^省市县区旗州]{1,6}(?:乡|镇|街道)(?:人民政府|办事处)$/.exec(words)?.[0] ?? words;
}

export const repeated: Proof = {
  code: 'repeated',
  level: 'notice',
  law: '没有重复的词句',
  find: ({ paragraphs }) => paragraphs.flatMap(repeatedIn),
};

const repeatedIn = onceFor(({ at, text, inTable }: ReadParagraph): readonly Doubt[] =>
  inTable
    ? []
    : [...text.matchAll(/([\u4e00-\u9fff]{4,20})\1/g)].map((match) => ({
        at: { paragraph: at, span: [match.index, match.index + match[0].length] },
        says: match[0],
        should: match[1] ?? '',
        why: '同样的字写了两遍',
      })),
);
