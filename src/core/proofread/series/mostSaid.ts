import { type Decimal, decimal } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { speaksOfOtherTime } from '../otherTime';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { itemNamed, measureSaid, seriesFor } from './candidates';
import type { Item, Series } from './item';
import { nameIn } from './series';

const WAY = '高|大|多|低|小|少|快|慢|好|差';
/** 「满意度最高的是养老服务，最低的是停车管理（89.4%）」 */
const IS =
  /(?<measure>[\u4e00-\u9fff]{0,12}?)最(?<way>高|大|多|低|小|少|快|慢|好|差)的?(?<what>(?:[一二三]级)?(?:指标|项目|事项|[村镇乡]|社区|一?项|部分)?)(?:仍然|仍|也|都|还|依然)?(?:是|为|:)(?<name>[^,;。()\d]{2,24}?)(?=[,;。()]|$|\d|为\d|达到?\d|仅为?\d)/dg;
/** 「一般公共服务支出占比最高」, 「四季度支出最多」 */
const BEARS = new RegExp(`(?<words>[\\u4e00-\\u9fff“”"()]{2,24})最(?<way>${WAY})(?=[,;。()]|$|达\\d|为\\d)`, 'dg');
/** 「一般公共服务支出居首位」, 「农林水支出居第二」 */
const RANKED =
  /(?<words>[\u4e00-\u9fff“”"]{2,20}?)(?:位?居|排名?|排在|位?列|居于)(?<rank>首位?|第[一二三四五六七八九十\d]+|末位?|最后一?)(?:位|名)?(?=[,;。()]|$)/dg;
/** 「污水治理执行率70.00%，在11个项目中最低」, 「结余3.36万元，是8个项目中结余最多的」 */
const AMONG = new RegExp(
  `(?:在|为|是|居)(?:全部|所有|上述|这)?(?:\\d+|[一二三四五六七八九十]+)?[个项]?(?:项目|指标|村|社区|科目|事项|单位)之?中(?<measure>[\\u4e00-\\u9fff]{0,8}?)最(?<way>${WAY})`,
  'dg',
);
/** 「其次是农林水支出」 */
const NEXT = /(?:其次|再次)(?:是|为)(?<name>[^,;。()\d]{2,24}?)(?=[,;。()]|$|\d|为\d|达到?\d)/dg;
const OTHERS = /全[县市区省国]|各(?:乡镇|县|地)|历史|之一|等/;

/** What is said to be the first, the last or the second of others. */
interface Claim {
  readonly name: string;
  readonly span: readonly [number, number];
  readonly series: readonly Series[];
  /** From the top, 1 the first; from the bottom, -1 the last. */
  readonly rank: number;
  readonly said: string;
  /** 「最高」, where it stands apart from its figure. */
  readonly word?: readonly [number, number];
}

/** Whatever is said to be the most or the least of a list or of a column is it. */
export const mostSaid: Proof = {
  code: 'claimWrong',
  level: 'error',
  law: '说最高、最多、最低、最少、第几的，就是列出来的数里排在那里的',
  find: (report) =>
    report.paragraphs.flatMap((paragraph) =>
      paragraph.inTable || !/最|[居列]|排|其次|再次/.test(paragraph.even)
        ? []
        : claimsIn(paragraph, report).flatMap((claim) => judge(claim, paragraph)),
    ),
};

function claimsIn(paragraph: ReadParagraph, report: ReadReport): readonly Claim[] {
  const { even } = paragraph;
  let measure = '';
  const claims: Claim[] = [];
  const clause = (at: number): string => /[^;。]*$/.exec(even.slice(0, at))?.[0] ?? '';
  const barred = (at: number, words: string): boolean =>
    OTHERS.test(words) ||
    OTHERS.test(/[^,;。]*$/.exec(even.slice(0, at))?.[0] ?? '') ||
    speaksOfOtherTime(`${/[^,;。]*$/.exec(even.slice(0, at))?.[0] ?? ''}${words}`, report.context.year);
  for (const { index, groups = {}, indices } of even.matchAll(IS)) {
    const own = (groups['measure'] ?? '').replace(/^.*(?:其中|分项看|来看|看)/, '');
    // 「…，最低的是」 goes on with what was measured before.
    measure = own === '' && /[,;]$/.test(even.slice(0, index)) && clause(index).includes('最') ? measure : own;
    const [name = '', span] = [groups['name'], indices?.groups?.['name']];
    if (!span || barred(index, name) || /[和及与]|、/.test(name)) continue;
    const rank = rankOf(groups['way'] ?? '', measure);
    const series = withShown(seriesFor(measure, paragraph, report), even.slice(span[1]), measure);
    claims.push({ name, span, series, rank, said: `最${groups['way'] ?? ''}` });
  }
  for (const { groups = {}, indices, index } of even.matchAll(BEARS)) {
    const span = indices?.groups?.['words'];
    if (!span || barred(index, '')) continue;
    claims.push(
      ...bearing(groups['words'] ?? '', span, paragraph, report).map((one) => ({
        ...one,
        rank: rankOf(groups['way'] ?? '', one.measure),
        said: `最${groups['way'] ?? ''}`,
      })),
    );
  }
  claims.push(...amongIn(paragraph, report).filter(({ word }) => !barred(word[0], '')));
  for (const { groups = {}, indices, index } of even.matchAll(RANKED)) {
    const span = indices?.groups?.['words'];
    if (!span || barred(index, groups['words'] ?? '')) continue;
    const rank = placeOf(groups['rank'] ?? '');
    claims.push(
      ...bearing(groups['words'] ?? '', span, paragraph, report).map((one) => ({
        ...one,
        rank,
        said: groups['rank'] ?? '',
      })),
    );
  }
  for (const { groups = {}, indices, index } of even.matchAll(NEXT)) {
    const [name = '', span] = [groups['name'], indices?.groups?.['name']];
    const first = claims.filter(({ span: [at] }) => at < index && !/[。]/.test(even.slice(at, index))).at(-1);
    if (!span || !first || Math.abs(first.rank) !== 1) continue;
    const rank = even.slice(index, index + 2) === '再次' ? 3 : 2;
    claims.push({ ...first, name, span, rank: Math.sign(first.rank) * rank, said: '其次' });
  }
  return claims;
}

/** The thing whose figure stands before it, with the words that say where it stands among the others. */
function amongIn(
  paragraph: ReadParagraph,
  report: ReadReport,
): readonly (Claim & { readonly word: readonly [number, number] })[] {
  const { even } = paragraph;
  return [...even.matchAll(AMONG)].flatMap(({ groups = {}, indices, index }) => {
    const end = indices?.groups?.['way']?.[1];
    const shown = FIGURED.exec(even.slice(0, index));
    if (end === undefined || !shown) return [];
    const [words, start] = [shown.groups?.['words'] ?? '', shown.index];
    const { measure = '', way = '' } = groups;
    return bearing(words, [start, start + words.length], paragraph, report).map((one) => ({
      ...one,
      series: measure === '' ? one.series : seriesFor(measure, paragraph, report),
      rank: rankOf(way, measure === '' ? one.measure : measure),
      said: `最${way}`,
      word: [end - 2, end] as const,
    }));
  });
}

/** What the sentence names first, with its figure; figures of the same may follow. */
const FIGURED =
  /(?<words>[\u4e00-\u9fff“”"]{2,24}?)(?:为|达到?|仅|是)?\d[\d,.]*(?:%|万元|元|分)(?:,[\u4e00-\u9fff]{1,6}\d[\d,.]*(?:%|万元|元|分)){0,2},$/;

/** 「预算执行最低的」: the least; 「下降最多的」: the least of the changes. */
function rankOf(way: string, measure: string): number {
  const least = /[低小少慢差]/.test(way);
  return (/(?:下降|减少|降低|降幅)/.test(measure) ? !least : least) ? -1 : 1;
}

function placeOf(rank: string): number {
  if (/^[末最]/.test(rank)) return -1;
  if (rank.startsWith('首')) return 1;
  const digits = rank.slice(1);
  return /^\d+$/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;
}

/** Name and measure in one: whatever part of the words is the name of an item, the rest is what is measured. */
function bearing(
  words: string,
  [start, end]: readonly [number, number],
  paragraph: ReadParagraph,
  report: ReadReport,
): readonly (Pick<Claim, 'name' | 'span' | 'series'> & { readonly measure: string })[] {
  const plain = words.replace(/^.*(?:其中|以|而|看)/, '');
  const from = start + words.length - plain.length;
  const kept = (name: string, measure: string) => {
    const series = seriesFor(measure, paragraph, report).filter((one) => itemNamed(name, one));
    return series.length > 0 ? [{ name, span: [from, from + name.length] as const, series, measure }] : [];
  };
  const cuts = Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.length - at);
  for (const cut of cuts) {
    const [name, measure] = [plain.slice(0, cut), plain.slice(cut).replace(/^的|所占/g, '')];
    if (measure !== '' && measureSaid(measure) === undefined) continue;
    const found = kept(name, measure);
    if (found.length > 0 && from + cut <= end) return found;
  }
  return [];
}

/** 「（93.29%）」 behind a name tells which column is meant, where no word does. */
function withShown(series: readonly Series[], after: string, measure: string): readonly Series[] {
  const shown = shownIn(after);
  if (measure !== '' || !shown) return measure === '' ? series.filter(({ items }) => items.length > 2) : series;
  return series.filter(({ items }) => items.some((item) => fits(item, shown)));
}

interface Shown {
  readonly value: Decimal;
  readonly unit: string;
  readonly text: string;
  readonly offset: number;
}

function shownIn(after: string): Shown | undefined {
  const match = /^[(,]?(?:仅|达到?|为|共|有|扣|得|支出|安排)*(\d[\d,]*(?:\.\d+)?)(%|万元|元|分)/.exec(after);
  if (!match?.[1]) return undefined;
  const unit = match[2] ?? '';
  const value = decimal(match[1].replaceAll(',', '')).times(unit === '%' ? '0.01' : 1);
  return { value, unit, text: `${match[1]}${unit}`, offset: match[0].length - match[1].length - unit.length };
}

/** Printed with its own decimals; a table that does not say its unit may be in another. */
function fits(item: Item, { value, text, unit }: Shown): boolean {
  const step = decimal(`1e-${String(/\.(\d+)/.exec(text)?.[1]?.length ?? 0)}`).times(unit === '%' ? '0.01' : 1);
  const ways = unit === '万元' ? [item.value, item.value.div(10000), item.value.times(10000)] : [item.value];
  return ways.some((one) => one.minus(value).abs().lte(step.div(2)));
}

function judge(
  { name, span, series, rank, said, word }: Claim,
  { at: paragraph, even }: ReadParagraph,
): readonly Doubt[] {
  const meant = series.filter((one) => one.items.length > 2 && itemNamed(nameIn(name), one));
  const [first] = meant;
  if (!first) return [];
  const holding = meant.filter((one) => isAt(one, itemNamed(nameIn(name), one), rank));
  if (holding.length > 0) return word ? [] : valueBehind(name, span, holding, paragraph, even);
  const own = itemNamed(nameIn(name), first);
  const right = ranked(first, rank);
  if (!own || !right) return [];
  const suspects = [own, right].flatMap(({ at, text }): readonly Suspect[] =>
    at ? [{ at, says: text, should: '', explained: false }] : [],
  );
  const turned = meant.some((one) => isAt(one, own, -rank));
  const shown = ({ name: called, text }: Item): string => `“${called}”${text === '' ? '' : `是 ${text}`}`;
  const why = `${shown(own)}，${shown(right)}，不能说${said}`;
  // The least of all is not called the most by its name, but by the word.
  if (word && turned) return [{ at: { paragraph, span: word }, says: said, should: oppositeOf(said), why, suspects }];
  return [
    {
      at: { paragraph, span },
      says: name,
      should: right.name,
      why,
      suspects,
    },
  ];
}

const OPPOSITES = ['高低', '大小', '多少', '快慢', '好差'];

function oppositeOf(said: string): string {
  const pair = OPPOSITES.find((one) => one.includes(said.slice(-1))) ?? '';
  return `最${pair.replace(said.slice(-1), '')}`;
}

/** As many are more as its place says; equal ones share their places. */
function isAt({ items }: Series, own: Item | undefined, rank: number): boolean {
  if (!own) return false;
  const before = items.filter(({ value }) => (rank > 0 ? value.gt(own.value) : value.lt(own.value))).length;
  const same = items.filter(({ value }) => value.equals(own.value)).length;
  return before < Math.abs(rank) && before + same >= Math.abs(rank);
}

function ranked({ items }: Series, rank: number): Item | undefined {
  const sorted = [...items].sort((one, other) => other.value.comparedTo(one.value) * Math.sign(rank));
  return sorted[Math.abs(rank) - 1];
}

/** 「最多的是环境卫生保洁，498.00万元」: the figure behind the name is that of its line. */
function valueBehind(
  name: string,
  [, end]: readonly [number, number],
  series: readonly Series[],
  paragraph: number,
  even: string,
): readonly Doubt[] {
  const shown = shownIn(even.slice(end));
  const items = series
    .filter(({ measure }) => shown && unitsOf(measure).includes(shown.unit))
    .flatMap((one) => itemNamed(nameIn(name), one) ?? []);
  const [item] = items;
  if (!shown || !item || items.some((one) => fits(one, shown))) return [];
  const start = end + shown.offset;
  const suspects = item.at ? [{ at: item.at, says: item.text, should: '', explained: false }] : [];
  return [
    {
      at: { paragraph, span: [start, start + shown.text.length] },
      says: shown.text,
      should: inDressOf(shown.text, item.value),
      why: `“${item.name}”是 ${item.text === '' ? inDressOf(shown.text, item.value) : item.text}`,
      suspects,
    },
  ];
}

function unitsOf(measure: Series['measure']): readonly string[] {
  if (measure === 'rate' || measure === 'scoreRate') return ['%'];
  if (measure === 'lost' || measure === 'points' || measure === 'full') return ['分'];
  return measure === 'money' ? ['万元'] : [];
}
