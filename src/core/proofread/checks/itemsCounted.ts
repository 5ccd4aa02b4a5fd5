import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { countLike, spelledCount } from '../spelledCount';

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?(?:亿元|万元|元|%|个百分点|分|人次|人|名|户|公里|亩|处|座|辆|台|套|次|件)';
/** A name with its figure, and what is said of it in brackets: 「农林水支出460.00万元（占24.57%）」, 「满意度扣0.8分」. */
const ITEM = `[^,;:。、()\\d]{1,24}?${AMOUNT}(?:\\([^()]*\\))?`;
const COUNT = '(?<![第\\d.,/])(?<count>[两二三四五六七八九十]|\\d{1,2})';
const UNIT = '(?:大类|大项|类|项|笔|个|种|份|条|批|款|方面)';
/** One mark parts all of them: behind another one something else begins. */
const listOf = (least: number): string =>
  ['、', ';', ','].map((mark) => `${ITEM}(?:${mark}${ITEM}){${String(least - 1)},}`).join('|');
const BEHIND = new RegExp(`(?<list>${listOf(3)}),?(?:以上)?(?:共计|共|合计|总计)${COUNT}${UNIT}`, 'dg');
const AHEAD = new RegExp(
  `${COUNT}${UNIT}(?<what>[^,;:。、()\\d]{0,14})(?:,?(?:分别(?:是|为)|其中|即|依次(?:是|为)|包括|为|是):?|:)(?<list>${listOf(2)})(?=[,。;]|$)`,
  'dg',
);

/** As many items as it says, each with its figure: the list is whole, unless 「等」 ends it. */
export const itemsCounted: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '写了几类（项、笔），就列出几类，各有各的数',
  find: ({ paragraphs }) => paragraphs.flatMap((paragraph) => (paragraph.inTable ? [] : brokenIn(paragraph))),
};

const brokenIn = onceFor(({ at: paragraph, even, text }: ReadParagraph): readonly Doubt[] => {
  if (!/[、;]/.test(even)) return [];
  // 「本年指标文件：X〔2024〕7号《…》2.67万元」: what stands in a title or a document's number is no figure.
  const flat = even
    .replace(/《[^》]*》/g, ({ length }) => '·'.repeat(length))
    .replace(/[〔[(【]\d{4}[〕\])】]\d+号/g, ({ length }) => '·'.repeat(length));
  return [
    ...[...flat.matchAll(BEHIND)].map((match) => ({ match, way: '前面' })),
    ...[...flat.matchAll(AHEAD)].map((match) => ({ match, way: '后面' })),
  ].flatMap(({ match: { groups = {}, indices }, way }): readonly Doubt[] => {
    const range = indices?.groups?.['count'];
    const says = groups['count'] ?? '';
    const list = groups['list'] ?? '';
    const items = namesIn(list);
    const count = spelledCount(says);
    const what = groups['what'] ?? '';
    if (!range || count < 2 || items === undefined || items === count) return [];
    // What is told apart further, or counted of something else, is no list of these.
    if (/等$/.test(what) || /其中|合计|共计|小计|较|比上年|增长|下降/.test(list)) return [];
    if (Math.abs(items - count) > 2) return [];
    return [
      {
        at: { paragraph, span: [range[0], range[1]] },
        says: text.slice(...range),
        should: countLike(items, says),
        why: `${way}列了 ${String(items)} 个`,
      },
    ];
  });
});

/** How many there are; undefined where an item has two figures, or a name comes twice: then nobody knows what counts. */
function namesIn(list: string): number | undefined {
  const plain = list.replace(/\([^()]*\)/g, '');
  const parts = plain.split(/[、;,]|(?<=元|%|分)[和及]/).filter((part) => part.trim() !== '');
  const names = parts.map((part) => part.replace(/\d.*$/, ''));
  if (parts.some((part) => !/\d/.test(part)) || new Set(names).size !== names.length) return undefined;
  return parts.length;
}
