import { type Decimal, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const MARK = /(?:分值|满分|权重|标准分)(?:为|是)?$/;
const LOST = /(?<!不|未|免)(?:扣|扣除|扣减|失|酌扣)(?:了|去|分)?$/;
const GOT = /(?<!应|可|不|最多|最高)得(?:分)?(?:为)?$/;
const TOTAL = /(?:合计|共计|共|总计|累计|小计)(?:实际|自评)?得?(?:分)?(?:为)?$/;

const TOTAL_LOST = /(?:共|合计|共计|累计)(?:失|扣)(?:分|去|掉)?(?:为)?$/;

/** 「分值12分，扣3分，得9分」; 「得2分；…得3分，合计得5分」. */
export const marksLost: FigureLaw = {
  code: 'scoreDiffers',
  level: 'error',
  law: '分值减扣分等于得分，各项得分相加等于合计得分',
  relationsIn: (figures) => {
    const points = figures.filter(({ number }) => number.kind === 'points');
    return points.flatMap((got, at) => [
      ...ofHundred(got, points[at - 1]),
      ...offFullMarks(got, points.slice(0, at)),
      ...leftOfHundred(got, points[at - 1]),
      ...listedBehind(got, points.slice(at + 1)),
      ...leftOf(got, points.slice(0, at)),
      ...summed(got, points.slice(0, at)),
    ]);
  },
};

/** The mark, what is taken off it and what is left, one behind the other and nothing between. */
function leftOf(got: Figure, before: readonly Figure[]): readonly Relation[] {
  if (!GOT.test(got.words) || TOTAL.test(got.words)) return [];
  const inside = before.filter(({ sentence, segment }) => sentence === got.sentence && segment === got.segment);
  const from = lastIndex(inside, ({ words, role }) => MARK.test(words) || role === 'mark');
  const mark = inside[from];
  const lost = inside.slice(from + 1);
  // 「每项扣1分，扣2分」, 「扣完为止」: what the rule takes is not what was taken.
  const plain = lost.every(({ words, role }) => LOST.test(words) && role !== 'each' && !/每|最多|各|均/.test(words));
  if (!mark || lost.length === 0 || !plain) return [];
  const sum = sumOf(lost.map(({ number }) => number.value));
  const off = mark.number.value.minus(sum).minus(got.number.value);
  const figures = [mark, ...lost, got];
  if (off.isZero()) return [{ figures }];
  const suspects = [mended(mark, off.negated()), ...lost.map((one) => mended(one, off))];
  const why = `${mark.number.text} － ${lost.map(({ number }) => number.text).join(' － ')}`;
  return [{ figures, doubt: { ...mended(got, off), why, suspects } }];
}

/** 「合计得91.75分，共失8.25分」: what was got and what was lost make a hundred. */
function ofHundred(lost: Figure, got: Figure | undefined): readonly Relation[] {
  if (
    !got ||
    got.sentence !== lost.sentence ||
    !/^(?:共|合计|总共|共计|累计)(?:失|扣)(?:去|掉|分)?(?:为)?$/.test(lost.words)
  )
    return [];
  const all = /(?:合计|共计?|总计?|综合|自评)[^,;。]*得(?:分)?(?:为)?$|总得?分(?:为)?$/.test(got.words);
  if (!all || /参评|换算|折算|不适用|上年|20\d{2}年/.test(lost.sentence.before(lost.number))) return [];
  const off = got.number.value.plus(lost.number.value).minus(100);
  if (off.isZero()) return [{ figures: [got, lost] }];
  const doubt = {
    ...mended(lost, off.negated()),
    why: `100分 － ${got.number.text}`,
    suspects: [mended(got, off.negated())],
  };
  return [{ figures: [got, lost], doubt }];
}

/** 「自评总分95.30分，…。满分100分，扣4.70分」 */
function offFullMarks(lost: Figure, before: readonly Figure[]): readonly Relation[] {
  const full = before.at(-1);
  if (!full || full.sentence !== lost.sentence || !/^(?:共|合计|总共)?(?:失|扣)(?:分|去|掉)?(?:为)?$/.test(lost.words))
    return [];
  const all = before.slice(0, -1).filter(({ words }) => /^[^,;。]{0,8}(?:总得?分|综合得分)(?:为)?$/.test(words));
  const [got] = all;
  if (!got || all.length > 1 || !/满分(?:为)?$/.test(full.words) || /上年|20\d{2}年/.test(got.words)) return [];
  const figures = [full, got, lost];
  const off = full.number.value.minus(got.number.value).minus(lost.number.value);
  if (off.isZero()) return [{ figures }];
  const why = `${full.number.text} － ${got.number.text}`;
  return [{ figures, doubt: { ...mended(lost, off), why, suspects: [mended(got, off), mended(full, off.negated())] } }];
}

/** 「以上共扣3.75分，自评得分96.25分」 */
function leftOfHundred(got: Figure, lost: Figure | undefined): readonly Relation[] {
  if (!lost || lost.sentence !== got.sentence || !TOTAL_LOST.test(lost.words)) return [];
  if (!/^(?:自评|最终|综合|总|实际)*(?:总分|总得分|得分)(?:为)?$/.test(got.words) || got.number.value.lt(60)) return [];
  const off = got.number.value.plus(lost.number.value).minus(100);
  const figures = [lost, got];
  if (off.isZero()) return [{ figures }];
  const why = `100分 － ${lost.number.text}`;
  return [{ figures, doubt: { ...mended(got, off.negated()), why, suspects: [mended(lost, off.negated())] } }];
}

/** 「一是…共扣1.40分。二是…扣0.80分」: what is one of several itself has the others beside it. */
const ITEM =
  /(?:^|;)\s*(?:[一二三四五六七八九十]是|其[一二三四五]|首先|第[一二三四五]|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,2}、)[^;]*$/;
const ANNOUNCED = /^[,]?(?:其中|分别|具体|包括|[:(](?![一二三四五六七八九十\d]{1,2}\)))/;

/** 「共扣4.70分。扣分指标为：甲扣1.00分、乙扣0.80分」: what each lost, one behind the other. */
function listedBehind(whole: Figure, after: readonly Figure[]): readonly Relation[] {
  const [first] = after;
  if (!first || !TOTAL_LOST.test(whole.words)) return [];
  const end = after.findIndex(
    ({ words, role }) => !LOST.test(words) || TOTAL_LOST.test(words) || role === 'each' || /每|最多/.test(words),
  );
  const parts = end < 0 ? after : after.slice(0, end);
  const last = parts.at(-1);
  // 「等」 leaves the others out; a list has to be announced.
  const lead =
    first.sentence === whole.sentence
      ? whole.sentence.between(whole.number, first.number)
      : first.sentence.before(first.number);
  if (ITEM.test(whole.sentence.before(whole.number)) && !ANNOUNCED.test(lead)) return [];
  if (
    parts.length < 2 ||
    !last ||
    !/[:(]|其中|分别|为|是/.test(lead) ||
    /^[^,;。]{0,2}等/.test(last.sentence.after(last.number))
  )
    return [];
  const off = whole.number.value.minus(sumOf(parts.map(({ number }) => number.value)));
  const figures = [whole, ...parts];
  if (off.isZero()) return [{ figures }];
  const why = `各项扣分之和：${parts.map(({ number }) => number.text).join('＋')}`;
  return [{ figures, doubt: { ...mended(whole, off.negated()), why, suspects: parts.map((one) => mended(one, off)) } }];
}

/** All that was got before, in the sentence or in the paragraph. */
function summed(whole: Figure, before: readonly Figure[]): readonly Relation[] {
  if (!TOTAL.test(whole.words) || !/得/.test(whole.words)) return [];
  const since = before.slice(lastIndex(before, ({ words }) => TOTAL.test(words)) + 1);
  const got = since.filter(({ words }) => GOT.test(words) && !words.includes('其中'));
  const own = got.filter(({ sentence }) => sentence === whole.sentence);
  const ways = [own, got].filter((parts) => parts.length > 1);
  const off = (parts: readonly Figure[]): Decimal =>
    whole.number.value.minus(sumOf(parts.map((one) => one.number.value)));
  const holding = ways.find((parts) => off(parts).isZero());
  if (holding) return [{ figures: [whole, ...holding] }];
  const [parts] = ways;
  if (!parts || parts.length > 6) return [];
  const by = off(parts);
  const why = `各项得分之和：${parts.map(({ number }) => number.text).join('＋')}`;
  return [
    {
      figures: [whole, ...parts],
      doubt: { ...mended(whole, by.negated()), why, suspects: parts.map((one) => mended(one, by)) },
    },
  ];
}

function mended({ at, number }: Figure, by: Decimal): Suspect {
  const value = number.value.plus(by);
  return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
}

function lastIndex(figures: readonly Figure[], is: (figure: Figure) => boolean): number {
  return figures.reduce((last, figure, at) => (is(figure) ? at : last), -1);
}
