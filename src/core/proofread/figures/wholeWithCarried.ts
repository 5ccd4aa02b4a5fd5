import { sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const WHOLE = /(?:总(?:收入|支出)|(?:收入|支出|收支)总计|总计|可用资金|资金来源)(?:各)?(?:为|共)?$/;
const OF_YEAR = /(?:本年|当年|年度)(?:收入|支出|拨入|到位|安排)(?:合计)?(?:为)?$/;
const CARRIED = /(?:年初|上年|上年末|年末|期末|期初)(?:财政拨款)?结转(?:和|及)?(?:结余)?(?:资金)?(?:为)?$/;

/** 「总收入…元，包括本年收入…元、年初结转和结余…元」: by definition what the year brought and what was carried over. */
export const wholeWithCarried: FigureLaw = {
  code: 'partsDiffer',
  level: 'error',
  law: '收入（支出）总计等于本年收入（支出）加上年初（年末）结转结余',
  relationsIn: (figures) =>
    figures.flatMap((whole, at): readonly Relation[] => {
      const [year, carried, next] = figures.slice(at + 1, at + 4);
      if (!year || !carried || !WHOLE.test(whole.words) || !OF_YEAR.test(year.words) || !CARRIED.test(carried.words))
        return [];
      const all = [whole, year, carried];
      if (!all.every((one) => one.sentence === whole.sentence && sameKind(one.number, whole.number))) return [];
      // A third part may stand behind: 「、使用非财政拨款结余…元」.
      if (next?.sentence === whole.sentence && /^、/.test(whole.sentence.between(carried.number, next.number)))
        return [];
      const off = whole.number.value.minus(sumOf([year, carried].map(({ number }) => number.value)));
      const slack = sumOf(all.map(({ number }) => number.step)).div(2);
      if (off.abs().lte(slack)) return [{ figures: all }];
      const mended = ({ at: place, number }: Figure, value = number.value.plus(off)) => ({
        at: place,
        says: number.text,
        should: value.isNegative() ? '' : inDressOf(number.text, value),
      });
      return [
        {
          figures: all,
          doubt: {
            ...mended(whole, whole.number.value.minus(off)),
            why: `${year.number.text} ＋ ${carried.number.text}`,
            suspects: [mended(year), mended(carried)],
          },
        },
      ];
    }),
};
