import { type Decimal, decimal } from '../../base/decimal';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { spelledCount } from '../spelledCount';
import { seriesFor } from './candidates';
import type { Item, Series } from './item';
import { sameName } from './series';

const EDGE = '(?<edge>\\d+(?:\\.\\d+)?)(?<unit>%|分)(?:\\(含\\))?(?<way>及?以上|以下|以内)?';
/** 「四项指标得分率均在90%以上」, 「执行率全部达到95%」 */
const ALL = new RegExp(
  `(?<what>[\\u4e00-\\u9fff\\d]{0,14}?(?:率|分|满意度|占比))(?:均|都|全部|全)(?<sign>在|达到?|超过|高于|低于|不低于|为)?${EDGE}`,
  'dg',
);
/** 「仅停车管理一项低于90%」, 「停车管理、环境卫生两项低于90%」 */
const ONLY = new RegExp(
  `(?:(?:仅|只)有?)?(?<list>[\\u4e00-\\u9fff]{2,12}(?:[、和及与][\\u4e00-\\u9fff]{2,12}?)*?)(?:这)?(?<count>[一两二三四五六]|\\d)(?:项|个)(?:指标|项目)?(?<what>[\\u4e00-\\u9fff]{0,6}?)(?<sign>低于|不足|未达到?|高于|超过)${EDGE}`,
  'dg',
);
/** 「达到100%的只有垃圾分类1个项目」 */
const MET = new RegExp(
  `(?<what>[\\u4e00-\\u9fff]{0,6}?)(?<sign>低于|不足|未达到?|高于|超过|达到|为)?${EDGE}的(?:项目|指标)?(?:只有|仅有|仅|只)(?<list>[\\u4e00-\\u9fff]{2,14}(?:[、和及与][\\u4e00-\\u9fff]{2,14}?)*?)(?<count>[一两二三四五六]|\\d)(?:项|个)`,
  'dg',
);
const OTHERS = /全[县市区省]|各(?:乡镇|县|地)|除|每/;

/** What is said of all of a list is true of each; and those that are named as the only ones are. */
export const allMeet: Proof = {
  code: 'claimWrong',
  level: 'error',
  law: '说“均在”多少以上的，个个都是；说只有哪几项的，就是那几项',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) =>
      paragraph.inTable || !/[均都全项个]/.test(paragraph.even)
        ? []
        : [...allIn(paragraph, report), ...onlyIn(paragraph, report)],
    ),
};

function clauseBefore(even: string, at: number): string {
  return /[^,;。]*$/.exec(even.slice(0, at))?.[0] ?? '';
}

function allIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  const { even, at } = paragraph;
  return [...even.matchAll(ALL)].flatMap(({ index, groups = {}, indices, 0: words }): readonly Doubt[] => {
    const meets = meeting(groups['sign'] ?? '', groups['way'] ?? '', groups['edge'] ?? '', groups['unit'] ?? '');
    const range = indices?.groups?.['edge'];
    const before = clauseBefore(even, index) + words;
    if (!meets || !range || OTHERS.test(before) || speaksOfOtherTime(before, report.context.year)) return [];
    const counted = /([两二三四五六七八九十]|\d{1,2})(?:个|项)/.exec(groups['what'] ?? '')?.[1];
    const measure = (groups['what'] ?? '')
      .replace(/^.*?(?:个|项|各|指标|项目|其中)(?=[\u4e00-\u9fff]{2})/, '')
      .replace(/^(?:指标|项目|的)+/, '');
    const kinds = kindOf(groups['unit'] ?? '');
    const meant = seriesFor(measure, paragraph, report).filter(
      ({ measure: kind, items }) =>
        kinds.includes(kind) && items.length > 1 && (counted === undefined || spelledCount(counted) === items.length),
    );
    const [first] = meant;
    if (!first || meant.some(({ items }) => items.every(({ value }) => meets(value)))) return [];
    const [exception] = first.items.filter(({ value }) => !meets(value));
    if (!exception) return [];
    const says = words.slice((groups['what'] ?? '').length);
    const start = index + words.length - says.length;
    return [
      {
        at: { paragraph: at, span: [start, start + says.length] },
        says,
        should: '',
        why: `“${exception.name}”是 ${shown(exception, groups['unit'] ?? '')}`,
        suspects: suspectsOf([exception]),
      },
    ];
  });
}

function onlyIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  const { even, at } = paragraph;
  return [...even.matchAll(ONLY), ...even.matchAll(MET)].flatMap(
    ({ index, groups = {}, indices, 0: words }): readonly Doubt[] => {
      const meets = meeting(groups['sign'] ?? '', groups['way'] ?? '', groups['edge'] ?? '', groups['unit'] ?? '');
      const list = indices?.groups?.['list'];
      const before = clauseBefore(even, index) + words;
      if (!meets || !list || OTHERS.test(before) || speaksOfOtherTime(before, report.context.year)) return [];
      const names = (groups['list'] ?? '').replace(/^(?:仅|只)有?/, '').split(/[、和及与]/);
      const kinds = kindOf(groups['unit'] ?? '');
      const meant = seriesFor((groups['what'] ?? '').replace(/^.*(?:其中|以及|中)/, ''), paragraph, report).filter(
        ({ measure: kind, items }) =>
          kinds.includes(kind) &&
          items.length > 2 &&
          names.every((name) => items.some((item) => sameName(item.name, name))),
      );
      const [first] = meant;
      const differing = (series: Series): readonly Item[] =>
        series.items.filter(({ name, value }) => meets(value) !== names.some((one) => sameName(one, name)));
      if (!first || meant.some((series) => differing(series).length === 0)) return [];
      const wrong = differing(first);
      const right = first.items.filter(({ value }) => meets(value)).map(({ name }) => name);
      return [
        {
          at: { paragraph: at, span: [list[0], list[1]] },
          says: groups['list'] ?? '',
          should: right.join('、'),
          why: wrong.map((item) => `“${item.name}”是 ${shown(item, groups['unit'] ?? '')}`).join('，'),
          suspects: suspectsOf(wrong),
        },
      ];
    },
  );
}

function kindOf(unit: string): readonly Series['measure'][] {
  if (unit === '%') return ['rate', 'scoreRate'];
  return ['points'];
}

/** What reaches the edge; a percentage is held as a fraction. */
function meeting(sign: string, way: string, edge: string, unit: string): ((value: Decimal) => boolean) | undefined {
  const bound = decimal(edge).times(unit === '%' ? '0.01' : 1);
  if (/以上/.test(way) || /^达|不低于/.test(sign)) return (value) => value.gte(bound);
  if (/以下|以内/.test(way)) return (value) => value.lte(bound);
  if (/低于|不足|未达/.test(sign)) return (value) => value.lt(bound);
  if (/超过|高于/.test(sign)) return (value) => value.gt(bound);
  return sign === '为' ? (value) => value.equals(bound) : undefined;
}

function shown({ text, value }: Item, unit: string): string {
  if (text !== '') return text;
  return unit === '%' ? `${value.times(100).toDecimalPlaces(2).toString()}%` : value.toString();
}

function suspectsOf(items: readonly Item[]) {
  return items.flatMap(({ at, text }) => (at ? [{ at, says: text, should: '', explained: false }] : []));
}
