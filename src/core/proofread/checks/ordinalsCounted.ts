import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { countLike, spelledCount } from '../spelledCount';

const ORDINAL = /(?:^|[,;。:：，；])(?:第)?([一二三四五六七八九十])(?:是|、(?=[\u4e00-\u9fff]))/g;
/** 「主要有三个方面的问题：一是…」, 「针对以上三个问题」 */
const SAID =
  /(?<count>[两二三四五六七八九]|\d)(?:(?:个|条|项|点|大)(?:方面|主要)?|方面|类)的?(?:突出|主要|明显|具体)?(?:问题|不足|短板|薄弱环节|原因|措施|建议|经验|做法|工作|方面)/dg;

/** 「三个方面的问题：一是…二是…三是…」: as many as are told in order, before and behind. */
export const ordinalsCounted: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '说有几个问题，就说到第几个',
  find({ paragraphs }) {
    let last: number | undefined;
    return paragraphs.flatMap((paragraph): readonly Doubt[] => {
      if (paragraph.inTable) return [];
      if (/^\s*[一二三四五六七八九十]{1,3}、/.test(paragraph.even)) last = undefined;
      const runs = runsIn(paragraph);
      const doubts = [...paragraph.even.matchAll(SAID)].flatMap(({ index, 0: words, groups = {}, indices }) => {
        const range = indices?.groups?.['count'];
        const says = groups['count'] ?? '';
        const after = paragraph.even.slice(index + words.length);
        const back = /(?:上述|以上|这|前述)$/.test(paragraph.even.slice(0, index));
        const ahead = runs.find(({ start }) => start >= index);
        const opens = ahead !== undefined && /^[^。;]{0,12}[:,。]?(?:第)?一(?:是|、)/.test(after);
        // 「（一）…（二）…（三）…」, each with its own 「一是…」: the headings are what is counted.
        const headed = paragraphs
          .slice(Math.max(0, paragraph.at - 12), paragraph.at)
          .some(({ even }) =>
            new RegExp(`^\\s*[(]?${'零一二三四五六七八九十'[spelledCount(says)] ?? ''}[)、]`).test(even),
          );
        if (back && headed) return [];
        const before = runs.filter(({ start }) => start < index).at(-1)?.count ?? last;
        const behind = opens ? ahead.count : undefined;
        const told = back ? before : behind;
        if (!range || told === undefined || told < 2 || spelledCount(says) === told) return [];
        return [
          {
            at: { paragraph: paragraph.at, span: range },
            says,
            should: countLike(told, says),
            why: `${back ? '前面' : '后面'}说到第 ${String(told)} 个`,
          },
        ];
      });
      last = runs.at(-1)?.count ?? last;
      return doubts;
    });
  },
};

/** From 「一是」 to the last that follows in order. */
function runsIn({ even }: ReadParagraph): readonly { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number; end: number }[] = [];
  for (const { index, 1: word = '' } of even.matchAll(ORDINAL)) {
    const nth = spelledCount(word);
    const run = runs.at(-1);
    if (nth === 1) runs.push({ start: index, count: 1, end: index + 1 });
    else if (run?.count === nth - 1) [run.count, run.end] = [nth, index + 1];
  }
  // 「一是…；二是…等」 tells some of them.
  return runs.filter(({ count, end }) => count > 1 && !/^[^。;]*等(?=[,;。]|方面|问题|$)/.test(even.slice(end)));
}
