import { type Decimal, decimal } from '../../base/decimal';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { countLike, spelledCount } from '../spelledCount';
import { seriesFor } from './candidates';
import type { Series } from './item';

const COUNT = '(?<count>[一两二三四五六七八九十]|\\d{1,2})';
const THINGS = '(?:个|项)(?:[一二三]级)?(?:指标|项目)?';
/** 「有8个村」 counts something else. */
const END = '(?=[,;:。、()]|$)';
/** 「得满分的有1个」, 「3个项目全部执行完毕」, 「得分率在90%以上的指标5个」 */
const FORMS: readonly (readonly [RegExp, (groups: Readonly<Record<string, string>>) => Meeting | undefined])[] = [
  [
    new RegExp(`(?:得满分|未扣分|没有扣分|满分)的?(?:[一二三]级)?(?:指标|项目)?(?:共?有|共)?${COUNT}${THINGS}`, 'dg'),
    () => FULL,
  ],
  [new RegExp(`${COUNT}${THINGS}(?:均|都|全部)?(?:得满分|得了满分|未扣分|没有扣分)`, 'dg'), () => FULL],
  [
    new RegExp(
      `${COUNT}${THINGS}(?:资金|预算)?(?:均|都|已)?(?:全部执行完毕|全部支付完毕|全额执行|执行率(?:均)?(?:达到?|为)?100(?:\\.0+)?%)`,
      'dg',
    ),
    () => ({ measure: '执行率', meets: (value) => value.gte(1) }),
  ],
  [
    // 「4个项目未达到100%」
    new RegExp(
      `${COUNT}${THINGS}(?:(?:资金|预算)?执行率)?(?:均|都)?(?:未|没有|不)(?:能)?(?:达到?|满|足)(?<edge>\\d+(?:\\.\\d+)?)%`,
      'dg',
    ),
    ({ edge = '0' }) => ({ measure: '执行率', meets: (value) => value.lt(decimal(edge).div(100)) }),
  ],
  [
    new RegExp(
      `(?<what>得分率|执行率|完成率|支付率|满意度)(?<sign>在|达到?|超过|高于|低于|不足)?(?<edge>\\d+(?:\\.\\d+)?)%(?<way>及?以上|以下)?的?(?:[一二三]级)?(?:指标|项目)?(?:共?有|共)?${COUNT}${THINGS}${END}`,
      'dg',
    ),
    ({ what = '', sign = '', edge = '0', way = '' }) => {
      const bound = decimal(edge).div(100);
      const least = way.includes('以上') || /^达/.test(sign);
      if (least) return { measure: what, meets: (value) => value.gte(bound) };
      if (/超过|高于/.test(sign)) return { measure: what, meets: (value) => value.gt(bound) };
      if (/低于|不足/.test(sign) || way === '以下') return { measure: what, meets: (value) => value.lt(bound) };
      return undefined;
    },
  ],
];

interface Meeting {
  readonly measure: string;
  readonly meets: (value: Decimal) => boolean;
}

const FULL: Meeting = { measure: '得分率', meets: (value) => value.gte(1) };
const OTHERS = /全[县市区省]|各(?:乡镇|县|地|村)|除/;

/** How many lines of a list or of a table are so: counted there. */
export const countsMeet: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '说得满分、全部执行、达到多少的有几个，就数得出几个',
  find: (report) => report.paragraphs.flatMap((one) => (one.inTable ? [] : wrongIn(one, report))),
};

function wrongIn(paragraph: ReadParagraph, report: ReadReport): readonly Doubt[] {
  const { even, at } = paragraph;
  return FORMS.flatMap(([pattern, meetingOf]) =>
    [...even.matchAll(pattern)].flatMap(({ index, groups = {}, indices, 0: words }): readonly Doubt[] => {
      const meeting = meetingOf(groups);
      const range = indices?.groups?.['count'];
      const says = groups['count'] ?? '';
      const clause = `${/[^,;。]*$/.exec(even.slice(0, index))?.[0] ?? ''}${words}`;
      if (!meeting || !range || OTHERS.test(clause) || speaksOfOtherTime(clause, report.context.year)) return [];
      // 「12个二级指标中，得满分的有3个」 says of how many.
      const among = /([两二三四五六七八九十]|\d{1,2})个([一二三]级)?(?:指标|项目)(?:中|里)/.exec(
        sentenceBefore(even, index),
      )?.[1];
      const meant = seriesFor(meeting.measure, paragraph, report).filter(
        ({ items }) =>
          items.length > 2 &&
          (spelledCount(says) <= items.length || areAll(items.length, even)) &&
          !(among === undefined && /[二三]级/.test(words)) &&
          (among === undefined || spelledCount(among) === items.length),
      );
      const counts = new Set(meant.map((series) => countIn(series, meeting)));
      const [count] = counts;
      if (count === undefined || counts.has(spelledCount(says)) || counts.size > 1) return [];
      const suspects = (meant[0]?.items ?? [])
        .filter(({ text, at: place }) => place !== undefined && text !== '')
        .flatMap((item) => (item.at ? [{ at: item.at, says: item.text, should: '', explained: false }] : []));
      return [
        {
          at: { paragraph: at, span: [range[0], range[1]] },
          says,
          should: countLike(count, says),
          why: '前面的数、表里的数里数出来的',
          suspects: suspects.slice(0, 12),
        },
      ];
    }),
  );
}

/** 「实施项目7个，…」: the paragraph itself says that the list is whole. */
function areAll(count: number, even: string): boolean {
  return [...even.matchAll(/(?:项目|指标)(?:共|有)*(\d+)[个项]|(\d+)[个项](?:[一二三]级)?(?:项目|指标)/g)].some(
    ([, behind, before]) => Number(behind ?? before) === count,
  );
}

function sentenceBefore(even: string, at: number): string {
  return even.slice(even.lastIndexOf('。', at) + 1, at);
}

function countIn({ items }: Series, { meets }: Meeting): number {
  return items.filter(({ value }) => meets(value)).length;
}
