import type { ReadReport } from '../proof';
import { projectTables } from '../projectTables';
import type { ReadParagraph } from '../readParagraph';
import type { TrueProject } from '../truth';
import { projectSeries } from './projectSeries';
import type { Item, Measure, Series } from './item';
import { sameName, seriesIn, seriesOf } from './series';

/** Of what a claim speaks: the words of its measure; all words known, else it is of something else. */
export function measureSaid(words: string): Measure | 'any' | undefined {
  if (words === '') return 'any';
  return KINDS.find(([pattern]) => pattern.test(words))?.[1];
}

const KINDS: readonly (readonly [RegExp, Measure])[] = [
  [/得分率$/, 'scoreRate'],
  [/(?:扣分|失分|丢分|扣减|扣|失)(?:值)?$/, 'lost'],
  [/(?:增幅|降幅|增长|增加|上升|下降|减少|增减|变动|提高|降低)(?:额|率)?$/, 'change'],
  [/(?:率|占比|比重|比例|满意度|进度)$/, 'rate'],
  [/(?:得分|评分|分数)$/, 'points'],
  [/(?:分值|权重)$/, 'full'],
  [
    /(?:预算|支出|资金量?|金额|投资|收入|安排|投入|经费|费用|拨付|执行数|决算|规模|数额|结余|结转|额)(?:数|额|安排|资金|金额)?$/,
    'money',
  ],
  [/(?:数|数量|面积|产量|人口|次数)$/, 'count'],
];

/** Words of a measure that every column of its kind bears. */
const GENERAL = /^(?:其中|项目|资金|金额|安排|数额|投入|规模|分项|总体|看|从|来|上|,)+$/;

/** The lists and columns that a measure may be of: those of the paragraph, of the one before, and of the tables. */
export function seriesFor(words: string, paragraph: ReadParagraph, report: ReadReport): readonly Series[] {
  const kind = measureSaid(words);
  if (kind === undefined) return [];
  const before = report.paragraphs[paragraph.at - 1];
  const near = [...seriesIn(paragraph), ...(before && !before.inTable ? seriesIn(before) : [])];
  const columns = report.tables.flatMap((table) => seriesOf(table));
  const listed = projectTables(report).length > 0;
  const ofBook = listed ? [] : projectSeries(report.truth?.projects ?? NONE);
  return [...near, ...columns, ...ofBook].filter(
    (one) => (kind === 'any' || one.measure === kind) && isMeant(words, one),
  );
}

const NONE: readonly TrueProject[] = [];

/** The heading shares two signs with the words: 「预算安排」 is not of the column 「支出」. */
function isMeant(words: string, { heading, measure }: Series): boolean {
  if (words === '' || heading === '' || GENERAL.test(words)) return true;
  if (measure === 'lost' || measure === 'points' || measure === 'scoreRate' || measure === 'full') return true;
  const own = words.replace(/资金量?|金额|安排|项目|数额|情况/g, '');
  if (own === '') return true;
  // 「未支付金额最大」 is not of what was paid.
  const undone = /[未没尚].*$/.exec(own)?.[0];
  if (undone !== undefined) return heading.includes(undone);
  const done = /支出|执行|决算|支付|完成/;
  if (measure === 'money' && done.test(own) && done.test(heading) && !/预算/.test(own)) return !/预算/.test(heading);
  return Array.from(own).some((sign, at) => at > 0 && heading.includes(`${own[at - 1] ?? ''}${sign}`));
}

/** The only line or part of that name. */
export function itemNamed(name: string, { items }: Series): Item | undefined {
  const found = items.filter((item) => sameName(item.name, name));
  // 「河堤加固工程」 is the line 「河堤加固」.
  const longer =
    found.length > 0
      ? []
      : items.filter(
          (item) =>
            item.name.length > 2 &&
            name.startsWith(item.name) &&
            name.length - item.name.length < 3 &&
            measureSaid(name.slice(item.name.length)) === undefined,
        );
  const all = [...found, ...longer];
  return all.length === 1 ? all[0] : undefined;
}
