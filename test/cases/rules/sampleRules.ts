import { bands } from '../../../src/core/rules/patterns/bands';
import { linear } from '../../../src/core/rules/patterns/linear';
import { passFail } from '../../../src/core/rules/patterns/passFail';
import { ratio } from '../../../src/core/rules/patterns/ratio';
import { stepDeduction } from '../../../src/core/rules/patterns/stepDeduction';
import { type Expression, FULL, type Mark, NOTHING, type Rule, type ValueKind } from '../../../src/core/rules/rule';

export interface SampleRule {
  readonly title: string;
  readonly rule: Rule;
  readonly fullMark: string;
  readonly valueKind: ValueKind;
}

/** Rules of every kind as counties write them, with full marks that make half cents. */
export const sampleRules: readonly SampleRule[] = [
  rate('达到 90% 满分，80% 以下不得分，其间按比例', '4', linear({ from: { at: '0.9', mark: FULL }, to: { at: '0.8', mark: NOTHING } })),
  rate('同上，分值 1.5 分', '1.5', linear({ from: { at: '0.9', mark: FULL }, to: { at: '0.8', mark: NOTHING } })),
  rate('不超过 5% 满分，15% 以上不得分，其间按比例', '4.5', linear({ from: { at: '0.05', mark: FULL }, to: { at: '0.15', mark: NOTHING } })),
  rate('从 −10% 的 1 分到 20% 的满分', '5', linear({ from: { at: '-0.1', mark: { points: '1' } }, to: { at: '0.2', mark: FULL } })),
  rate('从六成的分到满分，端点相距 30 个百分点', '10', linear({ from: { at: '0.6', mark: share('6', '10') }, to: { at: '0.9', mark: FULL } })),
  rate('超过 100%，每 0.1 个百分点扣 0.1 分，按比例', '4', above('1', '0.001', { points: '0.1' }, 'proportional')),
  rate('超过 100%，每 0.1 个百分点扣 0.1 分，不足不扣', '4', above('1', '0.001', { points: '0.1' }, 'down')),
  rate('超过 100%，每 0.1 个百分点扣 0.1 分，不足也扣', '4', above('1', '0.001', { points: '0.1' }, 'up')),
  rate('超过 0，每个百分点扣 0.5 分，按比例', '3', above('0', '0.01', { points: '0.5' }, 'proportional')),
  rate('超过 −5%，每个百分点扣分值的十分之一', '2.5', above('-0.05', '0.01', share('1', '10'), 'proportional')),
  rate('低于 95%，每 5 个百分点扣 2 分，不足不扣', '8', stepDeduction({ threshold: '0.95', side: 'below', step: '0.05', deduction: { points: '2' }, partialStep: 'down', floor: { points: '1' } })),
  rate('低于 0.7%，每 0.3 个百分点扣 0.35 分，按比例', '3', stepDeduction({ threshold: '0.007', side: 'below', step: '0.003', deduction: { points: '0.35' }, partialStep: 'proportional', floor: NOTHING })),
  rate('偏离 100%，每 3 个百分点扣 1 分，不足也扣', '5', stepDeduction({ threshold: '1', side: 'either', step: '0.03', deduction: { points: '1' }, partialStep: 'up', floor: share('1', '5') })),
  rate('偏离 100%，每个百分点扣 0.25 分，按比例', '6.25', stepDeduction({ threshold: '1', side: 'either', step: '0.01', deduction: { points: '0.25' }, partialStep: 'proportional', floor: NOTHING })),
  rate('五档', '5', bands([
      { interval: { from: edge('0.9') }, mark: { points: '5' } },
      { interval: { from: edge('0.8'), to: edge('0.9', false) }, mark: { points: '4' } },
      { interval: { from: edge('0.7'), to: edge('0.8', false) }, mark: { points: '3' } },
      { interval: { from: edge('0.6'), to: edge('0.7', false) }, mark: { points: '2' } },
  ], NOTHING)),
  rate('等于 0 单成一档，上界包含在内', '3', bands([
      { interval: { from: edge('0'), to: edge('0') }, mark: FULL },
      { interval: { from: edge('0', false), to: edge('0.1') }, mark: share('2', '3') },
      { interval: { from: edge('0.1', false), to: edge('0.2') }, mark: share('1', '3') },
  ], NOTHING)),
  rate('各档之间有空隙', '10', bands([
      { interval: { from: edge('1'), to: edge('1') }, mark: { points: '10' } },
      { interval: { from: edge('0.95'), to: edge('1', false) }, mark: { points: '9' } },
      { interval: { to: edge('0.9') }, mark: { points: '0' } },
  ])),
  rate('各档的分高于分值', '2', bands([{ interval: { from: edge('0.55') }, mark: { points: '3' } }], { points: '1' })),
  rate('不超过 100% 满分，否则不得分', '2', passFail({ to: edge('1') }, FULL, NOTHING)),
  rate('10% 到 30% 之间得三分之一', '2', passFail({ from: edge('0.1', false), to: edge('0.3', false) }, share('1', '3'), NOTHING)),
  rate('完成率乘分值', '4', ratio(FULL)),
  rate('完成率乘分值，最高 3 分', '4.35', ratio({ points: '3' })),
  rate('完成率乘分值，最高八成', '12.35', ratio(share('8', '10'))),
  amount('15 日内满分，超过 30 日不得分', '5', linear({ from: { at: '15', mark: FULL }, to: { at: '30', mark: NOTHING } })),
  amount('超过 2 万元，每 1 万元扣 0.5 分，按比例', '4', above('2', '1', { points: '0.5' }, 'proportional')),
  amount('满意度 90 分以上 4 分、80 分以上 3 分', '4', bands([
      { interval: { from: edge('90') }, mark: FULL },
      { interval: { from: edge('80') }, mark: { points: '3' } },
  ], { points: '1.5' })),
  rate('四项，一项不符合扣四分之一', '3', { kind: 'checklist', marks: { kind: 'perUnmet', deduction: share('1', '4'), floor: NOTHING } }),
  rate('四项，一项不符合扣六分之一', '4', { kind: 'checklist', marks: { kind: 'perUnmet', deduction: share('1', '6'), floor: NOTHING } }),
  rate('四项，一项不符合扣二分之一', '4', { kind: 'checklist', marks: { kind: 'perUnmet', deduction: share('1', '2'), floor: NOTHING } }),
  rate('四项，一项不符合扣 0.65 分，最低 1 分', '0.65', { kind: 'checklist', marks: { kind: 'perUnmet', deduction: { points: '0.65' }, floor: { points: '1' } } }),
  rate('四项，一项不符合扣十分之三，分值 0.45', '0.45', { kind: 'checklist', marks: { kind: 'perUnmet', deduction: share('3', '10'), floor: NOTHING } }),
  rate('四项各有分值', '5', { kind: 'checklist', marks: { kind: 'own', each: [{ points: '1' }, { points: '1' }, { points: '2' }, { points: '1' }] } }),
  rate('四项各占几成', '7', { kind: 'checklist', marks: { kind: 'own', each: [share('1', '10'), share('2', '10'), share('3', '10'), share('1', '2')] } }),
  rate('四项分值之和高于分值', '3', { kind: 'checklist', marks: { kind: 'own', each: [{ points: '1.5' }, share('1', '2'), { points: '1' }, { points: '0.5' }] } }),
  rate('三个程度', '6', { kind: 'levelChoice', levels: [level('显著效益', { points: '6' }), level('一般效益', { points: '3' }), level('无明显效益', NOTHING)] }),
  rate('四等，按分值折算', '4.5', { kind: 'levelChoice', levels: [level('优', FULL), level('良', share('2', '3')), level('中', share('1', '3')), level('A级', { points: '9' })] }),
  rate('每例扣 1 分', '5', { kind: 'countDeduction', deduction: { points: '1' }, floor: NOTHING }),
  rate('每例扣六分之一，最低 2 分', '5.65', { kind: 'countDeduction', deduction: share('1', '6'), floor: { points: '2' } }),
  rate('90% 以上满分，60% 到 90% 每个百分点扣 0.15 分，60% 以下不得分', '5', {
    kind: 'piecewise',
    pieces: [
      { interval: { from: edge('0.9') }, score: { kind: 'mark', mark: FULL } },
      { interval: { from: edge('0.6'), to: edge('0.9', false) }, score: { kind: 'steps', direction: 'lose', start: FULL, at: '0.9', step: '0.01', change: { points: '0.15' }, partialStep: 'proportional', limit: NOTHING } },
    ],
    otherwise: { kind: 'mark', mark: NOTHING },
  }),
  rate('低于 90% 的按占 90% 的比例计分，低于 60% 的不得分', '4.5', {
    kind: 'piecewise',
    pieces: [
      { interval: { to: edge('0.6', false) }, score: { kind: 'mark', mark: NOTHING } },
      { interval: { to: edge('0.9', false) }, score: { kind: 'share', base: '0.9', mark: FULL, cap: FULL } },
    ],
    otherwise: { kind: 'mark', mark: FULL },
  }),
  rate('±5% 以内满分，之外每 2 个百分点扣 0.7 分，不足一档也扣', '4', {
    kind: 'piecewise',
    pieces: [
      { interval: { from: edge('-0.05'), to: edge('0.05') }, score: { kind: 'mark', mark: FULL } },
      { interval: { from: edge('0.05', false) }, score: { kind: 'steps', direction: 'lose', start: FULL, at: '0.05', step: '0.02', change: { points: '0.7' }, partialStep: 'up', limit: { points: '1' } } },
      { interval: { to: edge('-0.05', false) }, score: { kind: 'steps', direction: 'lose', start: FULL, at: '-0.05', step: '0.02', change: { points: '0.7' }, partialStep: 'up', limit: { points: '1' } } },
    ],
  }),
  rate('越小越好，按 80% 与实际值之比计分；其间一段由人工评定', '6', {
    kind: 'piecewise',
    pieces: [
      { interval: { from: edge('1.2') }, score: { kind: 'between', minimum: NOTHING, maximum: share('1', '3') } },
      { interval: { from: edge('0.5'), to: edge('0.8') }, score: { kind: 'line', from: { at: '0.5', mark: FULL }, to: { at: '0.8', mark: { points: '4' } } } },
    ],
    otherwise: { kind: 'inverse', base: '0.8', mark: FULL, cap: FULL },
  }),
  amount('每提高 1 加 0.5 分，最高加到 3 分', '5', {
    kind: 'piecewise',
    pieces: [{ interval: { from: edge('10') }, score: { kind: 'steps', direction: 'gain', start: { points: '1' }, at: '10', step: '1', change: { points: '0.5' }, partialStep: 'proportional', limit: { points: '3' } } }],
  }),
  rate('每完成一项得 1.5 分，最高 4 分', '5', { kind: 'countGain', start: NOTHING, gain: { points: '1.5' }, cap: { points: '4' } }),
  rate('基础分 2 分，每项加六分之一', '5.65', { kind: 'countGain', start: { points: '2' }, gain: share('1', '6'), cap: FULL }),
  rate('各档由人工在区间内评定', '6.3', {
    kind: 'levelRange',
    levels: [
      { name: '好', minimum: share('8', '10'), maximum: FULL },
      { name: '中', minimum: share('6', '10'), maximum: share('8', '10') },
      { name: '差', minimum: NOTHING, maximum: NOTHING },
    ],
  }),
  rate('实际支出除以预算乘 10', '8', { kind: 'expression', score: times(over(quantity('实际支出'), quantity('预算')), { kind: 'number', value: '10' }), cap: FULL }),
  rate('一减偏差，再乘分值，最高八成', '4.5', { kind: 'expression', score: times({ kind: 'operation', operator: '-', left: { kind: 'number', value: '1' }, right: over(quantity('甲'), quantity('乙')) }, { kind: 'fullMark' }), cap: share('8', '10') }),
  rate('没有项目的得满分，一票否决，否则按完成率', '4', {
    kind: 'guarded',
    guards: [{ name: '没有项目', outcome: FULL }, { name: '发生事故', outcome: NOTHING }, { name: '不涉及', outcome: 'notApplicable' }],
    rule: ratio(FULL),
  }),
  rate('存在挪用的不得分，其余满分', '5', { kind: 'guarded', guards: [{ name: '存在挪用', outcome: NOTHING }], rule: { kind: 'fixed', mark: FULL } }),
  rate('8 分到 10 分之间', '10', { kind: 'judgement', minimum: { points: '8' }, maximum: FULL }),
  rate('五成到八成之间', '6.3', { kind: 'judgement', minimum: share('5', '10'), maximum: share('8', '10') }),
];

export function edge(at: string, inclusive = true): { at: string; inclusive: boolean } {
  return { at, inclusive };
}

export function share(part: string, whole: string): Mark {
  return { share: [part, whole] };
}

function quantity(name: string): Expression {
  return { kind: 'quantity', name };
}

function over(left: Expression, right: Expression): Expression {
  return { kind: 'operation', operator: '/', left, right };
}

function times(left: Expression, right: Expression): Expression {
  return { kind: 'operation', operator: '*', left, right };
}

function level(name: string, mark: Mark): { name: string; mark: Mark } {
  return { name, mark };
}

function above(threshold: string, step: string, deduction: Mark, partialStep: 'proportional' | 'down' | 'up'): Rule {
  return stepDeduction({ threshold, side: 'above', step, deduction, partialStep, floor: NOTHING });
}

function rate(title: string, fullMark: string, rule: Rule): SampleRule {
  return { title, fullMark, rule, valueKind: 'rate' };
}

function amount(title: string, fullMark: string, rule: Rule): SampleRule {
  return { title, fullMark, rule, valueKind: 'amount' };
}
