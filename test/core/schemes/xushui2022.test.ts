import type { Bands } from '../../../src/core/rules/patterns/bands';
import type { Linear } from '../../../src/core/rules/patterns/linear';
import type { PassFail } from '../../../src/core/rules/patterns/passFail';
import type { Ratio } from '../../../src/core/rules/patterns/ratio';
import type { StepDeduction } from '../../../src/core/rules/patterns/stepDeduction';
import type { Rule } from '../../../src/core/rules/rule';
import { shownRule } from '../../../src/core/rules/shownRule';
import { decimal, ZERO } from '../../../src/core/base/decimal';
import { factCatalogue, factDefinition } from '../../../src/core/facts/catalogue';
import { rateCatalogue, rateDefinition } from '../../../src/core/facts/rates';
import { markValue } from '../../../src/core/rules/mark';
import { schemeIndicators } from '../../../src/core/schemes/schemeIndicators';
import { totalMark } from '../../../src/core/schemes/totalMark';
import { defaultScheme } from '../../../src/core/schemes/allSchemes';

const xushui2022 = defaultScheme();

const placed = schemeIndicators(xushui2022);
const byPath = new Map(placed.map(({ path, indicator }) => [path, indicator]));

/** 分值, what the rule is applied to, and the rule in short: as the original scheme has them, in its order. */
const expected: readonly (readonly [path: string, fullMark: string, measure: string, rule: string])[] = [
  ['投入/目标设定/绩效目标合理性', '3', '3 points', '0.75 each'],
  ['投入/目标设定/绩效指标明确性', '3', '4 points', '0.75 each'],
  ['投入/预算配置/在职人员控制率', '2', 'staffControl', 'pass up to 1'],
  ['投入/预算配置/“三公经费”变动率', '2', 'threePublicChange', '0.1 per 0.001 above 1'],
  ['投入/预算配置/重点支出安排率', '2', 'keySpending', '0.8: 0 … 0.9: 2'],
  ['过程/预算执行/预算完成率', '4', 'completionRate', '0.8: 0 … 0.9: 4'],
  ['过程/预算执行/预算调整率', '4', 'adjustedOverInitial', '0.8: 0 … 0.9: 4'],
  ['过程/预算执行/支付进度率', '4', 'paymentProgress', 'pass from 1'],
  ['过程/预算执行/结转结余率', '4', 'carryoverRate', '0.05: 4 … 0.15: 0'],
  ['过程/预算执行/结转结余变动率', '4', 'carryoverChange', '0.05: 4 … 0.15: 0'],
  ['过程/预算执行/公用经费控制率', '4', 'operatingControl', '0.1 per 0.001 above 1'],
  ['过程/预算执行/“三公经费”控制率', '4', 'threePublicControl', '0.1 per 0.001 above 1'],
  ['过程/预算执行/政府采购执行率', '4', 'procurementExecution', 'value × full, at most 4'],
  ['过程/预算管理/管理制度健全性', '4', '3 points', '2 each'],
  ['过程/预算管理/资金使用合规性', '4', '5 points', '0.67 each'],
  ['过程/预算管理/预决算信息公开性', '4', '2 points', '2 each'],
  ['过程/预算管理/基础信息完善性', '4', '3 points', '1 each'],
  ['过程/资产管理/管理制度健全性', '3', '3 points', '1.5 each'],
  ['过程/资产管理/资产管理安全性', '3', '5 points', '0.75 each'],
  ['过程/资产管理/固定资产利用率', '4', 'assetUse', '0.8: 0 … 0.9: 4'],
  ['产出/职责履行/实际完成率', '5', 'workCompletion', '0.8: 0 … 0.9: 5'],
  ['产出/职责履行/完成及时率', '5', 'timeliness', '0.8: 0 … 0.9: 5'],
  ['产出/职责履行/质量达标率', '5', 'quality', '0.8: 0 … 0.9: 5'],
  ['产出/职责履行/重点工作办结率', '5', 'keyWorkRate', '0.8: 0 … 0.9: 5'],
  ['效果/履职效益/社会效益', '6', 'a choice', '显著效益 6, 一般效益 3, 无明显效益 0'],
  ['效果/履职效益/社会公众或服务对象满意度', '4', 'satisfaction: 优 90, 良 80, 中 60, 差', '优 4, 良 2, 中 1, 差 0'],
];

function measureInShort(path: string): string {
  const measure = byPath.get(path)?.measure;
  switch (measure?.kind) {
    case 'rate':
      return measure.rate;
    case 'checklist':
      return `${String(measure.points.length)} points`;
    case 'level':
      return measure.from
        ? `${measure.from.fact}: ${measure.from.cutoffs.map(({ level, from }) => (from === undefined ? level : `${level} ${from}`)).join(', ')}`
        : 'a choice';
    default:
      return 'unexpected';
  }
}

function ruleInShort(path: string): string {
  const indicator = byPath.get(path);
  if (!indicator) return 'missing';
  const rule = shownRule(indicator.rule) as Rule | Bands | Linear | PassFail | Ratio | StepDeduction;
  const full = decimal(indicator.fullMark);
  switch (rule.kind) {
    case 'linear':
      return [rule.from, rule.to].map(({ at, mark }) => `${at}: ${markValue(mark, full).toString()}`).join(' … ');
    case 'passFail': {
      const { from, to } = rule.passes;
      return from ? `pass from ${from.at}` : `pass up to ${to?.at ?? '?'}`;
    }
    case 'stepDeduction':
      return `${markValue(rule.deduction, full).toString()} per ${rule.step} ${rule.side} ${rule.threshold}`;
    case 'ratio':
      return `value × full, at most ${markValue(rule.cap, full).toString()}`;
    case 'checklist':
      return rule.marks.kind === 'perUnmet'
        ? `${markValue(rule.marks.deduction, full).toDecimalPlaces(2).toString()} each`
        : 'own marks';
    case 'levelChoice':
      return rule.levels.map(({ name, mark }) => `${name} ${markValue(mark, full).toString()}`).join(', ');
    default:
      return 'unexpected';
  }
}

describe('徐水 2022 部门整体支出', () => {
  it('按原顺序共 26 个三级指标，两个管理制度健全性路径不同', () => {
    expect(placed.map(({ path }) => path)).toEqual(expected.map(([path]) => path));
  });

  it.each(expected)('%s', (path, fullMark, measure, rule) => {
    expect([byPath.get(path)?.fullMark, measureInShort(path), ruleInShort(path)]).toEqual([fullMark, measure, rule]);
  });

  it('分值逐级相加', () => {
    const dimensions = xushui2022.dimensions.map(({ name, subDimensions }) => [
      name,
      totalMark(subDimensions.flatMap(({ indicators }) => indicators)).toNumber(),
    ]);
    const subDimensions = xushui2022.dimensions.flatMap((dimension) =>
      dimension.subDimensions.map(({ name, indicators }) => [name, totalMark(indicators).toNumber()]),
    );
    expect(dimensions).toEqual([
      ['投入', 12],
      ['过程', 58],
      ['产出', 20],
      ['效果', 10],
    ]);
    expect(subDimensions).toEqual([
      ['目标设定', 6],
      ['预算配置', 6],
      ['预算执行', 32],
      ['预算管理', 16],
      ['资产管理', 10],
      ['职责履行', 20],
      ['履职效益', 10],
    ]);
    expect(placed.reduce((sum, { indicator }) => sum.plus(indicator.fullMark), ZERO).toNumber()).toBe(100);
  });

  it('用到的比率和数据项都在目录里', () => {
    const rates: readonly string[] = rateCatalogue.map(({ id }) => id);
    const facts: readonly string[] = factCatalogue.map(({ id }) => id);
    for (const { indicator } of placed) {
      const { measure } = indicator;
      if (measure.kind === 'rate') expect(rates).toContain(measure.rate);
      if (measure.kind === 'level' && measure.from) expect(facts).toContain(measure.from.fact);
    }
  });

  it('指标说明写出指标名和公式里的每个数据项，评价标准写明所评的指标', () => {
    for (const { indicator } of placed) {
      if (indicator.measure.kind !== 'rate') continue;
      const { numerator, denominator } = rateDefinition(indicator.measure.rate);
      const sums = [numerator[0], denominator[0]];
      for (const fact of sums.flatMap((sum) => [...(sum?.plus ?? []), ...(sum?.minus ?? [])])) {
        expect(indicator.method).toContain(factDefinition(fact).name);
      }
      expect(indicator.method.startsWith(`${indicator.name}=`)).toBe(true);
      expect(indicator.criterion).toContain(indicator.name);
    }
  });

  it('要点是陈述句，逐条列在指标说明里', () => {
    for (const { indicator } of placed) {
      if (indicator.measure.kind !== 'checklist') continue;
      for (const point of indicator.measure.points) {
        expect(point).not.toMatch(/是否|有无|[？?。；;]/);
        expect(indicator.method).toContain(point);
      }
    }
  });
});
