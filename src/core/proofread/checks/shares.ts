import { type Decimal, ZERO, decimal, roundHalfUp } from '../../base/decimal';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, ReadReport } from '../proof';
import { inDressOf } from '../say';
import { sentencesIn } from '../sentences';

/** 「农林水支出149.83万元，占比11.82%」 in a list behind its whole. */
interface ShareList {
  readonly paragraph: number;
  readonly items: readonly { readonly amount: TextNumber; readonly share: TextNumber }[];
}

const HUNDREDTH = decimal('0.0001');

export const shareWrong: Proof = {
  code: 'shareWrong',
  level: 'error',
  law: '占比等于这一项除以总数；为凑成 100% 调整 0.01 的除外',
  find: (report) =>
    shareLists(report).flatMap(({ paragraph, items }) => {
      const whole = items.reduce((sum, { amount }) => sum.plus(amount.value), ZERO);
      if (whole.isZero() || items.length < 2) return [];
      const hundred = isHundred(items.map(({ share }) => share.value));
      return items.flatMap(({ amount, share }): Doubt[] => {
        const exact = amount.value.div(whole);
        const slack = share.step
          .div(2)
          .plus(hundred ? HUNDREDTH : ZERO)
          .plus(amount.step.div(whole));
        if (share.value.minus(exact).abs().lte(slack) || !nearlyWhole(items)) return [];
        return [
          {
            at: { paragraph, span: share.span },
            says: share.text,
            should: inDressOf(share.text, roundHalfUp(exact, 4)),
            why: `${amount.text} ÷ 各项合计 ${whole.toString()}万元`,
          },
        ];
      });
    }),
};

export const sharesDiffer: Proof = {
  code: 'sharesDiffer',
  level: 'notice',
  law: '一串占比加起来是 100%',
  find: (report) =>
    shareLists(report).flatMap(({ paragraph, items }): Doubt[] => {
      const sum = items.reduce((total, { share }) => total.plus(share.value), ZERO);
      const last = items.at(-1);
      const slack = HUNDREDTH.div(2).times(items.length);
      if (!last || items.length < 3 || sum.minus(1).abs().lte(slack) || !nearlyWhole(items)) return [];
      return [
        {
          at: { paragraph, span: [items[0]?.share.span[0] ?? 0, last.share.span[1]] },
          says: `${sum.times(100).toString()}%`,
          should: '100%',
          why: '各项占比之和',
        },
      ];
    }),
};

/** A list that is the whole, told by its shares themselves: a list of the three largest is not. */
function nearlyWhole(items: ShareList['items']): boolean {
  const sum = items.reduce((total, { share }) => total.plus(share.value), ZERO);
  return sum.minus(1).abs().lt('0.2');
}

function isHundred(shares: readonly Decimal[]): boolean {
  return shares.reduce((sum, share) => sum.plus(share), ZERO).equals(1);
}

function shareLists(report: ReadReport): readonly ShareList[] {
  return report.text.paragraphs.flatMap(({ text }, paragraph) => {
    const numbers = report.paragraphs[paragraph]?.numbers ?? [];
    return sentencesIn(text).flatMap(([from, to]): ShareList[] => {
      const inside = numbers.filter(({ span }) => span[0] >= from && span[1] <= to);
      const items = inside.flatMap((share, index) => {
        const amount = inside[index - 1];
        const between = amount ? text.slice(amount.span[1], share.span[0]) : '';
        return share.kind === 'rate' &&
          amount?.kind === 'money' &&
          /^[，,（(]?占(?:比|总[\u4e00-\u9fff]{0,6}|[\u4e00-\u9fff]{0,10})的?(?:为|约)?$/.test(between)
          ? [{ amount, share }]
          : [];
      });
      return items.length > 0 ? [{ paragraph, items }] : [];
    });
  });
}
