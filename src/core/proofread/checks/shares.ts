import { type Decimal, ZERO, decimal, roundHalfUp } from '../../base/decimal';
import type { Mention } from '../mention';
import type { TextNumber } from '../numbersIn';
import { readLabel } from '../readLabel';
import type { Doubt, Proof, ReadReport } from '../proof';
import { inDressOf } from '../mentions';
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
        if (share.value.minus(exact).abs().lte(slack) || !isWhole(items, whole)) return [];
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

/** 「授予中小企业合同金额36.40万元，占政府采购支出总额的100.00%」: of an amount that the paragraph names. */
export const shareOfNamed: Proof = {
  code: 'shareWrong',
  level: 'error',
  law: '占某个总数的百分比等于两个数之比',
  find: (report) =>
    report.paragraphs.flatMap(({ mentions, numbers }, paragraph) => {
      const text = report.text.paragraphs[paragraph];
      if (!text || text.table !== undefined) return [];
      return numbers.flatMap((share, index): Doubt[] => {
        const amount = numbers[index - 1];
        const base =
          amount && /^[，,]?占([\u4e00-\u9fff“”]{3,14})的$/.exec(text.text.slice(amount.span[1], share.span[0]))?.[1];
        if (share.kind !== 'rate' || amount?.kind !== 'money' || base === undefined) return [];
        const { item, known } = readLabel(base, report.context);
        const own = mentions.find(({ at }) => at.span[0] === amount.span[0]);
        const wholes = mentions.filter(
          ({ of, kind, at }) => kind === 'money' && of.item === item && at.span[0] < amount.span[0],
        );
        const sameStage = wholes.filter(({ of }) => of.stage === own?.of.stage);
        const fits = ({ value, step }: Mention): boolean =>
          !value.isZero() &&
          share.value
            .minus(amount.value.div(value))
            .abs()
            .lte(share.step.plus(amount.step.plus(step).div(value)).plus(HUNDREDTH.times(2)).div(2));
        // Budget, adjusted budget and what was spent go by one name: any of them may be meant.
        const [whole, ...others] = sameStage.length > 0 ? sameStage : wholes;
        if (!known || !whole || whole.value.isZero() || others.length > 0 || wholes.some(fits)) return [];
        const exact = amount.value.div(whole.value);
        return [
          {
            at: { paragraph, span: share.span },
            says: share.text,
            should: inDressOf(share.text, roundHalfUp(exact, 4)),
            why: `${amount.text} ÷ ${whole.text}`,
            suspects: [
              { at: { paragraph, span: amount.span }, says: amount.text, should: '' },
              { at: whole.at, says: whole.text, should: '' },
            ],
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

/** Also where one share alone is far off: all the others are those of their amounts. */
function isWhole(items: ShareList['items'], whole: Decimal): boolean {
  const right = items.filter(({ amount, share }) =>
    share.value
      .minus(amount.value.div(whole))
      .abs()
      .lte(share.step.plus(amount.step.div(whole))),
  );
  return nearlyWhole(items) || (items.length > 1 && right.length === items.length - 1);
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
