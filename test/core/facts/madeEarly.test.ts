import { findFacts } from '../../../src/core/facts/findFacts';
import type { TaughtMeaning } from '../../../src/core/tables/words/taughtWords';
import { say } from '../../../src/core/wording/say';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

const BOOK = (...foot: GridCell[]) => ({
  支出: [
    ['松坪镇2024年度部门预算执行情况表'],
    [null, null, '单位：万元'],
    ['项目', '年初预算数', '决算数'],
    ['支出合计', 1280, 1298.4],
    ['基本支出', 900, 901.2],
    ['项目支出', 380, 397.2],
    foot,
  ],
});
const found = (foot: readonly GridCell[], words = new Map<string, TaughtMeaning>()) =>
  findFacts(gridSnapshot(BOOK(...foot)), { year: undefined, typed: new Map(), ownSheets: new Set(), words });
const spent = (foot: readonly GridCell[]) => found(foot).facts.get('finalExpenditure')?.value?.toString();

describe('表边写着评分年度里的一天', () => {
  it('是哪一天填的、打的、签的，或者没有说是什么日子：决算不取，预算照取', () => {
    const days: readonly (readonly GridCell[])[] = [
      ['填报日期：2024年7月5日'],
      ['填报日期', '2024年7月5日'],
      ['打印日期：2024-07-05'],
      ['签字日期：2024.7.5'],
      ['鹭鹭日期：2024年7月5日'],
      ['2024年7月5日'],
      ['制表人', '2024年7月5日'],
      ['统计时间：2024年7月5日'],
    ];
    expect(days.filter((day) => spent(day) !== undefined)).toEqual([]);
    expect(days.filter((day) => found(day).facts.get('budgetExpenditure')?.value === undefined)).toEqual([
      ['鹭鹭日期：2024年7月5日'],
      ['统计时间：2024年7月5日'],
    ]);
  });

  it('是下达、合同、批复、启用的日子：和决算无关', () => {
    const days: readonly (readonly GridCell[])[] = [
      ['预算下达日期：2024年3月1日'],
      ['合同签订时间：2024年7月5日'],
      ['预算批复日期', '2024年2月1日'],
      ['系统启用日期：2024-07-05'],
      ['填报日期：2025年1月5日'],
      ['2024年12月31日'],
    ];
    expect(days.filter((day) => spent(day) !== '1298.4')).toEqual([]);
  });

  it('说出是哪句话、为什么，说过不影响就取', () => {
    const text = '填报日期:2024年7月5日';
    expect(
      found(['填报日期：2024年7月5日'])
        .findings.map((one) => say(one))
        .join(),
    ).toContain(`“${text}”（那一天这一年还没有过完）`);
    const taught = found(['填报日期：2024年7月5日'], new Map<string, TaughtMeaning>([[text, 'nothing']]));
    expect(taught.facts.get('finalExpenditure')?.value?.toString()).toBe('1298.4');
  });
});
