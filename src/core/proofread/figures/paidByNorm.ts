import { type Decimal, ZERO } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import { normOf } from './norm';
import type { FigureLaw, Relation } from './relation';
import { timesOf } from './timesPaid';

/** What it comes to: whatever is done with it, but nothing that was planned, is compared or is one of several. */
const ALL =
  /(?:支出|支付|发放|兑付|拨付|兑现|投入|补助|缴纳|列支|使用|花费|资金|金额|费用?|租金|款|全年|年度|共|合计|共计|总计|计|=)(?:资金|金额|费用|经费|补助|补贴|工资)?(?:为|约|达|是)?$/;
const OTHER = /预算|上年|去年|[比较]|其中|另|含|目标|计划|结余|增|减|公用经费|人员经费|基本支出|项目支出/;

/** 「村干部32人，每人每月2300元，全年发放88.32万元」, 「3000元/月」: how much for each, how many, how often. */
export const paidByNorm: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '标准乘以数量、乘以月数（季度、年）等于金额',
  relationsIn: (figures) =>
    figures.flatMap((each): readonly Relation[] => {
      const norm = normOf(each);
      if (!norm) return [];
      const near = figures.filter(
        (one) => one !== each && (one.sentence === each.sentence || isJustBefore(one, each, figures)),
      );
      const counts = near.filter((one) => countedAs(one, norm.unit));
      const amounts = near.filter(({ number, role }) => number.kind === 'money' && role === 'amount');
      const { said, counted, possible } = timesOf(each, norm.period);
      for (const count of counts)
        for (const amount of amounts)
          if (possible.some((times) => isProduct(each, count.number.value, times, amount)))
            return [{ figures: [each, count, amount] }];
      const own = counts.filter(({ segment }) => segment === each.segment);
      const behind = amounts.filter(
        (one) =>
          one.segment === each.segment &&
          one.at.span[0] > each.at.span[0] &&
          ALL.test(one.words) &&
          !OTHER.test(one.words),
      );
      const [count, second] = own.length > 0 ? own : counts;
      const [amount] = behind;
      // One count, one sum, and the words say how often: else anything may be meant.
      if (!count || second || !amount || said === undefined || parts(each, amount, figures)) return [];
      const told = broken(each, count, said, amount);
      const slips = [told.doubt, ...(told.doubt?.suspects ?? [])].some(
        (one) => one && one.should !== '' && isSlip(one.says, one.should),
      );
      // Over a whole year people come and go: then a slip of hand has to tell.
      return counted || slips ? [told] : [];
    }),
};

/** The sentence before may say who they are. */
function isJustBefore(one: Figure, each: Figure, figures: readonly Figure[]): boolean {
  const before = figures[figures.findIndex(({ sentence }) => sentence === each.sentence) - 1];
  return before !== undefined && one.sentence === before.sentence && one.at.span[0] < each.at.span[0];
}

const SAME: Readonly<Record<string, RegExp>> = { 人: /^[人名个位]$/, 名: /^[人名个位]$/, 村: /^[个村]$/, 岗: /^个$/ };
/** 「公益性岗位18个，每人每月…」: a post is one of them. */
const HELD_BY_ONE = /岗位?(?:共|有|为)?$/;

function countedAs({ number, role, noun, words }: Figure, unit: string | undefined): boolean {
  if (number.kind !== 'count' || role !== 'amount' || /月$|^月|^季度|^年/.test(`${number.unit}${noun}`.slice(0, 2)))
    return false;
  if (number.unit === '个' && /^(?:月|季度|工作日)/.test(noun)) return false;
  if (unit === undefined) return /^[人名个位辆台套间处亩户]$/.test(number.unit);
  if (
    number.unit === '个' &&
    (noun.startsWith(unit) || (unit === '人' && (HELD_BY_ONE.test(words) || noun.startsWith('岗'))))
  )
    return true;
  return (SAME[unit] ?? new RegExp(`^${unit}$`)).test(number.unit) || (number.unit === '个' && words.endsWith(unit));
}

/** Another norm, or another count, between them takes part in what it comes to. */
function parts(each: Figure, amount: Figure, figures: readonly Figure[]): boolean {
  const between = figures.slice(figures.indexOf(each) + 1, figures.indexOf(amount));
  return between.some((one) => normOf(one) !== undefined || (one.number.kind === 'money' && one.role === 'amount'));
}

function isProduct(each: Figure, count: Decimal, times: Decimal, { number: amount }: Figure): boolean {
  const many = count.times(times);
  const rounded = each.number.text.includes('.') ? each.number.step.div(2).times(many) : ZERO;
  return each.number.value.times(many).minus(amount.value).abs().lte(amount.step.div(2).plus(rounded));
}

function broken(each: Figure, count: Figure, times: Decimal, amount: Figure): Relation {
  const many = count.number.value.times(times);
  const often = times.equals(1) ? '' : ` × ${times.toString()}`;
  return {
    figures: [each, count, amount],
    doubt: {
      at: amount.at,
      says: amount.number.text,
      should: inDressOf(amount.number.text, each.number.value.times(many)),
      why: `${each.number.text} × ${count.number.text}${often}`,
      suspects: [
        suspectFitting(count.at, count.number, (value) => isProduct(each, value, times, amount)),
        suspectFitting(each.at, each.number, (value) =>
          isProduct({ ...each, number: { ...each.number, value } }, count.number.value, times, amount),
        ),
      ],
    },
  };
}
