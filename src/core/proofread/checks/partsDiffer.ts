import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import { figuresOf } from '../figures/figure';
import { namesShutOut } from '../figures/isPartition';
import { sumsAhead } from '../figures/wholesAhead';
import type { ReadParagraph } from '../readParagraph';
import { cutsOf } from '../cutsOf';
import type { PartsList } from '../partsLists';
import { UNNAMED } from '../spentOfLast';
import type { Mention } from '../mention';
import { asMentioned } from '../mentions';
import { isSlip as isSlipOfHand } from '../slips';

/** Families of parts that make their whole by definition; of other lists only a near miss or an excess tells. */
const WHOLE_FAMILIES: readonly (readonly string[])[] = [
  ['基本支出', '项目支出'],
  ['人员经费', '公用经费'],
];
/** What is bought, who is received: one of these, and nothing besides. */
const CLOSED: readonly (readonly string[])[] = [
  ['货物', '工程', '服务'],
  ['国内接待|国内公务接待', '外事接待|外宾接待|国\\(?境?\\)?外(?:公务)?接待'],
];

const OF_THREE_PUBLIC = /^(?:因公出国费|公务用车|公务接待费)/;

export const partsDiffer: Proof = {
  code: 'partsDiffer',
  level: 'error',
  law: '“其中”后面各项之和等于前面的总数',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor((paragraph: ReadParagraph) => paragraph.lists.flatMap((list) => judge(list, paragraph)));

function judge({ whole: last, earlier, parts, some }: PartsList, paragraph: ReadParagraph): readonly Doubt[] {
  const { lists } = paragraph;
  const whole = wholeOf(last, earlier, topLevel(parts, lists));
  const top = whole
    ? (closedIn(topLevel(parts, lists), paragraph) ?? nearestPrefix(whole, topLevel(parts, lists)))
    : [];
  // How many 个 and 项 there are of each is `countDiffers`.
  if (
    !whole ||
    top.length < 2 ||
    (whole.kind === 'count' && /^(?:个|项)$/.test(whole.unit)) ||
    [whole, ...top].some(isOneOfMany) ||
    // 「净增2人（调入4人、调出1人）」: some of them are taken off.
    /净增|净减|增加|减少/.test(whole.of.item ?? '') ||
    // What was taken back is taken off.
    top.some(({ of }) => of.item === '预算收回' || /^(?:减|扣除|剔除|扣减)/.test(of.item ?? '')) ||
    areOfOtherMeasure(whole, top, paragraph)
  )
    return [];
  const sum = sumOf(top.map(({ value }) => value));
  // Points and counts are written as they are; amounts are rounded.
  const slack = whole.kind === 'money' ? whole.step.div(2).plus(sumOf(top.map(({ step }) => step.div(2)))) : ZERO;
  const difference = sum.minus(whole.value).abs();
  // 「净值239.78万元（原值541.90万元，累计折旧302.11万元）」: what is left of the first.
  const [first, ...taken] = top;
  const left = first?.value.minus(sumOf(taken.map(({ value }) => value))).minus(whole.value);
  if (left?.abs().lte(slack)) return [];
  if (difference.lte(slack) || someMakeIt(whole, top) || areOfAllAhead(last, top, sum, slack, paragraph)) return [];
  const defined =
    closedIn(top, paragraph) !== undefined ||
    WHOLE_FAMILIES.some((family) => family.every((name) => top.some(({ of }) => of.item === name))) ||
    isClosed(whole, top) ||
    (whole.of.item === '三公' && top.every(({ of }) => OF_THREE_PUBLIC.test(of.item ?? '')));
  const known =
    defined ||
    (!some && top.every(({ of }) => of.item !== whole.of.item && isKindOf(of.item ?? '', whole.of.item ?? '\0')));
  // 「698人，其中失业412人、困难103人、毕业生215人、女性341人」: who is named twice makes no list end early.
  const overlaps = whole.kind === 'count' && top.length < topLevel(parts, lists).length;
  const near = !overlaps && difference.lte(whole.value.abs().times('0.05'));
  const slip =
    isSlip(whole.value, sum) || (whole.kind !== 'money' || slack.lt('0.1') ? oneSlipMends(whole, top, sum) : false);
  // 「95000000元」 for 950000.00: more than the whole for that alone.
  const moved = top.some(({ value }) => isSlip(value, value.plus(whole.value).minus(sum)));
  const within = top.every(({ value }) => value.lte(whole.value));
  // What is more than the whole is none of its parts; and who is counted among some may be counted among others.
  const excess = sum.gt(whole.value) && whole.kind !== 'count' && within;
  if (!(known && within) && !near && !excess && !slip && !moved) return [];
  // 「55人，其中党员39人、女干部21人」: who is one of them may be another.
  if (whole.kind === 'count' && !defined && !namesShutOut(namesOf(top), whole.unit)) return [];
  // 「隐患213处，其中重大3处，整改209处，剩余4处」: by weight and by state.
  if (whole.kind === 'count' && (cutsOf(namesOf(top)) === 'mixed' || leavesDissatisfied(namesOf(top)))) return [];
  if (whole.kind === 'money' && within && !shutOut(top, defined, near, slip)) return [];
  return [
    {
      at: whole.at,
      says: whole.text,
      should: asMentioned(whole, sum),
      why: `各项之和：${top.map(({ text }) => text).join('＋')}`,
      level: known || sum.gt(whole.value) ? 'error' : 'notice',
      suspects: top.map((part) => ({
        at: part.at,
        says: part.text,
        should: asMentioned(part, part.value.plus(whole.value).minus(sum)),
      })),
    },
  ];
}

/** 「货物21.42万元、工程125.00万元、服务40.00万元；…」: all of a kind are told, with a figure or that there is none. */
function closedIn(parts: PartsList['parts'], { even }: ReadParagraph): PartsList['parts'] | undefined {
  for (const family of CLOSED) {
    const kindOf = (name: string): number =>
      family.findIndex((words) => new RegExp(`^(?:政府采购|采购)?(?:${words})(?:类|采购|费|支出|金额)*$`).test(name));
    const kinds = parts.map(({ of }) => kindOf(of.item ?? ''));
    const end = kinds.indexOf(-1);
    const told = new Set(kinds.slice(0, end < 0 ? undefined : end));
    family.forEach((words, kind) => {
      if (told.size > 0 && new RegExp(`(?:无|没有|未)[^,;。\\d]{0,6}(?:${words})`).test(even)) told.add(kind);
    });
    if (told.size === family.length) return parts.slice(0, end < 0 ? undefined : end);
  }
  return undefined;
}

/** 「满分100分。其中…，实得92.78分，换算得分95.65分」: what was got is no part of what could be got. */
function areOfOtherMeasure(whole: Mention, parts: PartsList['parts'], { even }: ReadParagraph): boolean {
  const ahead = ({ at }: Mention): string => even.slice(0, at.span[0]);
  return (
    whole.kind === 'points' &&
    /(?:满分|分值|权重)(?:共|为|是|计)*$/.test(ahead(whole)) &&
    parts.some((part) => /得(?:分)?(?:共|为|是)*$/.test(ahead(part)))
  );
}

/** 「收回146份，其中满意120份、基本满意20份」: those who are not are left out. */
function leavesDissatisfied(names: readonly string[]): boolean {
  return names.every((name) => name.endsWith('满意')) && !names.some((name) => name.includes('不满意'));
}

function namesOf(parts: PartsList['parts']): readonly string[] {
  // 「一般公共预算拨款…，政府性基金预算拨款…」 are told by their funds.
  return parts.map(({ of }) => `${of.funds ?? ''}${(of.item ?? '').replace(/^(?:收入|支出)\//, '')}`);
}

/** Whether parts that no definition makes the whole may be added up at all. */
function shutOut(parts: PartsList['parts'], defined: boolean, near: boolean, slip: boolean): boolean {
  const names = namesOf(parts);
  // 「其中基本支出安排574万元，执行576万元；…」: who is named twice is named with two amounts.
  if (new Set(names).size < names.length) return false;
  if (defined) return true;
  // 「其中800万元用于人员，农林水支出490万元」
  if (names.includes(UNNAMED)) return false;
  // Of short figures a slip is met by chance.
  const long = parts.every(({ text }) => text.replace(/\D/g, '').length >= 4);
  if (near && slip && long) return true;
  const cut = cutsOf(names);
  if (cut !== 'unknown') return cut === 'one';
  const alike = new Set(names.map((name) => name.slice(-1))).size === 1;
  return near || (slip && long) || parts.length > 2 || (slip && alike);
}

/** 「执行121.35万元，…结余3.25万元。其中…」: what is less than each of its parts is not their whole, where something before it is. */
function wholeOf(last: Mention, earlier: readonly Mention[], parts: PartsList['parts']): Mention | undefined {
  if (!parts.every(({ value }) => value.gt(last.value))) return last;
  const sum = sumOf(parts.map(({ value }) => value));
  const near = earlier.filter((one) => someMakeIt(one, parts) || oneSlipMends(one, parts, sum));
  const [only] = near;
  return near.some((one) => someMakeIt(one, parts)) || near.length > 1 ? undefined : (only ?? last);
}

/** 「在职65人、退休30人，其中行政50人、事业45人」: of what stands side by side before them. */
function areOfAllAhead(
  whole: Mention,
  parts: readonly Mention[],
  sum: Decimal,
  slack: Decimal,
  paragraph: ReadParagraph,
): boolean {
  const figures = figuresOf(paragraph);
  const figure = figures.find(({ at }) => at.span[0] === whole.at.span[0]);
  const sums = figure ? sumsAhead(figures, figure) : [];
  return sums.some(
    (all) =>
      all.minus(sum).abs().lte(slack) ||
      (parts.some(({ value }) => value.gt(whole.value)) && parts.every(({ value }) => value.lte(all))),
  );
}

/** What is said of one of them, or of each, is no part and has none. */
function isOneOfMany({ of }: Mention): boolean {
  // By how many posts go beyond is added by its sign (postsAndStaff).
  return /平均|人均|户均|每|最[高低多少大小]|[超缺空]编|[超缺]员/.test(of.item ?? '');
}

/** Behind the parts the sentence may go on with something else: 「追加…，其中甲、乙；收回丙」. */
function nearestPrefix(whole: PartsList['whole'], parts: PartsList['parts']): PartsList['parts'] {
  const sums = parts.map((_, end) => sumOf(parts.slice(0, end + 1).map(({ value }) => value)));
  const limit = whole.value.abs().times('0.05');
  const last = sums.at(-1);
  if (!last || last.minus(whole.value).lte(limit)) return parts;
  const end = sums.findIndex((sum, index) => index > 0 && sum.minus(whole.value).abs().lte(limit));
  return end < 0 ? parts : parts.slice(0, end + 1);
}

/** The first few are the whole, and what follows in the sentence is of something else; one that is the whole has no 其他 beside it. */
function someMakeIt(whole: PartsList['whole'], parts: PartsList['parts']): boolean {
  const rounded = whole.kind === 'money' ? 1 : 0;
  let sum = ZERO;
  return parts.some(({ value, step }, index) => {
    sum = sum.plus(value);
    if (index === 0 && isRest(parts[1])) return false;
    return sum
      .minus(whole.value)
      .abs()
      .lte(
        step
          .div(2)
          .times(index + 1)
          .plus(whole.step.div(2))
          .times(rounded),
      );
  });
}

/** 「收入…，其中财政拨款收入…，其他收入…」, 「…，其余…」: what is left over ends a list. 其他支出 is a 科目 like others. */
function isClosed(whole: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1)?.of.item ?? '';
  const granted = parts.some(({ of }) => of.funds !== undefined);
  return /^(?:其[他余])$/.test(last) || (whole.of.item === '收入' && granted && /(?:^|\/)其他收入$/.test(last));
}

function isRest(part: Mention | undefined): boolean {
  return part !== undefined && /^(?:[\u4e00-\u9fff]+\/)?其[他余]/.test(part.of.item ?? '') && !part.value.isZero();
}

/** Parts of parts are not added twice: what a part's own list holds is left out, whichever way it adds up. */
function topLevel(parts: PartsList['parts'], lists: readonly PartsList[]): PartsList['parts'] {
  const inner = new Set(lists.filter(({ whole }) => parts.includes(whole)).flatMap((list) => list.parts));
  return parts.filter((part) => !inner.has(part));
}

/** 财政拨款收入 of 收入, 政府采购货物支出 of 政府采购: parts that bear the name of their whole. */
function isKindOf(part: string, whole: string): boolean {
  return part.endsWith(whole) || part.startsWith(whole);
}

/** One figure of the whole or of a part another, and all adds up. */
function oneSlipMends(whole: Mention, parts: readonly Mention[], sum: Decimal): boolean {
  const off = whole.value.minus(sum);
  return (
    isSlipOfHand(whole.text, asMentioned(whole, sum)) ||
    parts.some((part) => isSlipOfHand(part.text, asMentioned(part, part.value.plus(off))))
  );
}

/** The point left out, or 元 for 万元: the same digits. */
function isSlip(one: Decimal, other: Decimal): boolean {
  const times = (more: Decimal, less: Decimal): boolean =>
    !less.isZero() && /^1(?:00)+$/.test(more.div(less).abs().toString());
  return times(one, other) || times(other, one);
}
