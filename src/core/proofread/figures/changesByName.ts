import { type Decimal, sumOf } from '../../base/decimal';
import { DOWN_WORDS, UP_WORDS } from '../../statements/lexicon';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import { wayOf } from '../wayOf';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const BY = new RegExp(
  `^(.*?)(?:较|比|与)((?:年初|全年|年度|调整后?|部门)*预算|年初|期初|上年末|上年|去年|合同|概算|计划|目标)(?:数|价|额|值|相比)*,?(${UP_WORDS}|${DOWN_WORDS}|节约|节省)(?:了|额)?(?:为)?$`,
);

/** 「年初结转38.42万元，年末结转13.14万元，结转资金较年初减少25.28万元」: both are said by their names before. */
export const changesByName: FigureLaw = {
  code: 'differenceWrong',
  level: 'error',
  law: '“较年初（上年、合同）增减多少”等于前面按这个名字写的两个数之差',
  relationsIn: (figures) =>
    figures.flatMap((change, at): readonly Relation[] => {
      const [, noun = '', base, word = ''] = BY.exec(change.words) ?? [];
      if (base === undefined || change.role !== 'change') return [];
      const before = figures
        .slice(0, at)
        .filter((one) => one.role !== 'change' && one.role !== 'rate' && sameKind(one.number, change.number));
      const stem = noun.replace(/(?:资金|金额|总额|数|额)+$/, '');
      // 「年初预算…，决算…，决算数比年初预算数增加」: what became of it is no name of the budget.
      const ofStage = /^(?:决算|支出|执行|实际|结算|完成)+$/.test(stem);
      const named = before.filter(({ words }) => words.includes(base) && (ofStage || words.includes(stem)));
      const others = before.filter(({ words }) => !words.includes(base) && words.includes(stem));
      const [then, now] = [named.at(-1), others.at(-1)];
      if (!then || !now || (stem === '' && (named.length > 1 || others.length > 1 || now.segment !== change.segment)))
        return [];
      const figures_ = [change, now, then];
      const exact = now.number.value.minus(then.number.value);
      const slack = sumOf(figures_.map(({ number }) => number.step)).div(2);
      const off = exact.abs().minus(change.number.value);
      if (off.abs().lte(slack)) return [{ figures: figures_ }];
      const signed = wayOf(word) === 'down' ? change.number.value.negated() : change.number.value;
      const mended = ({ at: place, number }: Figure, value: Decimal) => ({
        at: place,
        says: number.text,
        should: value.isNegative() ? '' : inDressOf(number.text, value),
      });
      return [
        {
          figures: figures_,
          doubt: {
            ...mended(change, exact.abs()),
            why: `${now.number.text}，${then.number.text}`,
            suspects: [mended(now, then.number.value.plus(signed)), mended(then, now.number.value.minus(signed))],
          },
        },
      ];
    }),
};
