import { type Decimal, ZERO, roundHalfUp, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import type { TextPlace } from '../mention';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof } from '../proof';
import { wayOf } from '../wayOf';

/** 「支出7.93万元，较预算8.60万元节约0.67万元，节约率7.79%」: all that is compared stands in the sentence. */
interface Comparison {
  readonly sentence: NumberedSentence;
  readonly now: TextNumber;
  readonly base: TextNumber;
  readonly difference: TextNumber;
  readonly word: { readonly text: string; readonly at: TextPlace };
  readonly rate: TextNumber | undefined;
}

const WAYS = `${UP_WORDS}|${DOWN_WORDS}|节约|超支|结余|节支|多|少`;
const BASE = /(?:比|较|与|同|和)(?:[^\d,;:。、]|\d{4}年){0,20}$/;
const DIFFERENCE = new RegExp(`^(?:相比|比较|比)?,?(${WAYS})(?:了|额为|金额为|额|金额)?$`);
const CHANGED = new RegExp(`(?:${WAYS})(?:了|额为|金额为|额|金额)?$`);
const RATE = new RegExp(`^[,(]?(?:同比|环比)?(?:(?:${WAYS})(?:了|幅度为|率为|率|为)?|增幅|降幅|变动率)(?:为|是|达)?$`);

export const comparedAmounts: Proof = {
  code: 'differenceWrong',
  level: 'error',
  law: '一句话里写全了的比较：差额、百分比与两个数相符',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor((sentence: NumberedSentence) => comparisonsIn(sentence).flatMap(judge));

function comparisonsIn(sentence: NumberedSentence): readonly Comparison[] {
  const { numbers, between, paragraph } = sentence;
  const used = new Set<TextNumber>();
  const found: Comparison[] = [];
  numbers.forEach((base, index) => {
    const [before, difference, after] = [numbers[index - 1], numbers[index + 1], numbers[index + 2]];
    if (!before || !isAmount(base) || !difference || !sameUnit(base, difference)) return;
    const word = DIFFERENCE.exec(between(base, difference));
    const now = numbers
      .slice(0, index)
      // What it fell by is not what it is.
      .filter((one) => sameUnit(one, base) && !used.has(one) && !CHANGED.test(sentence.label(one)))
      .at(-1);
    if (!word?.[1] || !now || !BASE.test(between(before, base))) return;
    const rate = after?.kind === 'rate' && RATE.test(between(difference, after)) ? after : undefined;
    for (const one of [base, difference]) used.add(one);
    const start = base.span[1] + word[0].indexOf(word[1]);
    const at = { paragraph, span: [start, start + word[1].length] as const };
    found.push({ sentence, now, base, difference, rate, word: { text: word[1], at } });
  });
  return found;
}

function isAmount({ kind }: TextNumber): boolean {
  return kind === 'money' || kind === 'count';
}

/** 97人 and 3名 are people. */
function sameUnit(one: TextNumber, other: TextNumber): boolean {
  const person = (unit: string): string => (/^[人名位]$/.test(unit) ? '人' : unit);
  return one.kind === other.kind && (one.kind === 'money' || person(one.unit) === person(other.unit));
}

/** Four figures in two relations: which of them hold tells which figure does not. */
function judge(comparison: Comparison): readonly Doubt[] {
  const { now, base, difference, rate, word } = comparison;
  const exact = now.value.minus(base.value);
  const adds = isNear(exact.abs(), difference.value.abs(), sumOf([now, base, difference].map((one) => stepOf(one))));
  const says = rate && isRate(difference.value.abs(), difference.step, base, rate);
  if (adds) {
    const way = wayOf(word.text);
    if (way !== undefined && !exact.isZero() && (way === 'down') !== exact.isNegative())
      return [doubt(comparison, word.at, word.text, exact.isNegative() ? '减少' : '增加')];
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

/** People are counted, not rounded. */
function stepOf({ kind, step, text }: TextNumber): Decimal {
  return kind === 'count' && !text.includes('.') ? ZERO : step;
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
