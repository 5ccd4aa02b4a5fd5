import { type Decimal, ZERO, roundHalfUp, sumOf } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import type { TextPlace } from '../mention';
import { isBase } from '../isBase';
import { ownNoun } from '../ownNoun';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import { sameKind } from '../sameKind';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';
import { wayOf } from '../wayOf';

/** 「支出7.93万元，较预算8.60万元节约0.67万元，节约率7.79%」: all that is compared stands in the sentence. */
interface Comparison {
  readonly sentence: NumberedSentence;
  readonly now: TextNumber;
  readonly base: TextNumber;
  readonly difference: TextNumber;
  readonly word: { readonly text: string; readonly at: TextPlace };
  readonly rate: TextNumber | undefined;
  /** Which way the rate is said to point. */
  readonly rateWord: { readonly text: string; readonly at: TextPlace } | undefined;
}

const WAYS = `${UP_WORDS}|${DOWN_WORDS}|节约|节省|超支|结余|节支|(?:多|少)[支收用花出]?`;
const BASE = /(?:比(?![例重率])|较(?![轻大少多高低好快小重强弱]))(?:[^\d,;:。、]|\d{4}年){0,20}$/;
/** 「与上年47.5万元相比」; 「合同价46万元」 is nobody's base. */
const JOINED = /(?:与|同|和)(?:[^\d,;:。、]|\d{4}年){0,20}$/;
/** 「高于任务数6,800亩15亩」: the way stands before what it is compared with. */
const AHEAD = /,[^\d,;:。、]{0,6}(高于|低于|多于|少于|超过|超出)[^\d,;:。、每]{1,12}$/;
const DIFFERENCE = new RegExp(`^(?:相比|比较|比)?,?(${WAYS})(?:了|额为|金额为|额|金额)?$`);
const CHANGED = new RegExp(`(?:${WAYS})(?:了|额为|金额为|额|金额)?$`);
const RATE = new RegExp(
  `^[,(]?(?:同比|环比)?(?:(${WAYS})(?:了|幅度为|率为|率|为)?|(增幅|降幅)|变动率|超额(?:完成)?|超(?:计划|目标|任务))(?:为|是|达)?$`,
);

export const comparedAmounts: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '一句话里写全了的比较：差额、百分比与两个数相符',
  find: (report) => {
    const sentences = numberedSentences(report);
    return sentences.flatMap((sentence, at) => {
      // 「支出2400万元。收入全部为财政拨款。与上年支出…比」: the last that said any figure.
      const before = sentences
        .slice(Math.max(0, at - 3), at)
        .filter(({ numbers }) => numbers.length > 0)
        .at(-1);
      return comparisonsIn(sentence, before?.paragraph === sentence.paragraph ? before : undefined).flatMap(judge);
    });
  },
};

/** 「得分91.28分，等级为良好。较上年90.05分提高1.23分。」: what the sentence before says, of its kind. */
function nowsBefore(base: TextNumber, before: NumberedSentence | undefined): readonly TextNumber[] {
  return (before?.numbers ?? []).filter((one) => before && sameKind(one, base) && !isBase(before, one));
}

/** What is compared, of all that may be: where one of them differs by what is said, or but for a slip of hand, that one is meant. */
function nowAmong(
  candidates: readonly TextNumber[],
  base: TextNumber,
  difference: TextNumber,
  only = false,
): TextNumber | undefined {
  const [one, other] = candidates;
  if (only && one && !other) return one;
  const off = (now: TextNumber): Decimal => now.value.minus(base.value).abs();
  const exact = candidates.find((now) => isNear(off(now), difference.value.abs(), stepOf(difference)));
  if (exact) return exact;
  const near = candidates.filter((now) => isSlip(difference.text, inDressOf(difference.text, off(now))));
  return near.length === 1 ? near[0] : undefined;
}

/** 「…；公用经费184.25万元，比上年的175.11万元增加」: right before the comparison, which names nothing of its own. */
function besideOf(
  { numbers, between }: NumberedSentence,
  base: TextNumber,
  candidates: readonly TextNumber[],
): TextNumber | undefined {
  const before = numbers[numbers.indexOf(base) - 1];
  return before && candidates.includes(before) && /^[,(](?:比|较)/.test(between(before, base)) ? before : undefined;
}

/** The last one before; of a list, and behind a bracket or semicolon, nobody knows which. */
function lastOf({ between }: NumberedSentence, candidates: readonly TextNumber[]): TextNumber | undefined {
  const [before, last] = candidates.slice(-2);
  if (!before || !last) return before;
  return /其中|、|;|[(][^()]*$/.test(between(before, last)) ? undefined : last;
}

/** 「支出120万元。其中财政资金较上年62万元…」: what is named before the comparison is compared, and not the figure before. */
function namesAnother(base: string, now: string): boolean {
  // 「实有82名，较上年缺编1名增加2名」: by how many posts were empty.
  if (/[超缺空]编/.test(base) && !/[超缺空]编/.test(now)) return true;
  const named = ownNoun(/^(.*?)(?:比|较|与|同|和)/.exec(base)?.[1] ?? '');
  return named !== '' && !ownNoun(now).includes(named);
}

/** 「年末结转16.05万元。与上年决算收入1204.23万元相比…」: what names itself is compared with what bears the name, and not with what stands next. */
function speaksOfSame(base: string, now: string): boolean {
  const named = ownNoun(
    base
      .replace(/^.*?(?:比|较|与|同|和)/, '')
      .replace(/上年度?|去年|前年|20\d{2}年度?|年初|年末|同期|全年|预算|决算|计划|目标|实际|调整后?|总?数$/g, ''),
  );
  return named.length < 2 || now.includes(named.slice(-2));
}

function comparisonsIn(
  sentence: NumberedSentence,
  sentenceBefore: NumberedSentence | undefined,
): readonly Comparison[] {
  const { numbers, between, paragraph } = sentence;
  const used = new Set<TextNumber>();
  const found: Comparison[] = [];
  numbers.forEach((base, index) => {
    const [before, difference, after] = [numbers[index - 1], numbers[index + 1], numbers[index + 2]];
    if (!isAmount(base) || !difference || !sameKind(base, difference)) return;
    const inside = numbers
      .slice(0, index)
      // What it fell by is not what it is, nor is what it was compared with before.
      .filter((one) => sameKind(one, base) && !used.has(one) && !isBase(sentence, one))
      .filter((one) => !CHANGED.test(sentence.label(one)));
    const now =
      inside.length > 0
        ? (nowAmong([...inside].reverse(), base, difference) ??
          besideOf(sentence, base, inside) ??
          lastOf(sentence, inside))
        : nowAmong(
            nowsBefore(base, sentenceBefore).filter(
              (one) => sentenceBefore && speaksOfSame(sentence.words(base), sentenceBefore.words(one)),
            ),
            base,
            difference,
            true,
          );
    const lead = before ? between(before, base) : sentence.before(base);
    const follow = between(base, difference);
    const ahead = follow === '' ? AHEAD.exec(lead) : null;
    const word = ahead ?? DIFFERENCE.exec(follow);
    const joined = JOINED.test(lead) && /^(?:相比|比较|比)/.test(follow);
    if (!word?.[1] || !now || !(ahead ?? (joined || BASE.test(lead)))) return;
    if (!ahead && namesAnother(sentence.words(base), (before ? sentence : sentenceBefore)?.words(now) ?? '')) return;
    const told = after?.kind === 'rate' ? RATE.exec(between(difference, after)) : null;
    const rateText = told?.[1] ?? told?.[2];
    // What was saved is a share of the budget, whatever the year before was.
    const ofPlan = /^(?:节|超支)/.test(rateText ?? '') && !/^(?:节|超支|结余)/.test(word[1]);
    const rate = told && !ofPlan ? after : undefined;
    const rateStart = difference.span[1] + (told?.[0].indexOf(rateText ?? '') ?? 0);
    for (const one of [base, difference]) used.add(one);
    const start = (ahead ? base.span[0] - lead.length + ahead.index : base.span[1]) + word[0].indexOf(word[1]);
    const at = { paragraph, span: [start, start + word[1].length] as const };
    const rateWord =
      rateText === undefined
        ? undefined
        : { text: rateText, at: { paragraph, span: [rateStart, rateStart + rateText.length] as const } };
    found.push({ sentence, now, base, difference, rate, rateWord, word: { text: word[1], at } });
  });
  return [...found, ...byName(sentence)];
}

const NAMED = new RegExp(`^(?:比|较)([^\\d,;:。、]{2,8}?)(${WAYS})(?:了)?$`);

/** 「接待费预算3万元，车辆费6.4万元，较预算节约0.6万元」 names two things. */
function ofOne(base: string, name: string, now: string): boolean {
  if (!base.endsWith(name)) return false;
  const noun = ownNoun(base.slice(0, -name.length));
  return noun === '' || ownNoun(now).includes(noun) || STAGE.test(ownNoun(now));
}

const STAGE =
  /^(?:项目|全年|最终|年度|资金)*(?:决算|结算|支出|执行|支付|完成|使用|采购|成交|中标|合同|实付|实支|开支)?(?:数|额|金额|价|资金)*$/;

/** 「概算428.60万元，结算411.35万元，较概算节省17.25万元，节约率4.02%」: what it is compared with was said by its name. */
function byName(sentence: NumberedSentence): readonly Comparison[] {
  const { numbers, between, words, paragraph } = sentence;
  return numbers.flatMap((difference, index): readonly Comparison[] => {
    const [, name, text] = NAMED.exec(words(difference)) ?? [];
    if (name === undefined || text === undefined || !isAmount(difference)) return [];
    const before = numbers.slice(0, index).filter((one) => sameKind(one, difference));
    const [base, now, more] = before.slice(-2);
    if (!base || !now || more || before.length !== 2 || !ofOne(words(base), name, words(now))) return [];
    const after = numbers[index + 1];
    const rated = after?.kind === 'rate' ? RATED.exec(between(difference, after))?.[1] : undefined;
    const rate = rated === undefined ? undefined : after;
    const rateAt = {
      paragraph,
      span: [difference.span[1] + 1, difference.span[1] + 1 + (rated?.length ?? 0)] as const,
    };
    const start = difference.span[0] - text.length;
    const at = { paragraph, span: [start, start + text.length] as const };
    return [
      {
        sentence,
        now,
        base,
        difference,
        rate,
        rateWord: rated === undefined ? undefined : { text: rated, at: rateAt },
        word: { text, at },
      },
    ];
  });
}

const RATED = /^,(节约率|超支率|增长率|下降率|增幅|降幅)(?:为|是|达)?$/;

function isAmount({ kind }: TextNumber): boolean {
  return kind === 'money' || kind === 'count' || kind === 'points';
}

/** Four figures in two relations: which of them hold tells which figure does not. */
function judge(comparison: Comparison): readonly Doubt[] {
  const { now, base, difference, rate, word, rateWord } = comparison;
  const exact = now.value.minus(base.value);
  const adds = isNear(exact.abs(), difference.value.abs(), sumOf([now, base, difference].map((one) => stepOf(one))));
  const says = rate && isRate(difference.value.abs(), difference.step, base, rate);
  if (adds) {
    for (const { text, at: place } of [word, ...(rateWord ? [rateWord] : [])]) {
      const way = wayOf(text);
      if (way === undefined || exact.isZero() || (way === 'down') === exact.isNegative()) continue;
      return [doubt(comparison, place, text, wordFor(text, exact.isNegative()))];
    }
    // Figures that add up as they are printed may have been rounded all the same.
    if (!rate || says === true || base.value.isZero()) return [];
    return [at(comparison, rate, difference.value.abs().div(base.value.abs()))];
  }
  const signed = wayOf(word.text) === 'down' ? difference.value.negated() : difference.value;
  const other = now.value.minus(signed);
  const mends: readonly (readonly [TextNumber, Decimal, boolean])[] = [
    [now, base.value.plus(signed), says === true],
    [
      base,
      other,
      rate !== undefined && isRate(difference.value.abs(), difference.step, { ...base, value: other }, rate),
    ],
    [difference, exact.abs(), rate !== undefined && isRate(exact.abs(), difference.step, base, rate)],
  ];
  const fitting = mends.filter(([, , both]) => both);
  // Each of several, or none, mends all that the sentence says.
  const open = fitting.length > 0 ? fitting : mends;
  const [first] = [...open].reverse();
  if (!first) return [];
  const suspects = open
    .filter((one) => one !== first)
    .map(([{ span, text }, value]) => ({
      at: { paragraph: comparison.sentence.paragraph, span },
      says: text,
      should: inDressOf(text, value),
    }));
  return [{ ...at(comparison, first[0], first[1]), ...(suspects.length > 0 && { suspects }) }];
}

function wordFor(text: string, fell: boolean): string {
  if (/幅$/.test(text)) return fell ? '降幅' : '增幅';
  if (/率$/.test(text)) return fell ? '节约率' : '超支率';
  return fell ? '减少' : '增加';
}

/** People are counted, not rounded. */
function stepOf({ kind, step, text }: TextNumber): Decimal {
  return kind !== 'money' && !text.includes('.') ? ZERO : step;
}

function isNear(one: Decimal, other: Decimal, steps: Decimal): boolean {
  return one.minus(other).abs().lte(steps.div(2));
}

function isRate(amount: Decimal, step: Decimal, base: TextNumber, rate: TextNumber): boolean {
  if (base.value.isZero()) return false;
  const slack = rate.step.plus(step.plus(base.step).div(base.value.abs()));
  return isNear(amount.div(base.value.abs()), rate.value.abs(), slack);
}

function at(comparison: Comparison, number: TextNumber, should: Decimal): Doubt {
  const { paragraph } = comparison.sentence;
  const value = number.kind === 'rate' ? roundHalfUp(should, 6) : should;
  return doubt(comparison, { paragraph, span: number.span }, number.text, inDressOf(number.text, value));
}

function doubt({ now, base, difference }: Comparison, place: TextPlace, says: string, should: string): Doubt {
  const why = `这句话里：${now.text}，${base.text}，相差 ${difference.text}`;
  return { at: place, says, should, why };
}
