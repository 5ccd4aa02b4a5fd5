import { type Decimal, ZERO, decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, Suspect } from '../proof';
import { fits, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';

/** 「受理56件，办结54件，办结率96.43%」, 「完成投资260万元，占计划投资325万元的80%」. */
export const ratesOfCounts: Proof = {
  code: 'rateWrong',
  level: 'error',
  law: '一句话里写全了的比率等于两个数之比',
  find: (report) => numberedSentences(report).flatMap(wrongRates),
};

const wrongRates = onceFor((sentence: NumberedSentence): readonly Doubt[] => [
  ...namedRates(sentence),
  ...sharesOfSaid(sentence),
  ...satisfaction(sentence),
]);

/** 「回收率」 is of what was 收回 out of what was 发放: the words of the rate are those of the part. */
function namedRates(sentence: NumberedSentence): readonly Doubt[] {
  const { numbers, label } = sentence;
  return numbers.flatMap((rate, index): readonly Doubt[] => {
    const stem = /([\u4e00-\u9fff]{2})[率度](?:为|达到?|是)?$/.exec(label(rate))?.[1];
    if (rate.unit !== '%' || stem === undefined) return [];
    // 「排人员到位13人，到位率100%，连人员到位30人，到位率100%」: behind a rate something else is counted.
    const from = numbers.slice(0, index).reduce((last, { unit }, at) => (unit === '%' ? at + 1 : last), 0);
    const before = numbers.slice(from, index).filter(isCount);
    const part = before.filter((one) => isOf(stem, label(one))).at(-1);
    const [whole, ...others] = before.filter((one) => part && one.unit === part.unit && one.span[0] < part.span[0]);
    // Where several are counted before it, nobody here knows which is the whole.
    return part && whole && others.length === 0 && !isOf(stem, label(whole)) ? judge(sentence, rate, part, whole) : [];
  });
}

function isOf(stem: string, label: string): boolean {
  const turned = Array.from(stem).reverse().join('');
  return !/未|没有|不/.test(label) && (label.includes(stem) || label.includes(turned));
}

function sharesOfSaid(sentence: NumberedSentence): readonly Doubt[] {
  const { numbers, between } = sentence;
  return numbers.flatMap((share, index): readonly Doubt[] => {
    const [part, whole] = [numbers[index - 2], numbers[index - 1]];
    if (share.unit !== '%' || !part || !whole || between(whole, share) !== '的') return [];
    if (!sameKind(part, whole) || !(part.kind === 'money' || isCount(part))) return [];
    if (!/^[^;:。]{0,6}(?:占|完成|达到|为)[^\d;,:。]{0,14}$/.test(between(part, whole))) return [];
    // 「新增320人，其中毕业生86人，完成目标300人的106.67%」
    const led = numbers
      .slice(0, index - 2)
      .some((one) => sameKind(one, whole) && quotient(one, whole).some((way) => fits(share, way)));
    return led ? [] : judge(sentence, share, part, whole);
  });
}

function judge(
  { paragraph }: NumberedSentence,
  rate: TextNumber,
  part: TextNumber,
  whole: TextNumber,
): readonly Doubt[] {
  if (whole.value.isZero()) return [];
  const exact = part.value.div(whole.value);
  const rounding = part.kind === 'money' ? part.step.plus(whole.step).div(2).div(whole.value) : whole.value.times(0);
  const makes = (one: Decimal, other: Decimal): boolean =>
    !other.isZero() && rate.value.minus(one.div(other)).abs().lte(rate.step.div(2).plus(rounding));
  if (makes(part.value, whole.value)) return [];
  const other = rate.value.isZero() ? ZERO : part.value.div(rate.value);
  // A count of people that gives the rate to its last figure does not do so by chance.
  const likely = whole.value.times(rate.step).lt('0.05');
  return [
    {
      at: { paragraph, span: rate.span },
      says: rate.text,
      should: inDressOf(rate.text, roundHalfUp(exact, 6)),
      why: `${part.text} ÷ ${whole.text}`,
      suspects: [
        ...mended(paragraph, part, rate.value.times(whole.value), (value) => makes(value, whole.value), likely),
        ...mended(paragraph, whole, other, (value) => makes(part.value, value), likely),
      ],
    },
  ];
}

/** Who is pleased, who is nearly so, who says 一般, who is not. */
const ANSWERS = [/(?<![不基本较比])满意$|很满意$|非常满意$/, /基本满意$|比?较满意$/, /一般$/, /不满意$/];
const WEIGHTS = ['0', '0.5', '0.6', '0.8', '1'].map((one) => decimal(one));

/** 「满意178份、基本满意25份、不满意9份，满意度95.75%」: how either middle counts is not said. */
function satisfaction(sentence: NumberedSentence): readonly Doubt[] {
  const { numbers, label, paragraph } = sentence;
  return numbers.flatMap((rate, index): readonly Doubt[] => {
    if (rate.unit !== '%' || !/满意(?:度|率)(?:为|达到?|是)?$/.test(label(rate))) return [];
    const counts = numbers.slice(0, index).filter(isCount);
    const [good = ZERO, near = ZERO, fair = ZERO, bad = ZERO] = ANSWERS.map((pattern) =>
      sumOf(
        counts.filter((one) => pattern.test(label(one).replace(/(?:的|有|共|为)+$/, ''))).map(({ value }) => value),
      ),
    );
    const all = sumOf([good, near, fair, bad]);
    if (good.isZero() || counts.length < 3) return [];
    // 「有效问卷142份，满意134份」: of how many, where not every answer is said.
    const asked = counts.filter((one) => /发放|收回|回收|有效|样本|受访/.test(label(one))).map(({ value }) => value);
    const wholes = [...asked, all].filter((one) => one.gte(all));
    const ways = wholes.flatMap((whole) =>
      WEIGHTS.flatMap((one) => WEIGHTS.map((other) => good.plus(near.times(one)).plus(fair.times(other)).div(whole))),
    );
    if (ways.some((way) => way.minus(rate.value).abs().lte(rate.step.div(2)))) return [];
    if (all.equals(good)) return [];
    const should = ways.at(-1) ?? ZERO;
    return [
      {
        at: { paragraph, span: rate.span },
        says: rate.text,
        should: inDressOf(rate.text, roundHalfUp(should, 6)),
        why: `（${good.toString()}＋${near.plus(fair).toString()}）÷ ${all.toString()}`,
        suspects: counts.map((one) => suspect(paragraph, one)),
      },
    ];
  });
}

/** What was counted is a whole number: where none mends the rate, the count is not the wrong one. */
function mended(
  paragraph: number,
  number: TextNumber,
  exact: Decimal,
  fits: (value: Decimal) => boolean,
  likely: boolean,
): readonly Suspect[] {
  const place = { paragraph, span: number.span };
  const measured = !isCount(number) || number.text.includes('.') || /^(?:公里|亩|吨|平方米)$/.test(number.unit);
  if (measured) return [suspectFitting(place, number, fits)];
  const whole = roundHalfUp(exact, 0);
  if (!fits(whole)) return [];
  const should = `${whole.toString()}${number.unit}`;
  return [{ at: place, says: number.text, should, ...(likely && { explained: true }) }];
}

function isCount({ kind }: TextNumber): boolean {
  return kind === 'count';
}

function suspect(paragraph: number, { span, text }: TextNumber): Suspect {
  return { at: { paragraph, span }, says: text, should: '' };
}
