import { type Decimal, ZERO } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** How much more or less, or what is left, where the words do not say than what: than the figure right before. */
const GAP =
  /^(?:,|还|尚|仍|共|实际|因此)*(?:(?:少|多|超额)(?:完成|实现|开展|建成|举办)|少|多|超(?:收|支|额|出|过|产)?|短(?:收|缺)|欠(?:收|缺)?|差|缺口|剩余?|余|节余|结余|尚[有余欠差]|未(?:拨付?|支付|执行|完成|使用|发放|兑付|支出)|增产|减产)(?:了|的|资金|金额)*(?:为)?$/;
const FIRST = /(?:预算|计划|目标|任务|核定|下达|安排|应[\u4e00-\u9fff]{1,4}|收到|到位|总额|总数)[\u4e00-\u9fff]{0,6}$/;

/** 「计划新增300个，实际新增285个，少15个」, 「收到326.50万元，已拨付318.90万元，尚有7.60万元」. */
export const gapSaid: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '多几个、少几个、剩多少，等于前面两个数之差',
  relationsIn: (figures) =>
    figures.flatMap((gap, at): readonly Relation[] => {
      const { number } = gap;
      if ((number.kind !== 'money' && number.kind !== 'count') || !GAP.test(gap.words) || number.value.isZero())
        return [];
      const before = figures
        .slice(0, at)
        .filter(
          (one) =>
            one.sentence === gap.sentence &&
            one.segment === gap.segment &&
            one.depth === gap.depth &&
            sameKind(one.number, number) &&
            one.number.step.lte(number.step.times(10)) &&
            (one.role === 'amount' || one.role === 'base'),
        );
      const pairs = before.flatMap((one, index) => before.slice(index + 1).map((other) => [one, other] as const));
      const holding = pairs.find(([one, other]) => off(one, other, gap).isZero());
      if (holding) return [{ figures: [gap, ...holding] }];
      const [one, other, more] = before;
      // Of more than two nobody knows which are meant; and the first must be what the second is measured by.
      if (!one || !other || more || !FIRST.test(one.words) || /其中/.test(other.words)) return [];
      if (one.sentence.between(one.number, other.number).includes('、') || !goesOn(one.words, other.words)) return [];
      return [broken(one, other, gap)];
    }),
};

/** 「东村计划…，西村完成…」 are of two: the second names nothing, or what the first names. */
function goesOn(one: string, other: string): boolean {
  if (/^(?:其中)?(?:实际|已|全年|累计|共|目前|年末|完成|支出|执行|支付|拨付|建成|入库)/.test(other)) return true;
  return Array.from(other).some((sign, at) => at > 0 && one.includes(`${other[at - 1] ?? ''}${sign}`));
}

function off({ number: one }: Figure, { number: other }: Figure, { number: gap }: Figure): Decimal {
  const missing = one.value.minus(other.value).abs().minus(gap.value);
  const slack = gap.kind === 'money' ? one.step.plus(other.step).plus(gap.step).div(2) : ZERO;
  return missing.abs().lte(slack) ? ZERO : missing;
}

function broken(one: Figure, other: Figure, gap: Figure): Relation {
  const up = other.number.value.gte(one.number.value);
  const by = up ? gap.number.value : gap.number.value.negated();
  const mended = ({ at, number }: Figure, value: Decimal): Suspect => ({
    at,
    says: number.text,
    should: value.isNegative() ? '' : inDressOf(number.text, value),
  });
  return {
    figures: [one, other, gap],
    doubt: {
      ...mended(gap, one.number.value.minus(other.number.value).abs()),
      why: up ? `${other.number.text} － ${one.number.text}` : `${one.number.text} － ${other.number.text}`,
      suspects: [mended(one, other.number.value.minus(by)), mended(other, one.number.value.plus(by))],
    },
  };
}
