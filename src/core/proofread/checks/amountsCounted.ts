import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { countLike, spelledCount } from '../spelledCount';

/** 「年中追加四笔：甲21.55万元，乙18.00万元，…，合计61.35万元」, 「追加2笔共47.35万元，分别为甲31.20万元、乙16.15万元」. */
const LED =
  /(?<![第\d])(?<count>[二两三四五六七八九十]|\d{1,2})(?:笔|项|个|批|起|宗|类|家|户|处|条|座)(?:[^,;。:\d]{0,6}:|[^,;。:\d]{0,8}(?:\d[\d,.]*万?元)?,(?:分别|具体)(?:为|是|包括)?:?)(?<list>[^。]+)/dg;
/** 「全年追加4笔，金额39.14万元；收回3笔…。追加资金为：甲9.36万元；乙…」: by the word that leads both. */
const NAMED =
  /(?<what>追加|收回|调增|调减)[^,;。\d]{0,6}(?<count>[二两三四五六七八九十]|\d{1,2})笔(?=[^。]*。[\s\S]*?\k<what>(?:资金|指标|预算)?(?:分别)?(?:为|是|包括)?:(?<list>[^。]+))/dg;
const AMOUNT = /\d[\d,]*(?:\.\d+)?(?:万元|元)/g;

export const amountsCounted: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '写了几笔，后面就列几笔金额',
  find: (report) => report.paragraphs.flatMap(wrongCounts),
};

const wrongCounts = onceFor(({ at: paragraph, even, text, inTable }: ReadParagraph): readonly Doubt[] =>
  inTable
    ? []
    : [...even.matchAll(LED), ...even.matchAll(NAMED)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
        const range = indices?.groups?.['count'];
        const says = groups['count'] ?? '';
        const count = spelledCount(says);
        const list = groups['list'] ?? '';
        const items = itemsOf(list.split(';')[0] ?? '') ?? itemsOf(list);
        if (!range || !items || items === count || count < 2) return [];
        return [
          {
            at: { paragraph, span: [range[0], range[1]] },
            says: text.slice(...range),
            should: countLike(items, says),
            why: `后面列了 ${String(items)} 笔`,
          },
        ];
      }),
);

/** How many, where each has an amount of its own and nothing but a sum follows. */
function itemsOf(list: string): number | undefined {
  // 「〔2021〕18号」 is no amount; 「（已支付90%）」 is passed over.
  const own = list
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[,、](?:合计|共计|总计|共)[^,、]*$/, '')
    .replace(/\([^()]*\)|[〔[]\d{4}[〕\]]\d+号/g, '');
  // 「甲412.60万元，占41.32%；乙…」: semicolons part what commas part again.
  const items = own.includes(';') ? own.split(';').map((item) => item.replace(/,占[^,]*$/, '')) : own.split(/[,、]/);
  return items.length > 1 && items.every((item) => [...item.matchAll(AMOUNT)].length === 1 && /万?元$/.test(item))
    ? items.length
    : undefined;
}
