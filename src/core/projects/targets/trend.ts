/** What a figure says of a change: how much more, or how much less. */
export type Trend = 'more' | 'less';

const SINCE = '(?:同比|[比较](?:上一?年度?|去年|上年同期|去年同期))?';
const TRENDS: readonly (readonly [Trend, RegExp])[] = [
  ['more', new RegExp(`^${SINCE}(?:增长|增加|提高|提升|上升|上涨)`)],
  ['less', new RegExp(`^${SINCE}(?:下降|降低|减少|压减|缩减|下调)`)],
];
const NAMED: Readonly<Record<Trend, RegExp>> = {
  more: /增长|增加|提高|提升|上升|增幅|增收/,
  less: /下降|降低|减少|压减|缩减|降幅/,
};

/** 「增长不低于」 → more, and 「不低于」. */
export function trendIn(before: string): { readonly trend: Trend | undefined; readonly rest: string } {
  for (const [trend, words] of TRENDS) if (words.test(before)) return { trend, rest: before.replace(words, '') };
  return { trend: undefined, rest: before };
}

/** What the 三级指标 itself says: 「村集体收入增长率」. */
export function trendOf(name: string): Trend | undefined {
  const said = (['more', 'less'] as const).filter((trend) => NAMED[trend].test(name));
  return said.length === 1 ? said[0] : undefined;
}
