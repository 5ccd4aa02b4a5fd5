import { type Decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const FIRST =
  /^(?:所)?(?:占比?分别(?:为|是|达)?|分别占(?:比)?(?:为)?(?:(?:全年|本年|年度|实际|合计|总|决算)*(?:支出|收入|预算|采购|投资|资金)?(?:总?额|合计|总数)?的)?)$/;

/** 「支出1437.16万元，其中基本支出1082.58万元、项目支出354.58万元，分别占75.33%和24.67%」: one share for each, in turn. */
export const respectiveShares: FigureLaw = {
  code: 'shareWrong',
  level: 'error',
  law: '“分别占”的各个百分比，依次等于前面各数除以总数',
  relationsIn: (figures) =>
    figures.flatMap((first, at): readonly Relation[] => {
      if (first.role !== 'rate' || !FIRST.test(first.words)) return [];
      const rest = figures.slice(at + 1);
      const end = rest.findIndex(
        ({ role, words, sentence }) => role !== 'rate' || sentence !== first.sentence || !/^(?:和|及|与)?$/.test(words),
      );
      const shares = [first, ...(end < 0 ? rest : rest.slice(0, end))];
      const parts = figures.slice(Math.max(0, at - shares.length), at);
      const [part] = parts;
      const alike = parts.every(
        (one) => one.role === 'amount' && one.sentence === first.sentence && part && sameKind(one.number, part.number),
      );
      if (!part || shares.length < 2 || parts.length < shares.length || !alike) return [];
      const before = figures.slice(0, at - shares.length).filter((one) => sameKind(one.number, part.number));
      return judge(parts, shares, before);
    }),
};

function judge(parts: readonly Figure[], shares: readonly Figure[], before: readonly Figure[]): readonly Relation[] {
  const sum = sumOf(parts.map(({ number }) => number.value));
  const hundred = sumOf(shares.map(({ number }) => number.value))
    .minus(1)
    .abs()
    .lt('0.3');
  const said = before.map(({ number }) => number.value).filter((one) => one.gte(sum));
  // Of what nobody says here they are not of their sum, unless they make about a hundred.
  const wholes = said.length > 0 || hundred ? [...said, sum] : [];
  const right = (whole: Decimal): number => parts.filter((part, at) => isShare(part, shares[at], whole)).length;
  const best = wholes.reduce<Decimal | undefined>(
    (most, one) => (!most || right(one) >= right(most) ? one : most),
    undefined,
  );
  // What they add up to is what they are of; else most of them say of what.
  const whole = wholes.slice(0, -1).find((one) => one.equals(sum)) ?? best;
  if (!whole || (!whole.equals(sum) && right(whole) * 2 <= parts.length)) return [];
  return parts.flatMap((part, at): readonly Relation[] => {
    const share = shares[at];
    if (!share) return [];
    const figures = [share, part];
    if (isShare(part, share, whole)) return [{ figures }];
    return [
      {
        figures,
        doubt: {
          at: share.at,
          says: share.number.text,
          should: inDressOf(share.number.text, roundHalfUp(part.number.value.div(whole), 6)),
          why: `${part.number.text} ÷ 合计 ${whole.toString()}`,
          suspects: [suspectFitting(part.at, part.number, (value) => isShare(part, share, whole, value))],
        },
      },
    ];
  });
}

/** The last digit of one share may be lifted, so that all make a hundred. */
function isShare({ number }: Figure, share: Figure | undefined, whole: Decimal, value = number.value): boolean {
  if (!share || whole.isZero()) return false;
  const slack = share.number.step.times('1.5').plus(number.step.div(whole.abs()));
  return value.div(whole).minus(share.number.value).abs().lte(slack);
}
