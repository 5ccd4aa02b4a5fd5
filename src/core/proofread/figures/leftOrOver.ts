import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const PLANNED = /(?:预算|计划|安排|概算|下达)(?:安排|资金|金额|总额|数|指标)?(?:共|为)?$/;
const DONE = /(?:支出|执行|支付|使用|采购|完成|决算)(?:数|金额|资金)?(?:共|为)?$/;
const OVER = /^,?(超支|超出|结余|节约|节余)(?:了|资金)?(?:共|为)?$/;

/** 「全年预算2012.40万元，实际支出1987.65万元，结余24.75万元」: what is left is no excess. */
export const leftOrOver: FigureLaw = {
  code: 'directionWrong',
  level: 'error',
  law: '支出比预算少是结余、节约，多才是超支',
  relationsIn: (figures) =>
    figures.flatMap((gap, at): readonly Relation[] => {
      const word = gap.number.kind === 'money' ? OVER.exec(gap.words)?.[1] : undefined;
      if (word === undefined) return [];
      const before = figures.slice(0, at).filter(({ number }) => number.kind === 'money');
      // Those whose difference it is, whatever its word says.
      const pairs = before.flatMap((plan) =>
        PLANNED.test(plan.words)
          ? before.filter((done) => done !== plan && isGap(plan, done, gap)).map((done) => [plan, done] as const)
          : [],
      );
      const over = pairs.map(([plan, done]) => done.number.value.gt(plan.number.value));
      const [pair] = pairs;
      if (!pair || over.some((one) => one !== over[0])) return [];
      const named = DONE.test(pair[1].words) || pair[1].sentence === gap.sentence;
      if (over[0] === /^超/.test(word) || !named) return [{ figures: [gap, ...pair] }];
      const { paragraph, span } = gap.at;
      const start = span[0] - (gap.words.length - gap.words.lastIndexOf(word));
      return [
        {
          figures: [gap, ...pair],
          doubt: {
            at: { paragraph, span: [start, start + word.length] },
            says: word,
            should: over[0] ? '超支' : '结余',
            why: `${pair[0].number.text}，${pair[1].number.text}`,
          },
        },
      ];
    }),
};

function isGap({ number: plan }: Figure, { number: done }: Figure, { number: gap }: Figure): boolean {
  const slack = plan.step.plus(done.step).plus(gap.step).div(2);
  // 「63,186.00元（6.32万元）」: what is rounded more than the gap bears nothing out.
  const rough = plan.step.gt(gap.step.times(10)) || done.step.gt(gap.step.times(10));
  return !rough && !gap.value.isZero() && plan.value.minus(done.value).abs().minus(gap.value).abs().lte(slack);
}
