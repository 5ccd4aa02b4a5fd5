import { linear } from '../../../src/core/rules/patterns/linear';
import { passFail } from '../../../src/core/rules/patterns/passFail';
import { ratio } from '../../../src/core/rules/patterns/ratio';
import { stepDeduction } from '../../../src/core/rules/patterns/stepDeduction';
import { FULL, NOTHING, type Rule } from '../../../src/core/rules/rule';
import type { RuleInput } from '../../../src/core/rules/ruleInput';
import { decimal, roundRate } from '../../../src/core/base/decimal';
import { edge, share } from './sampleRules';

/** Scores that a township's published report gives, with the figures they came from. */
export interface WorkedScore {
  readonly title: string;
  readonly fullMark: string;
  readonly rule: Rule;
  readonly input: RuleInput;
  readonly score: string;
}

const rises80to90: Rule = linear({ from: { at: '0.9', mark: FULL }, to: { at: '0.8', mark: NOTHING } });
const falls5to15: Rule = linear({ from: { at: '0.05', mark: FULL }, to: { at: '0.15', mark: NOTHING } });
const over100: Rule = stepDeduction({ threshold: '1', side: 'above', step: '0.001', deduction: { points: '0.1' }, partialStep: 'proportional', floor: NOTHING });
const atMost100: Rule = passFail({ to: edge('1') }, FULL, NOTHING);
const reachesPlan: Rule = passFail({ from: edge('1') }, FULL, NOTHING);
const byRatio: Rule = ratio(FULL);
const benefit: Rule = {
  kind: 'levelChoice',
  levels: [
    { name: '显著效益', mark: { points: '6' } },
    { name: '一般效益', mark: { points: '3' } },
    { name: '无明显效益', mark: NOTHING },
  ],
};
const satisfaction: Rule = {
  kind: 'levelChoice',
  levels: [
    { name: '优', mark: { points: '4' } },
    { name: '良', mark: { points: '2' } },
    { name: '中', mark: { points: '1' } },
    { name: '差', mark: NOTHING },
  ],
};

export const workedScores: readonly WorkedScore[] = [
  ...unmetScores('绩效目标合理性', '3', 3, share('1', '4'), { 0: '3', 1: '2.25', 3: '0.75' }),
  ...unmetScores('绩效指标明确性', '3', 4, share('1', '4'), { 2: '1.5', 4: '0' }),
  ...unmetScores('预算管理制度健全性', '4', 3, share('1', '2'), { 1: '2', 3: '0' }),
  ...unmetScores('资金使用合规性', '4', 5, share('1', '6'), { 3: '2', 5: '0.67' }),
  ...unmetScores('预决算信息公开性', '4', 2, share('1', '2'), { 1: '2' }),
  ...unmetScores('基础信息完善性', '4', 4, share('1', '4'), { 1: '3' }),
  rateScore('在职人员 58 人，编制 50 人', '2', atMost100, ['58', '50'], '0'),
  rateScore('在职人员正好满编', '2', atMost100, ['50', '50'], '2'),
  rateScore('三公预算 9.97，上年 14.86，降了 32.91%', '2', over100, ['-4.89', '14.86'], '2'),
  rateScore('三公变动率 101%', '2', over100, ['1.01'], '1'),
  rateScore('重点支出 87%', '2', rises80to90, ['0.87'], '1.4'),
  rateScore('重点支出 90%', '2', rises80to90, ['0.9'], '2'),
  rateScore('重点支出 80%', '2', rises80to90, ['0.8'], '0'),
  rateScore('重点支出 85.5%', '2', rises80to90, ['0.855'], '1.1'),
  rateScore('预算完成 1267.33，预算 1381.73', '4', rises80to90, ['1267.33', '1381.73'], '4'),
  rateScore('预算完成率 85%', '4', rises80to90, ['0.85'], '2'),
  rateScore('预算调整率 91.72%', '4', rises80to90, ['0.9172'], '4'),
  rateScore('支付进度 74.2%，应为 50%', '4', reachesPlan, ['0.742', '0.5'], '4'),
  rateScore('支付进度 40%，应为 50%', '4', reachesPlan, ['0.4', '0.5'], '0'),
  rateScore('没有结转', '4', falls5to15, ['0'], '4'),
  rateScore('结转结余率 10%', '4', falls5to15, ['0.1'], '2'),
  rateScore('结转结余率 15%', '4', falls5to15, ['0.15'], '0'),
  rateScore('结转结余变动率 12%', '4', falls5to15, ['0.12'], '1.2'),
  rateScore('公用经费 90.45，预算 89.8', '4', over100, ['90.45', '89.8'], '3.28'),
  rateScore('三公支出 8.95，预算 9.97', '4', over100, ['8.95', '9.97'], '4'),
  rateScore('三公控制率 102%', '4', over100, ['1.02'], '2'),
  { title: '没有采购预算却采购了 1.56', fullMark: '4', rule: byRatio, input: { value: 'overBudget' }, score: '0' },
  rateScore('采购 12，预算 10', '4', byRatio, ['12', '10'], '4'),
  rateScore('采购 9，预算 10', '4', byRatio, ['9', '10'], '3.6'),
  rateScore('固定资产全部在用', '4', rises80to90, ['579.77', '579.77'], '4'),
  { title: '社会效益显著', fullMark: '6', rule: benefit, input: { level: '显著效益' }, score: '6' },
  { title: '社会效益一般', fullMark: '6', rule: benefit, input: { level: '一般效益' }, score: '3' },
  { title: '满意度为优', fullMark: '4', rule: satisfaction, input: { level: '优' }, score: '4' },
  { title: '满意度为中', fullMark: '4', rule: satisfaction, input: { level: '中' }, score: '1' },
];

function rateScore(title: string, fullMark: string, rule: Rule, [part, whole = '1']: readonly [string, string?], score: string): WorkedScore {
  return { title, fullMark, rule, input: { value: roundRate(decimal(part).div(whole)) }, score };
}

/** Scores by how many of the 要点 are not met. */
function unmetScores(name: string, fullMark: string, total: number, deduction: ReturnType<typeof share>, scores: Readonly<Record<number, string>>): readonly WorkedScore[] {
  return Object.entries(scores).map(([unmet, score]) => ({
    title: `${name}：${String(total)} 项要点，${unmet} 项不符合`,
    fullMark,
    rule: { kind: 'checklist', marks: { kind: 'perUnmet', deduction, floor: NOTHING } },
    input: { items: Array.from({ length: total }, (_, index) => (index < Number(unmet) ? 'unmet' : 'met')) },
    score,
  }));
}
