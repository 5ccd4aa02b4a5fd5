import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { countLike, spelledCount } from '../spelledCount';

/** 「未完成的两项是甲（…）和乙」, 「满分的两个：甲、乙」, 「新增2类，为甲和乙」. */
const COUNTED =
  /(?:的|新增|共)(?<count>[两二三四五六七八九十]|\d{1,2})(?:个|项|类|件|户)(?:分别)?(?:,为|,是|为|是|:)(?<list>[^,;。:\d]+)(?=[,;。]|$)/dg;

export const namesCounted: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '写了几个，后面就列出几个名字',
  find: (report) => report.paragraphs.flatMap(wrongCounts),
};

const wrongCounts = onceFor(({ at: paragraph, even, text, inTable }: ReadParagraph): readonly Doubt[] =>
  inTable
    ? []
    : [...even.replace(/\([^()]*\)/g, ({ length }) => '·'.repeat(length)).matchAll(COUNTED)].flatMap(
        ({ groups = {}, indices }): readonly Doubt[] => {
          const range = indices?.groups?.['count'];
          const says = groups['count'] ?? '';
          const list = (groups['list'] ?? '').replace(/·/g, '');
          const count = spelledCount(says);
          // 「和」 parts names, and stands in some.
          const ways = [list.split('、'), list.split(/[、和及与]/)].map(
            (names) => names.filter((name) => name.trim() !== '').length,
          );
          const most = Math.max(...ways);
          if (
            !range ||
            most < 2 ||
            /等$/.test(list) ||
            ways.includes(count) ||
            (count > (ways[0] ?? 0) && count < most)
          )
            return [];
          const items = ways[0] === 1 ? most : (ways[0] ?? most);
          return [
            {
              at: { paragraph, span: [range[0], range[1]] },
              says: text.slice(...range),
              should: countLike(items, says),
              why: `后面列了 ${String(items)} 个`,
            },
          ];
        },
      ),
);
