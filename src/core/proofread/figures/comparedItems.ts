import { onceFor } from '../../base/onceFor';
import { DOWN_WORDS, FLAT_WORDS, UP_WORDS } from '../../statements/lexicon';
import { ownNoun } from '../ownNoun';
import { type Way, wayOf } from '../wayOf';
import type { Figure } from './figure';

/** By how much something changed from one base: 「较上年减少19万元，下降31.67%」. */
export interface Compared {
  /** With what it is compared, as far as its words tell: 「上年」, 「年初预算」. */
  readonly base: string;
  readonly way: Way;
  change?: Figure;
  rate?: Figure;
  /** Of whom it may be said besides the item that it stands with. */
  readonly others: readonly ComparedItem[];
}

/** A thing that a paragraph speaks of, its amount if that is said, and all that it is compared with, one after the other. */
export interface ComparedItem {
  readonly name: string;
  readonly amount: Figure | undefined;
  readonly first: Figure;
  readonly compared: Compared[];
  /** 「完成预算的80.71%」 */
  done?: Figure;
}

const WAYS = `${UP_WORDS}|${DOWN_WORDS}|节约|节省|节支|超支`;
const BASE = '(?:[^,;。\\d]|20\\d{2}年?){0,14}?';
const SAID = new RegExp(
  `^(?<noun>.*?)(?:(?<same>同比|环比)|(?:比|较|与|同)(?<base>${BASE})(?:相比|比较|对比|比)?,?)?(?:分别|各|共)?(?<way>${WAYS})(?:了|额|率|幅度)?(?:为)?$`,
);
const DONE =
  /^(?:,|并)?(?:完成|为|占)(?:全年|年度|年初|年|调整|[\u4e00-\u9fff]{0,4}通过)*(?:预算|计划|任务|目标)(?:数)?的?$/;
const SAVED = /^(?:节|超支)/;
/** 「上年结转和结余190.89万元」 is an amount. */
const KEPT = /^(?:上年|年初|年末|期末)?[结余转和剩]{2,5}(?:资金)?$/;
/** How a comparison is announced, and of nobody. */
const NOBODY = /按|同?口径|可比|经比较|^经|(?:与|同|和)?[上去]年对比|对比|较为|比重|情况|其中:?/g;

/** Words without all that announces a comparison, and names nobody. */
export function withoutAnnouncement(words: string): string {
  return words.replace(NOBODY, '');
}

/** The things of a paragraph with their comparisons, in reading order. Money alone. */
export const comparedItems = onceFor((figures: readonly Figure[]): readonly ComparedItem[] => {
  const items: ComparedItem[] = [];
  let open: Compared | undefined;
  figures.forEach((figure, at) => {
    const { number, role } = figure;
    const [before, last] = [figures[at - 1], items.at(-1)];
    const said = role === 'change' || role === 'rate' ? saidIn(wordsOf(figure), before) : undefined;
    if (number.kind === 'money' && (role === 'amount' || role === 'each' || KEPT.test(figure.words)))
      items.push({ name: nameOf(wordsOf(figure)), amount: figure, first: figure, compared: unchangedSince(figure) });
    else if (last && number.kind === 'rate' && isDone(last, figure, before)) last.done = figure;
    else if (said && (number.kind === 'money' || number.kind === 'rate')) {
      const side = number.kind === 'money' ? 'change' : 'rate';
      open = goesOn(open, side, said, before) ?? attach(items, figure, said);
      if (open) open[side] = figure;
    }
  });
  return items;
});

function isDone({ amount }: ComparedItem, figure: Figure, before: Figure | undefined): boolean {
  return amount !== undefined && amount === before && amount.sentence === figure.sentence && DONE.test(figure.words);
}

const UNCHANGED = new RegExp(`^,?(?:比|较|与|同)(${BASE})(?:相比|比较)?,?(?:基本)?(?:${FLAT_WORDS})`);

/** 「40万元，较上年持平」 */
function unchangedSince({ sentence, number }: Figure): Compared[] {
  const base = UNCHANGED.exec(sentence.after(number))?.[1];
  return base === undefined ? [] : [{ base: baseOf(base), way: 'flat', others: [] }];
}

/** 「下降31.67%」 right behind 「较上年减少19万元」, or 「增加14421万元」 behind 「同比增长22%」, says the same once more. */
function goesOn(
  open: Compared | undefined,
  side: 'change' | 'rate',
  { noun, base, way }: Said,
  before: Figure | undefined,
): Compared | undefined {
  if (!open || open[side] || noun !== '' || open.way !== way || !before) return undefined;
  return open[side === 'rate' ? 'change' : 'rate'] === before && (base === '' || base === open.base) ? open : undefined;
}

/** The words in front, those in front of a bracket too: 「因公出国（境）费较上年减少」. */
function wordsOf({ words, sentence, number }: Figure): string {
  const front = sentence.before(number).replace(/["“”\s]/g, '');
  const ahead = front.endsWith(`)${words}`) ? front.slice(0, -words.length) : '';
  return `${/([^,;:。、()\d]*)\([^()\d]*\)$/.exec(ahead)?.[1] ?? ''}${words}`;
}

interface Said {
  readonly noun: string;
  readonly base: string;
  readonly way: Way;
}

function saidIn(words: string, before: Figure | undefined): Said | undefined {
  const { noun = '', same, base, way = '' } = SAID.exec(words.replace(/^[,(]/, ''))?.groups ?? {};
  const direction = wayOf(way);
  if (!direction) return undefined;
  // 「较2024年的2190万元减少221万元」: with what, the figure before says.
  // What was saved is a share of the budget, whatever the year before was.
  const planned = SAVED.test(way) ? '预算' : undefined;
  const told = base ?? (before?.role === 'base' ? before.words : planned);
  return { noun: nameOf(noun), base: same === undefined ? baseOf(told ?? '') : '上年', way: direction };
}

/** The base by its shortest name: 「上年决算数字」 and 「上年支出数」 are 上年, 「上年预算」 is not. */
function baseOf(words: string): string {
  const year = /20\d{2}(?=年)|上年|去年|上一年/.exec(words)?.[0] ?? '';
  const stage = /预算|计划|目标|任务/.exec(words)?.[0] ?? '';
  const ofYear = /年初|调整|全年/.exec(words)?.[0] ?? '';
  return `${year.replace(/去年|上一年/, '上年')}${ofYear}${stage}`;
}

/** What is left of the words where all that says nothing of whom is taken out. */
function nameOf(words: string): string {
  return ownNoun(withoutAnnouncement(words).replace(/\([^()]*\)|20\d{2}年度?|(?:比|较|与|同|和).*$/g, ''))
    .replace(
      /^[,:、.\d]+|(?:支出|收入)?(?:决算|预算|执行|完成|安排)?(?:数|总额|资金|金额)?(?:共计|合计|总计|共|为)?$/g,
      '',
    )
    .replace(/(?:支出|费用)$|^(?:收、?)?支(?:总计)?$/, '');
}

/** To whom a comparison is said, and a place for it there. */
function attach(items: ComparedItem[], figure: Figure, { noun, base, way }: Said): Compared | undefined {
  // 「2024年比2022年减少77.89万元」: of which year, it says itself.
  if (noun === '' && /^20\d{2}年/.test(figure.words)) return undefined;
  const [item, ...others] = noun === '' ? subjectsOf(items, figure) : namedBy(items, noun);
  const one: Compared = { base, way, others };
  if (item) item.compared.push(one);
  else if (noun !== '') items.push({ name: noun, amount: undefined, first: figure, compared: [one] });
  return (item ?? noun !== '') ? one : undefined;
}

/** 「公务接待费20万元，公务接待费较上年减少2.5万元」: the one that bears its name; of several, the last is the likeliest. */
function namedBy(items: readonly ComparedItem[], noun: string): readonly ComparedItem[] {
  const last = items.at(-1);
  const named = items.filter(({ name }) => name === noun);
  if (named.length > 0) return [...named].reverse();
  const alike = last && last.name !== '' && (last.name.endsWith(noun) || noun.endsWith(last.name));
  return alike ? [last] : [];
}

/** Whose a comparison is that names nobody. Behind a list it may be of the whole of it. */
function subjectsOf(items: readonly ComparedItem[], figure: Figure): readonly ComparedItem[] {
  const outside = items.filter(({ first }) => first.depth <= figure.depth);
  const last = outside.at(-1);
  if (!last) return [];
  const segment = last.compared.at(-1)?.change?.segment ?? last.first.segment;
  const same = last.first.sentence === figure.sentence;
  if (same && segment === figure.segment) return [last];
  // 「收入382.17万元，为当年拨付的资金。较上年减少157.86万元」
  if (!same && !isFirst(figure)) return [];
  const [head = last] = outside.filter(({ first }) => first.sentence === last.first.sentence);
  return head === last ? [last] : [head, last];
}

function isFirst({ sentence, number }: Figure): boolean {
  return sentence.numbers.filter(({ kind }) => kind !== 'other' && kind !== 'bare')[0] === number;
}
