import type { Mention } from './mention';
import { saidStage } from './stageOfValue';

export interface PartsList {
  readonly whole: Mention;
  /** What else of its kind the sentence says before the list: it may be the whole just as well. */
  readonly earlier: readonly Mention[];
  readonly parts: readonly Mention[];
  /** 「其中：」, 「包括」: the words between whole and parts. */
  readonly lead: string;
  /** 「其中甲、乙2个项目执行率100%，丙结余3万元」: what is told first is told without an amount: those that follow are some of them. */
  readonly some: boolean;
}

const LEAD = /^[,;。]?\(?(其中|包括|包含|具体(?:为|包括)|分别为|主要(?:为|是|包括)|由|按[\u4e00-\u9fff]{2,6}分)[:,]?/;

/** 「总得分97.34分，等级为“优”。其中：…」 */
const GRADE = /^,(?:评价|绩效|自评)*(?:等级|结果|结论|等次)(?:评定)?为["“]?[\u4e00-\u9fff]{1,3}["”]?/;

/** 「支出12.99万元，比预算节约1.11万元，节约率7.87%。其中：…」, 「（6.32万元），其中…」 */
const SAVED = /^(?:\)|,(?:比|较|同比)[^;。(]*?(?=[。;,]其中))/;

/** 「…比2022年的1794.62万元增加64.28万元，增长3.58%。其中…」, 「…节约2.18万元，节约率12.11%；比上年减少1.46万元，下降8.45%。其中…」: how it moved stands before what it is made of. */
const MOVED =
  /^(?:相比)?(?:[,;]?(?:(?:比|较|与|同比)[^,;。\d]{0,10}(?:20\d{2}年[^,;。\d]{0,8})?(?:[\d.,]+(?:万元|元))?)?(?:增加|减少|节约|节省|超支|增长|下降|降低|上升|增幅|降幅|节约率|降幅为)(?:了|额|率|为)*[\d.,]+(?:万元|元|%|人|名)){1,6}(?=[。;]其中)/;
const MOVES = /(?:增加|减少|增长|下降|上升|降低|节约|超支)(?:了|额)?$/;
const BASE_BEFORE = /(?:比|较|与|同)(?:20\d{2}年|[^,;。\d]){0,14}$/;

const GOT = /^\)?,?(?:(?:自评|实际|实)?得|自评(?:为|分)?\d)/;

const COMPARED = /[比较](?:上年|上一年|去年|\d{4}年|年初)[^,;。\d]{0,10}$|(?:[高低]于|超过|不足)[^,;。\d]{0,10}$/;

/** The lists of parts: behind a whole up to the end of the sentence; a list within a list up to its semicolon or bracket. */
export function partsLists(mentions: readonly Mention[], even: string, from: number): readonly PartsList[] {
  const found: PartsList[] = [];
  let outerEnd = -1;
  mentions.forEach((before, index) => {
    const next = mentions[index + 1];
    // 「执行数1604.77万元，执行率96.91%。其中：…」: a percentage has no parts, the amount before it has.
    const whole_ =
      before.kind === 'rate'
        ? mentions
            .slice(0, index)
            .reverse()
            .find(({ kind }) => kind === 'money' || kind === next?.kind)
        : before;
    if (!next || !whole_) return;
    const isBase = (one: Mention): boolean => BASE_BEFORE.test(even.slice(0, one.at.span[0] - from));
    const named = isBase(whole_)
      ? (mentions
          .slice(0, mentions.indexOf(whole_))
          .reverse()
          .find((one) => one.kind === whole_.kind && !isBase(one)) ?? whole_)
      : whole_;
    const again = mentions[mentions.indexOf(named) - 1];
    // 「63,186.00元（6.32万元），其中…」 says one amount twice: the finer one is the whole.
    const whole = again && saysAgain(again, named, even, from) ? again : named;
    const start = before.at.span[1] - from;
    const said = even.slice(start, next.at.span[0] - from);
    const between = said.replace(MOVED, '');
    const lead = LEAD.exec(between.replace(GRADE, '').replace(SAVED, '')) ?? /^(\()/.exec(between);
    if (!lead?.[1]) return;
    // 「比预算增加124万元，其中甲98万元、乙26万元」: the parts are those of the change.
    if (isOfChange(between)) return;
    const semicolon = even.indexOf(';', start);
    const nested = start < outerEnd && semicolon >= 0 ? semicolon : even.length;
    const end = /^[,;]?\(/.test(between) ? closingBracket(even, start) : nested;
    outerEnd = Math.max(outerEnd, end);
    const parts = mentions.slice(index + 1).filter(
      ({ at, kind, unit }) =>
        kind === whole.kind &&
        (kind !== 'count' || unit === whole.unit) &&
        at.span[0] - from < end &&
        // 「其中投入10分得10分」: what may be got is no part of what was.
        !(kind === 'points' && GOT.test(even.slice(at.span[1] - from))) &&
        // 「其中教育支出210万元，较上年的200万元增长5%」
        !COMPARED.test(even.slice(0, at.span[0] - from)),
    );
    // 「比2022年减少2.69万元，下降12.78%。其中接待费减少2.34万元」: by how much each of them moved.
    if (said !== between && parts.some(({ at }) => MOVES.test(even.slice(0, at.span[0] - from)))) return;
    // 「执行6309万元。其中基本支出预算2374万元，执行2364万元；…」: the parts of what was spent were spent.
    const staged = parts.filter((one) => saidStage(one) === saidStage(whole));
    const mixed = new Set(parts.map(saidStage)).size > 1;
    const sorted = mixed && staged.length > 1 && saidStage(whole) !== undefined && alternate(parts);
    // 「总体执行1306万元。其中基本支出安排…，执行…」: planned and spent are not added up.
    if (!sorted && new Set(parts.flatMap((one) => saidStage(one) ?? [])).size > 1) return;
    const earlier = mentions.slice(0, index + 1).filter(({ kind, unit }) => kind === whole.kind && unit === whole.unit);
    found.push({
      whole,
      earlier: earlier.filter((one) => one !== whole),
      parts: sorted ? staged : parts,
      lead: lead[1],
      some: /[,;]/.test(even.slice(next.at.span[0] - from, (parts[0] ?? next).at.span[0] - from)),
    });
  });
  return found;
}

function isOfChange(between: string): boolean {
  return /(?:增加|减少|增长|下降|增收|增支|减收|减支|多|少)(?:了)?[\d.,]+(?:万元|元)[,;。]?其中/.test(between);
}

/** Each thing is named with both of its amounts. */
function alternate(parts: readonly Mention[]): boolean {
  const items = new Map<string, number>();
  for (const { of } of parts) items.set(of.item ?? '', (items.get(of.item ?? '') ?? 0) + 1);
  return [...items.values()].every((times) => times === 2);
}

function saysAgain(one: Mention, other: Mention, even: string, from: number): boolean {
  const between = even.slice(one.at.span[1] - from, other.at.span[0] - from);
  const near = one.value.minus(other.value).abs().lte(other.step);
  return near && one.kind === 'money' && /^\((?:约|合|折合|即)?$/.test(between) && one.step.lt(other.step);
}

function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth <= 0) return at;
  }
  return text.length;
}
