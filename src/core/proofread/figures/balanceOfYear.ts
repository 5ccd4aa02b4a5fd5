import { type Decimal, ZERO } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Figure } from './figure';
import type { FigureLaw } from './relation';

const ROLES = {
  opening: /(?:年初|上年)结[转余](?:结余)?(?:资金)?(?:为)?$/,
  income: /^(?:全年|本年|当年|20\d{2}年)?(?:决算)?(?:总)?收入(?:合计|决算)?(?:为)?$/,
  spent: /^(?:全年|本年|当年|实际|20\d{2}年)?(?:决算)?(?:总)?支出(?:合计|决算)?(?:为)?$/,
  closing: /(?:年末|年终)结[转余](?:结余)?(?:资金)?(?:为)?$/,
} as const;

/** 「收入1493.66万元…；年初结转25.30万元；支出1461.03万元；年末结转57.93万元」. */
export const balanceOfYear: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '年初结转加收入减支出等于年末结转',
  relationsIn: (figures) => {
    const said = (pattern: RegExp): Figure | undefined => {
      const found = figures.filter(
        ({ words, number, role }) =>
          role !== 'rate' && role !== 'base' && number.kind === 'money' && pattern.test(words),
      );
      return found.length === 1 ? found[0] : undefined;
    };
    const [opening, income, spent, closing] = [
      said(ROLES.opening),
      said(ROLES.income),
      said(ROLES.spent),
      said(ROLES.closing),
    ];
    if (!opening || !income || !spent || !closing) return [];
    // What else came in or was taken back belongs to it.
    if (
      figures.some(
        ({ words, number }) => number.kind === 'money' && /收回|上缴|交回|追加|核减|结余分配|弥补|动用/.test(words),
      )
    )
      return [];
    const all = [closing, opening, income, spent];
    const off = opening.number.value.plus(income.number.value).minus(spent.number.value).minus(closing.number.value);
    if (off.abs().lte(all.reduce((sum, { number }) => sum.plus(number.step.div(2)), ZERO))) return [{ figures: all }];
    // What came in besides, or was taken back, may stand elsewhere.
    if (off.abs().gt(income.number.value.times('0.05'))) return [];
    const mended = ({ at, number }: Figure, by: Decimal) => {
      const value = number.value.plus(by);
      return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
    };
    const why = `${opening.number.text} ＋ ${income.number.text} － ${spent.number.text}`;
    const suspects = [mended(opening, off.negated()), mended(income, off.negated()), mended(spent, off)];
    return [{ figures: all, doubt: { ...mended(closing, off), why, suspects } }];
  },
};
