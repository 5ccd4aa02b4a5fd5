import { type Decimal, decimal } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';
import { quarterRates } from '../quarterRates';

/** 「二季度末低于序时进度1.40个百分点」 */
const PACE =
  /(?<when>[一二三四](?:季度)?|上半年|前三季度|\d{1,2}月)[末底]?(?:支出|执行)?(?:进度)?(?<way>高于|低于|快于|慢于|超过|落后(?:于)?|超)序时进度(?<gap>\d+(?:\.\d+)?)(?:个)?百分点/dg;
const PASSED: Readonly<Record<string, number>> = { 一: 25, 二: 50, 三: 75, 四: 100, 上半年: 50, 前三季度: 75 };

/** A quarter of a year is a quarter of its money: 48.60% at the end of June is 1.40 points behind. */
export const paceSaid: Proof = {
  code: 'directionWrong',
  level: 'error',
  law: '高于、低于序时进度几个百分点，等于支出进度减去已过的时间',
  find: ({ paragraphs }) =>
    paragraphs.flatMap((one) => (one.inTable || !one.even.includes('序时') ? [] : brokenIn(one))),
};

function passed(when: string): Decimal | undefined {
  const month = /^(\d{1,2})月/.exec(when)?.[1];
  if (month !== undefined) return decimal(month).div(12).times(100);
  const share = PASSED[when.replace(/季度$/, '')] ?? PASSED[when];
  return share === undefined ? undefined : decimal(share);
}

function brokenIn(paragraph: ReadParagraph): readonly Doubt[] {
  const rates = quarterRates(paragraph);
  return [...paragraph.even.matchAll(PACE)].flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const when = groups['when'] ?? '';
    const own = rates.filter(({ name }) => name.startsWith(when.replace(/季度$/, '')));
    const [rate] = own;
    const share = passed(when);
    const [way, gap] = [groups['way'] ?? '', decimal(groups['gap'] ?? '0')];
    if (!rate || own.length > 1 || !share) return [];
    const off = rate.percent.minus(share);
    const place = (name: string) => ({ paragraph: paragraph.at, span: indices?.groups?.[name] ?? ([0, 0] as const) });
    const suspect = { at: { paragraph: paragraph.at, span: rate.span }, says: rate.text, should: '', explained: false };
    const why = `${rate.text}，序时进度 ${share.toDecimalPlaces(2).toString()}%`;
    const behind = /低|慢|落后/.test(way);
    const slack = decimal('0.006').plus(share.isInteger() ? '0' : '0.05');
    if (off.abs().minus(gap).abs().gt(slack))
      return [
        {
          at: place('gap'),
          says: groups['gap'] ?? '',
          should: inDressOf(groups['gap'] ?? '', off.abs()),
          why,
          suspects: [suspect],
        },
      ];
    if (behind === off.isNegative() || off.isZero()) return [];
    return [{ at: place('way'), says: way, should: off.isNegative() ? '低于' : '高于', why, suspects: [suspect] }];
  });
}
