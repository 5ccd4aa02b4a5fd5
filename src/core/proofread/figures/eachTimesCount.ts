import { type Decimal, ZERO } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const EACH = /每(?:个|一)?([\u4e00-\u9fff]{1,3}?)(?:[^\u4e00-\u9fff]|补助|补贴|奖补|按|发放|安排|拨付)*$/;

/** 「按每亩87.96元发放，面积9,415.2亩，金额828,160.99元」, and with the amount anywhere before in the paragraph. */
export const eachTimesCount: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '标准乘以数量等于金额',
  relationsIn: (figures) =>
    figures.flatMap((each, at): readonly Relation[] => {
      const count = figures[at + 1];
      const unit = each.role === 'each' && each.number.kind === 'money' ? EACH.exec(each.words)?.[1] : undefined;
      if (unit === undefined || !count || count.sentence !== each.sentence || count.number.unit !== unit) return [];
      const next = figures[at + 2];
      const amounts = figures.filter(({ number, role }) => number.kind === 'money' && role === 'amount');
      const exact = each.number.value.times(count.number.value);
      const holding = amounts.find((amount) => isProduct(exact, each, amount));
      if (holding) return [{ figures: [each, count, holding] }];
      const right = next && amounts.includes(next) && next.segment === each.segment ? next : undefined;
      const expected =
        right && /^(?:金额|共|合计|共计|计|兑付|发放|补助|补贴|拨付|支出|资金)+(?:资金|金额)?(?:为)?$/.test(right.words)
          ? right
          : sharedBefore(each, amounts);
      return expected ? [broken(each, count, expected)] : [];
    }),
};

/** 「双季稻奖补48.00万元。其中双季稻奖补按每亩150元…」: the amount of the same words. */
function sharedBefore(each: Figure, amounts: readonly Figure[]): Figure | undefined {
  const noun = /^(?:其中)?([\u4e00-\u9fff]{4,}?)(?:按|标准|每)/.exec(each.words)?.[1] ?? '';
  const alike = amounts.filter(
    ({ at, sentence, number }) =>
      at.span[0] < each.at.span[0] && sharesMost(noun, /[^,;。:、]*$/.exec(sentence.before(number))?.[0] ?? ''),
  );
  return noun !== '' && alike.length === 1 ? alike[0] : undefined;
}

function sharesMost(noun: string, words: string): boolean {
  return noun.length >= 4 && Array.from(noun).every((sign) => words.includes(sign));
}

/** How far the rounding of the rate per one and of the sum may go. */
function isProduct(exact: Decimal, each: Figure, { number: amount }: Figure): boolean {
  const rounded = each.number.text.includes('.') || amount.text.includes('.');
  const slack = amount.step.div(2).plus(rounded ? exact.abs().times('0.00001') : ZERO);
  return exact.minus(amount.value).abs().lte(slack);
}

function broken(each: Figure, count: Figure, amount: Figure): Relation {
  const exact = each.number.value.times(count.number.value);
  const makes = (one: Figure) =>
    suspectFitting(one.at, one.number, (value) =>
      isProduct(value.times(one === each ? count.number.value : each.number.value), each, amount),
    );
  return {
    figures: [each, count, amount],
    doubt: {
      at: amount.at,
      says: amount.number.text,
      should: inDressOf(amount.number.text, exact),
      why: `${each.number.text} × ${count.number.text}`,
      suspects: [makes(count), makes(each)],
    },
  };
}
