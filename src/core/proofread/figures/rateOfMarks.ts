import type { Figure } from './figure';
import { rateRelation } from './rateRelation';
import type { FigureLaw, Relation } from './relation';

/** 「产出指标满分30分，得28.50分，得分率95.00%」: of the mark and the score of its own clause. */
export const rateOfMarks: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '得分率等于得分除以分值',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      if (rate.role !== 'rate' || !/^得分率(?:为|达到?)?$/.test(rate.words)) return [];
      const [full, got, more] = clauseBefore(figures.slice(0, at), rate);
      if (!full || !got || more || !/满分|分值|权重|标准分/.test(full.words) || !/得(?:分)?(?:为)?$/.test(got.words))
        return [];
      return full.number.value.isZero() ? [] : [rateRelation(rate, got, full)];
    }),
};

/** The points since the last rate or the last semicolon. */
function clauseBefore(before: readonly Figure[], rate: Figure): readonly Figure[] {
  const from = before.reduce((last, { role }, at) => (role === 'rate' ? at + 1 : last), 0);
  return before
    .slice(from)
    .filter(
      ({ sentence, segment, number }) =>
        sentence === rate.sentence && segment === rate.segment && number.kind === 'points',
    );
}
