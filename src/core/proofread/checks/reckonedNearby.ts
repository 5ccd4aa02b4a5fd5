import { sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { isBase } from '../isBase';
import { type Said, numberedSentences, saidIn } from '../nearby';
import { sameKind } from '../sameKind';
import type { TextNumber } from '../numbersIn';
import { inDressOf } from '../mentions';
import type { Doubt, Proof, ReadReport, Suspect } from '../proof';
import { type Reckoned, difference, fits, growth, printedAs, quotient } from '../reckoned';
import { RECKONED } from '../reckonedKinds';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';

/** How many figures before, and behind in the same sentence, may have gone into one. */
const BEFORE = 6;

/**
 * Whatever a report is about: a figure whose words say that it was reckoned, and which nothing near it gives, while one slip of a
 * hand makes it what two figures near it give. A figure that comes from elsewhere is no slip of these, and nothing is said.
 */
export const reckonedNearby: Proof = {
  code: 'resultDiffers',
  level: 'notice',
  law: '差额、比率、平均数由旁边的数算得出来',
  last: true,
  find: (report) => byParagraph(report).flatMap((all) => all.flatMap((one, at) => judge(one, all, at, report))),
};

function byParagraph(report: ReadReport): readonly (readonly Said[])[] {
  const all = new Map<number, Said[]>();
  for (const sentence of numberedSentences(report)) {
    const own = all.get(sentence.paragraph) ?? [];
    all.set(sentence.paragraph, own);
    own.push(...saidIn(sentence));
  }
  return [...all.values()];
}

function judge(said: Said, all: readonly Said[], at: number, report: ReadReport): readonly Doubt[] {
  const { number, words, sentence } = said;
  const kinds = RECKONED.filter((kind) => kind.words.test(words));
  if (kinds.length === 0 || number.value.isZero() || /^100%$|\.00%$/.test(digitsOf(number.text))) return [];
  if (ofAnotherThing(said, all)) return [];
  // 「包括本年支出900万元、年末结转和结余80万元」: one of a list was not reckoned from the others.
  const front = sentence.numbers[sentence.numbers.indexOf(number) - 1];
  if (front && sentence.between(front, number).startsWith('、')) return [];
  // 「分别减少0.29亿元、0.33亿元、0.64亿元」: nor is the first.
  if (/分别|各/.test(words) && sentence.after(number).startsWith('、')) return [];
  // 「PM2.5平均浓度26微克/立方米，下降3.7%」 is of what has a unit that nobody here knows.
  const beside = sentence.numbers[sentence.numbers.indexOf(number) - 1];
  if (beside?.kind === 'bare' && number.kind === 'rate') return [];
  const amounts = all
    .slice(0, at)
    // 「1,012,322.69元（约101.23万元）」 says one amount twice.
    .filter((one) => one.number.kind !== 'rate' && !/^(?:约|折合|合|即)$/.test(one.words))
    .filter((one) => number.kind !== 'money' || !isOfOther(one, said));
  const last = amounts.slice(-BEFORE);
  // The first of its unit is often the whole of what follows.
  const firsts = amounts.filter(
    (one, index) => amounts.findIndex((other) => sameKind(one.number, other.number)) === index,
  );
  const behind = all.slice(at + 1, at + 3).filter((one) => one.sentence === sentence && one.number.kind !== 'rate');
  const near = [...firsts.filter((one) => !last.includes(one)), ...last, ...behind];
  // What is compared with another year, whose figure the sentence does not say, was not reckoned from these.
  if (ofAnotherYear(said)) return [];
  // A whole percentage is given by many pairs: only the two right before it count.
  const rough = number.kind === 'rate' && !number.text.includes('.');
  // 「完成率90%；资金执行率96%」: the figures before were those of the rate before.
  // 「项目支出500万元，其中本级280万元，执行率96%」 is not of the whole.
  const ofPart = number.kind === 'rate' && amounts.at(-1)?.words.includes('其中') === true;
  if (ofPart && !/占|比[重例]/.test(words)) return [];
  if (rough && all[at - 1]?.number.kind === 'rate') return [];
  // 「预算10万元，较上年10.5万元压减，决算8.5万元，执行率85%」 is of the budget.
  const done = /(?:执行|完成|支付|支出|使用)(?:率|进度)/.test(words);
  const compared = done ? amounts.filter((one) => !isBase(one.sentence, one.number)) : amounts;
  const ways = kinds
    .flatMap((kind) => kind.of(said, rough ? compared.slice(-2) : near))
    // 「拨款1251.2万元，占99.03%；其他12.3万元，占0.97%」: what has a share of its own is not the whole of its neighbour's.
    .filter(({ of: [, whole] }) => !words.startsWith('占') || !whole || !hasShare(whole, all));
  // A share may be lifted by its last digit, so that its list makes 100.
  const said_ = words.startsWith('占') ? { ...number, step: number.step.times(3) } : number;
  if (ways.length === 0 || ways.some((way) => fits(said_, way)) || isRest(number, last)) return [];
  const each = eachOf(said, ways, near);
  if (each) return [each];
  const nearest = amounts.at(-1)?.number;
  const slips = ways.filter(
    ({ value, of }) => of.some((one) => one === nearest) && isSlip(number.text, printedAs(number, value)),
  );
  const shown = new Set(slips.map(({ value }) => printedAs(number, value)));
  const operands = shown.size === 0 ? operandOf(said, ways, near) : [];
  if (shown.size === 0 && operands.length === 0) return [];
  // What stands elsewhere in the report too came from there.
  if (timesSaid(report).get(digitsOf(number.text)) !== 1) return [];
  const [should] = shown;
  const [way] = slips;
  const { paragraph } = sentence;
  if (way && should !== undefined && shown.size === 1) {
    // Another relation may tell that one of these is the wrong one.
    const suspects = way.of.map((one) => mendedBy(one, way, number, paragraph));
    return [{ at: { paragraph, span: number.span }, says: number.text, should, why: way.why, suspects }];
  }
  return operands;
}

/** What a figure would have to be for the difference to be the one that is said; of a rate nobody tells it. */
function mendedBy(one: TextNumber, { of }: Reckoned, said: TextNumber, paragraph: number): Suspect {
  const other = of.find((each) => each !== one);
  const at = { paragraph, span: one.span };
  if (said.kind === 'rate' || of.length !== 2 || !other) return { at, says: one.text, should: '', explained: false };
  const value = one.value.gte(other.value) ? other.value.plus(said.value) : other.value.minus(said.value);
  return { at, says: one.text, should: value.isNegative() ? '' : inDressOf(one.text, value) };
}

/** 「预算500万元，追加50万元，支出520万元，结余30万元」: what came to one another, and what went. */
function isRest({ value, kind }: Said['number'], last: readonly Said[]): boolean {
  const amounts = last.filter(({ number }) => number.kind === kind).map(({ number }) => number.value);
  if (kind !== 'money' && kind !== 'count') return false;
  // 「发现问题30个，已整改20个，正在整改6个，剩余4个」: all the others are taken off the first.
  const [first, ...others] = amounts;
  if (first && others.length > 0 && first.minus(sumOf(others)).equals(value)) return true;
  if (kind !== 'money' || amounts.length < 3) return false;
  return amounts.some((one, at) =>
    amounts.some((other, next) =>
      amounts.some(
        (third, end) =>
          at < next && end !== at && end !== next && one.plus(other).minus(third).abs().equals(value.abs()),
      ),
    ),
  );
}

/** 「预算7.5万元，支出6.4万元。其中用车费…，超出…；接待费0.32万元，节约1.18万元」: what a part saved is of no whole. */
function isOfOther(one: Said, { number, sentence }: Said): boolean {
  if (one.sentence !== sentence) return false;
  const between = sentence.between(one.number, number);
  return between.includes('其中') && /;/.test(between.slice(between.indexOf('其中')));
}

/** 「森林覆盖率64.3%」 beside heads counted: no word of the rate's name is a word of theirs. */
function ofAnotherThing({ number, words }: Said, all: readonly Said[]): boolean {
  const name = number.kind === 'rate' ? /^([\u4e00-\u9fff]{4,})[率度]$/.exec(words)?.[1] : undefined;
  if (name === undefined || /执行|完成|支付|支出|使用|控制|满意|增长|下降|调整|节约|达标|合格|及时|到位/.test(name))
    return false;
  const others = all
    .filter((one) => one.number !== number)
    .map((one) => one.words)
    .join('|');
  return !Array.from(name).some((sign, at) => at > 0 && others.includes(`${name[at - 1] ?? ''}${sign}`));
}

function hasShare(number: TextNumber, all: readonly Said[]): boolean {
  const next = all[all.findIndex((one) => one.number === number) + 1];
  return next?.number.kind === 'rate' && next.words.startsWith('占');
}

/** 「7个村设收集点35个，每村5个」: the two figures right before it, and a whole number of each. */
function eachOf(
  { number, words, sentence }: Said,
  ways: readonly Reckoned[],
  near: readonly Said[],
): Doubt | undefined {
  const last = near.filter((one) => one.sentence === sentence && one.number.span[0] < number.span[0]).slice(-2);
  const own = ways.filter(
    ({ of, value }) =>
      of.every((one) => last.some((other) => other.number === one)) && value.isInteger() && value.gt(1),
  );
  const [way] = own;
  if (!way || own.length > 1 || last.length < 2 || !/^每个?(?:村|社区|户|人|组)$/.test(words)) return undefined;
  const { paragraph } = sentence;
  const suspects = way.of.map(({ span, text }) => ({ at: { paragraph, span }, says: text, should: '' }));
  return {
    at: { paragraph, span: number.span },
    says: number.text,
    should: printedAs(number, way.value),
    why: way.why,
    suspects,
  };
}

function ofAnotherYear({ number, words, sentence }: Said): boolean {
  if (/率$|占|完成|均|每/.test(words)) return false;
  const before = sentence.numbers.filter(({ span }) => span[0] < number.span[0]);
  const labels = [...before, number].map((one) => sentence.label(one)).slice(-3);
  const compared = labels.some((label) =>
    /同比|环比|(?:比|较|与|和|同)(?:上年|去年|上一年|往年|年初|20\d{2}年)/.test(label),
  );
  const said = before
    .slice(-2)
    .some(
      (one) =>
        /(?:比|较|与)(?:上年|去年|上一年|年初|20\d{2}年)[^,;。]*$/.test(sentence.label(one)) &&
        !/增|减|长|降/.test(sentence.label(one)),
    );
  return compared && !said;
}

/** The figure may be right, and one that it was reckoned from the wrong one. */
function operandOf({ number, sentence }: Said, ways: readonly Reckoned[], near: readonly Said[]): readonly Doubt[] {
  const inSentence = near.filter((one) => one.sentence === sentence).map((one) => one.number);
  const last = inSentence.slice(-2);
  const own = ways.filter(({ of }) => of.length === 2 && of.every((one) => last.includes(one)));
  if (number.kind === 'rate') return onlyTwo({ number, sentence }, own, inSentence);
  const paragraph = sentence.paragraph;
  const doubts = own.flatMap((way): readonly Doubt[] => {
    const [one, other] = way.of;
    if (!one || !other) return [];
    const suspects = [one, other].map((operand) => {
      const rest = operand === one ? other : one;
      const makes = (value: TextNumber['value']): boolean => fits(number, difference({ ...operand, value }, rest));
      return suspectFitting({ paragraph, span: operand.span }, operand, makes);
    });
    return suspects.some(({ explained }) => explained)
      ? [
          {
            at: { paragraph, span: number.span },
            says: number.text,
            should: printedAs(number, way.value),
            why: way.why,
            suspects,
          },
        ]
      : [];
  });
  return doubts.slice(0, 1);
}

/** 「年初预算…，调整后预算…，调整率…」: two amounts and their rate, and no other way to read them. */
function onlyTwo(
  { number, sentence }: Pick<Said, 'number' | 'sentence'>,
  ways: readonly Reckoned[],
  inSentence: readonly TextNumber[],
): readonly Doubt[] {
  const amounts = inSentence.filter(({ span, kind }) => span[0] < number.span[0] && kind === 'money');
  const [one, other] = amounts;
  // 「2023年支出…，执行率97.57%；2024年支出…，执行率98.67%」
  if (other && one && sentence.between(one, other).includes('%')) return [];
  const label = sentence.words(number);
  if (
    !one ||
    !other ||
    amounts.length !== 2 ||
    !/(?:执行|支付|支出|调整|完成|节约|追加|使用)(?:率|进度)(?:为|是|达|达到)?$/.test(label)
  )
    return [];
  const [way] = ways.filter(({ of }) => of.every((operand) => amounts.includes(operand)) && ways.length > 0);
  if (!way) return [];
  const paragraph = sentence.paragraph;
  const mends = amounts.map((operand) => {
    const rest = operand === one ? other : one;
    return suspectFitting({ paragraph, span: operand.span }, operand, (value) => {
      const mended = { ...operand, value };
      return value.gt(0) && ratios(mended, rest, label).some((ratio) => fits(number, ratio));
    });
  });
  return [
    {
      at: { paragraph, span: number.span },
      says: number.text,
      should: '',
      why: `${one.text}，${other.text}`,
      suspects: mends,
    },
  ];
}

function ratios(one: TextNumber, other: TextNumber, label: string): readonly Reckoned[] {
  const [small, great] = one.value.lt(other.value) ? [one, other] : [other, one];
  if (/执行|支付|支出|完成|使用/.test(label)) return quotient(small, great);
  return [...growth(one, other), ...growth(other, one)];
}

const timesSaid = onceFor(({ text }: ReadReport): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { text: words } of text.paragraphs)
    for (const [digits] of words.matchAll(/\d[\d,]*(?:\.\d+)?%?/g))
      times.set(digitsOf(digits), (times.get(digitsOf(digits)) ?? 0) + 1);
  return times;
});

function digitsOf(text: string): string {
  return /\d[\d,]*(?:\.\d+)?%?/.exec(text)?.[0].replaceAll(',', '') ?? '';
}
