import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { countLike, spelledCount } from '../spelledCount';

const COUNT = '(?<![第\\d.,/])(?<count>[两二三四五六七八九十]|\\d{1,2})';
const UNIT = '(?:个|项|类|件|户|家|种|处|条|所|座|名|支|大类|大项)';
const NAME = '[^,;。:、()\\d]{2,16}';
/** Names with 、 between them, and 「和」 before the last. */
const NAMES = `${NAME}(?:、${NAME})+`;
/** 「《财务管理办法》《采购制度（试行）》」: titles stand side by side, with signs of their own inside. */
const titlesAsNames = (even: string): string =>
  even
    .replace(/《([^《》]*)》/g, ({ length }) => `《${'名'.repeat(length - 2)}》`)
    .replace(/》(?=《)/g, '、')
    .replace(/[《》]/g, '名');
/** 「未完成的两项是甲（…）和乙」, 「下辖9个社区：塔前、塔后…」, 「3个项目未完工，分别是甲、乙和丙」: a count and, behind it, all that it counts. */
const AHEAD = new RegExp(
  `${COUNT}${UNIT}(?<what>[^,;。:、()\\d]{0,12})(?:,?(?:分别(?:是|为)|即|依次(?:是|为)|为|是):?|:)(?<list>[^,;。:\\d]+)(?=[,;。]|$)`,
  'dg',
);
/** 「覆盖6个村（柳村、桥头村…）」 */
const BRACKETED = new RegExp(`${COUNT}${UNIT}(?<what>[^,;。:、()\\d]{1,8})\\((?<list>${NAMES})\\)`, 'dg');
/** 「设党政办公室、党建工作局、…6个内设机构」: the names first, and what they are behind the count. */
const BEHIND = new RegExp(
  `(?<list>${NAMES})(?:这|等)?(?:共计|共|合计)?${COUNT}${UNIT}(?<what>(?:一级|二级|三级)?(?:内设)?(?:机构|办公室|站所|部门|单位|中心|社区|行政村|村委会|居委会|村(?![民级])|方面|类别|指标|环节|项目))`,
  'dg',
);

/** 「仅养老中心改造1项未完成」 */
const ONLY = new RegExp(
  `(?:仅|只)(?:有|剩)?(?<list>${NAME.replace('{2,16}', '{2,16}?')}(?:[、和及与]${NAME.replace('{2,16}', '{2,16}?')})*)(?<count>[一两二三四五六七八九]|\\d{1,2})${UNIT}(?<what>(?:项目|指标|任务|工作)?)(?:未|没有|尚未|低于|超|达到)`,
  'dg',
);

/** As many names as it says: the names of a list are whole, unless 「等」 ends it. */
export const namesCounted: Proof = {
  code: 'countDiffers',
  level: 'error',
  law: '写了几个，就列出几个名字',
  find: (report) => report.paragraphs.flatMap(wrongCounts),
};

const wrongCounts = onceFor(({ at: paragraph, even, text, inTable }: ReadParagraph): readonly Doubt[] => {
  if (inTable || (!even.includes('、') && !/分别|[是为:]/.test(even))) return [];
  const titled = titlesAsNames(even);
  const flat = titled.replace(/\([^()]*\)/g, ({ length }) => '·'.repeat(length));
  const found = [
    ...[...flat.matchAll(AHEAD)].map((match) => ({ match, sure: true })),
    ...[...titled.matchAll(BRACKETED)].map((match) => ({ match, sure: true })),
    ...[...flat.matchAll(BEHIND)].map((match) => ({ match, sure: false })),
    ...[...flat.matchAll(ONLY)].map((match) => ({ match, sure: true })),
  ];
  return found.flatMap(({ match: { groups = {}, indices }, sure }): readonly Doubt[] => {
    const range = indices?.groups?.['count'];
    const says = groups['count'] ?? '';
    const list = (groups['list'] ?? '').replace(/·/g, '');
    const count = spelledCount(says);
    const closely = countOf(list, /、/);
    // 「和」 parts the last two of a list; before that it stands inside a name: 「疫病防控与动物防疫」.
    const last = list.slice(list.lastIndexOf('、') + 1);
    const widely = closely - 1 + countOf(last, /[和及与]|以及/);
    const open = /等$/.test(list) || (groups['what'] ?? '').startsWith('等');
    if (!range || (count < 2 && widely < 2) || count < 1 || count > 40 || widely < 2 || (open && widely <= count))
      return [];
    // 「和」 parts names, and stands in some.
    if (closely === count || widely === count || (count > closely && count < widely)) return [];
    const items = closely === 1 ? widely : closely;
    // Of names in front one may have slipped; what is two off was counted of something else.
    if (!sure && (items < 3 || Math.abs(items - count) > 1)) return [];
    return [
      {
        at: { paragraph, span: [range[0], range[1]] },
        says: text.slice(...range),
        should: countLike(items, says),
        why: `${sure ? '后面' : '前面'}列了 ${String(items)} 个`,
      },
    ];
  });
});

function countOf(list: string, mark: RegExp): number {
  return list.split(mark).filter((name) => name.trim() !== '').length;
}
