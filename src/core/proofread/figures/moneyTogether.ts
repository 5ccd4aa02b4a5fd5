import { sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const ALL =
  /^(?:合计|共计|总计|共)(?:投入|安排|筹集|落实|整合|争取|到位|投资|完成投资)?(?:项目)?(?:资金|经费)?(?:为)?$/;

/** 「县级资金120万元、乡级自筹30万元，共投入150万元」: what is named one behind the other, and then all of it. */
export const moneyTogether: FigureLaw = {
  code: 'partsDiffer',
  level: 'error',
  law: '一串数后面的“共投入、合计”等于它们之和',
  relationsIn: (figures) =>
    figures.flatMap((whole, at): readonly Relation[] => {
      if (whole.number.kind !== 'money' || whole.role !== 'amount' || !ALL.test(whole.words)) return [];
      const parts = partsBefore(figures, at);
      // 「总投资…，其中…、…，共…」: what stands before the list may be its whole.
      if (parts.length < 2) return [];
      const all = [whole, ...parts];
      const off = whole.number.value.minus(sumOf(parts.map(({ number }) => number.value)));
      const slack = sumOf(all.map(({ number }) => number.step)).div(2);
      if (off.abs().lte(slack)) return [{ figures: all }];
      const mended = ({ at: place, number }: Figure, by: typeof off) => {
        const value = number.value.plus(by);
        return { at: place, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
      };
      const why = parts.map(({ number }) => number.text).join('＋');
      return [
        {
          figures: all,
          doubt: { ...mended(whole, off.negated()), why, suspects: parts.map((one) => mended(one, off)) },
        },
      ];
    }),
};

/** 「甲120万元、乙30万元，共投入…」, 「甲12.08万元；乙18.8万元；共计…」: parted by one sign all along. */
function partsBefore(figures: readonly Figure[], at: number): readonly Figure[] {
  const parts = (sign: ';' | '、'): readonly Figure[] => {
    let from = at;
    while (from > 0 && goesOn(figures[from - 1], figures[from], from === at, sign)) from--;
    return figures.slice(from, at);
  };
  const [listed, parted] = [parts('、'), parts(';')];
  return parted.length > listed.length ? parted : listed;
}

function goesOn(one: Figure | undefined, next: Figure | undefined, last: boolean, sign: ';' | '、'): boolean {
  if (!one || !next || one.sentence !== next.sentence || one.number.kind !== 'money' || one.depth !== next.depth)
    return false;
  // What has no name of its own, or is a change, is no part.
  if (one.role !== 'amount' || one.words === '' || /[比较均每]/.test(one.words)) return false;
  const between = one.sentence.between(one.number, next.number);
  if (sign === ';') return /^;[^,;:。()\d]+$/.test(between);
  return (last ? /^,[^,;:。、()\d]+$/ : /^[、和及与][^,;:。、()\d]+$/).test(between);
}
