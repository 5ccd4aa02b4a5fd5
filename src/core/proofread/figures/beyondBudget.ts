import { inDressOf } from '../mentions';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const BEYOND =
  /^(?:,|比|较)*(超出?|超过|高于|多于|低于|少于)(?:了)?(?:年初|全年|调整|部门)?预算(?:数|安排)?(?:共|为)?$/;
const PLANNED = /预算(?:安排|资金|金额|总额|数)?(?:共|为)?$/;
const MOVED = /(?:追加|收回|调增|调减|压减|核增|核减)/;
const STAGED = /年初|全年|调整/;
const SPENT = /(?:支出|执行|支付|使用|决算)(?:数|金额|资金)?(?:共|为)?$/;

/** 「公用经费支出118.26万元，年初预算112.50万元，控制率105.12%，超出预算5.76万元」: both stand before it in the sentence. */
export const beyondBudget: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '超出预算（低于预算）多少等于支出与预算之差',
  relationsIn: (figures) =>
    figures.flatMap((gap, at): readonly Relation[] => {
      const word = gap.number.kind === 'money' ? BEYOND.exec(gap.words)?.[1] : undefined;
      if (word === undefined) return [];
      const before = figures
        .slice(0, at)
        .filter(
          ({ number, sentence, depth }) => number.kind === 'money' && sentence === gap.sentence && depth === gap.depth,
        );
      const plans = before.filter(({ words }) => PLANNED.test(words));
      const spent = before.filter(({ words, role }) => SPENT.test(words) && role === 'amount' && !PLANNED.test(words));
      const [plan, done] = [plans[0], spent[0]];
      // Of several nobody here knows which is meant.
      if (!plan || !done || plans.length > 1 || spent.length > 1) return [];
      // 「年初预算112.50万元，追加8.00万元，低于调整预算…」 is of another budget.
      const stage = STAGED.exec(gap.words)?.[0];
      if (before.some(({ words }) => MOVED.test(words)) || (stage !== undefined && !plan.words.includes(stage)))
        return [];
      // 「低于预算112.50万元」 may say the budget again.
      if (plan.number.value.equals(gap.number.value)) return [];
      return [relationOf(gap, word, plan, done)];
    }),
};

function relationOf(gap: Figure, word: string, plan: Figure, done: Figure): Relation {
  const figures = [gap, plan, done];
  const exact = done.number.value.minus(plan.number.value);
  const slack = figures.reduce((sum, { number }) => sum.plus(number.step), exact.times(0)).div(2);
  const why = `${done.number.text}，${plan.number.text}`;
  const over = /^[超高多]/.test(word);
  if (exact.abs().minus(gap.number.value).abs().gt(slack)) {
    const by = over ? gap.number.value : gap.number.value.negated();
    const mended = ({ at, number }: Figure, value: typeof exact) => ({
      at,
      says: number.text,
      should: value.isNegative() ? '' : inDressOf(number.text, value),
    });
    const suspects = [mended(done, plan.number.value.plus(by)), mended(plan, done.number.value.minus(by))];
    return { figures, doubt: { ...mended(gap, exact.abs()), why, suspects } };
  }
  if (exact.isZero() || exact.isPositive() === over) return { figures };
  const { paragraph, span } = gap.at;
  const start = span[0] - (gap.words.length - gap.words.lastIndexOf(word));
  const should = exact.isPositive() ? '超出' : '低于';
  return { figures, doubt: { at: { paragraph, span: [start, start + word.length] }, says: word, should, why } };
}
