import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const MORE = /^(?:再)?加上[\u4e00-\u9fff]{2,14}$/;
const ALL = /(?:可用资金|可支配资金|可安排资金|资金总量|总量|总额|共计?|合计|总计)(?:共|为|有|达)*$/;
const BROUGHT = /(?:收入|拨款|资金|预算|决算)(?:合计|总额|数)?(?:共|为)?$/;
/** 「，其中财政拨款…，其他收入…」: what is told of an amount's parts goes on to the end of its segment. */
const AMONG = /(?:其中|包括|包含)[^;。]*$/;

/** 「决算收入2332.61万元…。加上年初结转4.30万元，全年可用资金2336.91万元」. */
export const sumGoesOn: FigureLaw = {
  code: 'partsDiffer',
  level: 'error',
  law: '“加上某数，合计多少”等于前面的数与它之和',
  relationsIn: (figures) =>
    figures.flatMap((more, at): readonly Relation[] => {
      const all = figures[at + 1];
      if (!MORE.test(more.words) || !all || all.sentence !== more.sentence || !ALL.test(all.words)) return [];
      const before = figures
        .slice(0, at)
        .filter((one) => sameKind(one.number, more.number) && one.role !== 'change' && one.role !== 'rate');
      const isSum = (one: Figure): boolean => {
        const slack = one.number.step.plus(more.number.step).plus(all.number.step).div(2);
        return one.number.value.plus(more.number.value).minus(all.number.value).abs().lte(slack);
      };
      const holding = before.find(isSum);
      if (holding) return [{ figures: [all, more, holding] }];
      const brought = before
        .filter(({ words, role }) => BROUGHT.test(words) && role === 'amount')
        .filter(({ sentence, number }) => !AMONG.test(sentence.before(number)))
        .at(-1);
      if (!brought) return [];
      const mended = ({ at: place, number }: Figure, value: typeof number.value) => ({
        at: place,
        says: number.text,
        should: value.isNegative() ? '' : inDressOf(number.text, value),
      });
      return [
        {
          figures: [all, more, brought],
          doubt: {
            ...mended(all, brought.number.value.plus(more.number.value)),
            why: `${brought.number.text} ＋ ${more.number.text}`,
            suspects: [
              mended(more, all.number.value.minus(brought.number.value)),
              mended(brought, all.number.value.minus(more.number.value)),
            ],
          },
        },
      ];
    }),
};
