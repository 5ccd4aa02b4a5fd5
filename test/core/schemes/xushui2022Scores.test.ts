import { decimal, ZERO } from '../../../src/core/base/decimal';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { defaultScheme } from '../../../src/core/schemes/allSchemes';

const xushui2022 = defaultScheme();

const value = (rate: string): RuleInput => ({ value: decimal(rate) });
const level = (name: string): RuleInput => ({ level: name });
/** All 要点 met but the given number. */
const unmet = (count: number, points: number): RuleInput => ({
  items: Array.from({ length: points }, (_, index): ItemAnswer => (index < count ? 'unmet' : 'met')),
});

/** A published self-evaluation under this scheme: every score as its narrative gives it, 91.28 in all. */
const published: readonly (readonly [path: string, input: RuleInput, score: string])[] = [
  ['投入/目标设定/绩效目标合理性', unmet(0, 3), '3'],
  ['投入/目标设定/绩效指标明确性', unmet(0, 4), '3'],
  ['投入/预算配置/在职人员控制率', value('1.16'), '0'],
  ['投入/预算配置/“三公经费”变动率', value('-0.3291'), '2'],
  ['投入/预算配置/重点支出安排率', value('1'), '2'],
  ['过程/预算执行/预算完成率', value('0.9172'), '4'],
  ['过程/预算执行/预算调整率', value('0.9172'), '4'],
  ['过程/预算执行/支付进度率', value('1.484'), '4'],
  ['过程/预算执行/结转结余率', value('0'), '4'],
  ['过程/预算执行/结转结余变动率', value('0'), '4'],
  ['过程/预算执行/公用经费控制率', value('1.0072'), '3.28'],
  ['过程/预算执行/“三公经费”控制率', value('0.8977'), '4'],
  ['过程/预算执行/政府采购执行率', { value: 'overBudget' }, '0'],
  ['过程/预算管理/管理制度健全性', unmet(0, 3), '4'],
  ['过程/预算管理/资金使用合规性', unmet(0, 5), '4'],
  ['过程/预算管理/预决算信息公开性', unmet(1, 2), '2'],
  ['过程/预算管理/基础信息完善性', unmet(0, 3), '4'],
  ['过程/资产管理/管理制度健全性', unmet(0, 3), '3'],
  ['过程/资产管理/资产管理安全性', unmet(0, 5), '3'],
  ['过程/资产管理/固定资产利用率', value('1'), '4'],
  ['产出/职责履行/实际完成率', value('1'), '5'],
  ['产出/职责履行/完成及时率', value('1'), '5'],
  ['产出/职责履行/质量达标率', value('1'), '5'],
  ['产出/职责履行/重点工作办结率', value('1'), '5'],
  ['效果/履职效益/社会效益', level('显著效益'), '6'],
  ['效果/履职效益/社会公众或服务对象满意度', level('优'), '4'],
];

/** At and beside the thresholds. */
const edges: readonly (readonly [path: string, input: RuleInput, score: string])[] = [
  ['投入/目标设定/绩效目标合理性', unmet(3, 3), '0.75'],
  ['投入/预算配置/在职人员控制率', value('1'), '2'],
  ['投入/预算配置/“三公经费”变动率', value('1.01'), '1'],
  ['投入/预算配置/重点支出安排率', value('0.8'), '0'],
  ['投入/预算配置/重点支出安排率', value('0.855'), '1.1'],
  ['投入/预算配置/重点支出安排率', value('0.9'), '2'],
  ['过程/预算执行/支付进度率', value('0.8'), '0'],
  ['过程/预算执行/结转结余率', value('0.05'), '4'],
  ['过程/预算执行/结转结余率', value('0.1'), '2'],
  ['过程/预算执行/结转结余率', value('0.15'), '0'],
  ['过程/预算执行/结转结余变动率', value('-0.5'), '4'],
  ['过程/预算执行/结转结余变动率', value('0.12'), '1.2'],
  ['过程/预算执行/“三公经费”控制率', value('1'), '4'],
  ['过程/预算执行/“三公经费”控制率', value('1.05'), '0'],
  ['过程/预算执行/政府采购执行率', value('0.9'), '3.6'],
  ['过程/预算执行/政府采购执行率', value('1.2'), '4'],
  ['过程/预算管理/管理制度健全性', unmet(3, 3), '0'],
  ['过程/预算管理/资金使用合规性', unmet(3, 5), '2'],
  ['过程/预算管理/资金使用合规性', unmet(5, 5), '0.67'],
  ['过程/资产管理/资产管理安全性', unmet(5, 5), '0'],
  ['效果/履职效益/社会效益', level('一般效益'), '3'],
  ['效果/履职效益/社会公众或服务对象满意度', level('中'), '1'],
];

const byPath = new Map(schemeIndicators(xushui2022).map(({ path, indicator }) => [path, indicator]));

function scoreOf(path: string, input: RuleInput): string {
  const indicator = byPath.get(path);
  if (!indicator) throw new Error(`No indicator ${path}`);
  const outcome = scoreRule(indicator.rule, decimal(indicator.fullMark), input);
  return outcome.kind === 'scored' ? outcome.score.toString() : outcome.kind;
}

describe('徐水 2022：得分', () => {
  it.each(published)('公开报告的得分：%s', (path, input, score) => {
    expect(scoreOf(path, input)).toBe(score);
  });

  it('公开报告合计 91.28 分', () => {
    expect(
      published
        .map(([path, input]) => scoreOf(path, input))
        .reduce((sum, score) => sum.plus(score), ZERO)
        .toString(),
    ).toBe('91.28');
    expect(published.map(([path]) => path)).toEqual([...byPath.keys()]);
  });

  it.each(edges)('界限上下：%s %j', (path, input, score) => {
    expect(scoreOf(path, input)).toBe(score);
  });
});
