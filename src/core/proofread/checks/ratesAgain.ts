import type { Mention } from '../mention';
import { placeOf } from '../mentions';
import type { Doubt, Proof } from '../proof';
import { isSlip } from '../slips';

/** 「预算调整率42.30%」, and later 「调整率达24.30%」: a slip of the rate that is called so elsewhere. */
export const ratesAgain: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '同一个比率再说一次时，写得一样',
  find(report) {
    const rates = report.mentions.filter(
      ({ kind, at, of }) => kind === 'rate' && at.table === undefined && isName(of.item),
    );
    return rates.flatMap((rate, index): readonly Doubt[] => {
      const before = rates.slice(0, index).filter((one) => alike(one, rate));
      const [first] = before;
      const values = new Set(before.map(({ value }) => value.toString()));
      if (!first || values.size > 1 || first.value.equals(rate.value) || !isSlip(rate.text, first.text)) return [];
      return [
        {
          at: rate.at,
          says: rate.text,
          should: first.text,
          why: placeOf(first, report),
          suspects: [{ at: first.at, says: first.text, should: rate.text }],
        },
      ];
    });
  },
};

/** Every project has an 执行率 and a 完成率 of its own. */
function isName(item: string | undefined): boolean {
  return (
    item !== undefined &&
    /..率$/.test(item) &&
    !/(?:执行|完成|支付|支出|及时|合格|达标|增长|下降|得分|满意)率$/.test(item)
  );
}

function alike(one: Mention, other: Mention): boolean {
  const [left = '', right = ''] = [one.of.item, other.of.item];
  return (
    one.of.year === other.of.year &&
    one.at.paragraph !== other.at.paragraph &&
    (left.endsWith(right) || right.endsWith(left))
  );
}
