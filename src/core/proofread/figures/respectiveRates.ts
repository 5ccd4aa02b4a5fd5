import type { Figure } from './figure';
import { rateRelation } from './rateRelation';
import type { FigureLaw, Relation } from './relation';
import { runsOf } from './runsOf';

const IN_TURN = /分别(?:为|是|达到?)?$/;
const RATE = /(?:执行|完成|支付|支出|使用|到位)(?:率|进度)分别(?:为|是|达到?)?$/;
const DONE = /(?:执行|支出|完成|支付|使用|到位|决算)(?:数|金额|资金)?分别(?:为|是)?$/;

/** 「预算分别为26.00万元、12.00万元，执行分别为25.48万元、12.00万元，执行率分别为98.00%、100.00%」. */
export const respectiveRates: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '“分别为”的各个执行率，依次等于各个执行数除以各个预算数',
  relationsIn: (figures) => {
    const runs = runsIn(figures);
    return runs.flatMap((rates, at): readonly Relation[] => {
      const [plans, done] = runs.slice(Math.max(0, at - 2), at);
      const [first] = rates;
      if (!first || !RATE.test(first.words) || !plans?.[0] || !done?.[0] || !DONE.test(done[0].words)) return [];
      const alike = [plans, done].every((run) => run.length === rates.length && run[0]?.number.kind === 'money');
      if (!alike || RATE.test(done[0].words) || first.segment !== plans[0].segment) return [];
      return rates.flatMap((rate, index) => {
        const [part, whole] = [done[index], plans[index]];
        return part && whole ? [rateRelation(rate, part, whole)] : [];
      });
    });
  },
};

/** Figures of one kind behind 「分别为」, with nothing but a mark between them. */
function runsIn(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return runsOf(
    figures,
    (last, next, between) => last.number.kind === next.number.kind && /^[、和及与]$/.test(between),
  ).filter(([first, ...more]) => first !== undefined && IN_TURN.test(first.words) && more.length > 0);
}
